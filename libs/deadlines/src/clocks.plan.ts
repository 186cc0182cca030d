import { zoneOf } from '#platform';
import { v7 as uuid } from 'uuid';
import type { CaseFacts, KnownDeadline } from './clocks.facts.js';
import { dated, type Duty, dutiesOf, followed, isConsular, isOver, rescueTime, stands } from './clocks.duties.js';
import type { ClosedFor } from './deadline.entity.js';
import type { PlannedDeadline } from './deadlines.queries.js';
import { remindersFor } from './calendar.js';
import { toCome } from './ladder.js';
import { type DeadlineTemplate, leftBehindWith, remindingOf, templateOf, templates } from './templates.data.js';
import { timesOf } from './times.js';

export interface ClosedDeadline {
  id: string;
  kind: string;
  state: 'done' | 'cancelled';
  closedFor: ClosedFor;
}
/** One that runs on with other dates, or runs again. */
export interface MovedDeadline {
  id: string;
  kind: string;
  missionId: string | null;
  countedFrom: Date | null;
  dueAt: Date;
  extended: boolean;
  wasClosed: boolean;
  reminders: PlannedDeadline['reminders'];
}
export interface ClockPlan {
  close: ClosedDeadline[];
  move: MovedDeadline[];
  open: PlannedDeadline[];
}

/** For these a deadline rests, and runs again where somebody may act again. */
const suspended: ReadonlySet<ClosedFor | null> = new Set<ClosedFor>(['hold', 'case_closed', 'standing']);
/** For these it runs again where its duty stands again: an act that is taken back is no answer any more. */
const revocable: ReadonlySet<ClosedFor | null> = new Set<ClosedFor | null>([...suspended, 'act']);

/** An act that is taken back: deadlines of this kind that it closed, at this instant, are to be met again. */
export interface TakenBack {
  kind: string;
  at: Date;
}

/**
 * What makes the open deadlines of a case those of the duties that stand: each has one that is open, or one that was
 * handled, and there is none for anything else. Deadlines that people opened, and those of events that are over (an
 * arrival, a service), keep their dates; they rest while a hold or a closed case forbids to act on them, and from when she
 * has left what they are about.
 * @param afresh see `dutiesOf`
 */
export function planClocks(
  facts: CaseFacts,
  now: Date,
  { afresh = false, takenBack }: { afresh?: boolean; takenBack?: TakenBack | undefined } = {},
): ClockPlan {
  const plan: ClockPlan = { close: [], move: [], open: [] };
  const duties = dutiesOf(facts, now, afresh);
  // Whoever may not know when she came out says nothing of what counts from it, but that it is over.
  const isTold = (template: DeadlineTemplate): boolean =>
    followed.includes(template.from) &&
    (template.from !== 'rescue' || facts.rescuedOn !== null || !facts.isOpen || isOver(facts, template.until));
  for (const template of templates.filter(isTold)) planTemplate(plan, facts, template, duties, now);
  const isFollowed = (row: KnownDeadline): boolean => followed.includes(templateOf(row.template)?.from ?? 'arrival');
  for (const row of facts.deadlines) if (!isFollowed(row)) planOther(plan, facts, row, now, takenBack);
  return plan;
}

function planTemplate(
  plan: ClockPlan,
  facts: CaseFacts,
  template: DeadlineTemplate,
  all: readonly Duty[],
  now: Date,
): void {
  const rows = facts.deadlines.filter((row) => row.template === template.key);
  const [duty] = all
    .filter((one) => one.template.key === template.key && !rows.some((row) => answers(row, one)))
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const open = rows.find(({ state }) => state === 'open');
  if (!duty) {
    if (open) plan.close.push(closedOf(facts, open));
    return;
  }
  // What is asked anew whenever it stands is not counted again while it runs.
  const isFloating = template.from === 'consent_granted';
  const same = (row: KnownDeadline): boolean => row.countedFrom === null || +row.countedFrom === +duty.from;
  const resting = isFloating
    ? undefined
    : rows.find((row) => row.state !== 'open' && revocable.has(row.closedFor) && same(row));
  const row = open ?? resting;
  if (!row) plan.open.push(openedOf(facts, duty, now));
  else if (!isFloating || !open) move(plan, facts, row, duty, same(row), now);
}

/** Whether somebody has handled this very duty. What an act has done is told by that act, for as long as it stands. */
function answers(row: KnownDeadline, { template, from, since }: Duty): boolean {
  const isHandled =
    row.state === 'done'
      ? row.closedFor === 'hand' || (row.closedFor === null && template.from !== 'consent_granted')
      : row.state === 'cancelled' && row.closedFor === 'hand';
  if (!isHandled) return false;
  if (dated.has(template.from) && row.countedFrom !== null && row.countedFrom < from) return false;
  return since === null || row.closedAt === null || row.closedAt >= since;
}

