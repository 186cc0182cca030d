/**
 * What a file may ask of this machine before it is refused. A 210 KB workbook that inflates to 200 MB cost another
 * reader half a gigabyte of memory, so sizes are held while inflating, not only read from the archive's own claims.
 */
export const sheetLimits = {
  /** rows that hold a person; blank rows and headings are free */
  rows: 10_000,
  columns: 200,
  /** what a spreadsheet program can show at all: blank rows and cells beyond are there to tire the reader */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** of a CSV file, blank lines included: each costs the parser some 40 µs, and 50 MB of them would take half an hour */
  csvRows: 50_000,
  cellBytes: 64 * 1024,
  /** of a CSV file, and of all parts of a workbook together once inflated */
  bytes: 50 * 1024 * 1024,
  archiveEntries: 200,
  /** inflated size over compressed size, per part */
  inflation: 100,
  /** parts of a workbook nest a dozen deep and name a dozen attributes; each level or name more costs memory */
  xmlDepth: 50,
  xmlAttributes: 100,
  sharedStrings: 2_000_000,
  /** how far down the sheet the headings may start */
  rowsBeforeHeadings: 10,
} as const;
