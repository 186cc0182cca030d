import { Handles, type Work } from '#access';
import { Injectable } from '@nestjs/common';
import { isConsular } from './clocks.duties.js';
import type { ActingMission, OfCase, StandingDecision } from './clocks.facts.js';
import { planClocks, recounted, type TakenBack } from './clocks.plan.js';
import { applyPlan, lockCase, missionsNamed, openOf, readFacts } from './clocks.queries.js';
import { newly, plan } from './clocks.starting.js';
import {
  closeDeadlines,
  handOverDeadlines,
  handOverHeld,
  openDeadlines,
  type PlannedDeadline,
  settleDeadline,
} from './deadlines.queries.js';
import { stepTakenBack, wayMoved } from './deadlines.jobs.js';
import { type PaperEnds, planDay, planPapers } from './papers.js';
import type { DeadlineEvent } from './templates.data.js';

interface Following {
  isNew?: boolean;
  missions?: readonly string[];
  takenBack?: TakenBack;
}

interface Decided {
  purpose: string;
  decision: string;
  recipient?: { kind: string; country?: string; organisationId?: string } | null;
  expiresAt?: string | null;
  askAgainOn?: string | null;
}

/** The clocks of a case that is only being logged. */
export interface Beginning {
  planned: PlannedDeadline[];
  /** When the first of them runs out. */
  nextDue: Date | null;
  /** One of her answers is for one recipient alone: what follows from it is found out when it stands. */
  isToOne: boolean;
}

/** Opens deadlines from the templates and closes them when they are handled. Reminders follow by themselves. */
@Injectable()
export class DeadlinesService {
  /** Something happened from which clocks run. Templates go by where she is now. @param from the instant of the event */
  async happened(
    work: Work,
    row: OfCase,
    event: DeadlineEvent,
    from: Date,
    mission: ActingMission | null = null,
  ): Promise<void> {
    await openDeadlines(work, plan(work.now, row, event, from, mission));
  }

  /**
   * Which clocks run for somebody who is only being logged, from her rescue, her papers and what she says in the same
   * breath. Thousands are logged in a row: that is all there is to know of her, and nothing is asked of the database.
   * @param said.from the instant of the rescue
   */
  beginning(
    now: Date,
    row: OfCase,
    { from, consents, ends }: { from: Date; consents: readonly Decided[]; ends: PaperEnds },
  ): Beginning {
    const decisions = consents.map((one) => decisionOf(one, now));
    const isToOne = consents.some(({ recipient }) => recipient?.country ?? recipient?.organisationId);
    const isAnswered = decisions.some(isAnswer);
    const planned = [
      ...plan(now, row, 'rescue', from).map((one) => ({
        ...one,
        isDone: isAnswered && one.kind === 'consular_rights',
      })),
      ...(isToOne ? [] : planClocks({ ...newly(row), decisions }, now).open),
      ...planPapers(newly(row), ends, now).open,
    ];
    const due = planned.flatMap(({ isDone, dueAt }) => (isDone ? [] : [dueAt.getTime()]));
    return { planned, nextDue: due.length ? new Date(Math.min(...due)) : null, isToOne };
  }

  /** They run. @param row kept, with `nextDue` as its next deadline, and its consents with it */
  async begun(work: Work, row: OfCase, { planned, isToOne }: Beginning): Promise<void> {
    const opened = openDeadlines(work, planned);
    if (!isToOne) return work.soon(opened);
    await opened;
    await this.follow(work, row, { isNew: true });
  }

  /** Another organisation was asked: a clock of its own, as several may be asked at once. @returns which, and its time */
  async asked(work: Work, row: OfCase, event: DeadlineEvent): Promise<{ id: string; dueAt: Date }> {
    const [clock] = plan(work.now, row, event, work.now);
    if (!clock) throw new Error(`No template counts from ${event}`);
    await openDeadlines(work, [{ ...clock, template: null }]);
    return { id: clock.id, dueAt: clock.dueAt };
  }

  /** What was asked was answered, or is asked no more. */
  settled(work: Work, caseId: string, id: string, state: 'done' | 'cancelled'): Promise<void> {
    return settleDeadline(work, id, caseId, state);
  }

  /** Consents start clocks: to notify the mission, and to ask again. A no stops the first. */
  async consented(work: Work, row: OfCase, consents: readonly Decided[]): Promise<void> {
    if (!consents.length) return;
    if (consents.some((one) => isAnswer(decisionOf(one, work.now))))
      await closeDeadlines(work, [row.id], 'done', ['consular_rights']);
    await this.follow(work, row);
  }

