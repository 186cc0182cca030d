import { Handles, type Work } from '#access';
import { Case, refreshMissionReach, standingChanged } from '#cases';
import { dayAt, DeadlinesService, templatesFrom, zoneOf } from '#deadlines';
import { Messages } from '#messaging';
import { RepatriationService } from '#repatriation';
import { Inject, Injectable } from '@nestjs/common';
import { answered, send } from './consular.jobs.js';
import { canMove, moves, next } from './consular.lifecycle.js';
import { officersOf, type RoutedMission } from './consular.queries.js';
import { ConsularNotification } from './consular-notification.entity.js';
import { type KeptBack, whoMayBeTold } from './standing.js';

/**
 * What happens to notifications by themselves. Each job locks the case first, as consent, hold and correction do: one
 * that commits before wins, one that comes after finds what was sent and recalls it.
 */
@Injectable()
export class ConsularSending {
  constructor(
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Messages) private readonly messages: Messages,
    @Inject(RepatriationService) private readonly repatriation: RepatriationService,
  ) {}

  @Handles(send)
  async send({ notificationId: id, caseId }: { notificationId: string; caseId: string }, work: Work): Promise<void> {
    const row = await work.take(Case, 'notification.send', caseId);
    const notification = await work.take(ConsularNotification, 'notification.send', { id, caseId });
    if (!canMove(notification.status, 'notification.send')) return;
    const mission = await whoMayBeTold(work, 'notification.send', row, notification.missionId);
    if (typeof mission === 'string') return this.#cancel(work, row, id, mission);
    const officers = await officersOf(work, mission.id);
    if (!officers.length && !mission.hasEmail) return this.#fail(work, row, notification);
    notification.status = next(notification.status, 'notification.send');
    notification.sentAt = work.now;
    await work.keep(notification);
    await refreshMissionReach(work, [caseId]);
    await this.#tell(work, row, notification, mission, officers);
    await this.deadlines.done(work, caseId, ['consular_notification']);
    await this.deadlines.happened(work, row, 'notification_sent', work.now, mission);
    await this.repatriation.follow(work, caseId, 'mission_notified', dayAt(work.now, zoneOf(row.hostCountry)));
  }

  /** Consent, hold, host country or nationality changed: what is no longer allowed is called off. Nothing is sent by itself. */
  @Handles(standingChanged)
  async standingChanged({ caseId }: { caseId: string }, work: Work): Promise<void> {
    const row = await work.take(Case, 'notification.cancel', caseId);
    const living = await work.list(ConsularNotification, 'notification.cancel', {
      where: { caseId, status: moves['notification.cancel'].from },
      part: true,
    });
    for (const { id, missionId } of living) {
      const mission = await whoMayBeTold(work, 'notification.cancel', { ...row, status: 'active' }, missionId);
      if (typeof mission === 'string') await this.#cancel(work, row, id, mission);
    }
  }

  @Handles(answered)
  async answered(
    { notificationId, caseId, kind }: { notificationId: string; caseId: string; kind: 'acknowledged' | 'responded' },
    work: Work,
  ): Promise<void> {
    const { assigneeId } = await work.see(Case, 'case.read', caseId);
    if (!assigneeId) return;
    await this.messages.tell(work, {
      userIds: [assigneeId],
      kind: `notification_${kind}`,
      caseId,
      subjectId: notificationId,
      key: notificationId,
    });
  }

  async #tell(
    work: Work,
    row: Case,
    { id }: ConsularNotification,
    mission: RoutedMission,
    officers: readonly string[],
  ): Promise<void> {
    const { id: caseId, caseNumber: reference } = row;
    await this.messages.tell(work, {
      userIds: officers,
      kind: 'notification_received',
      caseId,
      subjectId: id,
      key: id,
    });
    // The mission's own address, if it has one, is read by whoever is on duty; the officers' own are for those without.
    const addresses = mission.hasEmail ? [{ missionId: mission.id }] : officers.map((userId) => ({ userId }));
    for (const to of addresses)
      await this.messages.mail(work, { template: 'consular_notification', to, caseId, reference });
  }

  async #cancel(work: Work, row: Case, id: string, reason: KeptBack): Promise<void> {
    const notification = await work.take(ConsularNotification, 'notification.cancel', { id, caseId: row.id });
    const wasKnown = notification.sentAt !== null;
    notification.status = next(notification.status, 'notification.cancel');
    notification.cancelledAt = work.now;
    notification.failure = reason;
    await work.keep(notification, { reason });
    await refreshMissionReach(work, [row.id]);
    if (wasKnown) await this.#recall(work, row, notification);
    await this.#tellAsker(work, row, notification, 'notification_cancelled');
  }

  async #recall(work: Work, row: Case, { id, missionId }: ConsularNotification): Promise<void> {
    const userIds = await officersOf(work, missionId);
    await this.messages.tell(work, { userIds, kind: 'recall', caseId: row.id, subjectId: id, key: id });
    const ofMission = templatesFrom('notification_sent', row.hostCountry).map(({ kind }) => kind);
    await this.deadlines.cancel(work, row.id, ofMission);
  }

  async #fail(work: Work, row: Case, notification: ConsularNotification): Promise<void> {
    notification.status = next(notification.status, 'notification.fail');
    notification.failure = 'no-address';
    await work.keep(notification, { reason: notification.failure });
    await this.#tellAsker(work, row, notification, 'notification_failed');
  }

  #tellAsker(work: Work, row: Case, { id, requestedBy }: ConsularNotification, kind: string): Promise<void> {
    const userIds = [...new Set([requestedBy, row.assigneeId ?? requestedBy])];
    return this.messages.tell(work, { userIds, kind, caseId: row.id, subjectId: id, key: id });
  }
}
