import { type Actor, Desk, type Work } from '#access';
import { colleaguesOf } from '#identity';
import { conflict, decodeCursor, isOneId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Case } from '../case.entity.js';
import { reviewAfterDays } from './holds.data.js';
import type { HeldCaseView, ListHolds } from './holds.dto.js';
import { type HeldCase, heldCases } from './holds.queries.js';

/** Everything that is held back from missions, so that nothing is held back only since nobody looked again. */
@Injectable()
export class HoldsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  list(actor: Actor, { limit, cursor }: ListHolds): Promise<Page<HeldCaseView>> {
    const after = cursor ? decodeCursor(cursor, isOneId)[0] : null;
    return this.desk.do(actor, async (work) => {
      const { items, nextCursor } = pageOf(await heldCases(work, { after }, limit + 1), limit, ({ id }) => [id]);
      work.record('hold.list', { caseIds: items.map(({ id }) => id) });
      return { items: await views(work, items), nextCursor };
    });
  }

  one(actor: Actor, caseId: string): Promise<HeldCaseView> {
    return this.desk.do(actor, async (work) => {
      work.attempt('hold.list', caseId, caseId);
      work.record('hold.list', { caseIds: [caseId], subjectId: caseId });
      return one(work, caseId);
    });
  }

  /** Looked at again, and still needed. @throws Problem conflict `no-hold` */
  review(actor: Actor, caseId: string): Promise<HeldCaseView> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'hold.review', caseId);
      if (!row.hold) throw conflict('no-hold', 'No protection hold stands on this case');
      row.hold = { ...row.hold, reviewed: { at: work.now.toISOString(), by: actor.id } };
      await work.keep(row);
      return one(work, caseId);
    });
  }
}

async function one(work: Work, id: string): Promise<HeldCaseView> {
  const [view] = await views(work, await heldCases(work, { id }, 1));
  if (!view) throw notFound('Protection hold');
  return view;
}

async function views(work: Work, rows: readonly HeldCase[]): Promise<HeldCaseView[]> {
  const names = await colleaguesOf(
    work,
    rows.flatMap(({ assigneeId, hold }) => [assigneeId, hold.setBy, hold.reviewed?.by ?? null]),
  );
  const known = (id: string | null) => {
    const found = id && names.get(id);
    return found ? { id: found.id, name: found.name } : null;
  };
  return rows.map(({ id, caseNumber, assigneeId, hold: { reason, since, setBy, reviewed } }) => ({
    id,
    caseNumber,
    reason,
    since,
    setBy: known(setBy),
    assignee: known(assigneeId),
    reviewed: reviewed ? { at: reviewed.at, by: known(reviewed.by) ?? { id: reviewed.by, name: '' } } : null,
    reviewOn: reviewDay(reviewed?.at ?? since),
  }));
}

const reviewDay = (from: string): string =>
  new Date(Date.parse(from) + reviewAfterDays * 86_400_000).toISOString().slice(0, 10);
