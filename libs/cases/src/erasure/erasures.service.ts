import { type Actor, Desk, type Listing, type Work } from '#access';
import { conflict, decodeCursor, isTimeAndId, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Case } from '../case.entity.js';
import { isOpen } from '../case.lifecycle.js';
import { Erasure } from './erasure.entity.js';
import { type ErasureMove, turned } from './erasure.lifecycle.js';
import { erasureIds, isHeldByLaw } from './erasure.queries.js';
import type { AskErasure, ListErasures } from './erasures.dto.js';
import { eraseCase, erasureNews } from './erasures.jobs.js';

/** To be forgotten takes two people: one who asks, one who agrees. What they decided is then done by the worker. */
@Injectable()
export class ErasuresService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  /** @throws Problem conflict `case-status`, `legal-hold`; asked again while one is open, that one is answered */
  ask(actor: Actor, caseId: string, { reason }: AskErasure): Promise<Erasure> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'erasure.ask', caseId);
      if (isOpen(row.status)) throw conflict('case-status', 'The case is at work: close it first');
      await requireNoHold(work, caseId);
      const [open] = await this.#open(work, caseId);
      if (open && open.state !== 'announced') return open;
      const asked = { state: 'asked' as const, reason, askedBy: actor.id, askedAt: work.now };
      const erasure = open ? await work.take(Erasure, 'erasure.ask', open.id) : await this.#new(work, row, asked);
      if (open) await work.keep(Object.assign(erasure, asked), {}, caseId);
      else work.record('erasure.ask', { subjectId: erasure.id, caseIds: [caseId], detail: { reason } });
      work.later(erasureNews, { erasureId: erasure.id }, { key: `${erasure.id}:asked` });
      return erasure;
    });
  }

  list(actor: Actor, { limit, cursor, state }: ListErasures): Promise<Page<Erasure>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const ids = await erasureIds(work, state ?? null, after, limit + 1);
      const rows = await work.list(Erasure, 'erasure.read', {
        where: { id: ids },
        order: newestFirst,
        most: limit + 1,
      });
      return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
    });
  }

  read(actor: Actor, id: string): Promise<Erasure> {
    return this.desk.do(actor, (work) => work.see(Erasure, 'erasure.read', id));
  }

  /** @throws Problem conflict `second-person`, `legal-hold`, `erasure-state` */
  approve(actor: Actor, id: string): Promise<Erasure> {
    return this.#decide(actor, 'erasure.approve', id, async (work, row) => {
      if (row.askedBy === actor.id) throw conflict('second-person', 'Somebody else must agree to what you asked for');
      await requireNoHold(work, row.caseId);
      work.later(eraseCase, { erasureId: id, caseId: row.caseId }, { key: id });
    });
  }

  /** By whoever may agree, or by who asked and thought better of it. */
  reject(actor: Actor, id: string): Promise<Erasure> {
    return this.#decide(actor, 'erasure.reject', id);
  }

  #decide(
    actor: Actor,
    move: ErasureMove & ('erasure.approve' | 'erasure.reject'),
    id: string,
    then?: (work: Work, row: Erasure) => Promise<void>,
  ): Promise<Erasure> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Erasure, move, id);
      const state = turned(row.state, move);
      await then?.(work, row);
      Object.assign(row, { state, decidedBy: actor.id, decidedAt: work.now });
      return work.keep(row, {}, row.caseId);
    });
  }

  #new(work: Work, { id: caseId, organisationId, caseNumber }: Case, asked: Partial<Erasure>): Promise<Erasure> {
    return work.attach(Erasure, 'erasure.ask', { organisationId, caseId, caseNumber, cause: 'request', ...asked });
  }

  #open(work: Work, caseId: string): Promise<Erasure[]> {
    const where = { caseId, state: ['announced', 'asked', 'approved'] as const };
    return work.list(Erasure, 'erasure.read', { where, part: true, most: 1 });
  }
}

const newestFirst: NonNullable<Listing<Erasure>['order']> = [
  ['createdAt', 'desc'],
  ['id', 'desc'],
];

async function requireNoHold(work: Work, caseId: string): Promise<void> {
  if (await isHeldByLaw(work, caseId)) throw conflict('legal-hold', 'A legal hold stands: nothing is erased under it');
}
