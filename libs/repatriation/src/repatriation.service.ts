import { type Actor, Desk, type Work } from '#access';
import { Case, isOpen, requireOpen } from '#cases';
import { dayAt, zoneOf } from '#deadlines';
import { blockReasons, conflict, type FieldError, invalid, notFound, Problem, type RepatriationStep } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { isDoneByAct } from './acts.js';
import type { StepInput } from './repatriation.dto.js';
import { dueByKind, routeOf } from './repatriation.queries.js';
import type { ReadWay } from './repatriation.view.js';
import type { TouchedStep } from './repatriation-step.entity.js';
import { allowedMoves, isStepKey, missingBefore, moveStep, needsReason, type Steps } from './repatriation.lifecycle.js';
import { requireStanding, standingTo } from './standing.js';
import { stepsOf, Way } from './way.js';
import type { WayHome } from './ways.js';

/** The steps that move by themselves with a consular notification. */
export type FollowingStep = 'mission_notified' | 'mission_acknowledged';

/** The way home of one person, step by step. */
@Injectable()
export class RepatriationService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Way) private readonly way: Way,
  ) {}

  read(actor: Actor, caseId: string): Promise<ReadWay> {
    return this.desk.do(actor, async (work) => this.#read(work, await work.see(Case, 'repatriation.read', caseId)));
  }

  /** @returns the way with the step as it is now; `id` is the step's */
  set(
    actor: Actor,
    caseId: string,
    key: string,
    input: StepInput,
  ): Promise<ReadWay & { id: string; step: TouchedStep }> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'repatriation.step', caseId);
      if (!isStepKey(key)) throw notFound('This step');
      requireOpen(isOpen(row.status));
      const route = await routeOf(work, caseId);
      const standing = standingTo(actor, route.way.of[key], route.mission);
      requireStanding(standing);
      const today = dayAt(work.now, zoneOf(row.hostCountry));
      const faults = faultsOf(input, standing, today);
      if (faults.length) throw invalid(faults, reportMissing(faults) ? 'reported-by-required' : 'invalid');
      const touched = await this.way.touched(work, caseId);
      // Done with an act recorded elsewhere: whoever did it may still say when, and under which reference.
      const isSaid = input.state === 'done' && isDoneByAct(touched.find((one) => one.key === key));
      if (!isSaid) requireMove(route.way, stepsOf(touched), key, input);
      const detail = {
        reference: input.reference ?? touched.find((one) => one.key === key)?.detail?.reference ?? null,
        reason: input.reason ?? null,
        reportedBy: input.reportedBy ? { ...input.reportedBy } : null,
      };
      const on = input.on ?? input.reportedBy?.on ?? today;
      const change = { key, state: input.state, on, detail, recordedBy: actor.id };
      const step = await this.way.move(work, row, touched, change, route);
      return { ...(await this.#read(work, row)), id: step.id, step };
    });
  }

  /**
   * A step that goes with a consular notification, see `Way.happened`. A closed case stays as it was closed.
   * @param on the day, `YYYY-MM-DD`
   */
  async follow(work: Work, caseId: string, key: FollowingStep, on: string): Promise<void> {
    const row = await work.take(Case, 'repatriation.step', caseId);
    if (!isOpen(row.status)) return;
    await this.way.happened(work, row, key, on);
  }

  async #read(work: Work, row: Case): Promise<ReadWay> {
    const [touched, route, due] = await Promise.all([
      this.way.touched(work, row.id),
      routeOf(work, row.id),
      dueByKind(work, row.id),
    ]);
    return { row, touched, ...route, due };
  }
}

const reportMissing = (faults: readonly FieldError[]): boolean =>
  faults.some(({ pointer, code }) => pointer === '/reportedBy' && code === 'required');

function faultsOf(input: StepInput, standing: 'own' | 'reports', today: string): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (pointer: string, code: string, message: string) => faults.push({ pointer, code, message });
  const { state, on, reason, reportedBy } = input;
  // That a step is not needed is for whoever plans the way to say; all else has happened somewhere else.
  if (standing === 'reports' && !reportedBy && state !== 'not_needed')
    fault('/reportedBy', 'required', 'Another party must do this: say who told you of it, how and when');
  if (needsReason(state) && !reason) fault('/reason', 'required', 'Say why');
  if (state === 'blocked' && reason && !(blockReasons as readonly string[]).includes(reason))
    fault('/reason', 'code', `Send one of: ${blockReasons.join(', ')}`);
  if (on && on > today) fault('/on', 'future', 'This day is still to come');
  if (reportedBy && reportedBy.on > today) fault('/reportedBy/on', 'future', 'This day is still to come');
  return faults;
}

/** @throws Problem conflict: `step-state` for a move that no order would allow, `step-order` naming what is missing */
function requireMove(way: WayHome, steps: Steps, key: RepatriationStep, { state }: StepInput): void {
  if (allowedMoves(way, steps, key).includes(state)) return;
  const from = steps[key] ?? 'not_started';
  if (!moveStep(from, state)) throw conflict('step-state', `A step that is ${from} cannot become ${state}`);
  const missing = missingBefore(way, steps, key);
  throw new Problem('conflict', `These come first, done or set aside: ${missing.join(', ')}`, {
    slug: 'step-order',
    errors: missing.map((code) => ({ pointer: '/state', code, message: `${code} comes first` })),
  });
}
