import type { Work } from '#access';

export interface NewMessage {
  id: string;
  userId: string;
  dedupeKey: string;
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
       on conflict do nothing returning user_id
     )
     select pg_notify('inbox', user_id::text) from told`,
    [JSON.stringify(messages), kind, caseId, subjectId, work.now],
  );
}
