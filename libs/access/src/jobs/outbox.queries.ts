import type { Work } from '../work.js';

const claimable = 'done_at is null and dead_at is null and handed_over_at is null and not_before <= now()';

/**
 * Takes what waits, by a flag and never by "id greater than last": that lost one row in nine.
 * @returns at most `most` messages, now marked as handed over
 */
export function claimWaiting(work: Work, most: number): Promise<{ id: string; kind: string }[]> {
  work.require('outbox.relay');
  return work.rows(
    `update outbox set handed_over_at = now()
     where id in (select id from outbox where ${claimable} order by not_before for update skip locked limit ${Number(most)})
     returning id, kind`,
  );
}

/** What was handed over and not done in time is handed over again: the queue may have lost it. */
export function reclaimLost(work: Work, seconds: number): Promise<object[]> {
  work.require('outbox.relay');
  return work.rows(
    `update outbox set handed_over_at = null
     where done_at is null and dead_at is null and handed_over_at < now() - make_interval(secs => $1)`,
    [seconds],
  );
}

/**
 * @param kind as the queue said it; what the queue says is not believed, so it must be what stands here
 * @returns the message, locked, or null where another holds it, it is done, or it is of another kind
 */
export async function takeMessage(work: Work, id: string, kind: string): Promise<{ data: object } | null> {
  const [row] = await work.rows<{ data: object }>(
    'select data from outbox where id = $1 and kind = $2 and done_at is null and dead_at is null for update skip locked',
    [id, kind],
  );
  return row ?? null;
}

export const markDone = (work: Work, id: string) =>
  work.rows('update outbox set done_at = now(), last_error = null where id = $1', [id]);

/** Waits longer after each try, and gives up after `most`: then it is dead, and an administrator looks at it. */
export function markFailed(work: Work, id: string, reason: string, most: number): Promise<object[]> {
  return work.rows(
    `update outbox set tries = tries + 1, last_error = $2, handed_over_at = null,
       not_before = now() + make_interval(secs => least(3600, 2 ^ least(tries, 11)) * (0.5 + random())),
       dead_at = case when tries + 1 >= $3 then now() end
     where id = $1 and done_at is null`,
    [id, reason, most],
  );
}

/** An Idempotency-Key is good for 24 hours. */
export function forgetOldKeys(work: Work): Promise<object[]> {
  work.require('outbox.relay');
  return work.rows(`delete from idempotency_keys where created_at < now() - interval '24 hours'`);
}

/** Seconds that the message longest due has waited to be done; null where none waits. */
export async function oldestWaiting(work: Work): Promise<number | null> {
  work.require('outbox.relay');
  const [oldest] = await work.rows<{ age: number | null }>(
    `select extract(epoch from now() - min(not_before))::float8 as age from outbox
     where done_at is null and dead_at is null and not_before <= now()`,
  );
  return oldest?.age ?? null;
}
