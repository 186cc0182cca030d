import { type Actor, Desk } from '#access';
import { dayAt } from '#deadlines';
import { identitiesOf, type Identity } from '#people';
import { type BlockReason, decodeCursor, isTimeAndId, pageOf, repatriationStatuses, zoneOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { BoardItem, BoardQuery, BoardView } from './board.dto.js';
import { type BoardRow, readBoard } from './board.queries.js';
import { allowedMoves, stateOf } from './repatriation.lifecycle.js';
import { type Route, routesOf } from './repatriation.queries.js';
import { blockReasonsSeenByMission } from './steps.data.js';
import { standingTo } from './standing.js';

const DAY = 86_400_000;

/** Who is where on the way home, who stands still and why, and what is due: whose way has not moved for longest comes first. */
@Injectable()
export class BoardService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  read(actor: Actor, { limit, cursor, stuckForDays, ...query }: BoardQuery): Promise<BoardView> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const before = stuckForDays ? new Date(work.now.getTime() - stuckForDays * DAY) : null;
      const { counts, rows } = await readBoard(work, { limit, ...query }, { before, after, most: limit + 1 });
      const page = pageOf(rows, limit, ({ movedAt, id }) => [movedAt.toISOString(), id]);
      const ids = page.items.map(({ id }) => id);
      const [routes, people] = await Promise.all([
        routesOf(work, ids),
        ids.length ? identitiesOf(work, 'repatriation.board', ids) : new Map<string, Identity>(),
      ]);
      work.record('repatriation.board', { caseIds: ids });
      return {
        ...(counts && { counts: repatriationStatuses.map((status) => ({ status, cases: counts[status] ?? 0 })) }),
        items: page.items.map((row) => itemOf(actor, row, people.get(row.id)!, routes.get(row.id)!, work.now)),
        nextCursor: page.nextCursor,
      };
    });
  }
}

function itemOf(actor: Actor, row: BoardRow, { names }: Identity, { way, mission }: Route, now: Date): BoardItem {
  const steps = Object.fromEntries(row.steps.map(({ key, state }) => [key, state]));
  const daysSince = (at: Date): number => Math.max(0, Math.floor((now.getTime() - at.getTime()) / DAY));
  const mayTake = way.steps.filter((step) => ['own', 'reports'].includes(standingTo(actor, step, mission)));
  return {
    id: row.id,
    caseNumber: row.caseNumber,
    name: names[0]!.full,
    status: row.status,
    movedAt: row.movedAt.toISOString(),
    days: daysSince(row.movedAt),
    current: row.steps
      .filter(({ state }) => state === 'blocked' || state === 'in_progress')
      .map(({ key, state, since, detail }) => ({
        key,
        state,
        blockReason: state === 'blocked' ? told(actor, (detail?.reason ?? 'other') as BlockReason) : null,
        since: dayAt(since, zoneOf(row.hostCountry)),
        days: daysSince(since),
      })),
    next: mayTake
      .filter(({ key }) => stateOf(way, steps, key) === 'not_started' && allowedMoves(way, steps, key).includes('done'))
      .map(({ key }) => key),
    due: row.due.map(({ kind, dueAt }) => ({ kind, dueAt: new Date(dueAt).toISOString() })),
  };
}

/** As much of the reason as the reader may know. */
const told = ({ role }: Actor, reason: BlockReason): BlockReason =>
  role !== 'consular_officer' || blockReasonsSeenByMission[reason] ? reason : 'other';
