import { openToMission } from '../support/missions.js';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';
import { setStep, stepOf, wayOf } from '../support/way-home.js';

let system: System;
let nok: Person;
let almaz: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  almaz = await system.as('consular_officer ET');
});
afterAll(() => system.stop());

const done = { state: 'done', on: '2025-02-20' };
/** Days from today in Phnom Penh, YYYY-MM-DD. */
const day = (days: number) => new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
/** Everything before the ticket is set aside. */
async function readyToLeave(over: Record<string, unknown> = {}): Promise<string> {
  const { id } = await aCase(nok, over);
  for (const key of ['exit_permit', 'clearance'])
    await setStep(nok, id, key, { state: 'not_needed', reason: 'by charter' });
  return id;
}

describe('who travels', () => {
  const minor = { person: { birthDate: '2010-05-01' } };

  it('is no minor alone: she leaves with a guardian or escort who has a name, and no mission reads it', async () => {
    const id = await readyToLeave(minor);
    expect(await setStep(nok, id, 'ticket', done)).toMatchObject({ status: 409, body: { type: '/problems/guardian-required' } }); // prettier-ignore
    const escort = { kind: 'guardian', name: 'Tigist Alemu' };
    expect((await setStep(nok, id, 'ticket', { ...done, payer: 'iom', escort })).body).toMatchObject({ escort, payer: 'iom' }); // prettier-ignore
    expect((await setStep(nok, id, 'departure_handover', done)).status).toBe(201);
    await openToMission(system, id);
    expect(JSON.stringify(await wayOf(almaz, id))).not.toContain('Tigist');
    expect(await stepOf(almaz, id, 'ticket')).toMatchObject({ payer: 'iom' });
  });

  it('is no minor alone either where her handing over was set aside', async () => {
    const id = await readyToLeave(minor);
    for (const key of ['ticket', 'departure_handover'])
      await setStep(nok, id, key, { state: 'waived', reason: 'by bus' });
    const arrived = { ...done, reportedBy: { party: 'her aunt', channel: 'telephone', on: '2025-02-20' } };
    expect(await setStep(nok, id, 'arrival', arrived)).toMatchObject({ status: 409, body: { type: '/problems/guardian-required' } }); // prettier-ignore
    const escort = { kind: 'guardian', name: 'Tigist Alemu' };
    expect((await setStep(nok, id, 'arrival', { ...arrived, escort })).status).toBe(201);
  });

  it('is nobody who was found unfit, until she is found fit; a mission reads that and no more of her health', async () => {
    const id = await readyToLeave();
    const found = { fitToTravel: 'no', confirmedBy: 'Dr Somchai', on: '2025-02-19', note: 'three broken ribs' };
    expect((await nok.post(`/cases/${id}/repatriation/fitness`, found)).body).toMatchObject({
      fitToTravel: 'no',
      fitToTravelOn: '2025-02-19',
      fitness: { confirmedBy: 'Dr Somchai', note: 'three broken ribs' },
    });
    expect((await setStep(nok, id, 'ticket', done)).status).toBe(201);
    expect((await setStep(nok, id, 'departure_handover', done)).body['type']).toBe('/problems/not-fit-to-travel');
    await openToMission(system, id);
    const seen = await wayOf(almaz, id);
    expect(seen).toMatchObject({ fitToTravel: 'no', fitToTravelOn: '2025-02-19' });
    expect(JSON.stringify(seen)).not.toMatch(/Somchai|ribs/);
    expect((await almaz.post(`/cases/${id}/repatriation/fitness`, found)).status).toBe(403);
    await nok.post(`/cases/${id}/repatriation/fitness`, { fitToTravel: 'with_escort', confirmedBy: 'Dr Somchai' });
    expect((await setStep(nok, id, 'departure_handover', done)).body['type']).toBe('/problems/escort-required');
    const nurse = { kind: 'escort', name: 'a nurse' };
    expect((await setStep(nok, id, 'departure_handover', { ...done, escort: nurse })).status).toBe(201);
  });
});

describe('what was said of a step', () => {
  it('says by whom, who pays, and which files show it, and keeps all that while the step moves on', async () => {
    const { id } = await aCase(nok);
    const me = (await nok.get('/auth/me')).body;
    await setStep(nok, id, 'overstay_fine', { state: 'in_progress', payer: 'person' });
    await setStep(nok, id, 'overstay_fine', { state: 'blocked', reason: 'fine_unpaid' });
    expect(await stepOf(nok, id, 'overstay_fine')).toMatchObject({
      payer: 'person',
      recordedBy: { id: me.id, name: me['name'] },
      documents: ['fine_receipt', 'waiver_letter'],
    });
    const other = '01a20676-2810-777d-99a9-c5673d21ee2d';
    const strange = await setStep(nok, id, 'shelter', { ...done, attachments: [other] });
    expect(strange).toMatchObject({ status: 422, body: { errors: [{ pointer: '/attachments', code: 'unknown' }] } });
  });
});

