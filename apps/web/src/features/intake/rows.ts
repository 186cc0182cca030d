import type { Schema } from '../../lib/api.js';
import { asRequest, faultsByField, type Intake, nobodyYet, type SameRescue } from '../cases/intake.js';
import type { Answer, Text } from '../consents/answer.js';
import { certainDay } from './days.js';
import { type Column, columnNames } from './columns.data.js';

export type Cells = Record<Column, string>;
export interface Row {
  /** Also the key of her request: sent twice, it makes one case. */
  id: string;
  cells: Cells;
  /** `kept`: on this device, until it can be sent */
  state: 'open' | 'sending' | 'kept' | 'saved';
  /** What the server said of a cell. */
  refused: Partial<Record<Column, string>>;
  /** What it said of all of it. */
  problem: string | null;
  saved: { id: string; caseNumber: string } | null;
  alike: Schema['LikelyCase'] | null;
  /** She has been compared with who looks like her, and is somebody else. */
  isAnother: boolean;
}

const blank: Cells = { name: '', nationality: '', sex: '', birthDate: '', number: '', paper: '', agreed: '' };
export const newRow = (cells: Partial<Cells> = {}): Row => ({
  id: crypto.randomUUID(),
  cells: { ...blank, ...cells },
  state: 'open',
  refused: {},
  problem: null,
  saved: null,
  alike: null,
  isAnother: false,
});
export const isBlank = ({ cells }: Row): boolean => columnNames.every((name) => !cells[name].trim());

/** Nothing is left to do for her here. */
export const isDone = ({ state }: Row): boolean => state === 'saved' || state === 'kept';

export type Fault = 'name' | 'nationality' | 'birthDate' | 'code';
/** What cannot be sent as it stands. @param codes which values a cell with a list may hold */
export function faultOf(column: Column, cells: Cells, codes: Codes): Fault | null {
  const cell = cells[column].trim();
  if (column === 'name') return cell ? null : 'name';
  if (column === 'number' || !cell) return null;
  if (column === 'birthDate') return certainDay(cell) ? null : 'birthDate';
  if (column === 'nationality') return codes.nationality(cell) ? null : 'nationality';
  return codes.lists[column].includes(cell) ? null : 'code';
}
export interface Codes {
  nationality: (written: string) => string | null;
  lists: Record<'sex' | 'paper' | 'agreed', readonly string[]>;
}
/** How those of a list who were asked about their embassy were asked: the same for all of it. */
export interface Heard {
  answer: Answer;
  /** What was read out; null where it was none of ours */
  wording: Text | null;
  /** It says enough for a yes. */
  isWhole: boolean;
}
export const lacksHearing = ({ cells }: Row, { isWhole }: Heard): boolean => cells.agreed === 'granted' && !isWhole;
export const mayBeSent = (row: Row, codes: Codes, heard: Heard): boolean =>
  row.state === 'open' &&
  !isBlank(row) &&
  columnNames.every((column) => !faultOf(column, row.cells, codes)) &&
  !lacksHearing(row, heard) &&
  (!row.alike || row.isAnother);

const paperOf = ({ number, paper }: Cells, country: string | null): Intake['paper'] =>
  number.trim() || paper
    ? ({
        kind: 'passport',
        status: paper || 'held',
        ...(number.trim() && { number: number.trim() }),
        ...(country && { country }),
      } as Intake['paper'])
    : null;

export function requestOf({ cells }: Row, rescue: SameRescue, codes: Codes, heard: Heard): Schema['OpenCase'] {
  const nationality = codes.nationality(cells.nationality);
  const decision = cells.agreed as Answer['decision'];
  const request: Intake = {
    ...nobodyYet,
    ...rescue,
    name: cells.name,
    sex: cells.sex || 'unknown',
    nationality: nationality ?? '',
    birthDate: certainDay(cells.birthDate) ?? '',
    asked: decision && decision !== 'not_asked' ? { ...heard.answer, decision } : null,
    paper: paperOf(cells, nationality),
  };
  return asRequest(request, heard.wording);
}

const columnOf: Partial<Record<keyof Intake, Column>> = {
  name: 'name',
  nationality: 'nationality',
  birthDate: 'birthDate',
  sex: 'sex',
  paper: 'number',
};
/** What the server says, by cell; and whether a part of it belongs to none. */
export function refusedOf(error: unknown): { refused: Row['refused']; isWhole: boolean } {
  const faults = faultsByField(error);
  const refused = Object.fromEntries(
    faults.flatMap(([field, said]) => (columnOf[field] ? [[columnOf[field], said]] : [])),
  ) as Row['refused'];
  return { refused, isWhole: Object.keys(refused).length === 0 };
}

/** What is sent to learn who is here already; the same for the same words, so that nobody is asked for twice. */
export const comparable = ({ cells }: Row): Schema['PersonToCompare'] => ({
  names: [{ full: cells.name.trim() }],
  birthDate: certainDay(cells.birthDate),
  ...(cells.number.trim() && { identityDocuments: [paperOf(cells, null)!] }),
});
