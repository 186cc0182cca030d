import { Handles, type Work } from '#access';
import { Case, refreshMissionReach } from '#cases';
import { dayAt, DeadlinesService, zoneOf } from '#deadlines';
import { Messages } from '#messaging';
import { RepatriationService } from '#repatriation';
import { Inject, Injectable } from '@nestjs/common';
import { ConsularCallingOff } from './consular.calling-off.js';
import { answered, send } from './consular.jobs.js';
import { canMove, next } from './consular.lifecycle.js';
import { officersOf, type RoutedMission } from './consular.queries.js';
import { ConsularNotification } from './consular-notification.entity.js';
import { whoMayBeTold } from './standing.js';

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

  @Handles(answered)
  async answered(
    { notificationId, caseId, kind }: { notificationId: string; caseId: string; kind: 'acknowledged' | 'responded' },
    work: Work,
  ): Promise<void> {
    const { assigneeId, organisationId } = await work.see(Case, 'case.read', caseId);
    const about = { caseId, subjectId: notificationId, key: notificationId };
    await this.messages.hook(work, { ...about, to: { organisationId }, event: `notification.${kind}` });
    if (assigneeId) await this.messages.tell(work, { ...about, userIds: [assigneeId], kind: `notification_${kind}` });
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
    const to = { missionId: mission.id };
    await this.messages.hook(work, { to, event: 'notification.received', caseId, subjectId: id, key: id });
    // The mission's own address, if it has one, is read by whoever is on duty; the officers' own are for those without.
    const addresses = mission.hasEmail ? [{ missionId: mission.id }] : officers.map((userId) => ({ userId }));
    for (const to of addresses)
      await this.messages.mail(work, { template: 'consular_notification', to, caseId, reference });
  }

  async #fail(work: Work, row: Case, notification: ConsularNotification): Promise<void> {
    notification.status = next(notification.status, 'notification.fail');
    notification.failure = 'no-address';
    await work.keep(notification, { reason: notification.failure });
    const { id, requestedBy } = notification;
    const userIds = [...new Set([requestedBy, row.assigneeId ?? requestedBy])];
    const about = { caseId: row.id, subjectId: id, key: id };
    await this.messages.tell(work, { ...about, userIds, kind: 'notification_failed' });
  }
}
