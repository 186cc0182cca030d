import type { Verb, Work } from '#access';
import { zoneOf } from '#platform';
import type { PartyCalendar } from './calendar.js';

/** A case as whoever opens a deadline by hand may see it, locked. */
export interface CaseToOpenOn {
  id: string;
  organisationId: string;
  status: string;
  hostCountry: string;
  /** The mission that may see it now. */
  missionId: string | null;
  assigneeId?: string | null;
  /** Whom a conflict of interest keeps away. */
  excluded: string[] | null;
  /** Only for whoever may know: a mission reaches no case that is held. */
  onHold?: boolean;
}

/** @returns null where it is out of reach */
export async function caseToOpenOn(work: Work, caseId: string): Promise<CaseToOpenOn | null> {
  const [row] = await work.rows<CaseToOpenOn>(
    `select c.id, c.organisation_id as "organisationId", c.status, c.host_country as "hostCountry", c.excluded,
       case when c.mission_sees_until > now() then c.mission_id end as "missionId"
       ${work.sees('team') ? ', c.assignee_id as "assigneeId"' : ''}
       ${work.sees('safety') ? ', c.on_hold as "onHold"' : ''}
     from cases c where c.id = $1 and ${work.reach('deadline.open', 'c')} for update of c`,
    [caseId],
  );
  return row ?? null;
}

/** Where whoever must act is: the mission's seat and country, or the country where she is now. */
export async function calendarOf(
  work: Work,
  verb: Verb,
  { caseId, missionId }: { caseId: string; missionId: string | null },
): Promise<PartyCalendar> {
  const [row] = await work.rows<Omit<PartyCalendar, 'zone'> & { zone: string | null }>(
    `select coalesce(m.country, c.host_country) as country, m.time_zone as zone, m.working_days as "workingDays"
     from cases c left join missions m on m.id = $2 where c.id = $1 and ${work.reach(verb, 'c')}`,
    [caseId, missionId],
  );
  if (!row) throw new Error('A deadline within reach hangs on a case within reach');
  return { ...row, zone: row.zone ?? zoneOf(row.country) };
}

/** Whether somebody could be given work of this organisation. */
export async function isColleague(work: Work, userId: string): Promise<boolean> {
  work.require('user.read');
  const rows = await work.rows(
    `select 1 from users where id = $1 and organisation_id = $2 and active and role in ('caseworker', 'supervisor')`,
    [userId, work.actor.organisationId],
  );
  return rows.length > 0;
}

/** What was planned around a due time is dropped, and what is planned now takes its place. */
export const replanReminders = (
  work: Work,
  verb: Verb,
  deadline: { id: string; caseId: string },
  planned: readonly { id: string; kind: string; fireAt: Date }[],
): Promise<object[]> =>
  work.rows(
    `with of_case as (select c.id from cases c where c.id = $2 and ${work.reach(verb, 'c')}), dropped as (
       update reminders set dropped_at = $3 where deadline_id = $1 and done_at is null and dropped_at is null
     )
     insert into reminders (id, deadline_id, case_id, kind, fire_at)
     select r.id, $1, of_case.id, r.kind, r."fireAt" from of_case,
       jsonb_to_recordset($4::jsonb) as r(id uuid, kind text, "fireAt" timestamptz)`,
    [deadline.id, deadline.caseId, work.now, JSON.stringify(planned)],
  );

/** Nobody is reminded of what was handled. */
export const dropReminders = (work: Work, verb: Verb, deadlineId: string): Promise<object[]> =>
  work.rows(
    `update reminders r set dropped_at = $2 from cases c
     where c.id = r.case_id and r.deadline_id = $1 and r.done_at is null and r.dropped_at is null and ${work.reach(verb, 'c')}`,
    [deadlineId, work.now],
  );

/** Locks the case before its deadline, as whoever closes a case does: in the other order two could wait for each other. */
export const lockCaseOf = (work: Work, verb: Verb, deadlineId: string): Promise<object[]> =>
  work.rows(
    `select c.id from cases c where c.id = (select case_id from deadlines where id = $1) and ${work.reach(verb, 'c')} for update of c`,
    [deadlineId],
  );
