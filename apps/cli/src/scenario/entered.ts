import { where } from './facts.data.js';
import { inventPeople, type Survivor } from './people.js';
import { courseOf, stages, type Course, type Progress } from './course.js';

/** What the scenario entered about one person, and what the system answered: the checks compare it with what is shown. */
export interface Entry {
  survivor: Survivor;
  course: Course;
  /** Given by the system when the case was logged. */
  caseId: string;
  caseNumber: string;
  /** Set once the system took the notification in; its id. */
  notificationId?: string;
  /** Why the system refused to notify; its slug. */
  refusal?: string;
  /** How far she was brought beyond what her course says. */
  brought?: Progress;
}

/** @param size people, fewer than all for a trial: then every so-manieth of them, so that each release is in it */
export function entriesOf(seed: number, size: number): Entry[] {
  const people = inventPeople(seed);
  const stride = people.length / Math.min(size, people.length);
  const chosen = Array.from({ length: Math.min(size, people.length) }, (_, i) => people[Math.floor(i * stride)]!);
  return chosen.map((survivor) => ({ survivor, course: courseOf(survivor, seed), caseId: '', caseNumber: '' }));
}

export const nationalityOf = ({ survivor }: Entry): string | null => survivor.person.nationalities[0] ?? null;

/** Asks that the mission be told, is under no hold, and has not changed her mind by then. */
export const wantsNotice = ({ course }: Entry): boolean =>
  course.wish === 'granted' && !course.hold && course.withdraws !== 'before_notice';

/**
 * May be seen by her mission in the end: told of, and neither withdrawn nor held since. A notice that the system took in
 * against her wish does not count here, so that whoever sees her for it is found out.
 */
export const staysVisible = (entry: Entry): boolean =>
  entry.notificationId !== undefined && wantsNotice(entry) && !entry.course.withdraws && !entry.course.isHeldLater;

/** Whether her mission has come as far as `stage`. Nothing moves for those whose mission lost sight of them. */
export const hasReached = (entry: Entry, stage: Progress): boolean =>
  staysVisible(entry) && stages.indexOf(entry.brought ?? entry.course.mission) >= stages.indexOf(stage);

/** A child leaves with somebody who is named. */
export const travelsWith = ({ survivor }: Entry): { kind: 'guardian'; name: string } | null =>
  survivor.vulnerabilities.includes('child') ? { kind: 'guardian', name: 'Her aunt, who is named in the file' } : null;

/** Counted in reports: she did not refuse that. */
export const isCounted = ({ course }: Entry): boolean =>
  !course.consents.some(({ purpose, decision }) => purpose === 'statistics' && decision === 'refused');

/** Refusals that answer a request which must be refused; `null` where it must be taken in. */
export function refusalsAllowed(entry: Entry, hasMission: (nationality: string) => boolean): string[] | null {
  const nationality = nationalityOf(entry);
  const reasons = [
    ...(entry.course.wish === 'granted' && entry.course.withdraws !== 'before_notice' ? [] : ['consent-required']),
    ...(entry.course.hold ? ['protection-hold'] : []),
    ...(nationality && hasMission(nationality) ? [] : ['no-mission']),
  ];
  return reasons.length > 0 ? reasons : null;
}

/** The body of `POST /cases`. */
export function caseRequest({ survivor, course }: Entry, place: string): Record<string, unknown> {
  const { person, release, compoundName, vulnerabilities, riskLevel } = survivor;
  return {
    person,
    rescue: { date: release.date, method: release.method, country: where.rescueCountry, place },
    hostCountry: where.hostCountry,
    vulnerabilities,
    riskLevel,
    consents: course.consents,
    ...(compoundName && { compoundName }),
    ...(course.hold && { protectionHold: { reason: course.hold } }),
  };
}

/** A day `days` after she came out, YYYY-MM-DD. */
export function daysAfter({ survivor }: Entry, days: number): string {
  return new Date(Date.parse(survivor.release.date) + days * 86_400_000).toISOString().slice(0, 10);
}
