import { parse } from 'csv-parse/browser/esm/sync';
import { type Column, columnNames, columns } from './columns.data.js';

/** Rows of cells, as a spreadsheet puts them on the clipboard: tabs between, quotes where a cell has a line break. */
const cellsOf = (pasted: string): string[][] =>
  parse(pasted, { delimiter: '\t', relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, trim: true });

/** Without case, marks of spacing and punctuation: two people write the same heading in two ways. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{M}\p{N}?]/gu, '');

const headings = new Map<string, Column>(
  columnNames.flatMap((name) => columns[name].map((written) => [folded(written), name] as const)),
);

export interface Sheet {
  rows: Partial<Record<Column, string>>[];
  /** Which column each one of the sheet was taken for; null where it has a heading that is not known. */
  read: { heading: string | null; column: Column | null }[];
}

/**
 * What was copied out of a spreadsheet. Where the first row has headings that are known, in any of the languages, they tell
 * the columns; else the order does, from the column that the paste begins in.
 */
export function readSheet(pasted: string, from: Column = 'name'): Sheet {
  const cells = cellsOf(pasted);
  const first = cells[0] ?? [];
  const known = first.map((heading) => headings.get(folded(heading)) ?? null);
  // One cell may be a word that happens to be a heading; a row of headings knows most of its own.
  const hasHeadings = known.filter(Boolean).length * 2 > first.filter(Boolean).length;
  const ordered = columnNames.slice(columnNames.indexOf(from));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const read = Array.from({ length: width }, (_, n) =>
    hasHeadings
      ? { heading: first[n] ?? '', column: known.indexOf(known[n] ?? null) === n ? (known[n] ?? null) : null }
      : { heading: null, column: ordered[n] ?? null },
  );
  return {
    read,
    rows: cells.slice(hasHeadings ? 1 : 0).map((row) =>
      Object.fromEntries(
        row.flatMap((cell, n) => {
          const column = read[n]?.column;
          return column && cell ? [[column, cell]] : [];
        }),
      ),
    ),
  };
}
