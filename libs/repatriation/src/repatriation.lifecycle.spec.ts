import fc from 'fast-check';
import { blockReasons, repatriationStatuses, repatriationSteps, stepStates } from '#platform';
import type { RepatriationStep } from '#platform';
import * as lifecycle from './repatriation.lifecycle.js';
import type { Steps } from './repatriation.lifecycle.js';
import { blockReasonsSeenByMission } from './steps.data.js';
import { wayOf } from './ways.js';

// The way as it is where nothing is said of a country; what differs elsewhere is in ways.spec.ts.
const way = wayOf(1, { host: 'TH', nationality: 'ET', serving: 'here' });
const stepKeys = way.steps.map(({ key }) => key);
const stepOf = (key: RepatriationStep) => way.of[key];
const { moveStep, needsReason } = lifecycle;
const missingBefore = (steps: Steps, key: RepatriationStep) => lifecycle.missingBefore(way, steps, key);
const allowedMoves = (steps: Steps, key: RepatriationStep) => lifecycle.allowedMoves(way, steps, key);
const statusOf = (steps: Steps) => lifecycle.statusOf(way, steps);

const done = (...keys: RepatriationStep[]): Steps => Object.fromEntries(keys.map((key) => [key, 'done']));
const all = (state: 'done' | 'not_needed'): Steps => Object.fromEntries(stepKeys.map((key) => [key, state]));
const rankOf = (steps: Steps) => repatriationStatuses.indexOf(statusOf(steps));
const untilNotified = ['consular_rights', 'consular_wish', 'mission_notified'] as const;
const untilVerified = [...untilNotified, 'mission_acknowledged', 'nationality_verification'] as const;

describe('the steps of the way home', () => {
  it('are in an order that can be walked: each waits only for steps that stand before it', () => {
    stepKeys.forEach((key, place) => {
      for (const before of stepOf(key).after) expect(stepKeys.indexOf(before)).toBeLessThan(place);
    });
  });

  it('are those of the contract, each once, in its order, and so are the statuses that they reach', () => {
    expect(stepKeys).toEqual(repatriationSteps);
    const reached = new Set(stepKeys.flatMap((key) => stepOf(key).reaches ?? []));
    expect([...reached]).toEqual(repatriationStatuses.filter((one) => one !== 'identified' && one !== 'reintegrating'));
  });

  it('have a use for every block reason', () => {
    const used = new Set(stepKeys.flatMap((key) => stepOf(key).blockReasons));
    expect(blockReasons.filter((reason) => !used.has(reason))).toEqual(['reflection_period', 'other']);
  });

  it('let shelter, screening, rights, the family and the fine begin on the first day, side by side', () => {
    const first = stepKeys.filter((key) => missingBefore({}, key).length === 0);
    expect(first).toEqual(['shelter', 'screening', 'consular_rights', 'next_of_kin', 'overstay_fine']);
  });

  it('let no mission be told before she was told her rights and gave her answer', () => {
    expect(missingBefore({}, 'mission_notified')).toEqual(['consular_wish']);
    expect(missingBefore({}, 'consular_wish')).toEqual(['consular_rights']);
  });

  it('tell a mission no block reason that speaks of fear, protection, health, a proceeding or a place', () => {
    const seen = Object.entries(blockReasonsSeenByMission).filter(([, isSeen]) => isSeen);
    expect(seen.map(([reason]) => reason)).toEqual([
      'no_mission',
      'person_must_pay',
      'fine_unpaid',
      'identity_unverified',
    ]);
  });
});

describe('a step', () => {
  it('that waits for others may be blocked or set aside, but neither begun nor done', () => {
    expect(allowedMoves({}, 'exit_permit')).toEqual(['blocked', 'waived', 'not_needed']);
    expect(missingBefore({ overstay_fine: 'waived' }, 'exit_permit')).toEqual(['travel_document']);
    expect(allowedMoves({ overstay_fine: 'waived', travel_document: 'not_needed' }, 'exit_permit')).toContain('done');
  });

  it('that is blocked or in progress holds back those behind it', () => {
    expect(missingBefore({ ticket: 'blocked' }, 'departure_handover')).toEqual(['ticket']);
    expect(missingBefore({ ticket: 'in_progress' }, 'departure_handover')).toEqual(['ticket']);
  });

  it('never goes back to not started, and from done only opens again', () => {
    for (const from of stepStates) expect(moveStep(from, 'not_started')).toBe(false);
    expect(stepStates.filter((to) => moveStep('done', to))).toEqual(['in_progress']);
  });

  it('can be taken up from every state, so that each mistake can be mended', () => {
    const begins = stepStates.filter((from) => moveStep(from, 'in_progress'));
    expect(begins).toEqual(stepStates.filter((state) => state !== 'in_progress'));
  });

  it('that was called done by mistake is opened again even when a step before it is open too', () => {
    expect(allowedMoves({ travel_document: 'in_progress', exit_permit: 'done' }, 'exit_permit')).toEqual([
      'in_progress',
    ]);
  });

  it('is blocked, waived or called not needed only with a reason', () => {
    expect(stepStates.filter(needsReason)).toEqual(['blocked', 'waived', 'not_needed']);
  });
});

