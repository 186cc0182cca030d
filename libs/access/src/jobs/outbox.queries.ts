import type { Work } from '../work.js';
import { type Lane, laneNames, lanes } from './lanes.data.js';

const claimable = 'done_at is null and dead_at is null and handed_over_at is null and not_before <= now()';

/**
 * Takes what waits, the first lane first, by a flag and never by "id greater than last": that lost one row in nine.
 * @returns at most `most` messages, now marked as handed over
 */
export async function claimWaiting(
  work: Work,
  most: number,
): Promise<{ id: string; kind: string; priority: number }[]> {
  work.require('outbox.relay');
  const claimed: { id: string; kind: string; priority: number }[] = [];
  // Lane by lane: each is read in the order of its index, past none that is due later.
  for (const name of laneNames) {
    claimed.push(...(await claimFrom(work, name, most - claimed.length)));
    if (claimed.length >= most) break;
  }
  return claimed;
}

const claimFrom = (work: Work, name: Lane, most: number) =>
  work.rows<{ id: string; kind: string; priority: number }>(
    `update outbox set handed_over_at = now()
     where id in (select id from outbox where ${claimable} and lane = ${lanes[name].rank} order by not_before for update skip locked limit ${Number(most)})
     returning id, kind, lane as priority`,
  );

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

/** A message that went, until its work ends. @returns false where it was done meanwhile by another */
export async function lockMessage(work: Work, id: string): Promise<boolean> {
  const rows = await work.rows('select 1 from outbox where id = $1 and done_at is null for update', [id]);
  return rows.length > 0;
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

/** Waits, and may still be tried as often as before. Not all to the same moment. */
export const markPutOff = (work: Work, id: string, { seconds, code }: { seconds: number; code: string }) =>
  work.rows(
    `update outbox set last_error = $2, handed_over_at = null, not_before = now() + make_interval(secs => $3 * (0.5 + random()))
     where id = $1 and done_at is null`,
    [id, code, seconds],
  );

/** An Idempotency-Key is good for four days: what was written without a network waits for up to three, and may then be sent twice. */
export function forgetOldKeys(work: Work): Promise<object[]> {
  work.require('outbox.relay');
  return work.rows(`delete from idempotency_keys where created_at < now() - interval '96 hours'`);
}

/** How many messages of a lane are due and not done, and how long the first of them has waited. */
export interface LaneWaiting {
  lane: Lane;
  due: number;
  /** Seconds; 0 where none waits. */
  oldest: number;
  /** Whether the oldest has waited for longer than its lane allows: somebody should look. */
  late: boolean;
}

/** Each lane of the outbox, the first lane first. What was tried, failed and waits for its next try is not due. */
export async function waitingByLane(work: Work): Promise<LaneWaiting[]> {
  work.require('outbox.relay');
  const rows = await work.rows<{ rank: number; due: number; oldest: number }>(
    `select lane as rank, count(*)::int as due, extract(epoch from now() - min(not_before))::float8 as oldest from outbox
     where done_at is null and dead_at is null and not_before <= now() group by lane`,
  );
  return laneNames.map((lane) => {
    const { due, oldest } = rows.find(({ rank }) => rank === lanes[lane].rank) ?? { due: 0, oldest: 0 };
    return { lane, due, oldest, late: oldest > lanes[lane].lateAfter };
  });
}
