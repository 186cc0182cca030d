import { zoneOf } from '#platform';
import { Desk, Every, Handles, system, type Work } from '#access';
import { Case, Standing, standingChanged } from '#cases';
import { dayAt, DeadlinesService, templatesFrom } from '#deadlines';
import { keepersOf, Messages } from '#messaging';
import { Recalls } from '#repatriation';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { calledOff } from './consular.jobs.js';
import { moves, next } from './consular.lifecycle.js';
import { lapsedViews, mailedAbout, officersOf } from './consular.queries.js';
import { ConsularNotification } from './consular-notification.entity.js';
import { type KeptBack, whoMayBeTold } from './standing.js';

const AT_ONCE = 500;
const SWEEP_SECONDS = 5;

/**
 * Calls off what a mission was told, or is about to be, once she no longer agrees, a hold stands, the case is closed or
 * routing names another: in the transaction that ends it, so that a later yes finds it ended. Nothing is sent by itself.
 */
@Injectable()
export class ConsularCallingOff implements OnModuleInit {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Messages) private readonly messages: Messages,
    @Inject(Recalls) private readonly recalls: Recalls,
  ) {}

  onModuleInit(): void {
    this.standing.follow((work, row) => this.whatNoLongerStands(work, row));
  }

  /** @param row locked */
  async whatNoLongerStands(work: Work, row: Case): Promise<void> {
    const living = await work.list(ConsularNotification, 'notification.cancel', {
      where: { caseId: row.id, status: moves['notification.cancel'].from },
      part: true,
    });
    for (const { id, missionId } of living) {
      const mission = await whoMayBeTold(work, 'notification.cancel', row, { id: missionId });
      if (typeof mission === 'string') await this.callOff(work, row, id, reasonOf(row, missionId, mission, work.now));
    }
  }

  /** One that is queued, or that a mission knows. Whom it concerns is told by a job: the view has ended before. */
  async callOff(work: Work, row: Case, id: string, reason: string): Promise<void> {
    const notification = await work.take(ConsularNotification, 'notification.cancel', { id, caseId: row.id });
    notification.status = next(notification.status, 'notification.cancel');
    notification.cancelledAt = work.now;
    notification.failure = reason;
    await work.keep(notification, { reason });
    if (notification.sentAt) {
      await this.deadlines.cancel(work, row.id, whatMissionsOwe(row.hostCountry));
      await this.recalls.recalled(work, row, dayAt(work.now, zoneOf(row.hostCountry)));
    }
    work.later(calledOff, { notificationId: id, caseId: row.id }, { key: id });
  }

  @Handles(calledOff)
  async tell({ notificationId: id, caseId }: { notificationId: string; caseId: string }, work: Work): Promise<void> {
    const row = await work.see(Case, 'case.read', caseId);
    const { missionId, sentAt, requestedBy, channel } = await work.see(ConsularNotification, 'notification.cancel', {
      id,
      caseId,
    });
    const about = { caseId, subjectId: id, key: id };
    if (sentAt) {
      const userIds = await officersOf(work, missionId);
      await this.messages.tell(work, { ...about, userIds, kind: 'recall' });
      for (const to of await mailedAbout(work, missionId, caseId))
        await this.messages.mail(work, { template: 'recall', to, caseId, reference: row.caseNumber });
      await this.messages.hook(work, { ...about, to: { missionId }, event: 'notification.recalled' });
    }
    const userIds = await keepersOf(work, caseId, [requestedBy, row.assigneeId]);
    await this.messages.tell(work, {
      ...about,
      userIds,
      kind: sentAt && channel ? 'recall_by_hand' : 'notification_cancelled',
    });
    const to = { organisationId: row.organisationId };
    await this.messages.hook(work, { ...about, to, event: 'notification.cancelled' });
  }

  /** What she agreed to for a time ends when that is over. The view did at that very moment; what was told ends here. */
  @Every(SWEEP_SECONDS)
  findLapsed(): Promise<void> {
    return this.desk.do(system('notifier'), async (work) => {
      for (const { id, until } of await lapsedViews(work, AT_ONCE))
        work.later(standingChanged, { caseId: id }, { key: `${id}:${until}` });
    });
  }

  @Handles(standingChanged)
  async lookAgain({ caseId }: { caseId: string }, work: Work): Promise<void> {
    const row = await work.take(Case, 'notification.cancel', caseId);
    await this.standing.changed(work, row);
    // Also where no mission was told yet: nobody has to tell one any more.
    await this.deadlines.follow(work, row);
  }
}

/** Of a yes that ran out, whoever asks her again must know that she never took it back. */
function reasonOf(row: Case, missionId: string, rule: KeptBack, now: Date): string {
  const until = row.missionId === missionId ? row.missionSeesUntil : null;
  return rule === 'consent-required' && until && until <= now ? 'consent-expired' : rule;
}

/** The kinds of deadline by which a mission that was told must act. */
const whatMissionsOwe = (hostCountry: string): string[] =>
  (['notification_sent', 'arrival'] as const)
    .flatMap((event) => templatesFrom(event, hostCountry))
    .filter(({ party }) => party === 'consular_officer')
    .map(({ kind }) => kind);
