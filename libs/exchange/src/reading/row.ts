import { type FindingCode, messages } from './messages.data.js';

/** Something to mend in one cell, or to know about it. Never carries what the cell says. */
export interface RowError {
  /** as the spreadsheet program numbers it, from 1; a quoted line break inside a CSV cell does not count */
  row: number;
  /** as written in the sheet's heading; a letter (C) where the column has none */
  column: string;
  code: FindingCode;
  /** what to do, in English; translate by `code` */
  message: string;
}

/** One person's row. `cells` has no prototype and no blank cells. */
export interface Row {
  row: number;
  cells: Record<string, string>;
  /** by heading, the day that a number without a date style would be: programs that fill workbooks leave it out */
  days?: Record<string, string>;
  /** cells that were not read: formulas, spreadsheet errors, too long, without heading */
  refused: RowError[];
}

/** A file that is not read any further, whole. `row` and `column` where one place is to blame. */
export class SheetRefused extends Error {
  constructor(
    readonly code: FindingCode,
    readonly row?: number,
    readonly column?: string,
  ) {
    super(messages[code]);
    this.name = 'SheetRefused';
  }
}

/** A row as a reader of files finds it, before headings are known. */
export interface RawRow {
  row: number;
  /** by column from 0; holes where nothing was written */
  cells: string[];
  /** by column, see `Row.days` */
  days?: string[];
  refused: { column: number; code: FindingCode }[];
}

export function rowError(row: number, column: string, code: FindingCode, detail?: string): RowError {
  return { row, column, code, message: detail ? `${messages[code]} ${detail}` : messages[code] };
}

/** 0 → A, 25 → Z, 26 → AA: how the spreadsheet program calls a column. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
