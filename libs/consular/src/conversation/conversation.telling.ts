import { Handles, type Work } from '#access';
import { Case } from '#cases';
import { keepersOf, Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { ConsularNotification } from '../consular-notification.entity.js';
import { missionWays, sayBy, stillSees } from '../mission-ways.js';
import { said } from './conversation.jobs.js';

type Said = NonNullable<(typeof said)['_data']>;

/** The other side hears that something was said: in the app, by mail and by webhook, as it is told of anything. */
@Injectable()
export class ConversationTelling {
  constructor(@Inject(Messages) private readonly messages: Messages) {}

  @Handles(said)
  async tell({ messageId: key, notificationId: subjectId, caseId, byMission }: Said, work: Work): Promise<void> {
    const row = await work.see(Case, 'case.read', caseId);
    const notification = await work.see(ConsularNotification, 'notification.send', { id: subjectId, caseId });
    const about = { caseId, subjectId, key, kind: 'message_received' };
    const mail = { template: 'message', reference: row.caseNumber } as const;
    const event = 'message.received' as const;
    if (byMission) {
      const userIds = await keepersOf(work, caseId, [row.assigneeId ?? notification.requestedBy]);
      await this.messages.tell(work, { ...about, userIds });
      await this.messages.hook(work, { caseId, subjectId, key, to: { organisationId: row.organisationId }, event });
      for (const userId of userIds) await this.messages.mail(work, { ...mail, to: { userId }, caseId });
      return;
    }
    // She may have said no since: the mission then hears nothing, not even that there is something.
    if (!stillSees(row, notification.missionId, work.now)) return;
    const ways = await missionWays(work, this.messages, notification.missionId);
    await sayBy(work, this.messages, ways, { ...about, event, mail });
  }
}
