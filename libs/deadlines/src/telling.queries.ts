import type { Work } from '#access';
import { v7 as uuid } from 'uuid';

export interface Told {
  kind: string;
  caseId: string;
  subjectId: string;
  /** The same `key` twice is one message to each. */
  key: string;
}

/** Puts one message into the inbox of each. */
export async function tellInApp(work: Work, userIds: readonly string[], { kind, caseId, subjectId, key }: Told) {
  work.require('message.write');
  if (!userIds.length) return;
  const rows = userIds.map((userId) => ({ id: uuid(), userId, key: `${kind}:${key}:${userId}` }));
  await work.rows(
    `insert into notifications (id, user_id, kind, case_id, subject_id, dedupe_key, created_at)
     select id, "userId", $2, $3, $4, key, $5 from jsonb_to_recordset($1::jsonb) as n(id uuid, "userId" uuid, key text)
     on conflict do nothing`,
    [JSON.stringify(rows), kind, caseId, subjectId, work.now],
  );
}
