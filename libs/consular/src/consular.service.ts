import { type Actor, Desk, type Work } from '#access';
import { Case } from '#cases';
import { DeadlinesService, dayAt } from '#deadlines';
import { conflict, decodeCursor, isTimeAndId, notFound, type Page, pageOf, zoneOf } from '#platform';
import { RepatriationService } from '#repatriation';
import { Inject, Injectable } from '@nestjs/common';
import type { ConsularNotificationView, ListConsular } from './consular.dto.js';
import { ConsularCallingOff } from './consular.calling-off.js';
import { answered, send } from './consular.jobs.js';
import { moves, next } from './consular.lifecycle.js';
import { type ConsularFilter, type ConsularRow, listConsular } from './consular.queries.js';
import { viewConsular } from './consular.view.js';
import { ConsularNotification } from './consular-notification.entity.js';
import { whoMayBeTold, why } from './standing.js';
import { takeNotification } from './taking.js';

/** Telling a mission: asked for by a person, sent by a job that looks again, answered by the mission. */
@Injectable()
export class ConsularService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(RepatriationService) private readonly repatriation: RepatriationService,
    @Inject(ConsularCallingOff) private readonly callingOff: ConsularCallingOff,
  ) {}

  /**
   * The one that stands is answered instead of a second: a mission is told once.
   * @param country which of her countries' missions, where she agreed to several
   * @throws Problem conflict, see `standing.ts`
   */
  request(actor: Actor, caseId: string, country?: string): Promise<ConsularNotificationView> {
    return this.desk.do(actor, async (work) => {
      const asked = await this.ask(work, caseId, { country });
      return this.#read(work, { id: asked.id });
    });
  }

  /** The same as part of other work. @param how.batchId what it is asked for together with */
  async ask(
    work: Work,
    caseId: string,
    { country, batchId = null }: { country?: string | undefined; batchId?: string | null },
  ): Promise<ConsularNotification> {
    const row = await work.take(Case, 'notification.request', caseId);
    // Her yes may have run out a moment ago: what it allowed neither is answered nor stands in the way.
    await this.callingOff.whatNoLongerStands(work, row);
    const mission = await whoMayBeTold(work, 'notification.request', row, { country });
    if (typeof mission === 'string') throw conflict(mission, why[mission]);
    const [standing] = await work.list(ConsularNotification, 'notification.request', {
      where: { caseId, status: moves['notification.cancel'].from },
      part: true,
    });
    if (country && standing && standing.missionId !== mission.id)
      throw conflict('another-mission', why['another-mission']);
    return standing ?? this.#add(work, row, { missionId: mission.id, batchId });
  }

  async #add(
    work: Work,
    row: Case,
    { missionId, batchId }: { missionId: string; batchId: string | null },
  ): Promise<ConsularNotification> {
    const asked = await work.add(ConsularNotification, 'notification.request', {
      caseId: row.id,
      organisationId: row.organisationId,
      missionId,
      requestedBy: work.actor.id,
      batchId,
    });
    work.later(send, { notificationId: asked.id, caseId: row.id }, { key: asked.id });
    return asked;
  }

  ofCase(actor: Actor, caseId: string): Promise<ConsularNotificationView[]> {
    return this.desk.do(actor, async (work) => {
      await work.see(Case, 'notification.list', caseId);
      return this.#views(work, await listConsular(work, { caseId }, 1000));
    });
  }

  list(actor: Actor, { limit, cursor, status, batchId }: ListConsular): Promise<Page<ConsularNotificationView>> {
    const before = cursor ? decodeCursor(cursor, isTimeAndId) : undefined;
    return this.desk.do(actor, async (work) => {
      const filter = { ...(status && { status }), ...(batchId && { batchId }), ...(before && { before }) };
      const rows = await listConsular(work, filter, limit + 1);
      const page = pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
      work.record('notification.list', { caseIds: [...new Set(page.items.map(({ caseId }) => caseId))] });
      return { items: await this.#views(work, page.items), nextCursor: page.nextCursor };
    });
  }

  /** @param within the case it must belong to, where the caller named one */
  one(actor: Actor, id: string, within?: string): Promise<ConsularNotificationView> {
    return this.desk.do(actor, (work) => this.#read(work, { id, ...(within && { caseId: within }) }));
  }

  /** Acknowledged once; whoever says it again gets the same answer. */
  acknowledge(actor: Actor, id: string): Promise<ConsularNotificationView> {
    return this.desk.do(actor, async (work) => {
      const { row, notification } = await takeNotification(work, 'notification.acknowledge', id);
      if (notification.acknowledgedAt === null || notification.status === 'cancelled') {
        notification.status = next(notification.status, 'notification.acknowledge');
        notification.acknowledgedAt = work.now;
        await work.keep(notification);
        await this.deadlines.done(work, row.id, ['consular_acknowledgement']);
        await this.repatriation.follow(work, row.id, 'mission_acknowledged', dayAt(work.now, zoneOf(row.hostCountry)));
        work.later(
          answered,
          { notificationId: id, caseId: row.id, kind: 'acknowledged' },
          { key: `${id}:acknowledged` },
        );
      }
      return this.#read(work, { id });
    });
  }

  respond(actor: Actor, id: string, text: string): Promise<ConsularNotificationView> {
    return this.desk.do(actor, async (work) => {
      const { row, notification } = await takeNotification(work, 'notification.respond', id);
      notification.status = next(notification.status, 'notification.respond');
      notification.respondedAt = work.now;
      notification.response = text;
      await work.keep(notification);
      work.later(answered, { notificationId: id, caseId: row.id, kind: 'responded' }, { key: `${id}:responded` });
      return this.#read(work, { id });
    });
  }

  async #read(work: Work, filter: ConsularFilter): Promise<ConsularNotificationView> {
    const [row] = await listConsular(work, filter, 1);
    if (!row) throw notFound('Notification');
    return (await this.#views(work, [row]))[0]!;
  }

  async #views(work: Work, rows: readonly ConsularRow[]): Promise<ConsularNotificationView[]> {
    const sealed = rows.filter(({ response, toldWhom }) => response || toldWhom);
    await work.keys.fetchForCases(sealed.map(({ caseId }) => caseId));
    return rows.map((row) => {
      const opened = (column: string, value: Buffer | null) =>
        work.openColumn<string>('consular_notifications', column, row.id, row.caseId, value);
      const response = opened('response', row.response);
      return viewConsular(work.actor, row, { response, toldWhom: opened('told_whom', row.toldWhom) });
    });
  }
}
