import { lanes, type Work } from '#access';
import { remind } from './deadlines.jobs.js';

/**
 * Hands over what is due: claimed and put into the outbox in one statement, so that neither is without the other.
 * Several workers may do it at once; none waits for another.
 * @returns how many, at most `most`
 */
export async function handOverDue(work: Work, most: number): Promise<number> {
  work.require('reminder.hand_over');
  const rows = await work.rows(
    `with due as (
       select id from reminders where handed_over_at is null and dropped_at is null and fire_at <= $1
       order by fire_at for update skip locked limit ${Number(most)}
     ), claimed as (
       update reminders r set handed_over_at = $1 from due where r.id = due.id returning r.id, r.kind
     )
     insert into outbox (id, kind, data, dedupe_key, lane)
     select uuidv7(), $2, jsonb_build_object('reminderId', id), $2 || ':' || id,
       case kind when 'escalate' then ${lanes.urgent.rank} else ${lanes.ordinary.rank} end from claimed returning id`,
    [work.now, remind.name],
  );
  return rows.length;
}

/** A reminder with what decides who hears of it. */
export interface DueReminder {
  caseId: string;
  caseNumber: string;
  deadlineId: string;
  state: 'open' | 'done' | 'cancelled';
  kind: string;
  dueAt: Date;
  party: 'caseworker' | 'consular_officer' | 'provider' | 'both';
  organisationId: string;
  /** Who holds the deadline, or the case where nobody holds the deadline. */
  assigneeId: string | null;
  /** The organisation of the mission that must act or acts too, while it may know of her; null where it has no account. */
  missionOrganisationId: string | null;
  /** The organisation that was asked to help and must answer by then. */
  askedOrganisationId: string | null;
}

/** The deadline of a reminder, locked: nobody handles it while its reminder goes out. */
export async function dueReminder(work: Work, reminderId: string): Promise<DueReminder | null> {
  const [row] = await work.rows<DueReminder>(
    `select d.case_id as "caseId", c.case_number as "caseNumber", d.id as "deadlineId", d.state, d.kind, d.due_at as "dueAt", d.party, d.organisation_id as "organisationId",
       coalesce(d.assignee_id, c.assignee_id) as "assigneeId",
       case when c.mission_sees_until > now() and d.party in ('consular_officer', 'both') then m.organisation_id end as "missionOrganisationId",
       (select t.to_organisation_id from transitions t where t.deadline_id = d.id and t.status = 'pending') as "askedOrganisationId"
     from deadlines d join cases c on c.id = d.case_id left join missions m on m.id = c.mission_id
     where d.id = (select deadline_id from reminders where id = $1) and ${work.reach('reminder.fire', 'c')}
     for update of d`,
    [reminderId],
  );
  return row ?? null;
}

/** @returns how it is kept: `remind` or `escalate`; null where it has gone out or was dropped already */
export async function settleReminder(
  work: Work,
  reminderId: string,
  as: 'done_at' | 'dropped_at',
): Promise<'remind' | 'escalate' | null> {
  work.require('reminder.fire');
  const [row] = await work.rows<{ kind: 'remind' | 'escalate' }>(
    `update reminders set ${as} = $2 where id = $1 and done_at is null and dropped_at is null returning kind`,
    [reminderId, work.now],
  );
  return row?.kind ?? null;
}

/** Who must act: whoever holds it, and the officers of the mission where it is theirs. */
export async function whoMustAct(work: Work, due: DueReminder): Promise<string[]> {
  const officersAct = due.missionOrganisationId !== null;
  const assigneeActs = due.party !== 'consular_officer' || !officersAct;
  return activeUsers(
    work,
    `u.id = $1 or (u.organisation_id = $2 and u.role = 'consular_officer') or (u.organisation_id = $3 and u.role = 'supervisor')`,
    [assigneeActs ? due.assigneeId : null, due.missionOrganisationId, due.askedOrganisationId],
  );
}

/** Who hears that it is overdue: the supervisors of the organisation, and whoever holds it. */
export const whoIsAbove = (work: Work, due: DueReminder): Promise<string[]> =>
  activeUsers(work, `u.id = $1 or (u.organisation_id = $2 and u.role = 'supervisor')`, [
    due.assigneeId,
    due.organisationId,
  ]);

async function activeUsers(work: Work, which: string, values: readonly unknown[]): Promise<string[]> {
  work.require('reminder.fire');
  const rows = await work.rows<{ id: string }>(`select u.id from users u where u.active and (${which})`, values);
  return rows.map(({ id }) => id);
}