function move(plan: ClockPlan, facts: CaseFacts, row: KnownDeadline, duty: Duty, isSame: boolean, now: Date): void {
  const { dueAt, reminders, missionId, countedFrom } = openedOf(facts, duty, now);
  const keeps = row.extended && isSame;
  const isRunning = row.state === 'open';
  if (isRunning && (keeps || +row.dueAt === +dueAt) && isSame && row.missionId === missionId) return;
  const due = keeps ? row.dueAt : dueAt;
  plan.move.push({
    id: row.id,
    kind: row.kind,
    missionId,
    countedFrom,
    dueAt: due,
    extended: keeps,
    wasClosed: !isRunning,
    reminders: keeps ? remindersOf(facts, row, now) : reminders,
  });
}

/** Of these open deadlines those that count from the rescue, with the dates that follow from the day that it has now. */
export function recounted(
  { id, hostCountry, rescuedOn }: { id: string; hostCountry: string; rescuedOn: string },
  rows: readonly KnownDeadline[],
  now: Date,
): MovedDeadline[] {
  const from = rescueTime(rescuedOn);
  return rows.flatMap((row) => {
    const template = templateOf(row.template);
    if (template?.from !== 'rescue' || row.countedFrom?.getTime() === from.getTime()) return [];
    const facts = { id, hostCountry, organisationId: '', assigneeId: null };
    const { dueAt, countedFrom, reminders } = openedOf(facts, { template, from, mission: null }, now);
    return [{ id: row.id, kind: row.kind, missionId: row.missionId, countedFrom, dueAt, extended: false, wasClosed: false, reminders }]; // prettier-ignore
  });
}

/** One that no facts of the case start or end: it rests while nobody may act on it. */
function planOther(
  plan: ClockPlan,
  facts: CaseFacts,
  row: KnownDeadline,
  now: Date,
  takenBack: TakenBack | undefined,
): void {
  const mayRun =
    facts.isOpen &&
    !(facts.onHold && isOfMission(row)) &&
    !(isAboutTelling(row) && refusesAll(facts, now)) &&
    !isOver(facts, leftBehindWith(row));
  if (row.state === 'open' && !mayRun) plan.close.push(closedOf(facts, row));
  else if (row.state !== 'open' && mayRun && (suspended.has(row.closedFor) || isUndone(row, takenBack)))
    plan.move.push({ ...row, wasClosed: true, reminders: remindersOf(facts, row, now) });
}

const isUndone = ({ kind, closedFor, closedAt }: KnownDeadline, takenBack: TakenBack | undefined): boolean =>
  closedFor === 'act' && kind === takenBack?.kind && closedAt?.getTime() === takenBack.at.getTime();

/** Forbidden while a hold stands: telling a mission, and all that a mission must do. */
export const isOfMission = ({ kind, party }: { kind: string; party: string }): boolean =>
  kind === 'consular_notification' || party === 'consular_officer';
const isAboutTelling = ({ kind }: { kind: string }): boolean => tellings.has(kind);
const tellings = new Set(['consular_notification', 'consular_acknowledgement', 'nationality_verification']);

const refusesAll = ({ decisions, missions }: CaseFacts, now: Date): boolean => {
  const consular = decisions.filter((one) => isConsular(one) && one.decision !== 'not_asked');
  return consular.length > 0 && !consular.some((one) => stands(one, now)) && !missions.some(({ mayKnow }) => mayKnow);
};

function closedOf(facts: CaseFacts, row: KnownDeadline): ClosedDeadline {
  const { id, kind } = row;
  // She was asked, or her answer given: that is what the day was for.
  const isAnswered = facts.isOpen && templateOf(row.template)?.from === 'consent_asked_later';
  if (isAnswered) return { id, kind, state: 'done', closedFor: 'act' };
  const closedFor = !facts.isOpen ? 'case_closed' : facts.onHold && isOfMission(row) ? 'hold' : 'standing';
  return { id, kind, state: 'cancelled', closedFor };
}

export function openedOf(
  facts: Pick<CaseFacts, 'id' | 'organisationId' | 'hostCountry' | 'assigneeId'>,
  duty: Omit<Duty, 'since'>,
  now: Date,
): PlannedDeadline {
  const { template, from, mission } = duty;
  const forMission = template.party === 'consular_officer';
  const calendar = forMission && mission ? mission : calendarOf(facts);
  const { due, reminders } = timesOf(template, from, calendar);
  return {
    id: uuid(),
    caseId: facts.id,
    organisationId: facts.organisationId,
    missionId: forMission ? (mission?.id ?? null) : null,
    kind: template.kind,
    template: template.key,
    party: template.party,
    dueAt: due,
    countedFrom: from,
    assigneeId: forMission ? null : facts.assigneeId,
    // What would have fired before the deadline was opened is past its use.
    reminders: reminders.filter(({ at }) => at > now).map(({ at, kind }) => ({ id: uuid(), kind, fireAt: at })),
  };
}

const calendarOf = ({ hostCountry }: Pick<CaseFacts, 'hostCountry'>) => ({
  zone: zoneOf(hostCountry),
  country: hostCountry,
});

function remindersOf(facts: CaseFacts, row: KnownDeadline, now: Date): PlannedDeadline['reminders'] {
  const calendar = facts.missions.find(({ id }) => id === row.missionId) ?? calendarOf(facts);
  return toCome(remindersFor(remindingOf(row.template), row.dueAt, calendar), now, calendar).map(({ at, kind }) => ({
    id: uuid(),
    kind,
    fireAt: at,
  }));
}
