import { Handles, type Work } from '#access';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { missionWays } from '../mission-ways.js';
import { announceBatch } from './batch.jobs.js';

/** One line in the inbox, one mail and one call for all that came together: how many they are is not said outside. */
@Injectable()
export class BatchAnnouncing {
  constructor(@Inject(Messages) private readonly messages: Messages) {}

  @Handles(announceBatch)
  async announce({ batchId, missionId }: { batchId: string; missionId: string }, work: Work): Promise<void> {
    // All may have said no since: then there is nothing to look at.
    if (!(await this.messages.mayKnowAny(work, missionId, batchId))) return;
    const ways = await missionWays(work, this.messages, missionId);
    const key = `${batchId}:${missionId}`;
    const about = { caseId: null, subjectId: batchId, key };
    await this.messages.tell(work, { ...about, userIds: ways.inbox, kind: 'notifications_received' });
    if (ways.hook) await this.messages.hook(work, { ...about, to: { missionId }, event: 'notifications.received' });
    for (const to of ways.mail)
      await this.messages.mail(work, { template: 'consular_notifications', to, caseId: null, reference: batchId });
  }
}
