import { type Actor, may } from '#access';
import { type Case, isOpen } from '#cases';
import { dayAt } from '#deadlines';
import { type BlockReason, type DeadlineKind, zoneOf } from '#platform';
import type { RepatriationView, StepView } from './repatriation.dto.js';
import type { Journey } from './journey.entity.js';
import { costOf } from './overstays.js';
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
  journey: Journey | null;
  now: Date;
  /** Names of colleagues by id, for whoever may read them. */
  names?: ReadonlyMap<string, string>;
}

export function viewWay(actor: Actor, read: ReadWay): RepatriationView {
  const { row, way } = read;
  return {
    id: row.id,
    status: row.repatriationStatus,
    outcome: row.outcome ?? read.journey?.ending?.outcome ?? null,
    ...(actor.role !== 'consular_officer' && { ending: endingOf(read.journey) }),
    version: row.version,
    wayVersion: way.version,
    overstay: overstayOf(read),
    fitToTravel: read.journey?.fitness?.fitToTravel ?? 'unknown',
    fitToTravelOn: read.journey?.fitness?.on ?? null,
    ...(actor.role !== 'consular_officer' && { fitness: read.journey?.fitnessSaid ?? null }),
    steps: way.steps.map((step) => viewStep(actor, read, step)),
    can: isOpen(row.status) && may(actor, 'repatriation.step', row) ? ['repatriation.step'] : [],
  };
}

/** With what it costs by the day it is where she is, or by the day on which she left. */
function overstayOf({ row, journey, touched, now }: ReadWay): RepatriationView['overstay'] {
  if (!journey?.overstay) return null;
  const { overstay } = journey;
  const doneOn = (step: string) => touched.find(({ key, state }) => key === step && state === 'done')?.doneOn ?? null;
  const endedOn = overstay.endedOn ?? doneOn('departure_handover') ?? doneOn('arrival');
  return {
    ...overstay,
    version: journey.version,
    ...costOf({ ...overstay, endedOn }, row.hostCountry, dayAt(now, zoneOf(row.hostCountry))),
  };
}

function endingOf(journey: Journey | null): RepatriationView['ending'] {
  if (!journey?.ending) return null;
  const { outcome, on, country, reason } = journey.ending;
  return { outcome, on, country, reason };
}

export function viewStep(actor: Actor, read: ReadWay, step: StepRow): StepView {
  const { row, touched, mission, way, due } = read;
  const states: Steps = Object.fromEntries(touched.map(({ key, state }) => [key, state]));
  const one = touched.find(({ key }) => key === step.key);
  const dueAt = step.deadline && !isSettled(way, states, step.key) ? due.get(step.deadline) : undefined;
  const standing = standingTo(actor, step, mission);
  const maySet =
    isOpen(row.status) && may(actor, 'repatriation.step', row) && (standing === 'own' || standing === 'reports');
  return {
    ...(one && { id: one.id }),
    key: step.key,
    state: stateOf(way, states, step.key),
    actor: step.actor,
    dueOn: dueAt ? dayAt(dueAt, zoneOf(row.hostCountry)) : null,
    startedOn: one?.startedOn ?? null,
    doneOn: one?.doneOn ?? null,
    ...said(actor, step, one),
    ...(read.names && { recordedBy: recorderOf(read.names, one) }),
    after: [...step.after],
    documents: [...(step.documents ?? [])],
    allowed: maySet ? allowedMoves(way, states, step.key) : [],
  };
}

/** Null where nobody's words are about its present state, and where whoever recorded it works elsewhere. */
function recorderOf(names: ReadonlyMap<string, string>, one: TouchedStep | undefined): StepView['recordedBy'] {
  const name = one?.recordedBy && names.get(one.recordedBy);
  return name ? { id: one.recordedBy!, name } : null;
}

const nothing: StepDetail = { reference: null, reason: null, reportedBy: null };

/** What was said about a step: a mission reads codes of it, and no words that were meant for colleagues. */
function said(
  { role }: Pick<Actor, 'role'>,
  { key, actor, setAside }: StepRow,
  one: TouchedStep | undefined,
): Pick<StepView, 'reference' | 'blockReason' | 'reason' | 'reportedBy' | 'payer' | 'escort' | 'attachments'> {
  // Where the step followed another act of the system, older words are not about its present state.
  const {
    reference,
    reason,
    reportedBy,
    payer = null,
    escort = null,
    attachments = [],
  } = (one?.recordedBy && one.detail) || nothing;
  const blockReason = one?.state === 'blocked' ? (reason as BlockReason | null) : null;
  const words = one ? reason : (setAside ?? null);
  if (role !== 'consular_officer')
    return { reference, blockReason, reason: blockReason ? null : words, reportedBy, payer, escort, attachments };
  return {
    reference: referencesSeenByMission[key] ? reference : null,
    blockReason: blockReason && (blockReasonsSeenByMission[blockReason] ? blockReason : 'other'),
    reportedBy: reportedBy && { ...reportedBy, party: actor },
    payer: referencesSeenByMission[key] ? payer : null,
  };
}
