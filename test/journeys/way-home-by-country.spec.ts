import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
});
afterAll(() => system.stop());

interface Step {
  key: string;
  state: string;
  actor: string;
  after: string[];
  documents: string[];
  allowed: string[];
  reason?: string | null;
}
const wayOf = async (caseId: string) =>
  (await nok.get(`/cases/${caseId}/repatriation`)).body as unknown as {
    status: string;
    wayVersion: number;
    steps: Step[];
  };
const stepOf = async (caseId: string, key: string) => (await wayOf(caseId)).steps.find((step) => step.key === key)!;
const set = (caseId: string, key: string, body: object) => nok.post(`/cases/${caseId}/repatriation/steps/${key}`, body);
const reported = { state: 'done', on: '2025-02-14', reportedBy: { party: 'the office', channel: 'telephone', on: '2025-02-14' } }; // prettier-ignore

describe('the way home by where she is', () => {
  it('waits in the Philippines for the police before immigration lets her go, and in Laos for the liaison office', async () => {
    const { id } = await aCase(nok, { hostCountry: 'PH' });
    expect(await stepOf(id, 'exit_permit')).toMatchObject({
      actor: 'immigration',
      after: ['travel_document', 'overstay_fine', 'clearance'],
      documents: ['exit_permit'],
    });
    const other = await aCase(nok, { hostCountry: 'LA' });
    expect(await stepOf(other.id, 'exit_permit')).toMatchObject({ actor: 'border_liaison' });
  });

  it('changes with her when she crosses a border', async () => {
    const { id, version } = await aCase(nok, { hostCountry: 'LA' });
    expect((await nok.patch(`/cases/${id}`, version, { hostCountry: 'TH' })).status).toBe(200);
    expect(await stepOf(id, 'exit_permit')).toMatchObject({ actor: 'immigration' });
  });

  it('goes around a mission that there is not, and through it if one is found after all', async () => {
    const { id } = await aCase(nok, { person: { nationalities: ['HT'] } });
    const told = await stepOf(id, 'mission_notified');
    expect(told).toMatchObject({ state: 'not_needed', actor: 'caseworker' });
    expect(told.reason).toContain('No mission');
    expect(told.allowed).toEqual(['blocked', 'waived', 'not_needed']);
    for (const key of ['consular_rights', 'consular_wish']) await set(id, key, { state: 'done', on: '2025-02-14' });
    expect(await stepOf(id, 'nationality_verification')).toMatchObject({ actor: 'igo', after: ['consular_wish'] });
    expect((await set(id, 'nationality_verification', reported)).status).toBe(201);
    expect(await wayOf(id)).toMatchObject({ status: 'verified', wayVersion: 2 });
  });

  it('asks no state of somebody whom none calls its own', async () => {
    const { id } = await aCase(nok, { person: { nationalities: [], nationalityStatus: 'stateless' } });
    expect(await stepOf(id, 'travel_document')).toMatchObject({ actor: 'immigration', state: 'not_started' });
    expect(await stepOf(id, 'mission_acknowledged')).toMatchObject({ state: 'not_needed' });
  });

  it('stays the one that she began with, whatever edition comes after', async () => {
    const { id } = await aCase(nok, { hostCountry: 'PH' });
    await system.sql.query('update cases set repatriation_version = 1 where id = $1', [id]);
    expect((await wayOf(id)).wayVersion).toBe(1);
    expect((await stepOf(id, 'exit_permit')).after).toEqual(['travel_document', 'overstay_fine']);
    await set(id, 'shelter', { state: 'done', on: '2025-02-14' });
    expect((await wayOf(id)).wayVersion).toBe(1);
  });
});
