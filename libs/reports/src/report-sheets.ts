import { type CsvValue, toCsv } from '#exchange';
import type { Measure } from './dimensions.data.js';
import type { Report } from './reports.dto.js';

/** A report as lines: the names of its columns, then its rows. Its total is not a row: sums would count it twice. */
function linesOf({ groupBy, rows }: Report, measure: Measure): CsvValue[][] {
  const names = groupBy.flatMap((name) =>
    name === 'compound' || name === 'organisation' ? [name, `${name}Id`] : [name],
  );
  return [[...names, measure], ...rows.map(({ key, value }) => [...names.map((name) => key[name]), value])];
}

/** UTF-8 with CRLF; nothing in it runs as a formula. */
export const csvOf = (report: Report, measure: Measure): string => toCsv(linesOf(report, measure));

/** A workbook: the rows, and a sheet that says what they are. Text stays text in it. */
export async function workbookOf(report: Report, measure: Measure): Promise<Buffer> {
  // Loaded when somebody asks for one: it would weigh on every process otherwise.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const { total, method, threshold, asOf } = report;
  workbook.addWorksheet('report').addRows(linesOf(report, measure));
  workbook.addWorksheet('about').addRows(Object.entries({ measure, total, method, threshold, asOf }));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
