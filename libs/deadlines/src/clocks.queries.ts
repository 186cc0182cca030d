import type { Work } from '#access';
import type { CaseFacts, KnownDeadline, OfCase, RoutedHere, SettledStep, StandingDecision } from './clocks.facts.js';
import type { ClockPlan } from './clocks.plan.js';
import { openDeadlines, refreshNextDeadline } from './deadlines.queries.js';

type Raw = Omit<CaseFacts, 'isOpen'> & { status: string };

/**
 * All that decides which clocks run on a case, in one trip. The case is locked.
 * @param isNew nobody was told of her yet
 */
export async function readFacts(work: Work, caseId: string, { isNew }: { isNew: boolean }): Promise<CaseFacts> {
  const seesCasework = work.sees('legal');
  const [row] = await work.rows<Raw>(
    `select c.id, c.organisation_id as "organisationId", c.assignee_id as "assigneeId", c.host_country as "hostCountry",
       c.status, c.on_hold as "onHold", ${seesCasework ? 'c.rescued_on::text' : 'null'} as "rescuedOn",
       ${seesCasework ? `exists (select 1 from case_entries e where e.case_id = c.id and e.kind = 'screening')` : 'false'} as "isScreened",
       (select coalesce(jsonb_agg(d), '[]') from (
          select distinct on (purpose, recipient_kind, recipient_country, recipient_organisation_id)
            purpose, recipient_kind as "recipientKind", decision, recorded_at as "recordedAt", expires_at as "expiresAt",
            ask_again_on as "askAgainOn" from consents where case_id = c.id
          order by purpose, recipient_kind, recipient_country, recipient_organisation_id, recorded_at desc, id desc
        ) d) as decisions,
       (select coalesce(jsonb_agg(m order by m.rank), '[]') from (
          select m.id, m.country, m.time_zone as zone, m.working_days as "workingDays", r.rank, sec.mission_consent(c.id, m.id) is not null as "mayKnow",
            n.sent_at as "sentAt", coalesce(n.status <> 'sent', false) as "isAcknowledged"
          from sec.missions_of(c.id) with ordinality as r(id, rank) join missions m on m.id = r.id
          left join lateral (${isNew ? 'select null::timestamptz as sent_at, null as status' : told}) n on true
        ) m) as missions,
       (select coalesce(jsonb_agg(jsonb_build_object('key', s.key, 'isDone', s.state = 'done', 'byHand', s.recorded_by is not null, 'at', s.updated_at)), '[]')
          from repatriation_steps s where s.case_id = c.id and s.state in ('done', 'waived', 'not_needed')) as settled,
       (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'template', d.template, 'party', d.party,
            'missionId', d.mission_id, 'state', d.state, 'closedFor', d.closed_for, 'closedAt', d.closed_at,
            'countedFrom', d.counted_from, 'dueAt', d.due_at, 'extended', d.extended) order by d.created_at desc, d.id desc), '[]')
          from deadlines d where d.case_id = c.id) as deadlines
     from cases c where c.id = $1 and ${work.reach('deadline.open', 'c')}`,
    [caseId],
  );
  if (!row) throw new Error('Clocks follow a case within reach');
  const { status, ...facts } = row;
  return {
    ...facts,
    isOpen: status === 'active' || status === 'follow_up',
    decisions: facts.decisions.map((one) => inTime<StandingDecision>(one, ['recordedAt', 'expiresAt'])),
    missions: facts.missions.map((one) => inTime<RoutedHere>(one, ['sentAt'])),
    settled: facts.settled.map((one) => inTime<SettledStep>(one, ['at'])),
    deadlines: facts.deadlines.map((one) => inTime<KnownDeadline>(one, ['closedAt', 'countedFrom', 'dueAt'])),
  };
}

/** The open deadlines of these cases. */
export const openOf = (work: Work, caseIds: readonly string[]): Promise<(KnownDeadline & { caseId: string })[]> =>
  work.rows(
    `select d.id, d.case_id as "caseId", d.kind, d.template, d.party, d.mission_id as "missionId", d.state,
       d.closed_for as "closedFor", d.closed_at as "closedAt", d.counted_from as "countedFrom", d.due_at as "dueAt", d.extended
     from deadlines d join cases c on c.id = d.case_id
     where c.id = any($1) and d.state = 'open' and ${work.reach('deadline.open', 'c')}`,
    [caseIds],
  );

