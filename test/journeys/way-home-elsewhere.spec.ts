import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';
import { setStep, wayOf } from '../support/way-home.js';

let system: System;
let nok: Person;
let almaz: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  almaz = await system.as('consular_officer ET');
});
afterAll(() => system.stop());

interface Step {
  key: string;
  state: string;
}
const statesOf = async (caseId: string) =>
  Object.fromEntries(((await wayOf(nok, caseId))['steps'] as Step[]).map(({ key, state }) => [key, state]));
const set = (caseId: string, key: string, body: object) => setStep(nok, caseId, key, body);
const end = (caseId: string, body: object) => nok.post(`/cases/${caseId}/repatriation/outcome`, body);
const open = async (caseId: string) =>
  (await system.sql.query<{ kind: string }>(`select distinct kind from deadlines where case_id = $1 and state = 'open' order by 1`, [caseId])).rows.map(({ kind }) => kind); // prettier-ignore

/** A case that her mission was told of. */
async function told(): Promise<string> {
  const { id } = await aCase(nok, { consents: [aGrant()] });
  await nok.post(`/cases/${id}/consular-notifications`);
  await eventually(
    () => almaz.get(`/cases/${id}`),
    ({ status }) => status === 200,
  );
  return id;
}

describe('a way that ends elsewhere than at home', () => {
  it('with a no ends what her mission sees and does, at once and whatever she had agreed to', async () => {
    const id = await told();
    await set(id, 'shelter', { state: 'done', on: '2025-02-14' });
    expect(await open(id)).toContain('nationality_verification');
    const ended = await end(id, { outcome: 'declined', on: '2025-03-01', reason: 'she stays with her sister' });
    expect(ended).toMatchObject({ status: 201, body: { outcome: 'declined', ending: { on: '2025-03-01' } } });
    expect((await almaz.get(`/cases/${id}`)).status).toBe(404);
    expect(await statesOf(id)).toMatchObject({
      shelter: 'done',
      mission_notified: 'not_needed',
      nationality_verification: 'not_needed',
      travel_document: 'not_needed',
      arrival: 'not_needed',
      follow_up: 'not_started',
    });
    expect(await open(id)).not.toContain('nationality_verification');
    expect((await nok.post(`/cases/${id}/consular-notifications`)).body['type']).toBe('/problems/consent-required');
  });

  it('turns back into a way home as it was, with its clocks, where it turned out otherwise', async () => {
    const { id } = await aCase(nok, { consents: [aGrant()] });
    await set(id, 'travel_document', { state: 'blocked', reason: 'person_must_pay' });
    const before = [await statesOf(id), await open(id)];
    await end(id, { outcome: 'stays', reason: 'her claim was allowed' });
    expect(await statesOf(id)).toMatchObject({ travel_document: 'not_needed', mission_notified: 'not_needed' });
    expect((await nok.delete(`/cases/${id}/repatriation/outcome`)).status).toBe(204);
    expect([await statesOf(id), await open(id)]).toEqual(before);
    expect(await wayOf(nok, id)).toMatchObject({ outcome: null, ending: null });
    expect((await nok.delete(`/cases/${id}/repatriation/outcome`)).body['type']).toBe('/problems/no-outcome');
    expect((await nok.post(`/cases/${id}/consular-notifications`)).status).toBe(202);
  });

  it('leaves her mission its part where she died, and tells it nothing of how the others ended', async () => {
    const id = await told();
    await end(id, { outcome: 'deceased', reason: 'in hospital' });
    expect(await statesOf(id)).toMatchObject({ screening: 'not_needed', next_of_kin: 'not_started', departure_handover: 'not_started' }); // prettier-ignore
    const seen = await wayOf(almaz, id);
    expect(seen).toMatchObject({ outcome: null });
    expect(JSON.stringify(seen)).not.toContain('hospital');
    expect(await open(id)).not.toContain('screening');
  });

  it('says to which country she goes, never that she came home, and one ending takes the place of another', async () => {
    const { id } = await aCase(nok);
    expect((await end(id, { outcome: 'returned_home', reason: 'home' })).status).toBe(422);
    expect((await end(id, { outcome: 'third_country', reason: 'resettled' })).body['errors']).toMatchObject([{ pointer: '/country' }]); // prettier-ignore
    await end(id, { outcome: 'stays', reason: 'her claim was allowed' });
    await end(id, { outcome: 'third_country', country: 'CA', reason: 'resettled' });
    expect(await wayOf(nok, id)).toMatchObject({ outcome: 'third_country', ending: { country: 'CA' } });
    expect(await statesOf(id)).toMatchObject({ travel_document: 'not_started', arrival: 'not_needed' });
    await end(id, { outcome: 'lost_contact', reason: 'her telephone is off' });
    expect(await statesOf(id)).toMatchObject({ arrival: 'not_started' });
    expect(await open(id)).not.toContain('screening');
  });
});

describe('what others hold against her', () => {
  it('is an order to leave, another act than a return, and money as it was said; no mission reads either', async () => {
    const id = await told();
    const order = { authority: 'Immigration Bureau', country: 'TH', on: '2025-02-20', appeal: 'filed' };
    expect((await nok.post(`/cases/${id}/deportations`, order)).status).toBe(201);
    expect((await nok.get(`/cases/${id}/deportations`)).body.items).toMatchObject([order]);
    const claim = { kind: 'ransom', amount: '12000.50', currency: 'USD', claimedBy: 'the guard' };
    const first = await nok.post(`/cases/${id}/claims`, claim);
    expect(first).toMatchObject({ status: 201, body: { ...claim, state: 'claimed' } });
    await nok.post(`/cases/${id}/claims`, { ...claim, state: 'paid', paidBy: 'her brother', about: first.body.id });
    expect((await nok.get(`/cases/${id}/claims`)).body.items).toMatchObject([{ state: 'paid' }, { state: 'claimed' }]);
    for (const [amount, currency] of [
      ['12,5', 'USD'],
      ['-3', 'USD'],
      ['1.23456', 'USD'],
      ['5', 'XXZ'],
    ])
      // prettier-ignore
      expect((await nok.post(`/cases/${id}/claims`, { ...claim, amount, currency })).status).toBe(422);
    for (const room of ['claims', 'deportations']) expect((await almaz.get(`/cases/${id}/${room}`)).status).toBe(403);
    const { rows } = await system.sql.query<{ content: Buffer }>(`select content from case_entries where case_id = $1 and kind = 'claim'`, [id]); // prettier-ignore
    expect(rows.some(({ content }) => content.includes('12000'))).toBe(false);
  });
});
