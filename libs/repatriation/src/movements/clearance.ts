import type { BlockReason, FitToTravel, StepState } from '#platform';
import { isSettled, stateOf, type Steps } from '../repatriation.lifecycle.js';
import { blockReasonsSeenByMission } from '../steps.data.js';
import type { WayHome } from '../ways.js';
import { beforeBorder, beforeTravel, seenByMission, type TravelCondition } from './clearance.data.js';

/** All that decides whether somebody may travel. */
export interface TravelFacts {
  /** Home is a country of hers; abroad every other one than where she is hosted. Inside it she needs no papers. */
  leads: 'home' | 'abroad' | 'inside';
  way: WayHome;
  steps: Steps;
  blocked: Partial<Record<string, BlockReason>>;
  onHold: boolean;
  /** She is on another journey now, or has come home with one. */
  hasLeft: boolean;
  isChild: boolean;
  isAccompanied: boolean;
  fitToTravel: FitToTravel;
  /** What she holds to travel on says that it will have ended by then. */
  isExpired: boolean;
}
/** Something that must be settled before she travels. `state` and `blockReason` are those of the step, where it is one. */
export interface TravelBar {
  condition: TravelCondition | 'other';
  state: StepState | null;
  blockReason: BlockReason | null;
}

/** @returns what is still in the way, in the order in which it is usually settled; nothing where she is cleared to travel */
export function barsTo(facts: TravelFacts): TravelBar[] {
  const bar = (condition: TravelCondition): TravelBar => ({ condition, state: null, blockReason: null });
  const isAlone = facts.isChild && !facts.isAccompanied;
  const isUnfit = facts.fitToTravel === 'no' || (facts.fitToTravel === 'with_escort' && !facts.isAccompanied);
  const always = [
    ...(facts.hasLeft ? [bar('other_journey')] : []),
    ...(isAlone ? [bar('guardian')] : []),
    ...(isUnfit ? [bar('fitness')] : []),
  ];
  if (facts.leads === 'inside') return always;
  return [
    ...(facts.onHold ? [bar('protection_hold')] : []),
    ...always,
    ...(facts.isExpired ? [bar('document_expired')] : []),
    ...(facts.leads === 'home' ? beforeTravel : beforeBorder)
      .filter((key) => !isSettled(facts.way, facts.steps, key))
      .map((key) => ({
        condition: key,
        state: stateOf(facts.way, facts.steps, key),
        blockReason: facts.blocked[key] ?? null,
      })),
  ];
}

/** The same as a mission reads it: that something is in the way, and of what it may not know no more than that. */
export const asToldToMission = (bars: readonly TravelBar[]): TravelBar[] =>
  bars.map(({ condition, state, blockReason }) =>
    seenByMission[condition as TravelCondition]
      ? {
          condition,
          state,
          blockReason: blockReason && (blockReasonsSeenByMission[blockReason] ? blockReason : 'other'),
        }
      : { condition: 'other', state: null, blockReason: null },
  );
