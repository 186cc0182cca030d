import { sheetLimits } from './limits.data.js';
import type { FindingCode } from './messages.data.js';
import { type RawRow, SheetRefused } from './row.js';
import { serialDate } from './serial-date.js';
import { readXml } from './xml.js';

export interface CellContext {
  strings: readonly string[];
  /** by style number: is a number in this style a day? */
  dateStyles: readonly boolean[];
  startsIn1904: boolean;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  text: string;
  written: boolean;
  formula: boolean;
}

type Reading = { text: string; day?: string } | { code: FindingCode };

/** Rows of one worksheet part. @throws SheetRefused too-many-columns, damaged-file */
export function sheetRows(pieces: AsyncIterable<string>, context: CellContext): AsyncGenerator<RawRow> {
  let row: RawRow = { row: 0, cells: [], refused: [] };
  let cell: Cell | null = null;
  let column = -1;
  let reading = false;
  let phonetic = 0;
  return readXml<RawRow>(pieces, {
    opened(element, attributes) {
      if (element === 'row') {
        row = { row: following(row.row, attributes['r']), cells: [], refused: [] };
        column = -1;
      }
      if (element === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        const style = Number(attributes['s'] ?? 0);
        cell = { column, type: attributes['t'] ?? 'n', style, text: '', written: false, formula: false };
      }
      if (element === 'rPh') phonetic += 1;
      if (element === 'f' && cell) cell.formula = true;
      reading = element === 'v' || (element === 't' && phonetic === 0);
      if (reading && cell) cell.written = true;
    },
    text(piece) {
      // A cell that is already too long needs no more of its text to be refused.
      if (reading && cell && cell.text.length <= sheetLimits.cellBytes) cell.text += piece;
    },
    closed(element, emit) {
      if (element === 'v' || element === 't') reading = false;
      if (element === 'rPh') phonetic -= 1;
      if (element === 'c' && cell) {
        settle(row, cell, context);
        cell = null;
      }
      if (element === 'row' && (row.cells.length || row.refused.length)) emit(row);
    },
  });
}

function settle(row: RawRow, cell: Cell, context: CellContext): void {
  if (!cell.written && !cell.formula) return;
  if (cell.column >= sheetLimits.columns) throw new SheetRefused('too-many-columns', row.row);
  const found = read(cell, context);
  if ('code' in found) row.refused.push({ column: cell.column, code: found.code });
  else row.cells[cell.column] = found.text;
  if ('day' in found && found.day) (row.days ??= [])[cell.column] = found.day;
}

function read(cell: Cell, context: CellContext): Reading {
  if (cell.formula) return { code: 'formula' };
  const found = (byType[cell.type] ?? number)(cell, context);
  if ('text' in found && Buffer.byteLength(found.text) > sheetLimits.cellBytes) return { code: 'cell-too-long' };
  return found;
}

/** How a cell's type says what its text means (ECMA-376 part 1, 18.18.11). */
const byType: Record<string, (cell: Cell, context: CellContext) => Reading> = {
  s: ({ text }, { strings }) => {
    const shared = strings[Number(text)];
    return shared === undefined ? { code: 'bad-number' } : { text: unescaped(shared) };
  },
  inlineStr: ({ text }) => ({ text: unescaped(text) }),
  str: ({ text }) => ({ text: unescaped(text) }),
  b: ({ text }) => ({ text: text.trim() === '1' ? 'true' : 'false' }),
  e: () => ({ code: 'error-cell' }),
  d: ({ text }) => ({ text: text.slice(0, 10) }),
};

function number({ text, style }: Cell, { dateStyles, startsIn1904 }: CellContext): Reading {
  const value = Number(text);
  if (text.trim() === '') return { text: '' };
  if (!Number.isFinite(value)) return { code: 'bad-number' };
  if (dateStyles[style]) {
    const day = serialDate(value, startsIn1904);
    return day ? { text: day } : { code: 'bad-number' };
  }
  // A passport number of 16 digits typed as a number has been rounded before it reached us.
  if (Math.abs(value) >= 1e15) return { code: 'digits-lost' };
  return { text: String(value), ...(isLikelyDay(value) && { day: serialDate(value, startsIn1904) ?? undefined }) };
}

/** From 1927 to 2064. Below stand years and ages, which are numbers too. */
const isLikelyDay = (value: number) => Number.isInteger(value) && value >= 10_000 && value <= 60_000;

/** `_x000D_` is how a workbook writes a character that XML cannot hold; only breaks and the underscore itself count. */
const unescaped = (text: string) =>
  text.replace(/_x(0009|000A|000D|005F)_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Rows only ever go down: one that comes twice would be two people under one number. */
function following(last: number, written: string | undefined): number {
  const row = written === undefined ? last + 1 : Number(written);
  if (!Number.isInteger(row) || row <= last) throw new SheetRefused('damaged-file');
  return row;
}

function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
