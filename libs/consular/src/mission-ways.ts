import { isShownTo, type Work } from '#access';
import type { Case } from '#cases';
import type { MailTo, Messages, Told, WebhookEvent } from '#messaging';
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

/** One thing to say to a mission: what stands in the inbox, what its endpoint is called with, and which e-mail goes out. */
interface Saying extends Pick<Told, 'kind' | 'caseId' | 'key'> {
  subjectId: string;
  event: WebhookEvent;
  mail: Pick<MailTo, 'template' | 'reference'>;
}

/** Says it by every way that leads there. */
export async function sayBy(
  work: Work,
  messages: Messages,
  { missionId, inbox, hook, mail }: Ways,
  { kind, event, mail: letter, ...about }: Saying,
): Promise<void> {
  await messages.tell(work, { ...about, userIds: inbox, kind });
  if (hook) await messages.hook(work, { ...about, to: { missionId }, event });
  for (const to of mail) await messages.mail(work, { ...letter, to, caseId: about.caseId });
}

/** Whether this mission may know of the case now. */
export const stillSees = (row: Pick<Case, 'missionId' | 'missionSeesUntil' | 'onHold'>, missionId: string, now: Date) =>
  !row.onHold && isShownTo(missionId, row, now);
