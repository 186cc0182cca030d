import { aCase } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(180_000);
let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

describe('a list of 500 people', () => {
  it('is said in one answer within seconds, and said again in less', async () => {
    const nok = await system.as('caseworker Border');
    const caseIds: string[] = [];
    for (let n = 0; n < 500; n += 1) caseIds.push((await aCase(nok)).id);
    const said = { caseIds, state: 'done', on: '2025-02-20', reference: 'list 7' };
    const took = async () => {
      const begun = Date.now();
      const { body } = await nok.post('/repatriation/steps/screening', said);
      return { ms: Date.now() - begun, outcomes: new Set((body['results'] as { outcome: string }[]).map(({ outcome }) => outcome)) }; // prettier-ignore
    };
    const [first, second] = [await took(), await took()];
    process.stdout.write(`500 people at once: ${first.ms} ms, said again ${second.ms} ms\n`);
    expect([...first.outcomes, ...second.outcomes]).toEqual(['done', 'unchanged']);
    expect(first.ms).toBeLessThan(20_000);
    expect(second.ms).toBeLessThan(first.ms);
  });
});
