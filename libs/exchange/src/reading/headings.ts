import { sheetLimits } from './limits.data.js';
import { columnLetter, type RawRow, type Row, rowError, SheetRefused } from './row.js';

/** What a heading is to a format: its words, a code from the standard, or nothing known. */
export type HeadingKind = 'label' | 'code' | null;

/** Puts cells under their headings. @throws SheetRefused no-headings, duplicate-heading, too-many-rows */
export async function* underHeadings(
  raws: AsyncIterable<RawRow>,
  kindOf: (heading: string) => HeadingKind,
): AsyncGenerator<Row> {
  let headings: string[] | null = null;
  let before = 0;
  let people = 0;
  let justHeadings = false;
  for await (const raw of raws) {
    if (raw.row > sheetLimits.sheetRows) throw new SheetRefused('too-many-rows', raw.row);
    const texts = Array.from(raw.cells, (cell) => cell?.trim() ?? '');
    if (isBlank(texts) && raw.refused.length === 0) continue;
    const isHeading = isHeadingRow(texts, kindOf);
    if (!headings) {
      before += 1;
      if (isHeading) headings = texts;
      else if (before >= sheetLimits.rowsBeforeHeadings) break;
      justHeadings = isHeading;
      continue;
    }
    if (justHeadings && isHeading) {
      headings = merged(headings, texts, kindOf);
      continue;
    }
    if (justHeadings) checkHeadings(headings, raw.row);
    const isTags = justHeadings && isTagRow(texts);
    justHeadings = false;
    if (isTags) continue;
    const row = placed(raw, texts, headings);
    if (!row) continue;
    people += 1;
    if (people > sheetLimits.rows) throw new SheetRefused('too-many-rows', raw.row);
    yield row;
  }
  if (!headings) throw new SheetRefused('no-headings');
}

const isBlank = (texts: string[]) => texts.every((text) => text === '');

/** At least two known headings, or the only one there is: a person may be called like a column, not like two. */
function isHeadingRow(texts: string[], kindOf: (heading: string) => HeadingKind): boolean {
  const written = texts.filter((text) => text !== '');
  const known = written.filter((text) => kindOf(text)).length;
  return known >= Math.min(2, written.length) && known > 0;
}

/** HXL, the humanitarian exchange language, tags columns in a row of its own. */
const isTagRow = (texts: string[]) => !isBlank(texts) && texts.every((text) => text === '' || /^#[a-z]/i.test(text));

/**
 * A template may head its columns twice, with codes and with words, and the two may disagree (HTCDS 2.0 does, over the
 * address). People fill in what they can read: the words win.
 */
function merged(above: string[], below: string[], kindOf: (heading: string) => HeadingKind): string[] {
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const pair = [below[index] ?? '', above[index] ?? ''];
    const find = (kind: HeadingKind) => pair.find((text) => text !== '' && kindOf(text) === kind);
    return find('label') ?? find('code') ?? find(null) ?? '';
  });
}

function checkHeadings(headings: string[], row: number): void {
  if (headings.length > sheetLimits.columns) throw new SheetRefused('too-many-columns');
  const seen = new Set<string>();
  for (const heading of headings) {
    const folded = heading.toLowerCase();
    if (folded !== '' && seen.has(folded)) throw new SheetRefused('duplicate-heading', row - 1, heading);
    seen.add(folded);
  }
}

function placed(raw: RawRow, texts: string[], headings: string[]): Row | null {
  const cells = Object.create(null) as Record<string, string>;
  const days = Object.create(null) as Record<string, string>;
  const nameOf = (column: number) => headings[column] || columnLetter(column);
  const refused = raw.refused.map(({ column, code }) => rowError(raw.row, nameOf(column), code));
  let filled = refused.length;
  texts.forEach((text, column) => {
    if (text === '') return;
    const heading = headings[column];
    if (heading) {
      cells[heading] = text;
      if (raw.days?.[column]) days[heading] = raw.days[column];
    }
    // Templates number their rows beside the list: nobody's data, and no person while it stands alone.
    else if (column === 0 && /^\d{1,6}$/.test(text)) return;
    else refused.push(rowError(raw.row, nameOf(column), column < headings.length ? 'no-heading' : 'too-many-cells'));
    filled += 1;
  });
  return filled > 0 ? { row: raw.row, cells, ...(raw.days && { days }), refused } : null;
}
