import { forEach, slugOf, type Account, type Client, type Session } from './client.js';
import { stages } from './course.js';
import {
  caseRequest,
  daysAfter,
  hasReached,
  nationalityOf,
  staysVisible,
  travelsWith,
  wantsNotice,
  type Entry,
} from './entered.js';
import { stepsTo, type PlayedStep } from './steps.data.js';

/** Who is signed in: the account that enters everything, and the missions by sending state. */
export interface Crew {
  client: Client;
  integration: Session;
  officers: ReadonlyMap<string, Session>;
}

/** How a run is told from another: its rescues have a place of their own, and its requests keys of their own. */
export interface Run {
  number: number;
  place: string;
  key: string;
}

/** The account that enters everything: the one flagged as integration, else the first caseworker. */
export function integrationAccount(accounts: readonly Account[]): Account {
  const found = accounts.find(({ integration }) => integration) ?? accounts.find(({ role }) => role === 'caseworker');
  if (!found) throw new Error('The accounts hold no caseworker who could enter the people');
  return found;
}

/** Logs every person with her rescue, consents and hold. */
export async function logPeople({ client, integration }: Crew, run: Run, entries: Entry[]): Promise<void> {
  await forEach(entries, client.width, async (entry) => {
    const key = keyOf(run, entry, 'case');
    const { body } = await integration.post<{ id: string; caseNumber: string }>(
      '/cases',
      caseRequest(entry, run.place),
      {
        key,
      },
    );
    entry.caseId = body.id;
    entry.caseNumber = body.caseNumber;
  });
}

/** @returns how many statements were taken down */
export async function takeTestimonies({ client, integration }: Crew, run: Run, entries: Entry[]): Promise<number> {
  const told = entries.filter(({ course }) => course.testimony);
  await forEach(told, client.width, (entry) =>
    integration.post(`/cases/${entry.caseId}/testimonies`, entry.course.testimony, {
      key: keyOf(run, entry, 'testimony'),
    }),
  );
  return told.length;
}

/** Takes consents back. @returns how many */
export async function withdraw(
  { client, integration }: Crew,
  run: Run,
  entries: Entry[],
  when: 'before_notice' | 'after_notice',
): Promise<number> {
  const unsure = entries.filter(({ course }) => course.withdraws === when);
  await forEach(unsure, client.width, (entry) =>
    integration.post(
      `/cases/${entry.caseId}/consents`,
      {
        ...entry.course.consents.find(({ purpose }) => purpose === 'consular_notification'),
        decision: 'withdrawn',
        obtainedAt: `${daysAfter(entry, 2)}T09:00:00Z`,
        method: 'verbal',
      },
      { key: keyOf(run, entry, 'withdrawal') },
    ),
  );
  return unsure.length;
}

/**
 * Asks that the mission be told of everyone who wants it, and of a tenth of those of whom it must not be told: the
 * refusals are as much a part of the scenario as the notices.
 */
export async function notify({ client, integration }: Crew, run: Run, entries: Entry[]): Promise<void> {
  const asked = entries.filter((entry) => wantsNotice(entry) || entry.course.hold || entry.survivor.number % 10 === 0);
  await forEach(asked, client.width, async (entry) => {
    const path = `/cases/${entry.caseId}/consular-notifications`;
    const key = keyOf(run, entry, 'notice');
    const { status, body } = await integration.post<{ id: string }>(path, {}, { key, expects: [409] });
    if (status === 409) entry.refusal = slugOf(body);
    else entry.notificationId = body.id;
  });
}

/** Sets holds on people of whom the mission has been told already. @returns how many */
export async function holdLater({ client, integration }: Crew, entries: Entry[]): Promise<number> {
  const afraid = entries.filter((entry) => entry.course.isHeldLater);
  await forEach(afraid, client.width, async ({ caseId }) => {
    const { body } = await integration.get<{ version: number }>(`/cases/${caseId}`);
    const path = `/cases/${caseId}/protection-hold`;
    await integration.put(path, { reason: 'fears_authorities' }, { 'if-match': `"${body.version}"` });
  });
  return afraid.length;
}

/** Missions with an account acknowledge these; what the others have done is written down. @returns how many of each */
export async function acknowledge({ client, integration, officers }: Crew, run: Run, answered: Entry[]) {
  const signedIn = answered.filter((entry) => officerFor(officers, entry));
  const silent = answered.filter((entry) => !officerFor(officers, entry));
  await forEach(signedIn, client.width, (entry) =>
    officerFor(officers, entry)!.post(`/consular-notifications/${entry.notificationId}/acknowledge`, {}),
  );
  await forEach(silent, client.width, (entry) =>
    integration.post(
      `/cases/${entry.caseId}/repatriation/steps/mission_acknowledged`,
      {
        state: 'done',
        on: daysAfter(entry, 3),
        reportedBy: { party: 'consular_officer', channel: 'telephone', on: daysAfter(entry, 3) },
      },
      { key: keyOf(run, entry, 'mission_acknowledged') },
    ),
  );
  return { byThemselves: signedIn.length, asReported: silent.length };
}

/** Moves people on along the way home. @returns steps recorded */
export async function moveOn(crew: Crew, run: Run, entries: Entry[]): Promise<number> {
  const moving = entries.filter((entry) => hasReached(entry, 'verified'));
  const counts = await forEach(moving, crew.client.width, async (entry) => {
    const steps = stages.filter((stage) => hasReached(entry, stage)).flatMap((stage) => stepsTo[stage]);
    // One after the other: each waits for the one before.
    for (const step of steps) await record(crew, run, entry, step);
    return steps.length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

export async function record({ integration, officers }: Crew, run: Run, entry: Entry, step: PlayedStep): Promise<void> {
  const officer = step.by === 'mission' ? officerFor(officers, entry) : undefined;
  const party = step.reportedBy ?? (step.by === 'mission' && !officer ? 'consular_officer' : undefined);
  const on = daysAfter(entry, step.day);
  await (officer ?? integration).post(
    `/cases/${entry.caseId}/repatriation/steps/${step.key}`,
    {
      state: step.state,
      on,
      ...(step.reason && { reason: step.reason }),
      ...(step.key === 'ticket' && travelsWith(entry) && { escort: travelsWith(entry) }),
      ...(party && { reportedBy: { party, channel: 'letter', on } }),
    },
    { key: keyOf(run, entry, step.key) },
  );
}

export const officerFor = (officers: ReadonlyMap<string, Session>, entry: Entry): Session | undefined =>
  officers.get(nationalityOf(entry) ?? '');

/** Those of whom a mission with an account has been told and whom it may still see. */
export const seenBy = (country: string, entries: Entry[]): Entry[] =>
  entries.filter((entry) => nationalityOf(entry) === country && staysVisible(entry));

const keyOf = (run: Run, entry: Entry, act: string): string => `${run.key}-${entry.survivor.number}-${act}`;
