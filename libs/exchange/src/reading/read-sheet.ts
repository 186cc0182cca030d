import { csvRows } from './csv.js';
import { underHeadings } from './headings.js';
import { htcdsHeading } from './htcds.js';
import { intakeHeading } from './intake-columns.data.js';
import type { Row } from './row.js';
import type { SheetFile } from './sheet-file.js';
import { workbookRows } from './workbook.js';

export const sheetFormats = ['intake_csv', 'intake_xlsx', 'htcds_xlsx'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

const readers = {
  intake_csv: { rows: csvRows, heading: intakeHeading },
  intake_xlsx: { rows: workbookRows, heading: intakeHeading },
  htcds_xlsx: { rows: workbookRows, heading: htcdsHeading },
} as const;

/**
 * The people's rows of a file, on disk or in memory, one after another; never more than a piece of it in memory.
 * Blank rows, the row of HXL tags (#name+given …) and the template's bare row numbers are passed over.
 * @throws SheetRefused where nothing more can be read; what is wrong with one cell is in `Row.refused` instead
 */
export function readSheet(format: SheetFormat, file: SheetFile): AsyncIterable<Row> {
  const { rows, heading } = readers[format];
  return underHeadings(rows(file), heading);
}
