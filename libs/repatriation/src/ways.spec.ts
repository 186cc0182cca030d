import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  blockReasons,
  type EndingOutcome,
  type RepatriationStep,
  repatriationStatuses,
  repatriationSteps,
  stepStates,
} from '#platform';
import { Case } from '#cases';
import { getMetadataArgsStorage } from 'typeorm';
import { allowedMoves, isSettled, missingBefore, needsReason, stateOf, statusOf } from './repatriation.lifecycle.js';
import type { Steps } from './repatriation.lifecycle.js';
import { endings } from './endings.data.js';
import { editions, newest, type Serving } from './ways.data.js';
import { type WayHome, wayOf } from './ways.js';

const versions = Object.keys(editions).map(Number);
const hosts = ['TH', 'MM', 'KH', 'LA', 'PH', 'AE'];
const nationalities = ['ET', 'CN', 'MM', 'KH', 'LA', 'PH', null];
const servings: readonly Serving[] = ['here', 'third_country', 'none', 'stateless'];
const all = versions.flatMap((version) =>
  hosts.flatMap((host) =>
    nationalities.flatMap((nationality) =>
      servings.map((serving) => ({ of: [version, host, nationality, serving].join(' '), way: wayOf(version, { host, nationality, serving }) })),
    ),
  ),
); // prettier-ignore
const different = [...new Map(all.map((one) => [one.way, one])).values()];
const there = (host: string, nationality: string | null = 'ET', serving: Serving = 'here') =>
  wayOf(newest, { host, nationality, serving });
const fingerprint = (edition: object) =>
  createHash('sha256').update(JSON.stringify(edition)).digest('hex').slice(0, 16);

describe('the ways home', () => {
  it('differ by where she is, whose national she is and who serves her', () => {
    expect(different.length).toBeGreaterThan(20);
    expect(wayOf(1, { host: 'PH', nationality: 'ET', serving: 'none' })).toBe(
      wayOf(1, { host: 'TH', nationality: 'MM', serving: 'here' }),
    );
    expect(there('LA').of.exit_permit.actor).toBe('border_liaison');
    expect(there('KH').of.exit_permit.after).toContain('overstay_fine');
    expect(there('PH').of.exit_permit.after).toContain('clearance');
    expect(there('TH', 'MM').of.ticket.setAside).toBeTruthy();
    expect(there('TH', 'ET', 'none').of.travel_document.actor).toBe('igo');
    expect(there('TH', null, 'stateless').of.mission_notified.setAside).toBeTruthy();
  });

  it('have the same seventeen steps, so that a list of people can be read in one table', () => {
    for (const { way } of different) expect(way.steps.map(({ key }) => key)).toEqual(repatriationSteps);
  });

  it('can be walked, each of them: no step waits for itself, by whatever detour', () => {
    for (const { of, way } of different) expect([of, ...walk(way)]).toHaveLength(1 + repatriationSteps.length);
  });

  it('leave no block reason without a use', () => {
    const used = new Set(different.flatMap(({ way }) => way.steps.flatMap((row) => row.blockReasons)));
    expect(blockReasons.filter((reason) => !used.has(reason))).toEqual(['other']);
  });

  it('are never changed once somebody may have begun with them: a new edition is added instead', () => {
    // Red here means that cases which began with that edition would silently walk another way.
    expect(versions.map((version) => [version, fingerprint(editions[version]!)])).toEqual([
      [1, '97a0335825f743d4'],
      [2, 'a1513945e7176d3b'],
    ]);
  });

  it('begin with the newest for whoever is logged today, and with what it began with for her who was logged before', () => {
    const column = getMetadataArgsStorage().columns.find(
      ({ target, propertyName }) => target === Case && propertyName === 'repatriationVersion',
    );
    expect(column?.options.default).toBe(newest);
    expect(wayOf(1, { host: 'TH', nationality: 'MM', serving: 'here' }).of.ticket.setAside).toBeUndefined();
  });

  it('say of a step that the way sets aside that it is not needed, let others go on, and let it be taken up all the same', () => {
    const way = there('TH', 'ET', 'none');
    expect(stateOf(way, {}, 'mission_notified')).toBe('not_needed');
    expect(missingBefore(way, { consular_wish: 'done' }, 'nationality_verification')).toEqual([]);
    expect(allowedMoves(way, { consular_wish: 'done' }, 'mission_notified')).toContain('done');
    expect(allowedMoves(way, {}, 'mission_notified')).toContain('blocked');
  });
});

