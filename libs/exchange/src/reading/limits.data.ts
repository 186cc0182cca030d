/**
 * What a file may ask of this machine before it is refused. A 210 KB workbook that inflates to 200 MB cost another
 * reader half a gigabyte of memory, so sizes are held while inflating, not only read from the archive's own claims.
 */
export const sheetLimits = {
  /** rows that hold a person; blank rows and headings are free */
  rows: 10_000,
  columns: 200,
  cellBytes: 64 * 1024,
  /** of a CSV file, and of all parts of a workbook together once inflated */
  bytes: 50 * 1024 * 1024,
  archiveEntries: 200,
  /** inflated size over compressed size, per part */
  inflation: 100,
  /** how far down the sheet the headings may start */
  rowsBeforeHeadings: 10,
} as const;
