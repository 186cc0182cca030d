import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { sheetLimits } from './limits.data.js';
import { type RawRow, SheetRefused } from './row.js';
import { piecesOf, type SheetFile, sizeOf } from './sheet-file.js';
import { formulaLead } from './to-csv.js';

/**
 * Rows of a CSV file as they are numbered in a spreadsheet: a blank line counts, a line break inside quotes does not.
 * @throws SheetRefused encoding, null-byte, unclosed-quote (with its row), too-large
 */
export async function* csvRows(file: SheetFile): AsyncGenerator<RawRow> {
  if ((await sizeOf(file)) > sheetLimits.bytes) throw new SheetRefused('too-large');
  let row = 0;
  const parser = parse({
    delimiter: await delimiterOf(file),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    cast: (cell, { index, records }) => {
      // Fifty million commas are one row of fifty million empty cells.
      if (Number(index) >= sheetLimits.sheetColumns) throw new SheetRefused('too-many-columns', records + 1);
      return cell;
    },
    max_record_size: sheetLimits.columns * sheetLimits.cellBytes,
  });
  pipeline(Readable.from(strictText(file)), parser, () => {});
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row > sheetLimits.csvRows) throw new SheetRefused('too-many-rows', row);
      yield { row, ...bounded(record) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser runs ahead of us, so it knows the row and we do not.
    throw new SheetRefused(
      error.code === 'CSV_MAX_RECORD_SIZE' ? 'cell-too-long' : 'unclosed-quote',
      Number(error['records'] ?? row) + 1,
    );
  }
}

function bounded(record: string[]): Pick<RawRow, 'cells' | 'refused'> {
  const refused: RawRow['refused'] = [];
  const cells = record.map((cell, column) => {
    if (Buffer.byteLength(cell) <= sheetLimits.cellBytes) return unescaped(cell);
    refused.push({ column, code: 'cell-too-long' });
    return '';
  });
  return { cells, refused };
}

/** Our own exports put an apostrophe before what a spreadsheet would run; coming back, it is taken off again. */
const unescaped = (cell: string) => (cell.startsWith("'") && formulaLead.test(cell.slice(1)) ? cell.slice(1) : cell);

async function* strictText(file: SheetFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new SheetRefused('encoding');
    }
  };
  for await (const chunk of piecesOf(file, 16 * 1024)) {
    const text = decode(chunk);
    if (text.includes('\0')) throw new SheetRefused('null-byte');
    yield text;
  }
  yield decode();
}

/** Spreadsheet programs of half the world write semicolons or tabs: the headings, which contain neither, tell. */
async function delimiterOf(file: SheetFile): Promise<string> {
  let start = '';
  for await (const chunk of piecesOf(file, 64 * 1024, 64 * 1024)) start += chunk.toString();
  const line = start.split(/\r\n?|\n/).find((text) => text.trim() !== '') ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
