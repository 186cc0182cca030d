import type { Work } from '#access';

/** How much waits, in rows, and for how long, in seconds. Counted by partial indexes: none grows with what is done. */
export interface Waiting {
  outboxWaiting: number;
  outboxDead: number;
  outboxAge: number;
  queued: number;
  remindersDue: number;
  remindersLag: number;
}

export async function waiting(work: Work): Promise<Waiting> {
  work.require('outbox.relay');
  const [now] = await work.rows<Waiting>(
    `select o.*, r.*, (select count(*) from outbox where dead_at is not null) as "outboxDead"
     from (
       select count(*) filter (where handed_over_at is null) as "outboxWaiting", count(*) filter (where handed_over_at is not null) as queued,
         coalesce(extract(epoch from now() - min(not_before)), 0)::float8 as "outboxAge"
       from outbox where done_at is null and dead_at is null and not_before <= now()
     ) o, (
       select count(*) as "remindersDue", coalesce(extract(epoch from now() - min(fire_at)), 0)::float8 as "remindersLag"
       from reminders where handed_over_at is null and dropped_at is null and fire_at <= now()
     ) r`,
  );
  return now!;
}

/**
 * Seconds that the oldest line has waited for its seal. Lines are sealed in the order of their transactions, and none of
 * those lasts an hour: so only what is younger than an hour before the last sealed line is looked at.
 */
export async function sealLag(work: Work): Promise<number> {
  work.require('audit.seal');
  const [sealed] = await work.rows<{ since: Date }>(
    `select e.at - interval '1 hour' as since from audit_leaves l join audit_events e on e.id = l.event_id
     order by l.position desc limit 1`,
  );
  // The bound is worked out before: under row-level security an index is used for plain comparisons only. And asked line
  // by line: `not exists` is planned as a join of all there is, as no one can say how few come after.
  const [oldest] = await work.rows<{ age: number }>(
    `select extract(epoch from now() - e.at)::float8 as age from audit_events e
     where e.at >= $1 and (select l.position from audit_leaves l where l.event_id = e.id) is null
     order by e.at, e.id limit 1`,
    [sealed?.since ?? '-infinity'],
  );
  return oldest?.age ?? 0;
}
