import { type Actor, may } from '#access';
import { type Case, isOpen } from '#cases';
import { dayAt, zoneOf } from '#deadlines';
import type { BlockReason, DeadlineKind } from '#platform';
import type { RepatriationView, StepView } from './repatriation.dto.js';
import type { MissionAtWork } from './repatriation.queries.js';
import { allowedMoves, isSettled, stateOf, type Steps } from './repatriation.lifecycle.js';
import type { StepDetail, TouchedStep } from './repatriation-step.entity.js';
import { standingTo } from './standing.js';
import { blockReasonsSeenByMission, referencesSeenByMission, type StepRow } from './steps.data.js';
import type { WayHome } from './ways.js';

/** The way home of one case, as it was read for somebody. */
export interface ReadWay {
  row: Case;
  touched: readonly TouchedStep[];
  mission: MissionAtWork | null;
  way: WayHome;
  due: ReadonlyMap<DeadlineKind, Date>;
}

export function viewWay(actor: Actor, read: ReadWay): RepatriationView {
  const { row, way } = read;
  return {
    id: row.id,
    status: row.repatriationStatus,
    outcome: row.outcome,
    version: row.version,
    wayVersion: way.version,
    steps: way.steps.map((step) => viewStep(actor, read, step)),
    can: isOpen(row.status) && may(actor, 'repatriation.step', row) ? ['repatriation.step'] : [],
  };
}

export function viewStep(actor: Actor, { row, touched, mission, way, due }: ReadWay, step: StepRow): StepView {
  const states: Steps = Object.fromEntries(touched.map(({ key, state }) => [key, state]));
  const one = touched.find(({ key }) => key === step.key);
  const dueAt = step.deadline && !isSettled(way, states, step.key) ? due.get(step.deadline) : undefined;
  const standing = standingTo(actor, step, mission);
  const maySet = isOpen(row.status) && (standing === 'own' || standing === 'reports');
  return {
    ...(one && { id: one.id }),
    key: step.key,
    state: stateOf(way, states, step.key),
    actor: step.actor,
    dueOn: dueAt ? dayAt(dueAt, zoneOf(row.hostCountry)) : null,
    startedOn: one?.startedOn ?? null,
    doneOn: one?.doneOn ?? null,
    ...said(actor, step, one),
    after: [...step.after],
    documents: [...(step.documents ?? [])],
    allowed: maySet ? allowedMoves(way, states, step.key) : [],
  };
}

const nothing: StepDetail = { reference: null, reason: null, reportedBy: null };

/** What was said about a step: a mission reads codes of it, and no words that were meant for colleagues. */
function said(
  { role }: Pick<Actor, 'role'>,
  { key, actor, setAside }: StepRow,
  one: TouchedStep | undefined,
): Pick<StepView, 'reference' | 'blockReason' | 'reason' | 'reportedBy'> {
  // Where the step followed another act of the system, older words are not about its present state.
  const { reference, reason, reportedBy } = (one?.recordedBy && one.detail) || nothing;
  const blockReason = one?.state === 'blocked' ? (reason as BlockReason | null) : null;
  const words = one ? reason : (setAside ?? null);
  if (role !== 'consular_officer') return { reference, blockReason, reason: blockReason ? null : words, reportedBy };
  return {
    reference: referencesSeenByMission[key] ? reference : null,
    blockReason: blockReason && (blockReasonsSeenByMission[blockReason] ? blockReason : 'other'),
    reportedBy: reportedBy && { ...reportedBy, party: actor },
  };
}
