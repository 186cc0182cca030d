import { randomUUID } from 'node:crypto';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

const ROUNDS = 400;
let system: System;
let hidden: string;
let safe: Person;
beforeAll(async () => {
  system = await startSystem({ role: 'api' });
  hidden = (await aCase(await system.as('caseworker Border'))).id;
  safe = await system.as('caseworker Safe');
}, 60_000);
afterAll(() => system.stop());

const milliseconds = async (ask: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await ask();
  return performance.now() - begun;
};
/** How often one of the first took longer than one of the second: a half where neither tells which it was. */
const slower = (first: readonly number[], second: readonly number[]): number =>
  first.reduce((sum, one) => sum + second.filter((other) => one > other).length, 0) / (first.length * second.length);

// What the database is asked is compared in matrix.spec.ts; here the clock has the word, among neighbours in time only.
it.each(['', '/timeline', '/consents', '/testimonies', '/repatriation'])(
  'time does not tell a case that is hidden from one that is not there: /cases/{id}%s',
  async (part) => {
    const times: Record<'hidden' | 'absent', number[]> = { hidden: [], absent: [] };
    const ask = { hidden: () => safe.get(`/cases/${hidden}${part}`), absent: () => safe.get(`/cases/${randomUUID()}${part}`) }; // prettier-ignore
    for (let n = -40; n < ROUNDS; n++)
      for (const which of n % 2 ? (['hidden', 'absent'] as const) : (['absent', 'hidden'] as const)) {
        const took = await milliseconds(ask[which]);
        if (n >= 0) times[which].push(took);
      }
    // Of one answer nobody can tell; 0.5 give or take 0.04 is chance.
    expect(Math.abs(slower(times.hidden, times.absent) - 0.5)).toBeLessThan(0.15);
  },
  120_000,
);
