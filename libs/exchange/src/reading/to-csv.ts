import { stringify } from 'csv-stringify/sync';

export type CsvValue = string | number | boolean | null | undefined;

/** What makes a spreadsheet program run a cell instead of showing it, in half and full width. */
export const formulaLead = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows as CSV text (UTF-8, every value quoted, CRLF), safe to open in a spreadsheet program: text that it would run
 * as a formula is preceded by an apostrophe. Numbers stay numbers. Serve as `text/csv; charset=utf-8`, attachment.
 * Call it for a batch of rows at a time to stream a long export: the pieces can simply be joined.
 */
export function toCsv(rows: Iterable<readonly CsvValue[]>): string {
  const safe = Array.from(rows, (row) => row.map(harmless));
  return safe.length ? stringify(safe, { quoted: true, quoted_empty: true, record_delimiter: '\r\n' }) : '';
}

function harmless(value: CsvValue): string {
  const text = value === null || value === undefined ? '' : String(value);
  return typeof value === 'string' && formulaLead.test(text) ? `'${text}` : text;
}
