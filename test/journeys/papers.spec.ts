import { openToMission } from '../support/missions.js';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let almaz: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  almaz = await system.as('consular_officer ET');
});
afterAll(() => system.stop());

// Nobody's: ICAO's country of specimens, with check digits that agree.
const zone = ['P<UTOQWERTZUIOP<<ANNA<MARIA<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const clocksOf = async (caseId: string) =>
  (
    await system.sql.query<{ template: string; state: string; due: string; reminders: number }>(
      `select template, state, to_char(due_at at time zone 'Asia/Bangkok', 'YYYY-MM-DD') as due,
         (select count(*)::int from reminders r where r.deadline_id = d.id and dropped_at is null) as reminders
       from deadlines d where case_id = $1 and kind = 'document_expiry' order by template, created_at`,
      [caseId],
    )
  ).rows;

describe('a paper that somebody holds in her hand', () => {
  it('is read, and put right where letters and digits were taken for each other', async () => {
    const read = await nok.post('/documents/mrz', { lines: zone });
    expect(read).toMatchObject({
      status: 200,
      body: { isValid: true, suggestion: null, document: { number: 'L898902C3' }, notices: ['expired', 'specimen'] },
    });
    const misread = [zone[0]!, zone[1]!.replace('740812', '74O8I2')];
    const wrong = (await almaz.post('/documents/mrz', { lines: misread })).body;
    expect(wrong).toMatchObject({
      isValid: false,
      faults: expect.arrayContaining([expect.objectContaining({ field: 'birth_date', code: 'date', line: 2, from: 14, to: 19 })]), // prettier-ignore
      suggestion: { isValid: true, lines: zone, changes: [{ line: 2, column: 16, from: 'O', to: '0' }, { line: 2, column: 18, from: 'I', to: '1' }] }, // prettier-ignore
      person: { birthDate: '1974-08-12' },
    });
    expect((await nok.post('/documents/mrz', { lines: ['nothing', 'of the kind'] })).body['errors']).toMatchObject([{ pointer: '/lines', code: 'mrz' }]); // prettier-ignore
    expect((await (await system.as('coordinator')).post('/documents/mrz', { lines: zone })).status).toBe(403);
  });

  it('is kept nowhere: not in a table, not on the record', async () => {
    await nok.post('/documents/mrz', { lines: zone }, { 'idempotency-key': 'mrz-once' });
    const { rows } = await system.sql.query<{ action: string; detail: unknown; subjects: unknown }>(
      `select action, detail, subjects from audit_events where action = 'document.check' order by at desc limit 1`,
    );
    expect(rows).toEqual([{ action: 'document.check', detail: null, subjects: [] }]);
    const { rows: tables } = await system.sql.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`); // prettier-ignore
    for (const { name } of tables) {
      const { rows: found } = await system.sql.query(`select 1 from ${name} t where t::text ~ 'QWERTZUIOP|L898902C3'`);
      expect([name, found.length]).toEqual([name, 0]);
    }
  });
});

describe('a paper that ends', () => {
  const passport = (expiresOn: string | null, status = 'held') => ({ kind: 'passport', status, expiresOn });
  const correct = async (id: string, identityDocuments: object[]) =>
    nok.patch(`/cases/${id}`, (await nok.get(`/cases/${id}`)).body.version, { person: { identityDocuments } });

  it('has its deadline from the first day, which moves with it and stops with it', async () => {
    const { id } = await aCase(nok, { person: { identityDocuments: [passport(day(40))] } });
    expect(await clocksOf(id)).toEqual([{ template: 'travel_document_expiry', state: 'open', due: day(40), reminders: expect.any(Number) }]); // prettier-ignore
    expect((await clocksOf(id))[0]!.reminders).toBeGreaterThanOrEqual(4);
    expect((await nok.get(`/cases/${id}`)).body).toMatchObject({
      person: { identityDocuments: [{ expiresOn: day(40) }] },
    });
    expect((await correct(id, [passport(day(60)), { kind: 'exit_permit', status: 'held', expiresOn: day(9) }])).status).toBe(200); // prettier-ignore
    expect(await clocksOf(id)).toMatchObject([
      { template: 'exit_permit_expiry', state: 'open', due: day(9) },
      { template: 'travel_document_expiry', state: 'open', due: day(60) },
    ]);
    // Taken from her, it helps her no more: there is nothing to renew in time.
    await correct(id, [passport(day(60), 'confiscated')]);
    expect((await clocksOf(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect((await correct(id, [{ ...passport(day(60)), issuedOn: day(61) }])).body['errors']).toMatchObject([{ pointer: '/person/identityDocuments/0/expiresOn' }]); // prettier-ignore
  });

  it('stays handled for that day, and starts anew for another', async () => {
    const { id } = await aCase(nok, { person: { identityDocuments: [passport(day(20))] } });
    const [one] = (await nok.get(`/deadlines?caseId=${id}&kind=document_expiry`)).body.items;
    await nok.post(`/deadlines/${one!.id}/complete`);
    await correct(id, [passport(day(20)), { kind: 'national_id', status: 'lost' }]);
    expect((await clocksOf(id)).map(({ state }) => state)).toEqual(['done']);
    await correct(id, [passport(day(200))]);
    expect(await clocksOf(id)).toMatchObject([{ state: 'done' }, { state: 'open', due: day(200) }]);
    await correct(id, [passport(day(-3))]);
    await aCase(nok, { person: { identityDocuments: [passport(day(-300))] } });
    const { rows } = await system.sql.query(`select 1 from deadlines where kind = 'document_expiry' and due_at < now() - interval '10 days'`); // prettier-ignore
    expect(rows).toEqual([]);
  });

  it('rests while the case is closed, and runs again', async () => {
    const { id } = await aCase(nok, { person: { identityDocuments: [passport(day(50))] } });
    await nok.post(`/cases/${id}/close`, { reason: 'she stays', outcome: 'stays' });
    expect(await clocksOf(id)).toMatchObject([{ state: 'cancelled' }]);
    await (await system.as('supervisor Border')).post(`/cases/${id}/reopen`, { reason: 'she asks again' });
    expect(await clocksOf(id)).toMatchObject([{ state: 'open', due: day(50) }]);
  });

  it('tells her mission of it, but never under which right she stays', async () => {
    const { id } = await aCase(nok, {
      person: { identityDocuments: [passport(day(50)), { kind: 'stay_permit', status: 'held', number: 'ASYLUM-7', expiresOn: day(30) }] }, // prettier-ignore
    });
    await openToMission(system, id);
    const renewal = async () => (await nok.get(`/deadlines?caseId=${id}&kind=stay_renewal`)).body.items;
    const [first, ...others] = await renewal();
    expect([first!['state'], others, (await almaz.get(`/deadlines?caseId=${id}&kind=stay_renewal`)).body.items]).toEqual(['open', [], []]); // prettier-ignore
    const seen = (await almaz.get(`/cases/${id}`)).body;
    expect(seen).toMatchObject({ person: { identityDocuments: [{ kind: 'passport', expiresOn: day(50) }] } });
    expect(JSON.stringify(seen)).not.toContain('ASYLUM');
    // Asking for a longer stay is due before the permit ends, and moves with it.
    const ends = (n: number) => [passport(day(50)), { kind: 'stay_permit', status: 'held', number: 'ASYLUM-7', expiresOn: day(n) }]; // prettier-ignore
    expect((await correct(id, ends(60))).status).toBe(200);
    const [moved, ...more] = await renewal();
    expect([moved!.id, more]).toEqual([first!.id, []]);
    const apart = Date.parse(moved!['dueAt'] as string) - Date.parse(first!['dueAt'] as string);
    expect(apart / 86_400_000).toBeGreaterThan(20);
    expect((moved!['dueAt'] as string) < day(58)).toBe(true);
    expect((await correct(id, [passport(day(50))])).status).toBe(200);
    expect(await renewal()).toMatchObject([{ id: first!.id, state: 'cancelled' }]);
  });

  it('lets nobody leave on it that will have ended', async () => {
    const { id } = await aCase(nok, { person: { identityDocuments: [passport('2029-12-31')] } });
    const journey = await nok.post('/movements', { kind: 'flight', departsAt: '2030-01-01T10:00:00Z', from: { country: 'TH' }, to: { country: 'ET' }, caseIds: [id] }); // prettier-ignore
    const { body } = await nok.get(`/movements/${journey.body.id}/manifest`);
    expect((body['people'] as { waitsFor: { condition: string }[] }[])[0]!.waitsFor[0]).toMatchObject({ condition: 'document_expired' }); // prettier-ignore
  });
});
