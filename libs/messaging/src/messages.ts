import type { Work } from '#access';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Mail } from './mail.entity.js';
import { type MailTemplate, mailTemplates, type TemplateFacts } from './mail-templates.data.js';
import { missionMayKnowAny } from './mails.queries.js';
import { isKeptAway, writeMessages } from './messages.queries.js';
import { sendMail } from './messaging.jobs.js';
import { afterQuiet } from './preferences/hours.js';
import { readersOf } from './preferences/readers.queries.js';
import { type WebhookEvent, webhookEvents } from './webhooks/webhooks.data.js';
import { callWebhook } from './webhooks/webhooks.jobs.js';
import { endpointsOf } from './webhooks/webhooks.queries.js';

export interface Told {
  userIds: readonly string[];
  /** Names the fixed text of `kinds.data.ts`. */
  kind: string;
  caseId: string | null;
  subjectId: string | null;
  /** The same key to the same user is one message, however often the job runs. */
  key: string;
}

export interface MailTo {
  template: MailTemplate;
  to: { userId: string } | { missionId: string };
  caseId: string | null;
  /** The case number: what both sides call it by. */
  reference: string;
}

export interface Hooked {
  to: { missionId: string } | { organisationId: string };
  event: WebhookEvent;
  /** Null for what was told together: then the subject is the batch. */
  caseId: string | null;
  subjectId: string;
  /** The same key to the same endpoint is one call. */
  key: string;
}

/** How the house speaks to people: in the app, by e-mail and to their own software. For jobs; all are kept with the work that says them. */
@Injectable()
export class Messages {
  /** Into the inbox of each. */
  async tell(work: Work, { userIds, kind, caseId, subjectId, key }: Told): Promise<void> {
    if (!userIds.length) return;
    const messages = [...new Set(userIds)].map((userId) => ({
      id: uuid(),
      userId,
      dedupeKey: `${kind}:${key}:${userId}`,
    }));
    await writeMessages(work, messages, kind, caseId, subjectId);
    work.record('message.write', { caseIds: caseId ? [caseId] : [], subjectId, detail: { kind } });
  }

  /** An e-mail that leaves after this work is kept. What goes to a mission is asked about once more when it leaves. */
  async mail(work: Work, { template, to, caseId, reference }: MailTo): Promise<void> {
    if (caseId && 'userId' in to && (await isKeptAway(work, to.userId, caseId))) return;
    const mail = await work.attach(Mail, 'message.write', {
      recipientUserId: 'userId' in to ? to.userId : null,
      recipientMissionId: 'missionId' in to ? to.missionId : null,
      template,
      reference,
      caseId,
    });
    const { lane, mayWait }: TemplateFacts = mailTemplates[template];
    const [reader] = mayWait && 'userId' in to ? await readersOf(work, [to.userId]) : [];
    const at = reader ? afterQuiet(work.now, reader) : null;
    work.later(sendMail, { mailId: mail.id }, { key: mail.id, lane, at });
  }

  /** Whether a mission may know, at this moment and until this work ends, of any of those whom it is told of together. */
  mayKnowAny = missionMayKnowAny;

  hasEndpoint = async (work: Work, to: Hooked['to']): Promise<boolean> => (await endpointsOf(work, to)).length > 0;

  /** A signed call to each endpoint of theirs, which leaves after this work is kept. To a mission only while it may know. */
  async hook(work: Work, { to, event, caseId, subjectId, key }: Hooked): Promise<void> {
    for (const webhookId of await endpointsOf(work, to, caseId)) {
      const data = { webhookId, deliveryId: uuid(), event, subjectId, caseId, at: work.now.toISOString() };
      work.later(callWebhook, data, { key: `${webhookId}:${event}:${key}`, lane: webhookEvents[event].lane });
    }
  }
}
