import type { StepState } from '#platform';
import { asToldToMission, barsTo, type TravelFacts } from './clearance.js';
import { wayOf } from '../ways.js';
import { beforeTravel, seenByMission, type TravelCondition, travelConditions } from './clearance.data.js';

const settled: readonly StepState[] = ['done', 'waived', 'not_needed'];
const all = Object.fromEntries(beforeTravel.map((key) => [key, 'done' as StepState]));
const way = wayOf(1, { host: 'TH', nationality: 'ET', serving: 'here' });
const ready: TravelFacts = { leads: 'home', way, steps: all, blocked: {}, onHold: false, hasLeft: false, isChild: false, isAccompanied: false, fitToTravel: 'unknown', isExpired: false }; // prettier-ignore
const conditions = (facts: Partial<TravelFacts>) => barsTo({ ...ready, ...facts }).map(({ condition }) => condition);

describe('somebody is cleared to travel home', () => {
  it('when nothing is in the way', () => {
    expect(barsTo(ready)).toEqual([]);
  });

  it.each(beforeTravel.flatMap((key) => (['not_started', 'in_progress', 'blocked', ...settled] as const).map((state) => [key, state] as const)))(
    'with %s %s only where that settles it',
    (key, state) => {
      expect(conditions({ steps: { ...all, [key]: state } })).toEqual(settled.includes(state) ? [] : [key]);
    },
  ); // prettier-ignore

  it('not while a hold stands, and a child not alone', () => {
    expect(conditions({ onHold: true })).toEqual(['protection_hold']);
    expect(conditions({ isChild: true })).toEqual(['guardian']);
    expect(conditions({ isChild: true, isAccompanied: true })).toEqual([]);
    expect(conditions({ isAccompanied: false })).toEqual([]);
    expect(conditions({ isExpired: true })).toEqual(['document_expired']);
  });

  it('not while she is unfit, nor without an escort where she is fit only with one', () => {
    expect(conditions({ fitToTravel: 'no', isAccompanied: true })).toEqual(['fitness']);
    expect(conditions({ fitToTravel: 'with_escort' })).toEqual(['fitness']);
    expect(conditions({ fitToTravel: 'with_escort', isAccompanied: true, leads: 'inside' })).toEqual([]);
  });

  it('and needs no papers for a part of the way, but a child goes nowhere alone', () => {
    expect(conditions({ leads: 'inside', steps: {}, onHold: true })).toEqual([]);
    expect(conditions({ leads: 'inside', isChild: true })).toEqual(['guardian']);
  });

  it('and over a border to anywhere with her papers and free of a hold, but needs no ticket home', () => {
    expect(conditions({ leads: 'abroad', steps: {}, onHold: true })).toEqual(['protection_hold', 'travel_document', 'exit_permit', 'clearance']); // prettier-ignore
    expect(conditions({ leads: 'abroad', isExpired: true })).toEqual(['document_expired']);
  });

  it.each(['home', 'abroad', 'inside'] as const)('but on one journey at a time (%s)', (leads) => {
    expect(conditions({ leads, hasLeft: true })).toEqual(['other_journey']);
  });
});

describe('a mission', () => {
  it.each(travelConditions.map((condition) => [condition]))('reads of %s no more than it may', (condition) => {
    const told = asToldToMission([{ condition, state: 'blocked', blockReason: 'fears_return' }]);
    expect(told).toEqual([
      seenByMission[condition as TravelCondition]
        ? { condition, state: 'blocked', blockReason: 'other' }
        : { condition: 'other', state: null, blockReason: null },
    ]);
  });
});