/** Steps in an order in which they can be done. */
function walk(way: WayHome): RepatriationStep[] {
  let steps: Steps = {};
  for (;;) {
    const next = way.steps.find(({ key }) => steps[key] !== 'done' && allowedMoves(way, steps, key).includes('done'));
    if (!next) return Object.keys(steps) as RepatriationStep[];
    steps = { ...steps, [next.key]: 'done' };
  }
}

describe('whatever is done, in whatever order, on whichever way', () => {
  const act = fc.record({
    key: fc.constantFrom(...repatriationSteps),
    to: fc.constantFrom(...stepStates),
    hold: fc.boolean(),
    ends: fc.option(fc.constantFrom(...(Object.keys(endings) as EndingOutcome[])), { freq: 8 }),
  });
  const told: readonly RepatriationStep[] = ['mission_notified', 'mission_acknowledged', 'nationality_verification'];

  it('reaches no state that the data does not allow, with holds, withdrawals and outcomes between', () => {
    fc.assert(
      fc.property(fc.constantFrom(...different), fc.array(act, { maxLength: 80 }), ({ way }, acts) => {
        let steps: Steps = {};
        const faults: string[] = [];
        for (const { key, to, hold, ends } of acts) {
          // A hold or a withdrawal sets aside at once what a mission has to do, whatever state it is in but done.
          if (hold) for (const one of told) if (steps[one] !== 'done') steps = { ...steps, [one]: 'not_needed' };
          for (const one of ends ? endings[ends].setsAside : [])
            if (!isSettled(way, steps, one)) steps = { ...steps, [one]: 'not_needed' };
          faults.push(...claimed(way, steps));
          const before = steps;
          if (!allowedMoves(way, steps, key).includes(to)) continue;
          steps = { ...steps, [key]: to };
          faults.push(...forbidden(way, before, key, to), ...claimed(way, steps));
        }
        expect(faults).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  /** What of the data this move breaks. */
  function forbidden(way: WayHome, before: Steps, key: RepatriationStep, to: string): string[] {
    const begins = (to === 'done' || to === 'in_progress') && before[key] !== 'done';
    const early = begins ? way.of[key].after.filter((first) => !isSettled(way, before, first)) : [];
    return [
      ...(to === 'not_started' ? [`${key} goes back to not started`] : []),
      ...(before[key] === 'done' && to !== 'in_progress' ? [`${key} turns from done into ${to}`] : []),
      ...early.map((first) => `${key} before ${first}`),
    ];
  }

  /** What the status claims that did not happen. */
  function claimed(way: WayHome, steps: Steps): string[] {
    const status = statusOf(way, steps);
    const keys = way.steps.filter(({ reaches }) => reaches === status).map(({ key }) => key);
    const happened = keys.length === 0 || status === 'closed' || keys.some((key) => steps[key] === 'done');
    return [
      ...(repatriationStatuses.includes(status) ? [] : [`no status: ${status}`]),
      ...(status === 'reintegrating' && steps.arrival !== 'done' ? ['reintegrating before arrival'] : []),
      ...(happened ? [] : [`${status} by nothing done`]),
      ...keys.filter((key) => !isSettled(way, steps, key)).map((key) => `${status} while ${key} is open`),
    ];
  }

  it('can always be brought to its end from there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...different), fc.array(act, { maxLength: 40 }), ({ way }, acts) => {
        let steps: Steps = {};
        for (const { key, to } of acts) if (allowedMoves(way, steps, key).includes(to)) steps = { ...steps, [key]: to };
        for (let round = 0; round < repatriationSteps.length; round += 1)
          for (const key of repatriationSteps)
            if (!isSettled(way, steps, key) && allowedMoves(way, steps, key).includes('done'))
              steps = { ...steps, [key]: 'done' };
        expect(statusOf(way, steps)).toBe('closed');
      }),
      { numRuns: 200 },
    );
  });

  it('is set aside with a reason by hand only', () => {
    for (const to of ['waived', 'not_needed', 'blocked'] as const) expect(needsReason(to)).toBe(true);
  });
});