describe('where she is on the way home', () => {
  it('begins as identified, and stays so while only side steps are done', () => {
    expect(statusOf({})).toBe('identified');
    expect(statusOf(done('shelter', 'screening', 'consular_rights', 'consular_wish', 'next_of_kin'))).toBe(
      'identified',
    );
  });

  it.each([
    ['notified', untilNotified],
    ['verified', untilVerified],
    ['documented', [...untilVerified, 'travel_document']],
    ['cleared', [...untilVerified, 'travel_document', 'overstay_fine', 'exit_permit', 'clearance']],
  ] as const)('is %s once its steps are done', (status, keys) => {
    expect(statusOf(done(...keys))).toBe(status);
  });

  it('is not cleared while a fine is open, though the permit and the police are done', () => {
    const steps = done(...untilVerified, 'travel_document', 'exit_permit', 'clearance');
    expect(statusOf(steps)).toBe('documented');
    expect(statusOf({ ...steps, overstay_fine: 'waived' })).toBe('cleared');
  });

  it('is not called notified where no mission was told, and the way still goes on', () => {
    const refused: Steps = {
      ...done('consular_rights', 'consular_wish'),
      mission_notified: 'not_needed',
      mission_acknowledged: 'not_needed',
      nationality_verification: 'not_needed',
    };
    expect(statusOf(refused)).toBe('identified');
    expect(statusOf({ ...refused, travel_document: 'done' })).toBe('documented');
  });

  it('is reintegrating from the moment that someone begins to help her there, and closed when nothing is left', () => {
    const arrived: Steps = { ...all('done'), reintegration: 'not_started', follow_up: 'not_started' };
    expect(statusOf(arrived)).toBe('arrived');
    expect(statusOf({ ...arrived, reintegration: 'in_progress' })).toBe('reintegrating');
    expect(statusOf({ ...arrived, reintegration: 'not_needed' })).toBe('arrived');
    expect(statusOf({ ...arrived, reintegration: 'not_needed', follow_up: 'done' })).toBe('closed');
  });

  it('is closed, and never called arrived, when every step was set aside because she stays', () => {
    expect(statusOf(all('not_needed'))).toBe('closed');
  });

  it('goes back when a document lapses and its step is opened again', () => {
    expect(statusOf({ ...all('done'), travel_document: 'in_progress' })).toBe('verified');
  });

  it('never goes back while steps are done or set aside, in whatever order they allow, and always gets to closed', () => {
    const choices = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('done', 'done', 'in_progress', 'waived', 'not_needed')),
      {
        minLength: 0,
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(choices, (picks) => {
        let steps: Steps = {};
        const go = (key: RepatriationStep, to: 'done' | 'in_progress' | 'waived' | 'not_needed') => {
          const before = rankOf(steps);
          steps = { ...steps, [key]: to };
          expect(rankOf(steps)).toBeGreaterThanOrEqual(before);
        };
        // What was begun is finished here: giving up a reintegration that had begun does, rightly, end "reintegrating".
        const forward = (key: RepatriationStep, to: 'done' | 'in_progress' | 'waived' | 'not_needed') =>
          allowedMoves(steps, key).includes(to) &&
          (steps[key] === undefined || (steps[key] === 'in_progress' && to === 'done'));
        for (const [pick, to] of picks) {
          const open = stepKeys.filter((key) => forward(key, to));
          const key = open[pick % Math.max(open.length, 1)];
          if (key) go(key, to);
        }
        for (const key of stepKeys) if (forward(key, 'done')) go(key, 'done');
        expect(statusOf(steps)).toBe('closed');
      }),
    );
  });
});
