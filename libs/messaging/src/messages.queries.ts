import type { Work } from '#access';

export interface NewMessage {
  id: string;
  userId: string;
  dedupeKey: string;
}

/**
 * Whom an exclusion keeps from a case, nobody writes to about it. A mission that is excluded is still told that what it
 * knew was recalled, as one that lost its view to a hold is. Of case `c`, user `u` and her mission `s`.
 */
const isExcluded = (party: string): string =>
  `c.excluded && case when s.id is null then array[${party}, u.organisation_id] else array[${party}] end`;

const keptAway = (userId: string, caseId: string): string => `exists (
  select 1 from cases c join users u on u.id = ${userId} left join missions s on s.organisation_id = u.organisation_id
  where c.id = ${caseId} and ${isExcluded('u.id')})`;

export async function isKeptAway(work: Work, userId: string, caseId: string): Promise<boolean> {
  work.require('message.write');
  const [row] = await work.rows<{ away: boolean }>(`select ${keptAway('$1::uuid', '$2::uuid')} as away`, [
    userId,
    caseId,
  ]);
  return row!.away;
}

/**
 * The same of a message that is about to leave, for a user or an organisation: now, and until this work ends.
 * @param party a user or an organisation
 */
export async function isStillKeptAway(work: Work, caseId: string, party: string): Promise<boolean> {
  work.require('mail.send');
  const [row] = await work.rows<{ away: boolean | null }>(
    `select ${isExcluded('$2::uuid')} as away
     from cases c left join users u on u.id = $2 left join missions s on s.organisation_id = u.organisation_id
     where c.id = $1 for share of c`,
    [caseId, party],
  );
  return row?.away ?? false;
}

/** Puts messages into inboxes and wakes whoever watches one. A key that was used already tells nobody twice. */
export async function writeMessages(
  work: Work,
  messages: readonly NewMessage[],
  kind: string,
  caseId: string | null,
  subjectId: string | null,
): Promise<void> {
  work.require('message.write');
  await work.rows(
    `with told as (
       insert into notifications (id, user_id, kind, case_id, subject_id, dedupe_key, created_at)
       select id, "userId", $2, $3, $4, "dedupeKey", $5
       from jsonb_to_recordset($1::jsonb) as m(id uuid, "userId" uuid, "dedupeKey" text)
       where not ${keptAway('m."userId"', '$3::uuid')}
       on conflict do nothing returning user_id
     )
     select pg_notify('inbox', user_id::text) from told`,
    [JSON.stringify(messages), kind, caseId, subjectId, work.now],
  );
}
