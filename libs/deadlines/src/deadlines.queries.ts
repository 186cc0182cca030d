import type { Work } from '#access';
import type { ClosedFor } from './deadline.entity.js';

export interface PlannedDeadline {
  id: string;
  caseId: string;
  organisationId: string;
  missionId: string | null;
  kind: string;
  /** Null where several of one template may run at once. */
  template: string | null;
  party: string;
  dueAt: Date;
  /** The instant that its template counts from. */
  countedFrom: Date;
  assigneeId: string | null;
  /** Done already with the act that is recorded in the same breath: kept for the record, and reminds nobody. */
  isDone?: boolean;
  reminders: { id: string; kind: 'remind' | 'escalate'; fireAt: Date }[];
}

/** Opens many at once. One that is open for its case and template already stays as it is. */
export async function openDeadlines(work: Work, planned: readonly PlannedDeadline[]): Promise<void> {
  if (!planned.length) return;
  // A mission's officers may open, and say of none that it is done.
  const done = planned.some(({ isDone }) => isDone)
    ? {
        columns: ', state, closed_at, closed_by, closed_for',
        values: `, case when "isDone" then 'done' else 'open' end, case when "isDone" then $2::timestamptz end, case when "isDone" then $3::uuid end, case when "isDone" then 'act' end`,
        by: [work.actor.id],
      }
    : { columns: '', values: '', by: [] };
  const nextIsHers = work.sees('due');
  // What is opened can only bring the next date nearer: the others of the case need not be read again.
  const bringNearer = `update cases c set next_deadline_at = o.first
     from (select o.case_id, min(o.due_at) as first from opened o join planned p on p.id = o.id and p."isDone" is not true group by 1) o
     where c.id = o.case_id and (c.next_deadline_at is null or c.next_deadline_at > o.first)`;
  await work.rows(
    `with planned as (
       select * from jsonb_to_recordset($1::jsonb) as p(id uuid, "caseId" uuid, "organisationId" uuid, "missionId" uuid, kind text, template text, party text, "dueAt" timestamptz, "countedFrom" timestamptz, "assigneeId" uuid, "isDone" boolean, reminders jsonb)
     ), opened as (
       insert into deadlines (id, case_id, organisation_id, mission_id, kind, template, party, due_at, counted_from, assignee_id, created_at${done.columns})
       select id, "caseId", "organisationId", "missionId", kind, template, party, "dueAt", "countedFrom", "assigneeId", $2${done.values} from planned
       on conflict do nothing returning id, case_id, due_at
     ), reminded as (
       insert into reminders (id, deadline_id, case_id, kind, fire_at)
       select r.id, p.id, p."caseId", r.kind, r."fireAt" from opened o join planned p on p.id = o.id and p."isDone" is not true,
         jsonb_to_recordset(p.reminders) as r(id uuid, kind text, "fireAt" timestamptz)
     )
     ${nextIsHers ? bringNearer : 'select 1'}`,
    [JSON.stringify(planned), work.now, ...done.by],
  );
  if (!nextIsHers) await refreshNextDeadline(work, [...new Set(planned.map(({ caseId }) => caseId))]);
}

/** The next date on a case is what its open deadlines say, also those that this actor does not read. */
export const refreshNextDeadline = (work: Work, caseIds: readonly string[]): Promise<object[]> =>
  work.rows('select sec.refresh_next_deadline($1)', [caseIds]);

/** Closes open deadlines of cases: all, or those of some kinds. Their reminders stop. */
export async function closeDeadlines(
  work: Work,
  caseIds: readonly string[],
  state: 'done' | 'cancelled',
  kinds: readonly string[] | null,
  closedFor: ClosedFor = 'act',
): Promise<void> {
  await work.rows(
    `with closed as (
       update deadlines set state = $2, closed_at = $3, closed_by = $4, closed_for = $6, version = version + 1
       where case_id = any($1) and state = 'open' and ($5::text[] is null or kind = any($5)) returning id
     )
     update reminders set dropped_at = $3 where deadline_id in (select id from closed) and done_at is null and dropped_at is null`,
    [caseIds, state, work.now, work.actor.id, kinds, closedFor],
  );
  await refreshNextDeadline(work, caseIds);
}

/** Closes one, whichever case it is of, where it is still open. */
export async function settleDeadline(
  work: Work,
  id: string,
  caseId: string,
  state: 'done' | 'cancelled',
): Promise<void> {
  work.require('deadline.complete');
  await work.rows(
    `with closed as (
       update deadlines set state = $3, closed_at = $4, closed_by = $5, closed_for = 'act', version = version + 1
       where id = $1 and case_id = $2 and state = 'open' returning id
     )
     update reminders set dropped_at = $4 where deadline_id in (select id from closed) and done_at is null and dropped_at is null`,
    [id, caseId, state, work.now, work.actor.id],
  );
  await refreshNextDeadline(work, [caseId]);
}

/** Of many cases at once what one colleague holds. */
export async function handOverHeld(
  work: Work,
  caseIds: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<void> {
  work.require('case.hand_over');
  await work.rows(
    `update deadlines set assignee_id = $3 where case_id = any($1) and state = 'open' and assignee_id = $2`,
    [caseIds, from, to],
  );
}

export const handOverDeadlines = (work: Work, caseId: string, assigneeId: string): Promise<object[]> =>
  work.rows(
    `update deadlines set assignee_id = $2 where case_id = $1 and state = 'open' and party in ('caseworker', 'both')`,
    [caseId, assigneeId],
  );
