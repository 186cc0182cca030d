import { v7 as uuid } from 'uuid';
import type { Actor } from './actor.js';
import type { Verb } from './grants.js';
import { type Lane, lanes } from './jobs/lanes.data.js';
import type { Ask } from './prepared.js';

/** One line of the record: who did or looked at what. `detail` is sealed before it comes here. */
export interface Line {
  id: string;
  action: Verb;
  subjectId: string | null;
  caseIds: readonly string[];
  outcome: 'done' | 'refused';
  slug: string | null;
  detail: Buffer | null;
}

/** A message that leaves after this work is kept, and only if it is. Ids, never facts about a person. */
export interface Message {
  kind: string;
  data: object;
  dedupeKey: string | null;
  lane: Lane;
  notBefore: Date | null;
}

export const line = (action: Verb, fields: Partial<Line> = {}): Line => ({
  id: uuid(),
  action,
  subjectId: null,
  caseIds: [],
  outcome: 'done',
  slug: null,
  detail: null,
  ...fields,
});

/** Writes the record; `audit_subjects` makes the access log of a case a look-up by key. */
export function writeLines(
  ask: Ask,
  actor: Actor,
  requestId: string | null,
  at: Date,
  lines: readonly Line[],
): Promise<unknown> {
  const events = lines.map((one) => ({
    id: one.id,
    action: one.action,
    subject_id: one.subjectId,
    outcome: one.outcome,
    slug: one.slug,
    detail: one.detail?.toString('base64') ?? null,
    subjects: one.caseIds,
  }));
  return ask(
    `with said as (
       select * from jsonb_to_recordset($1::jsonb) as e(id uuid, action text, subject_id uuid, outcome text, slug text, detail text, subjects uuid[])
     ), events as (
       insert into audit_events (id, at, actor_id, actor_role, organisation_id, session_id, request_id, action, subject_id, outcome, slug, detail, subjects)
       select id, $2, $3, $4, $5, $6, $7, action, subject_id, outcome, slug, decode(detail, 'base64'), subjects from said
     )
     insert into audit_subjects (case_id, event_id) select distinct s.case_id, said.id from said, unnest(said.subjects) as s(case_id)`,
    [JSON.stringify(events), at, actor.id, actor.role, actor.organisationId, actor.sessionId, requestId],
  );
}

export function writeMessages(ask: Ask, messages: readonly Message[]): Promise<unknown> {
  const rows = messages.map((one) => ({
    id: uuid(),
    kind: one.kind,
    data: one.data,
    dedupe_key: one.dedupeKey,
    lane: lanes[one.lane].rank,
    not_before: one.notBefore,
  }));
  return ask(
    `insert into outbox (id, kind, data, dedupe_key, lane, not_before)
     select id, kind, data, dedupe_key, lane, coalesce(not_before, now())
     from jsonb_to_recordset($1::jsonb) as m(id uuid, kind text, data jsonb, dedupe_key text, lane smallint, not_before timestamptz)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
