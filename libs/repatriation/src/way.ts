import { isSystem, userBehind, type Work } from '#access';
import type { Case } from '#cases';
import { Arrivals, DeadlinesService } from '#deadlines';
import type { RepatriationStep, StepState } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { type MissionAtWork, moveCase, noteMovement, type Route, routeOf } from './repatriation.queries.js';
import { type StepDetail, TouchedStep } from './repatriation-step.entity.js';
import { isSettled, stateOf, statusOf, type Steps } from './repatriation.lifecycle.js';

/** What becomes of a step. `recordedBy` is null where it followed another act of the system. */
export interface StepChange {
  key: RepatriationStep;
  state: StepState;
  on: string;
  detail: StepDetail | null;
  recordedBy: string | null;
}

/** Keeps what became of a step, and lets everything follow that follows from it. Who may do it is asked elsewhere. */
@Injectable()
export class Way {
  constructor(
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(Arrivals) private readonly arrivals: Arrivals,
  ) {}

  async touched(work: Work, caseId: string): Promise<TouchedStep[]> {
    return work.list(TouchedStep, 'repatriation.read', { where: { caseId }, part: true });
  }

  /** @param row the case, taken */
  async move(
    work: Work,
    row: Case,
    touched: readonly TouchedStep[],
    change: StepChange,
    known?: Route,
  ): Promise<TouchedStep> {
    const { way, mission } = known ?? (await routeOf(work, row.id));
    const before = stepsOf(touched);
    const step = await this.#keep(work, row.id, touched, change);
    const after = { ...before, [change.key]: change.state };
    const { deadline } = way.of[change.key];
    if (deadline && change.state === 'done') await this.deadlines.done(work, row.id, [deadline]);
    else if (deadline && (change.state === 'waived' || change.state === 'not_needed'))
      await this.deadlines.cancel(work, row.id, [deadline]);
    const undone = touched.find(({ key }) => key === change.key);
    const settledAt =
      undone && isSettled(way, before, change.key) && !isSettled(way, after, change.key) ? undone.updatedAt : null;
    const status = await this.#arrival(work, row, mission, stateOf(way, before, change.key), change);
    const standing = {
      repatriationStatus: statusOf(way, after),
      ...(status && { status }),
    };
    // What was recorded elsewhere and brings her no further changes nothing on the case that anybody holds a version of.
    const isQuiet = change.detail === null && !status && standing.repatriationStatus === row.repatriationStatus;
    if (isQuiet) await noteMovement(work, row.id);
    else await moveCase(work, row.id, standing);
    // What an arrival closed was opened by the one before it, and ends with it.
    if (deadline && settledAt && change.key !== 'arrival')
      await this.deadlines.takenBack(work, row.id, { kind: deadline, at: settledAt });
    Object.assign(row, standing);
    if (travels.has(change.key) && (before[change.key] === 'done') !== (change.state === 'done'))
      await this.deadlines.travelled(work, row.id);
    return step;
  }

  /**
   * A step that another act has done, in the work of that act: no order holds it back, for it has happened. One that is
   * done already stays as it was.
   * @param row the case, taken
   * @param on the day, `YYYY-MM-DD`
   */
  async happened(work: Work, row: Case, key: RepatriationStep, on: string): Promise<void> {
    const touched = await this.touched(work, row.id);
    if (touched.some((one) => one.key === key && one.state === 'done')) return;
    await this.move(work, row, touched, { key, state: 'done', on, detail: null, recordedBy: recorderOf(work) });
  }

  async #keep(
    work: Work,
    caseId: string,
    touched: readonly TouchedStep[],
    { key, state, on, detail, recordedBy }: StepChange,
  ): Promise<TouchedStep> {
    const known = touched.some((one) => one.key === key);
    const fields = { state, detail, recordedBy, updatedAt: work.now };
    if (!known) {
      const dates = { startedOn: begun.has(state) ? on : null, doneOn: state === 'done' ? on : null };
      return work.add(TouchedStep, 'repatriation.step', { caseId, key, ...fields, ...dates });
    }
    const step = await work.take(TouchedStep, 'repatriation.step', { caseId, key });
    const startedOn = step.startedOn ?? (begun.has(state) ? on : null);
    return work.keep(Object.assign(step, fields, { startedOn, doneOn: state === 'done' ? on : null }));
  }

  /** Her arrival starts clocks and turns the case to follow-up; an arrival taken back takes both back. */
  async #arrival(
    work: Work,
    row: Case,
    mission: MissionAtWork | null,
    from: StepState,
    { key, state, on }: StepChange,
  ): Promise<string | null> {
    if (key !== 'arrival' || from === state) return null;
    if (state === 'done') {
      await this.arrivals.arrived(work, row, on, mission);
      return row.status === 'active' ? 'follow_up' : null;
    }
    if (from !== 'done') return null;
    await this.arrivals.takenBack(work, row);
    return row.status === 'follow_up' ? 'active' : null;
  }
}

/** The person behind this work; null where no person is. */
export const recorderOf = ({ actor }: Work): string | null =>
  isSystem(actor.role) && !actor.onBehalfOf ? null : userBehind(actor);

/** With these she is somewhere else. */
const travels: ReadonlySet<RepatriationStep> = new Set(['departure_handover', 'arrival']);
/** The states in which somebody has truly worked on a step. */
const begun: ReadonlySet<StepState> = new Set(['in_progress', 'done']);

export const stepsOf = (touched: readonly TouchedStep[]): Steps =>
  Object.fromEntries(touched.map(({ key, state }) => [key, state]));
