import { type RepatriationStatus, type RepatriationStep, repatriationSteps, type StepState } from '#platform';
import type { WayHome } from './ways.js';

/** The steps of one case: a key that is absent was touched by nobody, so a new case is `{}`. */
export type Steps = { readonly [key in RepatriationStep]?: StepState };

/**
 * From which state a step may be put into which. No one puts a step back to `not_started`: what was begun was begun.
 * What is done is opened again before it is called anything else, so that a fact never turns into "not needed" in one
 * click; a step that was set aside may be taken up again, as when a silent mission answers after all.
 */
export const stepMoves = {
  not_started: ['in_progress', 'done', 'blocked', 'waived', 'not_needed'],
  in_progress: ['done', 'blocked', 'waived', 'not_needed'],
  // Blocked again: for another reason than before.
  blocked: ['in_progress', 'done', 'blocked', 'waived', 'not_needed'],
  done: ['in_progress'],
  waived: ['in_progress', 'done', 'not_needed'],
  not_needed: ['in_progress', 'done', 'waived'],
} as const satisfies Record<StepState, readonly StepState[]>;

/** States that no one enters without saying why. */
const statesWithReason: readonly StepState[] = ['blocked', 'waived', 'not_needed'];
/** States that let the steps behind them begin. */
const settledStates: readonly StepState[] = ['done', 'waived', 'not_needed'];
/** States that say that someone truly worked on it: only these wait for the steps before them. */
const begunStates: readonly StepState[] = ['in_progress', 'done'];

export const isStepKey = (key: string): key is RepatriationStep =>
  (repatriationSteps as readonly string[]).includes(key);

/** Whether the table of moves lets a step go from one state to another; the order of the steps is another question. */
export const moveStep = (from: StepState, to: StepState): boolean =>
  (stepMoves[from] as readonly StepState[]).includes(to);

/** Whether this state must come with a reason (blocked, waived, not_needed). */
export const needsReason = (state: StepState): boolean => statesWithReason.includes(state);

/**
 * The steps that must come first and have not: neither done, waived nor not needed. What the 409 `step-order` names.
 * Only beginning and finishing wait for them (see `allowedMoves`): a step may be blocked or set aside at any time.
 */
export const missingBefore = (way: WayHome, steps: Steps, key: RepatriationStep): RepatriationStep[] =>
  way.of[key].after.filter((before) => !isSettled(way, steps, before));

/**
 * The states into which this step may be put now: what the table of moves and the order of the steps both allow.
 * What was called done may be opened again at any time: taking back a mistake waits for no other step. What the way sets
 * aside nobody has touched, and moves as what was not started.
 */
export function allowedMoves(way: WayHome, steps: Steps, key: RepatriationStep): StepState[] {
  const from = steps[key] ?? 'not_started';
  const mayBegin = from === 'done' || missingBefore(way, steps, key).length === 0;
  return stepMoves[from].filter((to) => mayBegin || !begunStates.includes(to));
}

/**
 * Where on the way home the steps say that she is.
 *
 * Each status has its steps (`reaches`): notified: mission_notified; verified: nationality_verification; documented:
 * travel_document; cleared: overstay_fine, exit_permit and clearance; booked: ticket; in_transit: departure_handover;
 * arrived: arrival. Statuses are read in that order, up to the first one with a step still open. The answer is the
 * furthest of these of which at least one step was truly *done*: where a step is waived or not needed the way goes on,
 * but no one is called "notified" when no mission was told, nor "arrived" who stayed.
 *
 * Two differ. `reintegrating`: she has arrived, and reintegration or follow-up is in progress or done. `closed`: nothing
 * is left to do: all of the above, reintegration and follow-up are done, waived or not needed; it claims no event, so it
 * also ends a way that led elsewhere (the outcome is recorded apart).
 *
 * Steps that reach nothing (shelter, screening, rights, wish, acknowledgement, next of kin) hold back others only
 * through `after`. A step that is opened again takes the status back with it: a document that lapsed is no document.
 */
export function statusOf(way: WayHome, steps: Steps): RepatriationStatus {
  let status: RepatriationStatus = 'identified';
  for (const { name, keys } of milestonesOf(way)) {
    if (!keys.every((key) => isSettled(way, steps, key)))
      return status === 'arrived' ? afterArrival(way, steps) : status;
    if (name === 'closed' || keys.some((key) => stateOf(way, steps, key) === 'done')) status = name;
  }
  return status;
}

interface Milestone {
  name: RepatriationStatus;
  keys: readonly RepatriationStep[];
}
const milestonesByWay = new WeakMap<WayHome, readonly Milestone[]>();

/** Each status that steps reach, in the order of the table, with all the steps that it takes. */
function milestonesOf(way: WayHome): readonly Milestone[] {
  const before = milestonesByWay.get(way);
  if (before) return before;
  const milestones = [...new Set(way.steps.flatMap((row) => row.reaches ?? []))].map((name) => ({
    name,
    keys: way.steps.filter((row) => row.reaches === name).map((row) => row.key),
  }));
  milestonesByWay.set(way, milestones);
  return milestones;
}

const afterArrival = (way: WayHome, steps: Steps): RepatriationStatus => {
  const closing = milestonesOf(way).find(({ name }) => name === 'closed')?.keys ?? [];
  return closing.some((key) => begunStates.includes(stateOf(way, steps, key))) ? 'reintegrating' : 'arrived';
};

/** @returns of a step that nobody touched `not_started`, or `not_needed` where the way sets it aside */
export const stateOf = (way: WayHome, steps: Steps, key: RepatriationStep): StepState =>
  steps[key] ?? (way.of[key].setAside === undefined ? 'not_started' : 'not_needed');
/** Whether the steps behind it may begin: done, waived or not needed. */
export const isSettled = (way: WayHome, steps: Steps, key: RepatriationStep): boolean =>
  settledStates.includes(stateOf(way, steps, key));
