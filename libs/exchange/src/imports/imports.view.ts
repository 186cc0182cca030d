import { type Actor, reachOf, type Verb, type Work } from '#access';
import { lastActs } from '#cases';
import { colleaguesOf } from '#identity';
import { refused } from '#platform';
import type { DuplicateFinding, Findings, Import } from './import.entity.js';
import type { ImportItem, ImportView } from './imports.dto.js';
import { casesOf, numbersWithinReach } from './imports.queries.js';
import { importPatience } from './patience.data.js';

/** Statuses from which rows may become cases; committing again goes on where it stopped. */
export const committable: readonly Import['status'][] = ['checked', 'committing'];

/** What is said of a list that ended badly, and what to do. */
const endings: Partial<Record<Import['status'], string>> = {
  failed: 'This list was not read to its end, and nobody was logged. Upload it again.',
  expired: 'Nobody finished this list for seven days, so what was left of its rows was deleted. Upload it again.',
};

/** A list is of people who may be nobody's case yet: it is for whoever sent it, and for those who see all of the organisation. */
export const isHers = (actor: Actor, { createdBy }: Pick<Import, 'createdBy'>): boolean =>
  createdBy === actor.id || actor.role === 'supervisor';

/** @throws Problem refused `not-the-sender` */
export function requireHers(actor: Actor, row: Import): void {
  if (!isHers(actor, row))
    throw refused(
      'not-the-sender',
      'Ask whoever sent this list, or a supervisor: it is theirs to say what becomes of it',
    );
}

const DAY = 86_400_000;
/** Whether something came of a list, or still may, that can be taken back at this moment. */
export const mayBeUndone = ({ status, created, undoneAt, updatedAt }: Import, now: Date): boolean =>
  status === 'undoing' ||
  (undoneAt === null &&
    (committable.includes(status) || created > 0) &&
    now.getTime() - updatedAt.getTime() < importPatience.undoDays * DAY);

/** Lists as they stand among others: how far each is, and nothing that was found in it. */
export async function viewImports(work: Work, rows: readonly Import[]): Promise<ImportItem[]> {
  const senders = await colleaguesOf(
    work,
    rows.map(({ createdBy }) => createdBy),
  );
  return rows.map((row) => itemOf(work, row, senders.get(row.createdBy)?.name ?? ''));
}

function itemOf({ actor, now }: Work, row: Import, sender: string): ImportItem {
  const ended = endings[row.status];
  const hers = isHers(actor, row);
  const can: readonly (readonly [verb: Verb, may: boolean])[] = [
    ['import.commit', committable.includes(row.status)],
    ['import.undo', mayBeUndone(row, now)],
  ];
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    ...(ended && { message: ended }),
    format: row.format,
    rows: row.rows,
    valid: row.valid,
    invalid: row.invalid,
    created: row.created,
    skipped: row.skipped,
    undone: row.undone,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    createdBy: { id: row.createdBy, name: sender },
    createdAt: row.createdAt.toISOString(),
    can: can.flatMap(([verb, may]) => (hers && may && reachOf(actor, verb) ? [verb] : [])),
  };
}

/**
 * A list as this reader may see it. Others of the organisation see how far it is, and nothing that was found in it.
 * The case of a likely duplicate is named as far as the reader may find it at this moment: who checked the list may
 * have seen more, and so may she herself have, then.
 */
export async function viewImport(work: Work, row: Import): Promise<ImportView> {
  const hers = isHers(work.actor, row);
  const { errors, warnings, duplicates } = (hers && row.findings) || nothing;
  const [item] = await viewImports(work, [row]);
  return {
    ...item!,
    errorCount: row.errorCount,
    errors,
    warnings,
    duplicateCount: hers ? row.duplicateCount : 0,
    duplicates: await asFarAsSheSees(work, duplicates),
    ...(await becameOf(work, row)),
  };
}

const SHOWN = 100;
const onTheMove: readonly Import['status'][] = ['committing', 'undoing'];

/** What would be closed with a list, and what was left or would be: while it is under way, that changes too often to be told. */
async function becameOf(
  work: Work,
  row: Import,
): Promise<Pick<ImportView, 'untouched' | 'workedOnCount' | 'workedOn'>> {
  const isTold =
    isHers(work.actor, row) &&
    row.created > 0 &&
    !onTheMove.includes(row.status) &&
    (row.undoneAt !== null || mayBeUndone(row, work.now));
  const standing = isTold ? await lastActs(work, await casesOf(work, row.id)) : [];
  const workedOn = standing.flatMap(({ id, caseNumber, action, at }) =>
    action === null ? [] : [{ id, caseNumber, action, at: at!.toISOString() }],
  );
  const shown = workedOn.slice(0, SHOWN);
  if (shown.length) work.record('case.list', { caseIds: shown.map(({ id }) => id) });
  return {
    untouched: row.undoneAt ? 0 : standing.length - workedOn.length,
    workedOnCount: workedOn.length,
    workedOn: shown,
  };
}

const nothing: Findings = { errors: [], warnings: [], duplicates: [] };

async function asFarAsSheSees(work: Work, duplicates: readonly DuplicateFinding[]): Promise<DuplicateFinding[]> {
  const shown = await numbersWithinReach(
    work,
    duplicates.flatMap(({ caseNumber }) => caseNumber ?? []),
  );
  return duplicates.map(({ row, reason, caseNumber }) => ({
    row,
    reason,
    ...(caseNumber && shown.has(caseNumber) && { caseNumber }),
  }));
}
