import { forEach, type Session } from './client.js';
import { differenceOfCounts, differenceOfSets } from './compared.js';
import type { Course } from './course.js';
import { hasReached, nationalityOf, refusalsAllowed, staysVisible, wantsNotice, type Entry } from './entered.js';
import { officerFor, seenBy, type Crew } from './player.js';

/** One thing that must hold. `failure` says what does not, in words without a name in them. */
export interface Check {
  holds: string;
  failure: string | null;
}

interface Listed {
  id: string;
  caseId: string;
  status: string;
  kind: string;
  state: string;
}

/** Nobody lost and nobody twice: the list of those who entered them, page by page, holds every case once. */
export async function checkNobodyIsLost({ integration }: Crew, entries: Entry[]): Promise<Check[]> {
  const ids = new Set(entries.map(({ caseId }) => caseId));
  const listed = (await integration.all<Listed>('/cases')).map(({ id }) => id).filter((id) => ids.has(id));
  const numbers = new Set(entries.map(({ caseNumber }) => caseNumber));
  return [
    {
      holds: `each of ${entries.length} people has a case and a case number of her own`,
      failure: sizeOf(ids.size, entries.length) ?? sizeOf(numbers.size, entries.length),
    },
    { holds: 'the list of cases, page by page, holds each of them', failure: differenceOfSets(ids, new Set(listed)) },
    { holds: 'and holds none of them twice', failure: sizeOf(listed.length, new Set(listed).size) },
  ];
}

/** What had to be refused was, for a reason that is true; what had to be taken in was. */
export function checkRefusals(entries: Entry[], hasMission: (country: string) => boolean): Check[] {
  const wrong = entries.filter((entry) => {
    const allowed = refusalsAllowed(entry, hasMission);
    if (entry.refusal) return !allowed?.includes(entry.refusal);
    return entry.notificationId ? allowed !== null : allowed === null && wantsNotice(entry);
  });
  const told = wrong.map(({ caseNumber, refusal }) => `${caseNumber} ${refusal ?? 'taken in'}`);
  return [
    {
      holds:
        'no mission was told of anyone without consent, under a hold or without a mission, and of everyone else it was',
      failure: differenceOfSets(new Set(), new Set(told)),
    },
  ];
}

/** What was taken in has left: no notice is stuck or failed, but those that were called off on the way. */
export async function checkNotices({ integration }: Crew, entries: Entry[]): Promise<Check[]> {
  const visible = new Set(entries.filter(staysVisible).map(({ notificationId }) => notificationId));
  const notices = await integration.all<Listed>('/consular-notifications');
  const isSent = ({ status }: Listed): boolean => ['sent', 'acknowledged', 'responded'].includes(status);
  const left = new Set(notices.filter(isSent).map(({ id }) => id));
  const stuck = [...visible].filter((id) => id !== undefined && !left.has(id));
  return [
    {
      holds: `each of the ${visible.size} notices that still stand was sent`,
      failure: sizeOf(stuck.length, 0),
    },
  ];
}

/** Each mission sees those of whom it was told and who still want it: all of them, and nobody else. */
export async function checkMissions({ officers, client }: Crew, entries: Entry[]): Promise<Check[]> {
  const run = new Set(entries.map(({ caseId }) => caseId));
  const checks = await forEach([...officers], client.width, async ([country, officer]) => {
    const expected = new Set(seenBy(country, entries).map(({ caseId }) => caseId));
    const ofRun = (ids: string[]): Set<string> => new Set(ids.filter((id) => run.has(id)));
    const cases = ofRun((await officer.all<Listed>('/cases')).map(({ id }) => id));
    const notices = ofRun((await officer.all<Listed>('/consular-notifications')).map(({ caseId }) => caseId));
    return [
      {
        holds: `the mission of ${country} sees the ${expected.size} cases that it may see, and no other`,
        failure: differenceOfSets(expected, cases),
      },
      {
        holds: `the mission of ${country} lists the notices of these cases, and no other`,
        failure: differenceOfSets(expected, notices),
      },
      await checkHidden(country, officer, entries),
    ];
  });
  return checks.flat();
}

/** Asks by id for people whom the mission may not see: its own nationals first, then some of others. */
async function checkHidden(country: string, officer: Session, entries: Entry[]): Promise<Check> {
  const own = entries.filter((entry) => nationalityOf(entry) === country && !staysVisible(entry));
  const changed = own.filter(({ course }) => course.withdraws || course.isHeldLater).slice(0, 15);
  const foreign = entries.filter((entry) => nationalityOf(entry) !== country).slice(0, 5);
  const hidden = [...new Set([...changed, ...own.slice(0, 15), ...foreign])];
  const answers = await forEach(hidden, 4, async ({ caseId, caseNumber }) => {
    const { status } = await officer.get(`/cases/${caseId}`, [404]);
    return status === 404 ? null : `${caseNumber} answered ${status}`;
  });
  const seen = answers.filter((answer) => answer !== null);
  return {
    holds: `the mission of ${country} gets 404 for ${hidden.length} others, asked by id`,
    failure: differenceOfSets(new Set(), new Set(seen)),
  };
}

