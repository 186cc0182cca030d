import type { RepatriationStatus, RepatriationStep, StepState } from '#platform';
import { steps as rows } from './steps.data.js';
import type { StepRow } from './steps.data.js';

/** The steps of one case: a key that is absent has not started, so a new case is `{}`. */
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

const rowOf = Object.fromEntries(rows.map((row) => [row.key, row])) as Record<RepatriationStep, StepRow>;

export const stepKeys: readonly RepatriationStep[] = rows.map((row) => row.key);

export const isStepKey = (key: string): key is RepatriationStep => Object.hasOwn(rowOf, key);

/** The row of one step: who must act, after what, under which deadline. */
export const stepOf = (key: RepatriationStep): StepRow => rowOf[key];

/** Whether the table of moves lets a step go from one state to another; the order of the steps is another question. */
export const moveStep = (from: StepState, to: StepState): boolean =>
  (stepMoves[from] as readonly StepState[]).includes(to);

/** Whether this state must come with a reason (blocked, waived, not_needed). */
export const needsReason = (state: StepState): boolean => statesWithReason.includes(state);

/**
 * The steps that must come first and have not: neither done, waived nor not needed. What the 409 `step-order` names.
 * Only beginning and finishing wait for them (see `allowedMoves`): a step may be blocked or set aside at any time.
 */
export const missingBefore = (steps: Steps, key: RepatriationStep): RepatriationStep[] =>
  rowOf[key].after.filter((before) => !isSettled(steps, before));

/**
 * The states into which this step may be put now: what the table of moves and the order of the steps both allow.
 * What was called done may be opened again at any time: taking back a mistake waits for no other step.
 */
export function allowedMoves(steps: Steps, key: RepatriationStep): StepState[] {
  const from = stateOf(steps, key);
  const mayBegin = from === 'done' || missingBefore(steps, key).length === 0;
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
export function statusOf(steps: Steps): RepatriationStatus {
  let status: RepatriationStatus = 'identified';
  for (const { name, keys } of milestones) {
    if (!keys.every((key) => isSettled(steps, key))) return status === 'arrived' ? afterArrival(steps) : status;
    if (name === 'closed' || keys.some((key) => stateOf(steps, key) === 'done')) status = name;
  }
  return status;
}

/** Each status that steps reach, in the order of the table, with all the steps that it takes. */
const milestones = [...new Set(rows.flatMap((row) => row.reaches ?? []))].map((name) => ({
  name,
  keys: rows.filter((row) => row.reaches === name).map((row) => row.key),
}));

const closing = milestones.find(({ name }) => name === 'closed')?.keys ?? [];

const afterArrival = (steps: Steps): RepatriationStatus =>
  closing.some((key) => begunStates.includes(stateOf(steps, key))) ? 'reintegrating' : 'arrived';

/** @returns `not_started` of a step that nobody touched */
export const stateOf = (steps: Steps, key: RepatriationStep): StepState => steps[key] ?? 'not_started';
/** Whether the steps behind it may begin: done, waived or not needed. */
export const isSettled = (steps: Steps, key: RepatriationStep): boolean => settledStates.includes(stateOf(steps, key));
