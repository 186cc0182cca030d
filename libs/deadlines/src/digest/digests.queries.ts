import type { Work } from '#access';
import { idsOfHers, isKeptFromHer } from '../hers.queries.js';

export interface Gathering {
  userId: string;
  slot: string;
  leavesAt: Date;
  isUrgent: boolean;
}

/** One that is there already, gone or not, stays as it is. In one order, so that no two wait for each other in a circle. */
export const openGatherings = (work: Work, gatherings: readonly Gathering[]): Promise<object[]> => {
  work.require('digest.gather');
  return work.rows(
    `insert into digests (id, user_id, slot, leaves_at, is_urgent)
     select uuidv7(), "userId", slot, "leavesAt", "isUrgent"
     from jsonb_to_recordset($1::jsonb) as g("userId" uuid, slot text, "leavesAt" timestamptz, "isUrgent" boolean)
     order by "userId", slot on conflict do nothing`,
    [JSON.stringify(gatherings)],
  );
};

/**
 * Those that leave now: claimed with the work that sends them, so that two workers never send one twice. A morning takes
 * along what waits for another morning of hers: one whose clock or quiet hours changed meanwhile is not told twice.
 */
export const takeLeaving = (work: Work, most: number): Promise<{ id: string; userId: string; isUrgent: boolean }[]> => {
  work.require('digest.send');
  return work.rows(
    `with due as (
       select id, user_id, is_urgent from digests where sent_at is null and leaves_at <= $1
       order by leaves_at limit ${Number(most)} for update skip locked
     ), along as (
       select id from digests where sent_at is null and leaves_at > $1 and not is_urgent
         and user_id in (select user_id from due where not is_urgent) for update skip locked
     ), gone as (
       update digests set sent_at = $1 where id in (select id from due union select id from along)
     ) select distinct on (user_id, is_urgent) id, user_id as "userId", is_urgent as "isUrgent" from due order by user_id, is_urgent, id`,
    [work.now],
  );
};

export interface Counted {
  overdue: number;
  today: number;
  soon: number;
}

/** How many deadlines wait for somebody: past, due before `tonight`, due before `until`. */
export async function countHers(
  work: Work,
  userId: string,
  { tonight, until }: { tonight: Date; until: Date },
): Promise<Counted> {
  const [row] = await work.rows<Counted>(
    `select count(*) filter (where d.due_at <= $2)::int as overdue, count(*) filter (where d.due_at > $2 and d.due_at < $3)::int as today,
       count(*) filter (where d.due_at >= $3)::int as soon
     from (${idsOfHers('$1::uuid', '$4')}) hers join deadlines d on d.id = hers.id join cases c on c.id = d.case_id
     where ${work.reach('digest.send', 'c')} and not ${isKeptFromHer('$1::uuid')}`,
    [userId, work.now, tonight, until],
  );
  return row!;
}
