import { type Actor, Desk, type Work } from '#access';
import { Case } from '#cases';
import { notFound, Problem, type RepatriationStep } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { BulkResult, BulkStepInput } from './bulk.dto.js';
import { JourneysService, type Leaving } from './journeys.service.js';
import { isDoneByAct } from './acts.js';
import { isStepKey } from './repatriation.lifecycle.js';
import { lockCases, type Route, routesOf } from './repatriation.queries.js';
import { TouchedStep } from './repatriation-step.entity.js';
import { requireStanding, standingTo } from './standing.js';
import { changeOf } from './step-change.js';
import { Way } from './way.js';

interface Known {
  row: Case;
  route: Route;
  touched: readonly TouchedStep[];
}
type Verdict = (Leaving & { route: Route }) | Problem | 'as-said';

/**
 * One thing said of many people at once: "these 61 are verified". Each stands for herself: what may not be is refused by
 * its own rule and keeps back nobody else. Said twice it changes nothing.
 */
@Injectable()
export class BulkSteps {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Way) private readonly way: Way,
    @Inject(JourneysService) private readonly journeys: JourneysService,
  ) {}

  /** @returns a result for each case, in the order in which they were named; of a hidden case as of an absent one */
  set(actor: Actor, key: string, { caseIds, ...input }: BulkStepInput): Promise<BulkResult[]> {
    return this.desk.do(actor, async (work) => {
      work.require('repatriation.step');
      if (!isStepKey(key)) throw notFound('This step');
      const ids = [...new Set(caseIds)];
      const known = await this.#read(work, ids);
      const verdicts = new Map<string, Verdict>(ids.map((id) => [id, judge(work, known.get(id), key, input)]));
      const changes = [...verdicts.values()].filter(isChange);
      for (const [id, problem] of await this.journeys.whyNotLeave(work, changes)) verdicts.set(id, problem);
      await this.#move(work, [...verdicts.values()].filter(isChange));
      for (const [id, verdict] of verdicts)
        if (verdict instanceof Problem) work.refuse('repatriation.step', id, verdict.slug, id);
      return [...verdicts].map(([id, verdict]) => resultOf(id, verdict, known.get(id)?.row));
    });
  }

  /** Locked in one order, so that two lists with the same people wait for each other and not for ever. */
  async #read(work: Work, ids: readonly string[]): Promise<Map<string, Known>> {
    await lockCases(work, 'repatriation.step', ids);
    const [rows, touched, routes] = await Promise.all([
      work.list(Case, 'repatriation.step', { where: { id: ids }, most: ids.length, part: true }),
      work.list(TouchedStep, 'repatriation.read', { where: { caseId: ids }, most: ids.length * 20, part: true }),
      routesOf(work, ids),
    ]);
    const of = new Map<string, TouchedStep[]>(ids.map((id) => [id, []]));
    for (const step of touched) of.get(step.caseId)?.push(step);
    return new Map(
      rows.map((row) => [row.id, { row, route: routes.get(row.id)!, touched: of.get(row.id) ?? [] }] as const),
    );
  }

  /** All at once: what one asks does not wait for what another was answered. */
  async #move(work: Work, changes: readonly (Leaving & { route: Route })[]): Promise<void> {
    await work.keys.fetchForCases(changes.map(({ row }) => row.id));
    const moved = await Promise.allSettled(
      changes.map(({ row, touched, change, route }) => this.way.move(work, row, touched, change, route)),
    );
    const failed = moved.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

function judge(
  work: Work,
  known: Known | undefined,
  key: RepatriationStep,
  input: Omit<BulkStepInput, 'caseIds'>,
): Verdict {
  if (!known) return notFound('Case');
  const { row, route, touched } = known;
  const one = touched.find((step) => step.key === key);
  try {
    if (one?.state === input.state && input.state !== 'blocked' && !isDoneByAct(one)) {
      requireStanding(standingTo(work.actor, route.way.of[key], route.mission));
      return 'as-said';
    }
    return { row, route, touched, change: changeOf(work.actor, known, key, input, work.now) };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

const isChange = (verdict: Verdict): verdict is Leaving & { route: Route } =>
  verdict !== 'as-said' && !(verdict instanceof Problem);

const resultOf = (caseId: string, verdict: Verdict, row: Case | undefined): BulkResult =>
  verdict instanceof Problem
    ? { caseId, outcome: 'refused', problem: verdict.slug, detail: verdict.message, status: null }
    : { caseId, outcome: verdict === 'as-said' ? 'unchanged' : 'done', problem: null, detail: null, status: row!.repatriationStatus }; // prettier-ignore
