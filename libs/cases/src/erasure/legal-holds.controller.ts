import { type Actor, Desk, Does, Me, type Work } from '#access';
import { colleaguesOf } from '#identity';
import { Answer, decodeCursor, IfMatch, isOneId, notFound, type Page, pageOf, PathId } from '#platform';
import { Body, Controller, Delete, Get, Inject, Injectable, Put, Query } from '@nestjs/common';
import { Case } from '../case.entity.js';
import { LegalHold } from './erasure.entity.js';
import { standingLegalHolds } from './erasure.queries.js';
import { LegalHoldInput, LegalHoldView, ListLegalHolds, StandingLegalHoldView } from './erasures.dto.js';

/** While a legal hold stands, neither a person nor a clock erases the case. */
@Injectable()
export class LegalHolds {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  read(actor: Actor, caseId: string): Promise<LegalHold> {
    return this.desk.do(actor, async (work) => {
      await work.see(Case, 'legal_hold.read', caseId);
      const hold = await this.#standing(work, caseId);
      if (!hold) throw notFound('Legal hold');
      return hold;
    });
  }

  /** All that stand on cases within reach. */
  list(actor: Actor, { limit, cursor }: ListLegalHolds): Promise<Page<StandingLegalHoldView>> {
    const after = cursor ? decodeCursor(cursor, isOneId)[0] : null;
    return this.desk.do(actor, async (work) => {
      const page = pageOf(await standingLegalHolds(work, after, limit + 1), limit, ({ id }) => [id]);
      const where = { id: page.items.map(({ id }) => id) };
      const holds = new Map((await work.list(LegalHold, 'legal_hold.read', { where })).map((row) => [row.id, row]));
      const names = await colleaguesOf(work, [...holds.values()].map(({ setBy }) => setBy)); // prettier-ignore
      const items = page.items.flatMap(({ id, caseNumber }) => {
        const hold = holds.get(id);
        return hold ? [{ ...view(hold), caseNumber, setByName: names.get(hold.setBy)?.name ?? '' }] : [];
      });
      return { items, nextCursor: page.nextCursor };
    });
  }

  /** A hold that stands already is lifted and a new one set, so that both reasons stay on the record. */
  set(actor: Actor, caseId: string, version: number, { reason }: LegalHoldInput): Promise<LegalHold> {
    return this.desk.do(actor, async (work) => {
      await this.#touch(work, 'legal_hold.set', caseId, version);
      await this.#lift(work, 'legal_hold.set', caseId);
      return work.add(LegalHold, 'legal_hold.set', { caseId, reason, setBy: actor.id, setAt: work.now });
    });
  }

  lift(actor: Actor, caseId: string): Promise<void> {
    return this.desk.do(actor, async (work) => {
      await this.#touch(work, 'legal_hold.lift', caseId);
      await this.#lift(work, 'legal_hold.lift', caseId);
    });
  }

  // Under the lock of the case: an erasure that goes on at the same time sees the hold, or is over before it.
  async #touch(work: Work, verb: 'legal_hold.set' | 'legal_hold.lift', caseId: string, version?: number) {
    const row = await work.take(Case, verb, caseId, version);
    row.updatedAt = work.now;
    await work.keep(row);
  }

  async #lift(work: Work, verb: 'legal_hold.set' | 'legal_hold.lift', caseId: string): Promise<void> {
    const standing = await this.#standing(work, caseId);
    if (!standing) return;
    const hold = await work.take(LegalHold, verb, { id: standing.id, caseId });
    await work.keep(Object.assign(hold, { liftedAt: work.now, liftedBy: work.actor.id }));
  }

  async #standing(work: Work, caseId: string): Promise<LegalHold | null> {
    const [hold] = await work.list(LegalHold, 'legal_hold.read', { where: { caseId, liftedAt: null }, part: true });
    return hold ?? null;
  }
}

const view = ({ id, caseId, reason, setBy, setAt }: LegalHold): LegalHoldView => ({
  id,
  caseId,
  reason,
  setBy,
  setAt: setAt.toISOString(),
});

@Controller('legal-holds')
export class StandingLegalHoldsController {
  constructor(@Inject(LegalHolds) private readonly holds: LegalHolds) {}

  @Get()
  @Does('legal_hold.read')
  @Answer('Every legal hold that stands, the newest first', StandingLegalHoldView, { list: true })
  list(@Me() me: Actor, @Query() query: ListLegalHolds): Promise<Page<StandingLegalHoldView>> {
    return this.holds.list(me, query);
  }
}

@Controller('cases/:id/legal-hold')
export class LegalHoldsController {
  constructor(@Inject(LegalHolds) private readonly holds: LegalHolds) {}

  @Get()
  @Does('legal_hold.read')
  @Answer('The legal hold that stands on a case', LegalHoldView)
  async read(@Me() me: Actor, @PathId() id: string): Promise<LegalHoldView> {
    return view(await this.holds.read(me, id));
  }

  @Put()
  @Does('legal_hold.set')
  @Answer('Set a legal hold: from now on the case is neither erased nor asked about by the clock', LegalHoldView)
  async set(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() input: LegalHoldInput,
  ): Promise<LegalHoldView> {
    return view(await this.holds.set(me, id, version, input));
  }

  @Delete()
  @Does('legal_hold.lift')
  @Answer('Lift the legal hold')
  lift(@Me() me: Actor, @PathId() id: string): Promise<void> {
    return this.holds.lift(me, id);
  }
}
