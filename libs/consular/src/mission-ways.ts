import type { Work } from '#access';
import type { Case } from '#cases';
import type { Messages } from '#messaging';
import type { MissionChannel } from '#platform';
import { missionContact, officersOf } from './consular.queries.js';

/** The ways that lead to somebody of a mission now. */
export interface Ways {
  missionId: string;
  /** Users whose inbox it goes to. */
  inbox: readonly string[];
  mail: readonly ({ userId: string } | { missionId: string })[];
  hook: boolean;
  /** Whether there is any. */
  reached: boolean;
}

/** Which of a mission's channels reach it. */
export async function missionWays(work: Work, messages: Messages, missionId: string): Promise<Ways> {
  const { channels, hasEmail } = await missionContact(work, missionId);
  const by = (channel: MissionChannel) => channels.includes(channel);
  const officers = by('in_app') || by('email') ? await officersOf(work, missionId) : [];
  // The mission's own address, if it has one, is read by whoever is on duty; the officers' own are for those without.
  const byMail = hasEmail ? [{ missionId }] : officers.map((userId) => ({ userId }));
  const ways = {
    missionId,
    inbox: by('in_app') ? officers : [],
    mail: by('email') ? byMail : [],
    hook: by('webhook') && (await messages.hasEndpoint(work, { missionId })),
  };
  return { ...ways, reached: ways.inbox.length > 0 || ways.mail.length > 0 || ways.hook };
}

/** Whether this mission may know of the case now. */
export const stillSees = (row: Pick<Case, 'missionId' | 'missionSeesUntil' | 'onHold'>, missionId: string, now: Date) =>
  row.missionId === missionId && !row.onHold && row.missionSeesUntil !== null && row.missionSeesUntil > now;
