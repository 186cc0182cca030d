import type { CaseIntake } from './case-intake.js';
import { type Assumed, type CodedField, htcdsColumn, sortHtcds } from './htcds.js';
import { understand } from './intake.js';
import { intakeColumn } from './intake-columns.data.js';
import { Reading } from './reading.js';
import type { SheetFormat } from './read-sheet.js';
import { type Row, type RowError, rowError } from './row.js';

export interface Interpreted {
  /** the body for a new case; null while there are errors */
  value: CaseIntake | null;
  errors: RowError[];
  /** not wrong, but to be shown: what was assumed, kept as a note or not imported */
  warnings: RowError[];
  /** HTCDS facts without a field of ours, checked against the standard's lists: to be kept as a note on the case */
  coded: CodedField[];
}

/**
 * What one row says, checked cell by cell against the code lists.
 * @param today YYYY-MM-DD; nothing may have happened after it
 * @param assumed only for `htcds_xlsx`, which has no rescue; every assumption is in `warnings`
 */
export function interpretRow(format: SheetFormat, row: Row, today: string, assumed: Assumed = {}): Interpreted {
  const reading = new Reading(row.row);
  reading.errors.push(...row.refused);
  for (const { column: heading } of row.refused) {
    const column = format === 'htcds_xlsx' ? htcdsColumn(heading) : intakeColumn(heading);
    if (column) reading.miss(column);
  }
  const coded = format === 'htcds_xlsx' ? sortHtcds(reading, row, today, assumed) : sortIntake(reading, row);
  const value = understand(reading, today);
  const { errors, warnings } = reading;
  return { value: errors.length ? null : value, errors, warnings, coded };
}

function sortIntake(reading: Reading, row: Row): CodedField[] {
  for (const [heading, text] of Object.entries(row.cells)) {
    const column = intakeColumn(heading);
    if (column) reading.put(column, { column: heading, text, day: row.days?.[heading] });
    else reading.errors.push(rowError(row.row, heading, 'unknown-column'));
  }
  return [];
}
