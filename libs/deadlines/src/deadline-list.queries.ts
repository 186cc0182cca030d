import type { Actor, Verb, Work } from '#access';
import { identitiesOf } from '#people';
import { type DeadlineState, invalidField } from '#platform';
import type { ListDeadlines } from './deadlines.dto.js';

/** A deadline as it was read for somebody. `title` and `assigneeId` are undefined for whom they are not. */
export interface DeadlineRecord {
  id: string;
  caseId: string;
  caseNumber: string;
  name?: string;
  kind: string;
  template: string | null;
  party: string;
  title?: string | null;
  dueAt: Date;
  snoozedUntil: Date | null;
  state: DeadlineState;
  assigneeId?: string | null;
  version: number;
}
type Raw = Omit<DeadlineRecord, 'title'> & { title?: Buffer | null };

const storedStates = ['open', 'done', 'cancelled'] as const;

/**
 * Deadlines of every case within reach, the earliest first. Each state has its own walk through an index that is in
 * this order already, and the walks are merged: no page reads more than its rows, however many there are.
 */
export function listStatement(
  work: Work,
  filters: ListDeadlines,
  after: readonly [dueAt: string, id: string] | null,
  most: number,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const is = (sql: (place: string) => string, value: unknown) =>
    value === undefined || value === null ? [] : [sql(`$${values.push(value)}`)];
  const { actor } = work;
  const common = [
    work.reach('deadline.list', 'c'),
    // The same as reach says of the case, said of the deadline, so that an index begins with it.
    ...(actor.role === 'consular_officer'
      ? is((at) => `d.seen_by = ${at}`, actor.missionId)
      : is((at) => `d.organisation_id = ${at}`, actor.organisationId)),
    ...is((at) => `d.case_id = ${at}`, filters.caseId),
    ...is((at) => `d.assignee_id = ${at}`, seenBy(actor, filters.assigneeId)),
    ...is((at) => `d.kind = ${at}`, filters.kind),
    ...is((at) => `d.due_at < ${at}`, filters.dueBefore),
    ...is((at) => `d.due_at >= ${at}`, filters.dueAfter),
    ...(filters.state === 'overdue' ? is((at) => `d.due_at <= ${at}`, work.now) : []),
    ...(after ? [`(d.due_at, d.id) > ($${values.push(after[0])}, $${values.push(after[1])})`] : []),
  ];
  const states = filters.state ? [filters.state === 'overdue' ? 'open' : filters.state] : storedStates;
  const walks = states.map(
    (state) =>
      `(select ${columns(work)} from deadlines d join cases c on c.id = d.case_id
        where d.state = '${state}' and ${common.join(' and ')} order by d.due_at, d.id limit ${Number(most)})`,
  );
  return {
    sql: `select * from (${walks.join(' union all ')}) walked order by "dueAt", id limit ${Number(most)}`,
    values,
  };
}

export async function listDeadlines(
  work: Work,
  filters: ListDeadlines,
  after: readonly [string, string] | null,
  most: number,
): Promise<DeadlineRecord[]> {
  const { sql, values } = listStatement(work, filters, after, most);
  return opened(work, await work.rows<Raw>(sql, values));
}

/** @returns null where it is out of reach */
export async function readDeadline(work: Work, verb: Verb, id: string): Promise<DeadlineRecord | null> {
  const { role, missionId } = work.actor;
  const isHers = role === 'consular_officer' ? 'd.seen_by = $2' : '$2::uuid is null';
  const rows = await work.rows<Raw>(
    `select ${columns(work)} from deadlines d join cases c on c.id = d.case_id where d.id = $1 and ${isHers} and ${work.reach(verb, 'c')}`,
    [id, missionId],
  );
  return (await opened(work, rows))[0] ?? null;
}

/** Whom each of these cases is about, for whoever may read names: ten deadlines of one kind are told apart by nothing else. */
export async function namesOf(work: Work, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!caseIds.length || !work.sees('identity')) return new Map();
  const identities = await identitiesOf(work, 'deadline.list', caseIds);
  return new Map([...identities].map(([id, { names }]) => [id, names[0]!.full]));
}

const columns = (work: Work): string =>
  [
    'd.id, d.case_id as "caseId", c.case_number as "caseNumber", d.kind, d.template, d.party, d.due_at as "dueAt"',
    'd.snoozed_until as "snoozedUntil", d.state, d.version',
    ...(work.sees('legal') ? ['d.title'] : []),
    ...(work.sees('team') ? ['d.assignee_id as "assigneeId"'] : []),
  ].join(', ');

async function opened(work: Work, rows: readonly Raw[]): Promise<DeadlineRecord[]> {
  const titled = rows.filter(({ title }) => title);
  if (titled.length) await work.keys.fetchForCases(titled.map(({ caseId }) => caseId));
  return rows.map(({ title, ...row }) => ({
    ...row,
    state: row.state === 'open' && row.dueAt <= work.now ? 'overdue' : row.state,
    ...(title !== undefined && { title: work.openColumn<string>('deadlines', 'title', row.id, row.caseId, title) }),
  }));
}

/** Who holds a case is not a mission's to ask by. @throws Problem invalid */
function seenBy(actor: Actor, assigneeId: string | undefined): string | undefined {
  if (assigneeId !== undefined && actor.role === 'consular_officer')
    throw invalidField('/assigneeId', 'not-seen', 'Leave this filter out: your role does not see it');
  return assigneeId;
}
