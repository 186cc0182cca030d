import { zoneOf } from '#platform';
import { Handles, type Work } from '#access';
import { Case, refreshMissionReach } from '#cases';
import { dayAt, DeadlinesService } from '#deadlines';
import { keepersOf, Messages } from '#messaging';
import { RepatriationService } from '#repatriation';
import { Inject, Injectable } from '@nestjs/common';
import { announceBatch } from './batch/batch.jobs.js';
import { ConsularCallingOff } from './consular.calling-off.js';
import { answered, send } from './consular.jobs.js';
import { canMove, next } from './consular.lifecycle.js';
import type { RoutedMission } from './consular.queries.js';
import { ConsularNotification } from './consular-notification.entity.js';
import { missionWays, sayBy, type Ways } from './mission-ways.js';
import { whoMayBeTold } from './standing.js';

/** How long those that were asked for together are waited for, before their mission hears that there are some. */
const gatherMs = 2_000;

/**
 * What happens to notifications by themselves. Sending locks the case first, as consent, hold and correction do: one that
 * commits before wins, one that comes after finds what was sent and calls it off.
 */
@Injectable()
export class ConsularSending {
  constructor(
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Messages) private readonly messages: Messages,
    @Inject(RepatriationService) private readonly repatriation: RepatriationService,
    @Inject(ConsularCallingOff) private readonly callingOff: ConsularCallingOff,
  ) {}

  @Handles(send)
  async send({ notificationId: id, caseId }: { notificationId: string; caseId: string }, work: Work): Promise<void> {
    const row = await work.take(Case, 'notification.send', caseId);
    const notification = await work.take(ConsularNotification, 'notification.send', { id, caseId });
    if (!canMove(notification.status, 'notification.send')) return;
    const mission = await whoMayBeTold(work, 'notification.send', row, { id: notification.missionId });
    if (typeof mission === 'string') return this.callingOff.callOff(work, row, id, mission);
    const ways = await missionWays(work, this.messages, mission.id);
    if (!ways.reached) return this.#notReached(work, row, notification, mission);
    notification.status = next(notification.status, 'notification.send');
    notification.sentAt = work.now;
    await work.keep(notification);
    await this.followed(work, row, mission, work.now, () => this.#tell(work, row, notification, ways));
  }

  /**
   * What follows from a mission's having been told, by whichever way: it may see the case, and its clocks run.
   * @param tell what is said to it, once it may see the case
   */
  async followed(work: Work, row: Case, mission: RoutedMission, at: Date, tell?: () => Promise<void>): Promise<void> {
    await refreshMissionReach(work, [row.id]);
    await tell?.();
    await this.deadlines.done(work, row.id, ['consular_notification']);
    await this.deadlines.happened(work, row, 'notification_sent', at, mission);
    await this.repatriation.follow(work, row.id, 'mission_notified', dayAt(at, zoneOf(row.hostCountry)));
  }

  @Handles(answered)
  async answered(
    { notificationId, caseId, kind }: { notificationId: string; caseId: string; kind: 'acknowledged' | 'responded' },
    work: Work,
  ): Promise<void> {
    const { assigneeId, organisationId } = await work.see(Case, 'case.read', caseId);
    const about = { caseId, subjectId: notificationId, key: notificationId };
    await this.messages.hook(work, { ...about, to: { organisationId }, event: `notification.${kind}` });
    const userIds = await keepersOf(work, caseId, [assigneeId]);
    await this.messages.tell(work, { ...about, userIds, kind: `notification_${kind}` });
  }

  async #tell(work: Work, row: Case, { id, batchId }: ConsularNotification, ways: Ways): Promise<void> {
    if (batchId) {
      // One message for all that came together, a moment after the first of them was sent.
      const at = new Date(work.now.getTime() + gatherMs);
      const { missionId } = ways;
      return work.later(announceBatch, { batchId, missionId }, { key: `${batchId}:${missionId}`, at });
    }
    await sayBy(work, this.messages, ways, {
      kind: 'notification_received',
      caseId: row.id,
      subjectId: id,
      key: id,
      event: 'notification.received',
      mail: { template: 'consular_notification', reference: row.caseNumber },
    });
  }

  /** Nobody there hears us. Where the mission is told by hand, it waits until somebody has; else it failed. */
  async #notReached(work: Work, row: Case, notification: ConsularNotification, mission: RoutedMission): Promise<void> {
    const byHand = mission.channels.includes('manual');
    if (!byHand) {
      notification.status = next(notification.status, 'notification.fail');
      notification.failure = 'no-address';
      await work.keep(notification, { reason: notification.failure });
    }
    const { id, requestedBy } = notification;
    const userIds = await keepersOf(work, row.id, [requestedBy, row.assigneeId]);
    const kind = byHand ? 'notification_by_hand' : 'notification_failed';
    await this.messages.tell(work, { caseId: row.id, subjectId: id, key: id, userIds, kind });
  }
}
