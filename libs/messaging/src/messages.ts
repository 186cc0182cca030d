import type { Work } from '#access';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Mail } from './mail.entity.js';
import { type MailTemplate, mailTemplates } from './mail-templates.data.js';
import { isKeptAway, writeMessages } from './messages.queries.js';
import { sendMail } from './messaging.jobs.js';

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

/** How the house speaks to people: in the app and by e-mail. For jobs; both are kept with the work that says them. */
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
    work.later(sendMail, { mailId: mail.id }, { key: mail.id, lane: mailTemplates[template].lane });
  }
}
