import { openToMission } from '../support/missions.js';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let sokha: Person;
let almaz: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  sokha = await system.as('caseworker Safe');
  almaz = await system.as('consular_officer ET');
});
afterAll(() => system.stop());

interface Result {
  caseId: string;
  outcome: string;
  problem: string | null;
  status: string | null;
}
const say = async (by: Person, key: string, body: object): Promise<Result[]> => {
  const { status, body: answer } = await by.post(`/repatriation/steps/${key}`, body);
  expect([status, answer]).toMatchObject([200, {}]);
  return answer['results'] as Result[];
};
const outcomes = (results: readonly Result[]) => results.map(({ outcome, problem }) => problem ?? outcome);
const some = async (count: number, over: Record<string, unknown> = {}) => {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push((await aCase(nok, over)).id);
  return ids;
};
const nobody = '01a20676-2810-777d-99a9-c5673d21ee2d';
const notNeeded = { state: 'not_needed', reason: 'by list' };
const linesOf = async (caseId: string) =>
  (await system.sql.query<{ action: string; outcome: string; slug: string | null }>(`select e.action, e.outcome, e.slug from audit_events e join audit_subjects s on s.event_id = e.id where s.case_id = $1 and e.action = 'repatriation.step' order by e.at`, [caseId])).rows; // prettier-ignore

describe('one step said of many people', () => {
  it('is done for each who may, refused by its own rule for each who may not, and twice it changes nothing', async () => {
    const verified = await some(4);
    for (const key of ['mission_notified', 'mission_acknowledged']) await say(nok, key, { caseIds: verified, ...notNeeded }); // prettier-ignore
    for (const id of verified) await openToMission(system, id);
    const [early] = await some(1);
    await openToMission(system, early!);
    const [closed] = await some(1);
    await nok.post(`/cases/${closed}/close`, { reason: 'she went', outcome: 'stays' });
    const [hidden] = await some(1, { person: { nationalities: ['CN'] } });
    const caseIds = [...verified, early!, closed!, hidden!, nobody];
    const said = { caseIds, state: 'done', on: '2025-02-20', reference: 'list 7' };
    const first = await say(almaz, 'nationality_verification', said);
    expect(outcomes(first)).toEqual(['done', 'done', 'done', 'done', 'step-order', 'not-found', 'not-found', 'not-found']); // prettier-ignore
    expect(first[0]).toMatchObject({ caseId: verified[0], status: 'verified' });
    const again = await say(almaz, 'nationality_verification', said);
    expect(outcomes(again)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged', 'step-order', 'not-found', 'not-found', 'not-found']); // prettier-ignore
    const { rows } = await system.sql.query(
      `select done_on::text, version from repatriation_steps where key = 'nationality_verification' and case_id = any($1)`,
      [verified],
    );
    expect(rows).toEqual(verified.map(() => ({ done_on: '2025-02-20', version: 1 })));
    expect(await linesOf(verified[0]!)).toMatchObject([{ outcome: 'done' }, {}, {}]);
    expect(await linesOf(early!)).toMatchObject([{ outcome: 'refused', slug: 'step-order' }, {}]);
    expect(await linesOf(hidden!)).toMatchObject(await linesOf(nobody));
  });

  it('closes the deadline of each, and lets no minor leave with the others', async () => {
    const ids = [...(await some(2)), ...(await some(1, { person: { birthDate: '2010-05-01' } }))];
    expect(outcomes(await say(nok, 'screening', { caseIds: ids, state: 'done', on: '2025-02-20' }))).toEqual(['done', 'done', 'done']); // prettier-ignore
    const { rows } = await system.sql.query(`select distinct state from deadlines where kind = 'screening' and case_id = any($1)`, [ids]); // prettier-ignore
    expect(rows).toEqual([{ state: 'done' }]);
    for (const key of ['exit_permit', 'clearance']) await say(nok, key, { caseIds: ids, ...notNeeded });
    expect(outcomes(await say(nok, 'ticket', { caseIds: ids, state: 'done', payer: 'iom' }))).toEqual(['done', 'done', 'guardian-required']); // prettier-ignore
  });

  it('is nobody else’s to say, asks for what one alone asks for, and knows its steps', async () => {
    const ids = await some(1);
    expect(outcomes(await say(sokha, 'shelter', { caseIds: ids, state: 'done' }))).toEqual(['not-found']);
    expect(outcomes(await say(nok, 'clearance', { caseIds: ids, state: 'done' }))).toEqual(['reported-by-required']);
    expect(outcomes(await say(nok, 'exit_permit', { caseIds: ids, state: 'waived' }))).toEqual([
      'reported-by-required',
    ]);
    expect((await nok.post('/repatriation/steps/teleport', { caseIds: ids, state: 'done' })).status).toBe(404);
    expect((await nok.post('/repatriation/steps/shelter', { caseIds: [], state: 'done' })).status).toBe(422);
    const coordinator = await system.as('coordinator');
    expect((await coordinator.post('/repatriation/steps/shelter', { caseIds: ids, state: 'done' })).status).toBe(403);
  });
});