/** Every deadline that must exist does; what was acted on in time is no longer open. */
export async function checkDeadlines({ integration, officers, client }: Crew, entries: Entry[]): Promise<Check[]> {
  const expected: Readonly<Record<string, (entry: Entry) => boolean>> = {
    consular_rights: () => true,
    screening: () => true,
    reflection_period_end: () => true,
    consent_review: () => true,
    // Under a hold nobody may be told, so that no clock runs for it.
    consular_notification: ({ course }) => course.wish === 'granted' && !course.hold,
    consular_acknowledgement: ({ notificationId }) => notificationId !== undefined,
    nationality_verification: ({ notificationId }) => notificationId !== undefined,
    safe_arrival: (entry) => hasReached(entry, 'home'),
    follow_up: (entry) => hasReached(entry, 'home'),
  };
  const done: Readonly<Record<string, (entry: Entry) => boolean>> = {
    consular_notification: staysVisible,
    consular_acknowledgement: (entry) => hasReached(entry, 'acknowledged') && officerFor(officers, entry) !== undefined,
    nationality_verification: (entry) => hasReached(entry, 'verified'),
    screening: (entry) => hasReached(entry, 'cleared'),
  };
  // Someone who lets any mission but her own be told has and has not said yes: whether that clock runs for her is open.
  const clear = entries.filter(({ course }) => !isDivided(course));
  const checks = await forEach(Object.entries(expected), client.width, async ([kind, isExpected]) => {
    const considered = kind === 'consular_notification' ? clear : entries;
    const idsOf = (isOne: (entry: Entry) => boolean): Set<string> =>
      new Set(considered.filter(isOne).map(({ caseId }) => caseId));
    const everyone = idsOf(() => true);
    const listed = await integration.all<Listed>(`/deadlines?kind=${kind}`);
    const found = listed.filter(({ caseId }) => everyone.has(caseId));
    const wanted = idsOf(isExpected);
    const isDone = done[kind];
    const undone = found.filter(({ state }) => state !== 'done').map(({ caseId }) => caseId);
    const mustBeDone = isDone ? idsOf(isDone) : new Set<string>();
    const left = undone.filter((id) => mustBeDone.has(id));
    return [
      {
        holds: `deadline ${kind} stands in the ${wanted.size} cases that need it, and in no other`,
        failure: differenceOfSets(wanted, new Set(found.map(({ caseId }) => caseId))),
      },
      ...(isDone
        ? [
            {
              holds: `deadline ${kind} is done in the ${mustBeDone.size} cases where it was acted on`,
              failure: differenceOfSets(new Set(), new Set(left)),
            },
          ]
        : []),
    ];
  });
  return checks.flat();
}

/** The way home stands where it was brought. */
export async function checkWayHome({ integration }: Crew, entries: Entry[]): Promise<Check[]> {
  const expected = new Map<string, number>();
  for (const entry of entries) {
    const status = statusOf(entry);
    expected.set(status, (expected.get(status) ?? 0) + 1);
  }
  const numberOf = new Map(entries.map((entry) => [entry.caseId, entry]));
  const found = new Map<string, number>();
  for (const item of await integration.all<{ id: string; repatriation: { status: string } }>('/cases')) {
    if (!numberOf.has(item.id)) continue;
    found.set(item.repatriation.status, (found.get(item.repatriation.status) ?? 0) + 1);
  }
  return [
    {
      holds: 'as many people stand at each point of the way home as were brought there',
      failure: differenceOfCounts(expected, found),
    },
  ];
}

function statusOf(entry: Entry): string {
  if (hasReached(entry, 'home')) return 'arrived';
  if (hasReached(entry, 'cleared')) return 'cleared';
  if (hasReached(entry, 'documented')) return 'documented';
  if (hasReached(entry, 'verified')) return 'verified';
  // What was recalled has told nobody.
  return staysVisible(entry) ? 'notified' : 'identified';
}

const isDivided = ({ wish, recipient }: Course): boolean =>
  wish === 'refused' && recipient === 'anyone_but_own_mission';

const sizeOf = (found: number, expected: number): string | null =>
  found === expected ? null : `${expected} expected, ${found} found`;
