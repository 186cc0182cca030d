export type { CaseIntake } from './case-intake.js';
export type { Assumed, CodedField } from './htcds.js';
export { type Interpreted, interpretRow } from './interpret-row.js';
export { intakeColumns } from './intake-columns.data.js';
export { readApart, type ReadRow } from './read-apart.js';
export { readSheet, sheetFormats, type SheetFormat } from './read-sheet.js';
export { type Row, type RowError, SheetRefused } from './row.js';
export { type CsvValue, toCsv } from './to-csv.js';