export const lockCase = (work: Work, caseId: string): Promise<object[]> =>
  work.rows(`select c.id from cases c where c.id = $1 and ${work.reach('deadline.open', 'c')} for update of c`, [
    caseId,
  ]);

/** A case that people work on, locked, with the day of her arrival; `on` is null where she has not arrived. */
export async function arrivalOf(
  work: Work,
  caseId: string,
): Promise<(OfCase & { on: string | null; zone: string | null }) | null> {
  const [row] = await work.rows<OfCase & { on: string | null; zone: string | null }>(
    `select c.id, c.organisation_id as "organisationId", c.assignee_id as "assigneeId", c.host_country as "hostCountry",
       c.on_hold as "onHold", (select m.time_zone from missions m where m.id = c.mission_id) as zone,
       (select s.done_on::text from repatriation_steps s where s.case_id = c.id and s.key = 'arrival' and s.state = 'done') as "on"
     from cases c where c.id = $1 and c.status in ('active', 'follow_up') and ${work.reach('deadline.open', 'c')}
     for update of c`,
    [caseId],
  );
  return row ?? null;
}

/** The missions that routing names for her now, in the order of her nationalities. */
export async function missionsNamed(work: Work, caseId: string): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    `select m.id from cases c, sec.missions_of(c.id) with ordinality as m(id, rank)
     where c.id = $1 and ${work.reach('deadline.open', 'c')} order by m.rank`,
    [caseId],
  );
  return rows.map(({ id }) => id);
}

const told = `select n.sent_at, n.status from consular_notifications n
  where n.case_id = c.id and n.mission_id = m.id and n.status in ('sent', 'acknowledged', 'responded')
  order by n.sent_at desc limit 1`;

/** JSON knows no instants: they come as text. */
const inTime = <T extends object>(one: T, instants: readonly (keyof T)[]): T => ({
  ...one,
  ...Object.fromEntries(
    instants.map((name) => [name, one[name] === null ? null : new Date(one[name] as unknown as string)]),
  ),
});

/** Closes, moves and opens, in that order: one that is closed makes room for the next of its template. */
export async function applyPlan(work: Work, caseId: string, { close, move, open }: ClockPlan): Promise<void> {
  if (close.length) {
    await work.rows(
      `with closed as (
         update deadlines d set state = p.state, closed_at = $3, closed_by = $4, closed_for = p."closedFor", version = d.version + 1
         from jsonb_to_recordset($1::jsonb) as p(id uuid, state text, "closedFor" text), cases c
         where d.id = p.id and d.case_id = $2 and c.id = d.case_id and ${work.reach('deadline.open', 'c')} returning d.id
       )
       update reminders set dropped_at = $3 where deadline_id in (select id from closed) and done_at is null and dropped_at is null`,
      [JSON.stringify(close), caseId, work.now, work.actor.id],
    );
  }
  if (move.length) {
    await work.rows(
      `with planned as (
         select * from jsonb_to_recordset($1::jsonb) as p(id uuid, "missionId" uuid, "dueAt" timestamptz, "countedFrom" timestamptz, extended boolean, reminders jsonb)
       ), moved as (
         update deadlines d set state = 'open', closed_at = null, closed_by = null, closed_for = null, due_at = p."dueAt", snoozed_until = null,
           counted_from = p."countedFrom", mission_id = p."missionId", extended = p.extended,
           assignee_id = case when d.template is not null and d.party <> 'consular_officer' then c.assignee_id else d.assignee_id end, version = d.version + 1
         from planned p, cases c
         where d.id = p.id and d.case_id = $2 and c.id = d.case_id and ${work.reach('deadline.open', 'c')} returning d.id, d.case_id
       ), dropped as (
         update reminders set dropped_at = $3 where deadline_id in (select id from moved) and done_at is null and dropped_at is null
       )
       insert into reminders (id, deadline_id, case_id, kind, fire_at)
       select r.id, m.id, m.case_id, r.kind, r."fireAt" from moved m join planned p on p.id = m.id,
         jsonb_to_recordset(p.reminders) as r(id uuid, kind text, "fireAt" timestamptz)`,
      [JSON.stringify(move), caseId, work.now],
    );
  }
  await openDeadlines(work, open);
  if (close.length || move.length) await refreshNextDeadline(work, [caseId]);
}