describe('a stay without a right to', () => {
  it('costs more every day, less what is waived, and reminds from its last lawful day until it ends', async () => {
    const { id } = await aCase(nok, { hostCountry: 'KH' });
    const said = { lastLawfulDay: day(-10), waivers: [{ share: 50, on: day(-1), authority: 'Immigration of Cambodia', reference: 'W-1' }], payer: 'mission' }; // prettier-ignore
    const { body } = await nok.post(`/cases/${id}/repatriation/overstay`, said);
    expect(body['overstay']).toMatchObject({ days: 10, perDay: 10, currency: 'USD', amount: 100, waived: 50, due: 50, payer: 'mission' }); // prettier-ignore
    const waivers = [60, 41].map((share) => ({ ...said.waivers[0], share }));
    const beyond = await nok.post(`/cases/${id}/repatriation/overstay`, { ...said, waivers });
    expect(beyond).toMatchObject({ status: 422, body: { errors: [{ pointer: '/waivers/1/share', code: 'more-than-the-whole' }] } }); // prettier-ignore
    const clock = async () =>
      (await system.sql.query<{ state: string; due: string }>(`select state, due_at::date::text as due from deadlines where case_id = $1 and template = 'overstay' order by created_at`, [id])).rows; // prettier-ignore
    expect(await clock()).toEqual([{ state: 'open', due: day(-10) }]);
    await nok.post(`/cases/${id}/repatriation/overstay`, { lastLawfulDay: day(20) });
    expect(await clock()).toEqual([{ state: 'open', due: day(20) }]);
    await openToMission(system, id);
    expect(await wayOf(almaz, id)).toMatchObject({ overstay: { days: 0, due: 0 } });
    expect((await almaz.post(`/cases/${id}/repatriation/overstay`, said)).status).toBe(403);
    await nok.post(`/cases/${id}/repatriation/overstay`, { lastLawfulDay: day(-10), endedOn: day(-5) });
    expect(await clock()).toEqual([{ state: 'cancelled', due: day(20) }]);
    expect(await wayOf(nok, id)).toMatchObject({ overstay: { days: 5, amount: 50 } });
  });

  it('loses no waiver when two are written down at once, and is taken away whole where it was a mistake', async () => {
    const { id } = await aCase(nok, { hostCountry: 'KH' });
    const { body } = await nok.post(`/cases/${id}/repatriation/overstay`, { lastLawfulDay: day(-10) });
    const { version } = body['overstay'] as { version: number };
    const waive = (share: number) =>
      nok.post(`/cases/${id}/repatriation/overstay`, {
        lastLawfulDay: day(-10),
        waivers: [{ share, on: day(-1), authority: 'Immigration of Cambodia' }],
        version,
      });
    const both = await Promise.all([waive(30), waive(40)]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 412]);
    const share = both[0].status === 201 ? 30 : 40;
    expect(await wayOf(nok, id)).toMatchObject({ overstay: { waivers: [{ share }], version: version + 1 } });
    await openToMission(system, id);
    expect((await almaz.delete(`/cases/${id}/repatriation/overstay`)).status).toBe(403);
    expect((await nok.delete(`/cases/${id}/repatriation/overstay`)).status).toBe(204);
    expect(await wayOf(nok, id)).toMatchObject({ overstay: null });
    const open = await system.sql.query(`select 1 from deadlines where case_id = $1 and kind = 'overstay' and state = 'open'`, [id]); // prettier-ignore
    expect(open.rowCount).toBe(0);
    expect((await nok.delete(`/cases/${id}/repatriation/overstay`)).body['type']).toBe('/problems/no-overstay');
    expect((await waive(30)).status).toBe(412);
  });

  it('costs nothing more from the day she left, and what is waived later reminds nobody of a fine that is settled', async () => {
    const { id } = await aCase(nok, { hostCountry: 'KH' });
    const stay = { lastLawfulDay: day(-10) };
    await nok.post(`/cases/${id}/repatriation/overstay`, stay);
    const open = async () =>
      (await system.sql.query(`select 1 from deadlines where case_id = $1 and kind = 'overstay' and state = 'open'`, [id])).rowCount; // prettier-ignore
    await setStep(nok, id, 'screening', done);
    await setStep(nok, id, 'overstay_fine', { ...done, payer: 'person' });
    const waivers = [{ share: 50, on: day(-1), authority: 'Immigration of Cambodia', reference: 'W-2' }];
    await nok.post(`/cases/${id}/repatriation/overstay`, { ...stay, waivers });
    expect(await open()).toBe(0);
    await setStep(nok, id, 'overstay_fine', { state: 'in_progress' });
    expect(await open()).toBe(1);
    for (const key of ['exit_permit', 'ticket']) await setStep(nok, id, key, { state: 'not_needed', reason: 'by charter' }); // prettier-ignore
    await setStep(nok, id, 'clearance', { state: 'not_needed', reason: 'by charter' });
    expect((await setStep(nok, id, 'departure_handover', { ...done, on: day(-4) })).status).toBe(201);
    expect(await wayOf(nok, id)).toMatchObject({ overstay: { days: 6, amount: 60, due: 30, endedOn: null } });
    expect(await open()).toBe(0);
  });
});
