import type { Actor } from '#access';
import { type Case, isOpen, requireOpen } from '#cases';
import { dayAt } from '#deadlines';
import { blockReasons, conflict, type FieldError, invalid, Problem, type RepatriationStep, zoneOf } from '#platform';
import { isDoneByAct } from './acts.js';
import type { StepInput } from './repatriation.dto.js';
import { allowedMoves, missingBefore, moveStep, needsReason, type Steps } from './repatriation.lifecycle.js';
import type { Route } from './repatriation.queries.js';
import type { StepDetail, TouchedStep } from './repatriation-step.entity.js';
import { requireStanding, standingTo } from './standing.js';
import { type StepChange, stepsOf } from './way.js';
import type { WayHome } from './ways.js';

/** A case as somebody finds it who says where one of its steps stands. */
export interface Found {
  row: Pick<Case, 'status' | 'hostCountry'>;
  route: Route;
  touched: readonly TouchedStep[];
}

/**
 * What becomes of a step that somebody says this of, by every rule that the case in hand can answer.
 * @throws Problem conflict `case-status`, `step-state`, `step-order`; refused; invalid
 */
export function changeOf(
  actor: Actor,
  { row, route, touched }: Found,
  key: RepatriationStep,
  input: StepInput,
  now: Date,
): StepChange {
  requireOpen(isOpen(row.status));
  const standing = standingTo(actor, route.way.of[key], route.mission);
  requireStanding(standing);
  const today = dayAt(now, zoneOf(row.hostCountry));
  const faults = faultsOf(key, input, standing, today);
  if (faults.length) throw invalid(faults, reportMissing(faults) ? 'reported-by-required' : 'invalid');
  const one = touched.find((step) => step.key === key);
  // Done with an act recorded elsewhere: whoever did it may still say when, and under which reference.
  const isSaid = input.state === 'done' && isDoneByAct(one);
  if (!isSaid) requireMove(route.way, stepsOf(touched), key, input);
  const { state } = input;
  const on = input.on ?? input.reportedBy?.on ?? today;
  const detail = detailOf(input, one?.detail ?? null);
  return { key, state, on, detail, recordedBy: actor.id };
}

/** What was said stays said while nobody says otherwise; why it stood still, and who told us, is of one state only. */
const detailOf = (input: StepInput, before: StepDetail | null): StepDetail => ({
  reference: input.reference ?? before?.reference ?? null,
  reason: input.reason ?? null,
  reportedBy: input.reportedBy ? { ...input.reportedBy } : null,
  payer: input.payer === undefined ? (before?.payer ?? null) : input.payer,
  escort: input.escort === undefined ? (before?.escort ?? null) : input.escort && { ...input.escort },
  attachments: input.attachments ?? before?.attachments ?? [],
});

const reportMissing = (faults: readonly FieldError[]): boolean =>
  faults.some(({ pointer, code }) => pointer === '/reportedBy' && code === 'required');

function faultsOf(key: RepatriationStep, input: StepInput, standing: 'own' | 'reports', today: string): FieldError[] {
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
