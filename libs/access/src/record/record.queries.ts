import type { AuditEvent, Checkpoint, SealedEvent, SealedLeaf } from '#platform';
import type { Work } from '../work.js';
import type { WrittenLine } from './written.js';

/** Only one sealer at a time may give out positions. */
const SEALER_LOCK = 715_502;

// PostgreSQL writes the instant with all six decimals: a JavaScript Date would lose them, and with them the hash.
export const eventColumns = `e.id, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor_id as "actorId", e.actor_role as "actorRole", e.organisation_id as "organisationId", e.session_id as "sessionId",
  e.request_id as "requestId", e.action, e.subject_id as "subjectId", e.outcome, e.slug, e.detail,
  array_to_string(e.subjects, ',') as subjects`;
export const checkpointColumns = `number, first, size, root, previous, chain, at, key_id as "keyId", signature`;

export type EventRow = Omit<AuditEvent, 'subjects' | 'caseId'> & { subjects: string };

// Field by field: copying what is left of a row costs more than hashing it, a million times.
export const eventOf = (row: EventRow): AuditEvent => ({
  id: row.id,
  at: row.at,
  actorId: row.actorId,
  actorRole: row.actorRole,
  organisationId: row.organisationId,
  sessionId: row.sessionId,
  requestId: row.requestId,
  action: row.action,
  caseId: null,
  subjectId: row.subjectId,
  outcome: row.outcome,
  slug: row.slug,
  detail: row.detail,
  subjects: row.subjects ? row.subjects.split(',') : [],
});

/** A place in the order in which lines are sealed: transaction id and id of a line. */
export interface Place {
  readonly xid: string;
  readonly id: string;
}
const beforeAll: Place = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };

/**
 * Lines that can no longer get a neighbour before them: every transaction that began before them has ended.
 * @param from place below which everything is sealed; null where that is not known, and all is looked through
 * @returns null where another sealer is at work
 */
export async function takeUnsealed(
  work: Work,
  from: Place | null,
  most: number,
): Promise<{ previous: Checkpoint | null; events: AuditEvent[]; through: Place } | null> {
  work.require('audit.seal');
  // The lock is taken by a statement before the others: they then see what the last holder has committed.
  const [[lock], [previous], rows] = await Promise.all([
    work.rows<{ ours: boolean; horizon: string }>(
      `select pg_try_advisory_xact_lock(${SEALER_LOCK}) as ours, pg_snapshot_xmin(pg_current_snapshot())::text as horizon`,
    ),
    work.rows<Checkpoint>(`select ${checkpointColumns} from audit_checkpoints order by number desc limit 1`),
    work.rows<EventRow & { xid: string }>(
      `select ${eventColumns}, e.xid::text as xid from audit_events e
       where (e.xid, e.id) >= ($1::xid8, $2::uuid) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
         and not exists (select 1 from audit_leaves l where l.event_id = e.id)
       order by e.xid, e.id limit $3`,
      [(from ?? beforeAll).xid, (from ?? beforeAll).id, most],
    ),
  ]);
  if (!lock?.ours) return null;
  // The horizon was read before the lines were: what it does not cover is looked at again. Within one large transaction the
  // next batch goes on behind the last line: beginning with the transaction again would cost the square of its lines.
  const last = rows.at(-1);
  const through = last && rows.length === most ? { xid: last.xid, id: last.id } : { ...beforeAll, xid: lock.horizon };
  return { previous: previous ?? null, events: rows.map(eventOf), through };
}

