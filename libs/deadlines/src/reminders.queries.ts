import { lanes, type Work } from '#access';
import { remind } from './deadlines.jobs.js';
import type { ladder } from './ladder.data.js';
import { rungAfter } from './ladder.js';

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
  /** The mission whose deadline it is, null where it is none's. */
  missionId: string | null;
  /** Rungs of the ladder that were climbed since it has been due. */
  climbed: number;
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
  /** Whom a conflict of interest keeps away: they hear nothing of it. */
  excluded: string[] | null;
  /** The organisation that was asked to help and must answer by then. */
  askedOrganisationId: string | null;
}

/** The deadline of a reminder, locked: nobody handles it while its reminder goes out. */
export async function dueReminder(work: Work, reminderId: string): Promise<DueReminder | null> {
  // The case before its deadline, as whoever handles one does: the next rung hangs on both, and in the other order two
  // could wait for each other. The connection keeps the order.
  const held = work.rows(
    `select c.id from cases c where c.id = (select case_id from reminders where id = $1 and kind = 'escalate')
       and ${work.reach('reminder.fire', 'c')} for key share of c`,
    [reminderId],
  );
  const due = work.rows<DueReminder>(
    `select d.case_id as "caseId", d.mission_id as "missionId", c.case_number as "caseNumber", d.id as "deadlineId", d.state, d.kind, d.due_at as "dueAt", d.party, d.organisation_id as "organisationId", c.excluded,
       coalesce(d.assignee_id, c.assignee_id) as "assigneeId",
       case when c.mission_sees_until > now() and d.party in ('consular_officer', 'both') then m.organisation_id end as "missionOrganisationId",
       (select t.to_organisation_id from transitions t where t.deadline_id = d.id and t.status = 'pending') as "askedOrganisationId",
       (select count(*)::int from reminders r where r.deadline_id = d.id and r.kind = 'escalate' and r.done_at is not null and r.fire_at >= d.due_at) as climbed
     from deadlines d join cases c on c.id = d.case_id left join missions m on m.id = c.mission_id
     where d.id = (select deadline_id from reminders where id = $1) and ${work.reach('reminder.fire', 'c')}
     for update of d`,
    [reminderId],
  );
  const [, [row]] = await Promise.all([held, due]);
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

/**
 * Who must act: whoever holds it, and the officers of the mission where it is theirs. Where somebody of these works here no
 * more, those above hear of it at once: a reminder that nobody hears is none.
 */
export async function whoMustAct(work: Work, due: DueReminder): Promise<string[]> {
  const officersAct = due.missionOrganisationId !== null;
  const assigneeActs = due.party !== 'consular_officer' || !officersAct;
  const told = await activeUsers(
    work,
    due,
    `(u.id = $1 and u.role in ('caseworker', 'supervisor')) or (u.organisation_id = $2 and u.role = 'consular_officer')
       or (u.organisation_id = $3 and u.role = 'supervisor')`,
    [assigneeActs ? due.assigneeId : null, due.missionOrganisationId, due.askedOrganisationId],
  );
  const isHeard = assigneeActs ? told.includes(due.assigneeId ?? '') : told.length > 0;
  return isHeard ? told : [...new Set([...told, ...(await whoIsAbove(work, due, rungAfter(0))).readers])];
}

/** Who hears that it is overdue, of those who may read the case, and of those who may not. */
export async function whoIsAbove(
  work: Work,
  due: DueReminder,
  { to }: (typeof ladder)[number],
): Promise<{ readers: string[]; others: string[] }> {
  const [readers, others] = await Promise.all([
    activeUsers(
      work,
      due,
      `(u.id = $1 and u.role in ('caseworker', 'supervisor')) or (u.organisation_id = $2 and u.role = 'supervisor')`,
      [to.includes('holder') ? due.assigneeId : null, to.includes('supervisors') ? due.organisationId : null],
    ),
    to.includes('administrators')
      ? activeUsers(work, due, `u.organisation_id = $1 and u.role = 'administrator'`, [due.organisationId])
      : [],
  ]);
  return { readers, others };
}

/** The next rung, where none is planned yet: however it came about that two were, one goes on. */
export const planNextRung = (work: Work, reminderId: string, fireAt: Date): Promise<object[]> => {
  work.require('reminder.fire');
  return work.rows(
    `insert into reminders (id, deadline_id, case_id, kind, fire_at)
     select uuidv7(), r.deadline_id, r.case_id, 'escalate', $2 from reminders r where r.id = $1 and not exists (
       select 1 from reminders o where o.deadline_id = r.deadline_id and o.kind = 'escalate' and o.done_at is null and o.dropped_at is null)`,
    [reminderId, fireAt],
  );
};

async function activeUsers(
  work: Work,
  { excluded }: DueReminder,
  which: string,
  values: readonly unknown[],
): Promise<string[]> {
  work.require('reminder.fire');
  const rows = await work.rows<{ id: string }>(
    `select u.id from users u where u.active and (${which})
       and not array[u.id, u.organisation_id] && $${values.length + 1}::uuid[]`,
    [...values, excluded ?? []],
  );
  return rows.map(({ id }) => id);
}
