import { type Actor, Desk, type Work } from '#access';
import { Problem } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { batchSize } from '../consular.queries.js';
import { ConsularService } from '../consular.service.js';
import type { NotificationBatch, RequestNotifications } from './batch.dto.js';

const TOGETHER = 25;

interface Outcome {
  caseId: string;
  as: 'queued' | 'standing' | 'kept back';
  reason?: string;
}

/**
 * One release, hundreds of people: each is asked about and kept on her own record as if she had been asked for alone, and
 * what may not be sent keeps back nobody else. Only the mission's being told of them is one.
 */
@Injectable()
export class BatchService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(ConsularService) private readonly consular: ConsularService,
  ) {}

  request(actor: Actor, { caseIds, mission }: RequestNotifications): Promise<NotificationBatch> {
    const id = uuid();
    return this.desk.do(actor, async (work) => {
      work.require('notification.request');
      const how = { country: mission, batchId: id };
      // In one order, so that two who ask for the same people never wait for each other; some at a time, since what they
      // ask of the database then travels together.
      const ordered = [...new Set(caseIds)].sort();
      const outcomes: Outcome[] = [];
      for (let from = 0; from < ordered.length; from += TOGETHER)
        outcomes.push(
          ...(await Promise.all(ordered.slice(from, from + TOGETHER).map((caseId) => this.#one(work, caseId, how)))),
        );
      return {
        id,
        queued: outcomes.filter(({ as }) => as === 'queued').length,
        standing: outcomes.filter(({ as }) => as === 'standing').length,
        keptBack: outcomes.flatMap(({ caseId, reason }) => (reason ? { caseId, reason } : [])),
      };
    });
  }

  /** What was asked for under one Idempotency-Key, as it stands: whom it kept back was said the first time. */
  read(actor: Actor, id: string): Promise<NotificationBatch> {
    return this.desk.do(actor, async (work) => ({
      id,
      queued: await batchSize(work, id),
      standing: 0,
      keptBack: [],
    }));
  }

  async #one(work: Work, caseId: string, how: { country: string | undefined; batchId: string }): Promise<Outcome> {
    try {
      const { batchId } = await this.consular.ask(work, caseId, how);
      return { caseId, as: batchId === how.batchId ? 'queued' : 'standing' };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Each refusal stands on the record of its case; a case out of reach does not exist.
      work.refuse('notification.request', caseId, error.slug);
      return { caseId, as: 'kept back', reason: error.slug };
    }
  }
}
