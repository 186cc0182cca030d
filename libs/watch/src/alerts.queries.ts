import { reachOf, type Verb, type Work } from '#access';
import { v7 as uuid } from 'uuid';
import type { Finding, Look, Reader } from './unusual.js';
import type { RuleName } from './unusual-reading.data.js';

/** Only one process looks at a time. */
const WATCH_LOCK = 715_503;

/** @returns false where another process is at it */
export async function mayWatch(work: Work): Promise<boolean> {
  work.require('alert.raise');
  const [lock] = await work.rows<{ ours: boolean }>(`select pg_try_advisory_xact_lock(${WATCH_LOCK}) as ours`);
  return lock!.ours;
}

export interface Reading extends Omit<Reader, 'zone'> {
  userId: string;
  organisationId: string;
  country: string;
}

/** Who looked into cases, or searched, since then. */
export function readersSince(work: Work, since: Date, actions: readonly string[]): Promise<Reading[]> {
  work.require('alert.raise');
  return work.rows<Reading>(
    `select distinct on (e.actor_id) e.actor_id as "userId", e.actor_role as role, e.organisation_id as "organisationId", o.country
     from audit_events e join organisations o on o.id = e.organisation_id
     where e.at > $1 and e.action = any($2) and e.actor_role in ('caseworker', 'supervisor', 'consular_officer')
     order by e.actor_id, e.at desc`,
    [since, actions],
  );
}

/** What one reader looked at since then, the oldest first. Ids only: of a case this reads which team holds it. */
export function looksOf(work: Work, userId: string, since: Date, actions: readonly string[]): Promise<Look[]> {
  work.require('alert.raise');
  return work.rows<Look>(
    `select e.at, e.action, e.outcome, e.subjects as "caseIds",
       array(select c.id from cases c join users u on u.id = e.actor_id
             where c.id = any(e.subjects) and c.team_id is distinct from u.team_id) as outside,
       array(select k.case_id from canary_cases k where k.case_id = any(e.subjects)) as canaries
     from audit_events e where e.actor_id = $1 and e.at > $2 and e.action = any($3) order by e.at, e.id`,
    [userId, since, actions],
  );
}

/** Whoever carries all away turns thousands of pages: so many of the latest are enough to say so. */
const MOST_PAGES = 2_000;

/** Whom lists showed one reader since then. */
export function listedBy(work: Work, userId: string, since: Date, actions: readonly string[]): Promise<Look[]> {
  work.require('alert.raise');
  return work.rows<Look>(
    `select e.at, e.action, e.outcome, e.subjects as "caseIds", array[]::uuid[] as outside, array[]::uuid[] as canaries
     from audit_events e where e.actor_id = $1 and e.at > $2 and e.action = any($3) and e.outcome = 'done'
     order by e.at desc limit ${MOST_PAGES}`,
    [userId, since, actions],
  );
}

/** When each rule was last raised for her. */
export async function lastTold(work: Work, userId: string): Promise<Map<RuleName, Date>> {
  work.require('alert.raise');
  const rows = await work.rows<{ rule: RuleName; at: Date }>(
    'select rule, max(at) as at from reading_alerts where user_id = $1 group by rule',
    [userId],
  );
  return new Map(rows.map(({ rule, at }) => [rule, at]));
}

export async function raise(work: Work, reader: Reading, { rule, at, count, caseId }: Finding): Promise<string> {
  work.require('alert.raise');
  const id = uuid();
  await work.rows(
    `insert into reading_alerts (id, user_id, user_role, organisation_id, rule, at, count, case_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, reader.userId, reader.role, reader.organisationId, rule, at, count, caseId, work.now],
  );
  return id;
}

/** Who is told of an alert: supervisors of the reader's organisation and auditors, never herself. */
export async function concernedBy(work: Work, alertId: string): Promise<string[]> {
  work.require('alert.read');
  const rows = await work.rows<{ id: string }>(
    `select u.id from reading_alerts a join users u on u.active and u.id <> a.user_id
       and (u.role = 'auditor' or (u.role = 'supervisor' and u.organisation_id = a.organisation_id))
     where a.id = $1`,
    [alertId],
  );
  return rows.map(({ id }) => id);
}

export interface AlertRow {
  id: string;
  userId: string;
  userRole: string;
  organisationId: string;
  rule: RuleName;
  at: Date;
  count: number;
  caseId: string | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  note: Buffer | null;
}
export interface AlertFilters {
  id?: string;
  reviewed?: boolean;
}

const columns = `a.id, a.user_id as "userId", a.user_role as "userRole", a.organisation_id as "organisationId", a.rule, a.at, a.count,
  a.case_id as "caseId", a.reviewed_by as "reviewedBy", a.reviewed_at as "reviewedAt", a.note`;

/** Nobody reads, or puts away, what was raised about herself. */
function within(work: Work, verb: Verb, place: (value: unknown) => string): string {
  work.require(verb);
  const { id, organisationId } = work.actor;
  const ours = reachOf(work.actor, verb) === 'all' ? '' : `a.organisation_id = ${place(organisationId)} and `;
  return `${ours}a.user_id <> ${place(id)}`;
}

/** Alerts within reach, the latest first. */
export function listAlerts(
  work: Work,
  { id, reviewed }: AlertFilters,
  after: readonly [at: string, id: string] | null,
  most: number,
): Promise<AlertRow[]> {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = [within(work, 'alert.read', place)];
  if (id !== undefined) where.push(`a.id = ${place(id)}`);
  if (reviewed !== undefined) where.push(`a.reviewed_at is ${reviewed ? 'not ' : ''}null`);
  if (after) where.push(`(a.at, a.id) < (${place(after[0])}, ${place(after[1])})`);
  return work.rows<AlertRow>(
    `select ${columns} from reading_alerts a where ${where.join(' and ')} order by a.at desc, a.id desc limit ${Number(most)}`,
    values,
  );
}

/** @returns whether it was still open */
export async function putAway(work: Work, id: string, note: Buffer): Promise<boolean> {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const reach = within(work, 'alert.review', place);
  const rows = await work.rows(
    `update reading_alerts a set reviewed_by = ${place(work.actor.id)}, reviewed_at = ${place(work.now)}, note = ${place(note)}
     where a.id = ${place(id)} and a.reviewed_at is null and ${reach} returning a.id`,
    values,
  );
  return rows.length > 0;
}

/** Marks a case of one's organisation as one that nobody has a reason to open. @returns whether there is such a case */
export async function markCanary(work: Work, caseId: string): Promise<boolean> {
  const within = await work.rows<{ organisationId: string }>(
    `select c.organisation_id as "organisationId" from cases c where c.id = $1 and ${work.reach('canary.mark', 'c')}`,
    [caseId],
  );
  if (!within[0]) return false;
  await work.rows(
    `insert into canary_cases (case_id, organisation_id, marked_by, marked_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [caseId, within[0].organisationId, work.actor.id, work.now],
  );
  return true;
}