/** Stores a sealed batch: leaves and checkpoint, or neither. */
export async function keepSealed(work: Work, leaves: readonly SealedLeaf[], checkpoint: Checkpoint): Promise<void> {
  work.require('audit.seal');
  const { number, first, size, root, previous, chain, at, keyId, signature } = checkpoint;
  await Promise.all([
    work.rows(
      `insert into audit_leaves (position, event_id, leaf)
       select position, event_id, decode(leaf, 'hex') from unnest($1::bigint[], $2::uuid[], $3::text[]) as l(position, event_id, leaf)`,
      [
        leaves.map(({ position }) => position),
        leaves.map(({ eventId }) => eventId),
        leaves.map(({ leaf }) => leaf.toString('hex')),
      ],
    ),
    work.rows(
      `insert into audit_checkpoints (number, first, size, root, previous, chain, at, key_id, signature)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [number, first, size, root, previous, chain, at, keyId, signature],
    ),
  ]);
}

/** How far the log reached at one moment: what is sealed while we read is left for the next time. */
export async function endOfLog(work: Work): Promise<{ number: number; position: number }> {
  work.require('audit.seal');
  const [end] = await work.rows<{ number: number; position: number }>(
    `select coalesce((select max(number) from audit_checkpoints), 0) as number,
       coalesce((select max(position) from audit_leaves), 0) as position`,
  );
  return end!;
}

/** Every sealed position with its line, or without where that is gone. The next page is fetched while one is read. */
export async function* sealedEvents(work: Work, last: number, page = 2_000): AsyncGenerator<SealedEvent> {
  const read = (after: number) =>
    work.rows<EventRow & { position: number; leaf: Buffer; eventId: string }>(
      `select l.position, l.leaf, l.event_id as "eventId", ${eventColumns}
       from audit_leaves l left join audit_events e on e.id = l.event_id
       where l.position > $1 and l.position <= $2 order by l.position limit ${Number(page)}`,
      [after, last],
    );
  let rows = await read(0);
  while (rows.length) {
    const next = rows.length < page ? null : read(rows.at(-1)!.position);
    // Whoever stops reading early leaves this one behind.
    next?.catch(() => undefined);
    for (const row of rows) {
      const { position, leaf, eventId } = row;
      yield { position, leaf, eventId, event: row.id === null ? null : eventOf(row) };
    }
    rows = (await next) ?? [];
  }
}

export async function* checkpointsOf(work: Work, last: number, page = 2_000): AsyncGenerator<Checkpoint> {
  for (let after = 0; after < last;) {
    const rows = await work.rows<Checkpoint>(
      `select ${checkpointColumns} from audit_checkpoints where number > $1 and number <= $2 order by number limit ${Number(page)}`,
      [after, last],
    );
    if (!rows.length) return;
    yield* rows;
    after = rows.at(-1)!.number;
  }
}

/**
 * Lines without a leaf, oldest first. One that stands before a line sealed long ago was slipped in behind the sealer: it is
 * as old as can be, whatever its date says.
 */
export async function* unsealedEvents(work: Work): AsyncGenerator<{ eventId: string; ageSeconds: number }> {
  work.require('audit.seal');
  const rows = await work.rows<{ eventId: string; ageSeconds: string }>(
    `select e.id as "eventId", case when e.xid < (
         select s.xid from audit_events s join audit_leaves l on l.event_id = s.id order by l.position desc limit 1
       ) then 'Infinity' else extract(epoch from now() - e.at)::text end as "ageSeconds"
     from audit_events e where not exists (select 1 from audit_leaves l where l.event_id = e.id)
     order by 2 desc, e.at limit 1000`,
  );
  for (const { eventId, ageSeconds } of rows) yield { eventId, ageSeconds: Number(ageSeconds) };
}

/**
 * A line of which the access log of a case tells otherwise than the line itself, or null. That they are equal is found with
 * half the work of naming where not: all that the lines say is listed, and no more is listed than they say.
 */
export async function accessLogFault(work: Work): Promise<{ eventId: string; position: number | null } | null> {
  work.require('audit.seal');
  const [log] = await work.rows<{ equal: boolean }>(
    `select (select count(*) from audit_subjects) = (
         select coalesce(sum(case when cardinality(subjects) < 2 then cardinality(subjects)
           else (select count(distinct s) from unnest(subjects) s) end), 0) from audit_events)
       and not exists (
         select 1 from audit_events e, unnest(e.subjects) as s(case_id)
         where not exists (select 1 from audit_subjects a where a.event_id = e.id and a.case_id = s.case_id)) as equal`,
  );
  if (log!.equal) return null;
  const [fault] = await work.rows<{ eventId: string; position: number | null }>(
    `with said as (select distinct e.id, s.case_id from audit_events e, unnest(e.subjects) as s(case_id)),
       listed as (select event_id as id, case_id from audit_subjects),
       differing as ((select * from said except select * from listed) union all (select * from listed except select * from said))
     select d.id as "eventId", l.position from differing d left join audit_leaves l on l.event_id = d.id
     order by l.position limit 1`,
  );
  return fault ?? null;
}

/**
 * Of lines that were written and kept: `sealed` as they were written, `lost` where a line is neither there nor sealed, or
 * was sealed as something else; the others wait. What was sealed and changed afterwards is found by the seals.
 */
export async function whatBecameOf(
  work: Work,
  lines: readonly WrittenLine[],
): Promise<Map<string, 'sealed' | 'lost' | 'waits'>> {
  work.require('audit.seal');
  const rows = await work.rows<{ id: string; isThere: boolean; leaf: string | null }>(
    `select w.id, e.id is not null as "isThere", encode(l.leaf, 'base64') as leaf
     from unnest($1::uuid[]) as w(id) left join audit_events e on e.id = w.id left join audit_leaves l on l.event_id = w.id`,
    [lines.map(({ id }) => id)],
  );
  const leaves = new Map(lines.map(({ id, leaf }) => [id, leaf]));
  return new Map(
    rows.map(({ id, isThere, leaf }) => {
      if (leaf === null) return [id, isThere ? 'waits' : 'lost'];
      return [id, leaf === leaves.get(id) ? 'sealed' : 'lost'];
    }),
  );
}

/** The first line of which the process that wrote it said that it was lost before its seal, or null. */
export async function lostBeforeSeal(
  work: Work,
): Promise<{ eventId: string; position: number | null; isThere: boolean } | null> {
  work.require('audit.seal');
  const [lost] = await work.rows<{ eventId: string; position: number | null; isThere: boolean }>(
    `select s.subject_id as "eventId", l.position, e.id is not null as "isThere"
     from audit_events s left join audit_events e on e.id = s.subject_id left join audit_leaves l on l.event_id = s.subject_id
     where s.action = 'audit.lost' order by s.at, s.id limit 1`,
  );
  return lost ?? null;
}

/** Seconds that the oldest unsealed line has waited; null where none waits. */
export async function oldestUnsealed(work: Work): Promise<number | null> {
  work.require('audit.seal');
  const [oldest] = await work.rows<{ age: number | null }>(
    `select extract(epoch from now() - min(e.at))::float8 as age from audit_events e
     where not exists (select 1 from audit_leaves l where l.event_id = e.id)`,
  );
  return oldest?.age ?? null;
}
