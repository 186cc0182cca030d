import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(300_000);
let system: System;
let nok: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
});
afterAll(() => system.stop());

const size = 260;

describe('a flight of 260', () => {
  it('leaves and arrives in one list each, within a few seconds', async () => {
    const cases: string[] = [];
    for (let n = 0; n < size; n += 10) {
      const some = await Promise.all(Array.from({ length: 10 }, (_, k) => aCase(nok, { person: { names: [{ full: `Abebe Nr ${n + k}` }] } }))); // prettier-ignore
      cases.push(...some.map(({ id }) => id));
    }
    await system.sql.query(
      `insert into repatriation_steps (id, case_id, key, state) select gen_random_uuid(), c, k, 'waived'
       from unnest($1::uuid[]) c, unnest(array['mission_notified', 'nationality_verification', 'travel_document', 'overstay_fine', 'exit_permit', 'clearance', 'ticket']) k`,
      [cases],
    );
    const timed = async (what: string, path: string, body: object) => {
      const began = performance.now();
      const { status, body: answer } = await nok.post(path, body);
      process.stdout.write(`${what} of ${size}: ${Math.round(performance.now() - began)} ms\n`);
      expect([what, status]).toEqual([what, 201]);
      return answer;
    };
    const flight = {
      kind: 'flight',
      departsAt: '2025-04-01T10:00:00Z',
      from: { country: 'TH' },
      to: { country: 'ET' },
    };
    const { id } = await timed('planning', '/movements', { ...flight, caseIds: cases });
    for (const [act, state] of [
      ['depart', 'aboard'],
      ['arrive', 'arrived'],
    ] as const) {
      const began = performance.now();
      const { people } = (await timed(act, `/movements/${id}/${act}`, {})) as unknown as {
        people: { state: string }[];
      };
      expect(people.filter((one) => one.state === state)).toHaveLength(size);
      expect(performance.now() - began).toBeLessThan(20_000);
    }
    const { rows } = await system.sql.query(`select count(*)::int as n from cases where repatriation_status = 'arrived' and status = 'follow_up'`); // prettier-ignore
    expect(rows).toEqual([{ n: size }]);
  });
});
