import { type Actor, Desk, Handles, type Work } from '#access';
import { DeadlinesService } from '#deadlines';
import { holderNamed, mayHold, Team, User } from '#identity';
import { Messages } from '#messaging';
import { invalidField } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { handOverCases, heldBy, loads, openCasesOf } from './caseload.queries.js';
import type { HandOver, HandOverView, LoadView } from './caseload.dto.js';
import { caseloadHandedOver } from './transitions.jobs.js';

/** Somebody leaves or falls ill: all she holds goes to a colleague in one piece of work, and is told once. */
@Injectable()
export class CaseloadService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Messages) private readonly messages: Messages,
  ) {}

  /** Cases that a conflict of interest keeps from the colleague stay where they are. */
  handOver(actor: Actor, fromId: string, { to: toId, caseIds }: HandOver): Promise<HandOverView> {
    return this.desk.do(actor, async (work) => {
      work.require('case.hand_over');
      const from = await work.see(User, 'user.read', fromId);
      const to = await holderNamed(work, toId, { part: true });
      if (!to || to.id === from.id)
        throw invalidField('/to', 'unknown', 'Name another active caseworker or supervisor of your organisation');
      const held = await heldBy(work, fromId, toId, caseIds ?? null);
      if (caseIds && held.length < new Set(caseIds).size)
        throw invalidField('/caseIds', 'not-held', 'Name open cases that she holds and that the colleague may see');
      if (held.length) {
        await handOverCases(work, held, { assigneeId: toId, teamId: to.teamId });
        await this.deadlines.handOverAll(work, held, { from: fromId, to: toId });
        work.record('case.hand_over', { caseIds: held, subjectId: fromId });
        work.later(caseloadHandedOver, { fromId, toId, at: work.now.toISOString() });
      }
      return view(work, from, to);
    });
  }

  /** Who carries how much, the heaviest load first: everybody who may hold cases, and whoever holds some all the same. */
  loads(actor: Actor): Promise<LoadView[]> {
    return this.desk.do(actor, async (work) => {
      const counted = new Map((await loads(work)).map((one) => [one.assigneeId, one]));
      const workers = await work.list(User, 'user.read', { most: MOST, part: true });
      const teams = await work.list(Team, 'user.read', { most: MOST, part: true });
      const teamNames = new Map(teams.map(({ id, name }) => [id, name]));
      work.record('case.load');
      const shown = workers.filter((one) => counted.has(one.id) || mayHold(one));
      return [...shown, ...(counted.has(null) ? [null] : [])]
        .map((one) => {
          const { openCases, overdue, blocked } = counted.get(one?.id ?? null) ?? nothing;
          const worker = one && {
            id: one.id,
            name: one.profile.name,
            team: teamNames.get(one.teamId) ?? null,
            active: one.active,
          };
          return { worker, openCases, overdue, blocked };
        })
        .toSorted((a, b) => b.openCases - a.openCases);
    });
  }

  /** How it stands between the two now. */
  between(actor: Actor, fromId: string, toId: string): Promise<HandOverView> {
    return this.desk.do(actor, async (work) =>
      view(work, await work.see(User, 'user.read', fromId), await work.see(User, 'user.read', toId)),
    );
  }

  @Handles(caseloadHandedOver)
  async tell({ fromId, toId, at }: { fromId: string; toId: string; at: string }, work: Work): Promise<void> {
    await this.messages.tell(work, {
      userIds: [toId],
      kind: 'caseload_handed_over',
      caseId: null,
      subjectId: fromId,
      key: `${fromId}:${toId}:${at}`,
    });
  }
}

/** People of one organisation; more than any has. */
const MOST = 10_000;
const nothing = { openCases: 0, overdue: 0, blocked: 0 };

async function view(work: Work, from: User, to: User): Promise<HandOverView> {
  const count = await openCasesOf(work, [from.id, to.id]);
  const show = ({ id, profile }: User) => ({ id, name: profile.name, openCases: count.get(id) ?? 0 });
  return { id: to.id, from: show(from), to: show(to) };
}