  /**
   * Something changed that decides which clocks run: consent, hold, host country, routing, closing, opening again. What
   * stands gets its clock, and what nobody must do has none. The case is locked.
   * @param how.missions those that routing named before the change, where it may name others now
   */
  async follow(
    work: Work,
    { id }: { id: string },
    { isNew = false, missions, takenBack }: Following = {},
  ): Promise<void> {
    const facts = await readFacts(work, id, { isNew });
    const afresh = missions !== undefined && facts.missions.some((one) => !missions.includes(one.id));
    const plan = planClocks(facts, work.now, { afresh, takenBack });
    await applyPlan(work, id, plan);
    for (const reason of ['hold', 'standing'] as const) {
      const kinds = plan.close.filter(({ closedFor }) => closedFor === reason).map(({ kind }) => kind);
      if (kinds.length) work.record('deadline.cancel', { caseIds: [id], subjectId: id, detail: { reason, kinds } });
    }
    const again = plan.move.filter(({ wasClosed }) => wasClosed).map(({ kind }) => kind);
    if (again.length) work.record('deadline.open', { caseIds: [id], subjectId: id, detail: { again } });
  }

  /**
   * These people came out on another day: what counts from it and still is to be met is counted anew.
   * @param cases `rescuedOn` is the day that holds now
   */
  async rescueMoved(
    work: Work,
    cases: readonly (Pick<OfCase, 'id' | 'hostCountry'> & { rescuedOn: string })[],
  ): Promise<void> {
    const open = await openOf(work, cases.map(({ id }) => id)); // prettier-ignore
    for (const row of cases) {
      const mine = open.filter(({ caseId }) => caseId === row.id);
      const move = recounted(row, mine, work.now);
      if (move.length) await applyPlan(work, row.id, { close: [], move, open: [] });
    }
  }

  /**
   * A day from which something counts was said, is another, or holds no more: its deadlines follow. What was given more time
   * by hand keeps it while the day is the same. The case is locked.
   * @param on `YYYY-MM-DD`; null where nothing counts any more
   */
  async dated(work: Work, row: OfCase, event: DeadlineEvent, on: string | null): Promise<void> {
    const facts = await readFacts(work, row.id, { isNew: false });
    await applyPlan(work, row.id, planDay(facts, event, on, work.now));
  }

  /** Her papers end on other days than before, or she has others. The case is locked. */
  async papersEnd(work: Work, row: OfCase, ends: PaperEnds): Promise<void> {
    const facts = await readFacts(work, row.id, { isNew: false });
    await applyPlan(work, row.id, planPapers(facts, ends, work.now));
  }

  /** A step that was settled no longer is: what it closed runs again where it still must be done. The case is locked. */
  async takenBack(work: Work, caseId: string, takenBack: TakenBack): Promise<void> {
    // Which clocks run is told by what a mission may not read: then somebody looks who may.
    if (work.sees('safety')) await this.follow(work, { id: caseId }, { takenBack });
    else work.later(stepTakenBack, { caseId, kind: takenBack.kind, at: takenBack.at.toISOString() });
  }

  /** She left or arrived, or has not after all: what she left behind rests, and what she is back at runs on. The case is locked. */
  async travelled(work: Work, caseId: string): Promise<void> {
    if (work.sees('safety')) await this.follow(work, { id: caseId });
    else work.later(wayMoved, { caseId });
  }

  @Handles(wayMoved)
  async followTravelled({ caseId }: { caseId: string }, work: Work): Promise<void> {
    await lockCase(work, caseId);
    await this.follow(work, { id: caseId });
  }

  @Handles(stepTakenBack)
  async followTakenBack({ caseId, kind, at }: { caseId: string; kind: string; at: string }, work: Work): Promise<void> {
    await lockCase(work, caseId);
    await this.follow(work, { id: caseId }, { takenBack: { kind, at: new Date(at) } });
  }

  /** The missions that routing names for a case now: asked before a change, and given to `follow` after it. */
  missionsNamed(work: Work, caseId: string): Promise<string[]> {
    return missionsNamed(work, caseId);
  }

  done(work: Work, caseId: string, kinds: readonly string[]): Promise<void> {
    return closeDeadlines(work, [caseId], 'done', kinds);
  }

  cancel(work: Work, caseId: string, kinds: readonly string[]): Promise<void> {
    return closeDeadlines(work, [caseId], 'cancelled', kinds);
  }

  /** The cases are closed: their clocks rest. */
  cancelAll(work: Work, caseIds: readonly string[]): Promise<void> {
    return closeDeadlines(work, caseIds, 'cancelled', null, 'case_closed');
  }

  /** What a colleague must do in these cases, another must from now on. */
  async handOverAll(work: Work, caseIds: readonly string[], who: { from: string; to: string }): Promise<void> {
    await handOverHeld(work, caseIds, who);
  }

  async handOver(work: Work, caseId: string, assigneeId: string): Promise<void> {
    await handOverDeadlines(work, caseId, assigneeId);
  }
}

/** She said yes or no to her mission, and so was told of her rights. */
const isAnswer = (one: StandingDecision): boolean => isConsular(one) && one.decision !== 'not_asked';

const decisionOf = ({ purpose, decision, recipient, expiresAt, askAgainOn }: Decided, now: Date): StandingDecision => ({
  purpose,
  decision,
  recipientKind: recipient?.kind ?? null,
  recordedAt: now,
  expiresAt: expiresAt ? new Date(expiresAt) : null,
  askAgainOn: askAgainOn ?? null,
});
