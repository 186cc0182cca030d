import type { Work } from '#access';
import { idsOfHers, isKeptFromHer } from '../hers.queries.js';

/** Hers from now on; the one before, if there is one, is good no more. */
export async function replaceFeed(work: Work, id: string, tokenHash: Buffer): Promise<void> {
  await endFeed(work, 'calendar.open');
  await work.rows('insert into calendar_feeds (id, user_id, token_hash, created_at) values ($1, $2, $3, $4)', [
    id,
    work.actor.id,
    tokenHash,
    work.now,
  ]);
}

/** @returns which there was */
export async function endFeed(work: Work, verb: 'calendar.open' | 'calendar.end'): Promise<string | null> {
  work.require(verb);
  const [row] = await work.rows<{ id: string }>('delete from calendar_feeds where user_id = $1 returning id', [
    work.actor.id,
  ]);
  return row?.id ?? null;
}

/** Whose calendar it is, while she works here as somebody who has deadlines; and in which language she reads. */
export async function holderOf(
  work: Work,
  tokenHash: Buffer,
): Promise<{ feedId: string; userId: string; language: string } | null> {
  work.require('calendar.read');
  const [row] = await work.rows<{ feedId: string; userId: string; language: string }>(
    `select f.id as "feedId", u.id as "userId", coalesce(p.language, m.language, 'en') as language
     from calendar_feeds f join users u on u.id = f.user_id left join missions m on m.organisation_id = u.organisation_id
     left join mail_preferences p on p.user_id = u.id
     where f.token_hash = $1 and u.active and u.role in ('caseworker', 'supervisor', 'consular_officer')`,
    [tokenHash],
  );
  return row ?? null;
}

export interface FeedItem {
  id: string;
  kind: string;
  caseNumber: string;
  dueAt: Date;
  version: number;
}

/** The deadlines that wait for her, the earliest first. */
export const itemsOf = (
  work: Work,
  userId: string,
  { from, until, most }: { from: Date; until: Date; most: number },
): Promise<FeedItem[]> =>
  work.rows<FeedItem>(
    `select d.id, d.kind, c.case_number as "caseNumber", d.due_at as "dueAt", d.version
     from (${idsOfHers('$1::uuid', '$3')}) hers join deadlines d on d.id = hers.id join cases c on c.id = d.case_id
     where d.due_at > $2 and ${work.reach('calendar.read', 'c')} and not ${isKeptFromHer('$1::uuid')}
     order by d.due_at, d.id limit ${Number(most)}`,
    [userId, from, until],
  );
