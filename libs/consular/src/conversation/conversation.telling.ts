import { Handles, type Work } from '#access';
import { Case } from '#cases';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { ConsularNotification } from '../consular-notification.entity.js';
import { missionWays, stillSees } from '../mission-ways.js';
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
    const about = { caseId, subjectId, key };
    const mail = { template: 'message', caseId, reference: row.caseNumber } as const;
    const event = 'message.received' as const;
    if (byMission) {
      const userIds = [row.assigneeId ?? notification.requestedBy];
      await this.messages.tell(work, { ...about, userIds, kind: 'message_received' });
      await this.messages.hook(work, { ...about, to: { organisationId: row.organisationId }, event });
      for (const userId of userIds) await this.messages.mail(work, { ...mail, to: { userId } });
      return;
    }
    // She may have said no since: the mission then hears nothing, not even that there is something.
    if (!stillSees(row, notification.missionId, work.now)) return;
    const ways = await missionWays(work, this.messages, notification.missionId);
    await this.messages.tell(work, { ...about, userIds: ways.inbox, kind: 'message_received' });
    if (ways.hook) await this.messages.hook(work, { ...about, to: { missionId: notification.missionId }, event });
    for (const to of ways.mail) await this.messages.mail(work, { ...mail, to });
  }
}
