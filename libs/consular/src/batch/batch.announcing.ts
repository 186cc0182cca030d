import { Handles, type Work } from '#access';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { missionWays, sayBy } from '../mission-ways.js';
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
    await sayBy(work, this.messages, ways, {
      kind: 'notifications_received',
      caseId: null,
      subjectId: batchId,
      key: `${batchId}:${missionId}`,
      event: 'notifications.received',
      mail: { template: 'consular_notifications', reference: batchId },
    });
  }
}
