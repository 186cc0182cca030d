import { zoneOf } from '#platform';
import { dayIn } from './calendar.js';
import type { ActingMission, CaseFacts, StandingDecision } from './clocks.facts.js';
import { type DeadlineEvent, type DeadlineTemplate, templatesFrom } from './templates.data.js';
import { begunIn, MINUTE, QUARTER } from './times.js';

/** Something that somebody must do, by the template that says when. */
export interface Duty {
  template: DeadlineTemplate;
  /** The instant that its template counts from. */
  from: Date;
  /** What was handled before this is no answer to it; null: once handled, always handled. */
  since: Date | null;
  mission: ActingMission | null;
}

/** The events whose clocks follow from the facts of a case; the others start by themselves and run on. */
export const followed: readonly DeadlineEvent[] = [
  'rescue',
  'consent_granted',
  'notification_sent',
  'consent_recorded',
  'consent_expires',
  'consent_asked_later',
];
/** Of several instances of one duty, those whose own date tells them apart. */
export const dated: ReadonlySet<string> = new Set<DeadlineEvent>(['consent_expires', 'consent_asked_later']);

const toMissions: ReadonlySet<string | null> = new Set([null, 'any', 'mission']);
/** Whether a decision is about telling her mission. */
export const isConsular = ({ purpose, recipientKind }: Pick<StandingDecision, 'purpose' | 'recipientKind'>): boolean =>
  purpose === 'consular_notification' && toMissions.has(recipientKind);
/** Whether a decision allows what it is about at this moment. */
export const stands = ({ decision, expiresAt }: StandingDecision, now: Date): boolean =>
  decision === 'granted' && (expiresAt === null || expiresAt > now);

/**
 * Every duty that stands on a case, whether or not it was handled. A closed case has none, and nothing that concerns a
 * mission stands under a protection hold or without her wish.
 * @param afresh the mission to be told is another than before: what was handled for the one before is no answer
 */
export function dutiesOf(facts: CaseFacts, now: Date, afresh = false): Duty[] {
  if (!facts.isOpen) return [];
  const of = (event: DeadlineEvent, from: Date, since: Date | null, mission: ActingMission | null = null): Duty[] =>
    templatesFrom(event, facts.hostCountry).map((template) => ({ template, from, since, mission }));
  const granted = facts.decisions.filter((one) => stands(one, now));
  const zone = zoneOf(facts.hostCountry);
  return [
    ...(facts.rescuedOn ? of('rescue', rescueTime(facts.rescuedOn), null) : []),
    ...(facts.onHold ? [] : ofMissions(facts, granted, now, afresh, of)),
    // One that has run out is reviewed all the same, until she is asked.
    ...facts.decisions.flatMap(({ decision, expiresAt, recordedAt }) => {
      if (decision !== 'granted') return [];
      return expiresAt
        ? of('consent_expires', expiresAt, recordedAt)
        : of('consent_recorded', begunIn(QUARTER, recordedAt), recordedAt);
    }),
    ...facts.decisions.flatMap(({ decision, askAgainOn, recordedAt }) =>
      decision === 'not_asked' && askAgainOn ? of('consent_asked_later', dayIn(zone, askAgainOn), recordedAt) : [],
    ),
  ].filter(({ template, since }) => !isOver(facts, template.until) && !isDoneElsewhere(facts, template.kind, since));
}

type Of = (event: DeadlineEvent, from: Date, since: Date | null, mission?: ActingMission | null) => Duty[];

function ofMissions(
  facts: CaseFacts,
  granted: readonly StandingDecision[],
  now: Date,
  afresh: boolean,
  of: Of,
): Duty[] {
  const wishes = granted.filter(isConsular);
  const may = facts.missions.filter(({ mayKnow }) => mayKnow);
  const told = may.filter(({ sentAt }) => sentAt !== null);
  // Where no mission serves her the wish stands all the same: somebody must find another way.
  const isWished = facts.missions.length ? may.length > 0 : wishes.length > 0;
  const wishedAt = new Date(Math.max(0, ...wishes.map(({ recordedAt }) => recordedAt.getTime())));
  return [
    ...(isWished && !told.length ? of('consent_granted', begunIn(MINUTE, now), afresh ? now : wishedAt) : []),
    ...told.flatMap((mission) =>
      of('notification_sent', mission.sentAt!, mission.sentAt, mission).filter(
        ({ template }) => template.kind !== 'consular_acknowledgement' || !mission.isAcknowledged,
      ),
    ),
  ];
}

/** The step of the way home that settles a kind of duty. */
const stepOf: Partial<Record<DeadlineTemplate['kind'], string>> = {
  consular_rights: 'consular_rights',
  screening: 'screening',
  consular_notification: 'mission_notified',
  consular_acknowledgement: 'mission_acknowledged',
  nationality_verification: 'nationality_verification',
  overstay: 'overstay_fine',
};

/** Whether she is past the step that ends something: a stay, a paper for the way. Whoever has arrived has left. */
export const isOver = ({ settled }: Pick<CaseFacts, 'settled'>, until: DeadlineTemplate['until']): boolean =>
  until !== undefined && settled.some(({ key, isDone }) => isDone && (key === until || key === 'arrival'));

/** Whether it was done, or set aside, where it is done: on the way home, in an interview, by her answer. */
export function isDoneElsewhere(facts: CaseFacts, kind: DeadlineTemplate['kind'], since: Date | null): boolean {
  if (kind === 'screening' && facts.isScreened) return true;
  if (kind === 'consular_rights' && facts.decisions.some((one) => isConsular(one) && one.decision !== 'not_asked'))
    return true;
  const step = facts.settled.find(({ key }) => key === stepOf[kind]);
  if (!step) return false;
  if (!step.isDone) return true;
  // One mission told is not another: it counts for the wish that it followed. What the system did, its own rows tell.
  if (kind === 'consular_notification') return step.byHand && (since === null || step.at >= since);
  return kind !== 'consular_acknowledgement' || (step.byHand && (since === null || step.at >= since));
}

/** The instant from which counts what begins with a rescue of this day: noon, which is the same day nearly everywhere. */
export const rescueTime = (day: string): Date => new Date(`${day}T12:00:00Z`);
