import { recount } from '../support/recount.js';
import { aCase, aGrant, aRescue } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let ploy: Person;
let sokha: Person;
let sam: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, ploy, sokha, sam] = [
    await system.as('caseworker Border'),
    await system.as('supervisor Border'),
    await system.as('caseworker Safe'),
    await system.as('administrator'),
  ];
});
afterAll(() => system.stop());

const absent = '01a20676-2810-777d-99a9-c5673d21ee2d';
const namesOf = ({ items }: { items: Record<string, unknown>[] }) => items.map((item) => item['name']);

describe('a compound', () => {
  it('is found by any of its names in any script', async () => {
    for (const q of ['kk park', 'KK园区', 'kk-garden', '园区'])
      expect(namesOf((await nok.get(`/compounds?q=${encodeURIComponent(q)}`)).body)).toContain('KK Park');
    expect((await nok.get('/compounds?q=nowhere')).body.items).toEqual([]);
  });

  it('is added by whoever logs people, unverified, and verified and renamed by an administrator only', async () => {
    const added = await nok.post('/compounds', { name: 'Huanya', aliases: ['环亚'], country: 'MM' });
    expect([added.status, added.body]).toMatchObject([
      201,
      { name: 'Huanya', aliases: ['环亚'], verified: false, status: 'active', can: [] },
    ]);
    expect((await nok.patch(`/compounds/${added.body.id}`, 1, { verified: true })).status).toBe(403);
    const changed = await sam.patch(`/compounds/${added.body.id}`, 1, {
      name: 'Huanya Park',
      aliases: ['环亚园区', 'Huanya'],
      verified: true,
      status: 'raided',
    });
    expect(changed.body).toMatchObject({ version: 2, name: 'Huanya Park', verified: true, status: 'raided' });
    expect((changed.body['aliases'] as string[]).toSorted()).toEqual(['Huanya', '环亚园区']);
    expect((await nok.get(`/compounds?q=${encodeURIComponent('环亚园')}`)).body.items).toHaveLength(1);
    expect((await sam.patch(`/compounds/${added.body.id}`, 1, { status: 'closed' })).status).toBe(412);
    expect((await sam.patch(`/compounds/${absent}`, 1, { status: 'closed' })).status).toBe(404);
    const opened = await aCase(nok, { compoundName: 'huanya' });
    expect(opened['compound']).toMatchObject({ id: added.body.id });
  });

  it('is corrected in one thing alone, and keeps all others', async () => {
    const { body: added } = await nok.post('/compounds', {
      name: 'Phoenix Park',
      country: 'MM',
      latitude: 16,
      longitude: 98,
    });
    const changes = [
      { aliases: ['凤凰园区'] },
      { status: 'closed' },
      { latitude: 16.5 },
      { name: 'Phoenix' },
      { verified: true },
    ];
    for (const [index, change] of changes.entries()) {
      const { status, body } = await sam.patch(`/compounds/${added.id}`, index + 1, change);
      expect([status, body]).toMatchObject([
        200,
        { ...change, country: 'MM', longitude: 98, verified: 'verified' in change },
      ]);
    }
  });

  it('does not take the name of another', async () => {
    expect((await nok.post('/compounds', { name: 'K.K. Park' })).body).toMatchObject({
      status: 409,
      type: '/problems/name-taken',
    });
  });

  it('is listed page by page', async () => {
    const first = await sokha.get('/compounds?limit=2');
    const second = await sokha.get(`/compounds?limit=2&cursor=${first.body.nextCursor}`);
    const names = [...namesOf(first.body), ...namesOf(second.body)] as string[];
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
  });
});

describe('a rescue', () => {
  const facts = { date: '2025-02-20', method: 'raid', country: 'MM', place: 'Three Pagodas' };

  it('of the same four facts is the same rescue, and another organisation has its own', async () => {
    const first = await nok.post('/rescues', facts);
    expect([first.status, first.body]).toMatchObject([201, { ...facts, version: 1, can: ['rescue.correct'] }]);
    expect((await ploy.post('/rescues', facts)).body.id).toBe(first.body.id);
    expect((await sokha.post('/rescues', facts)).body.id).not.toBe(first.body.id);
    expect((await sokha.get(`/rescues/${first.body.id}`)).status).toBe(404);
    expect((await sokha.patch(`/rescues/${first.body.id}`, 1, { method: 'escaped' })).status).toBe(404);
    expect((await sam.get('/rescues')).status).toBe(403);
    expect((await nok.get('/rescues?method=raid')).body.items.map(({ id }) => id)).toEqual([first.body.id]);
    expect((await nok.post('/rescues', { ...facts, date: '2090-01-01' })).status).toBe(422);
  });

  it('keeps its place in the vault', async () => {
    const { body } = await nok.post('/rescues', { ...facts, place: 'A shed behind the river market' });
    const { rows } = await system.sql.query<{ place: Buffer }>('select place from rescues where id = $1', [body.id]);
    expect(rows[0]!.place.toString('latin1')).not.toContain('river');
  });

  it('that is corrected takes its cases along: day, country, and how old its people were', async () => {
    const rescue = { date: '2025-02-12', method: 'released', country: 'MM', place: 'Bridge two' };
    const opened = await aCase(nok, { rescue, person: { birthDate: '2007-02-01' } });
    const { id } = opened['rescue'] as { id: string };
    expect((await nok.patch(`/rescues/${id}`, 1, { date: '2025-01-12', country: 'KH' })).body).toMatchObject({
      version: 2,
      date: '2025-01-12',
    });
    expect((await nok.get(`/cases/${opened.id}`)).body).toMatchObject({
      version: 2,
      rescue: { date: '2025-01-12', country: 'KH', place: 'Bridge two' },
    });
    await eventually(
      async () => (await system.sql.query('select age_band from cases where id = $1', [opened.id])).rows[0].age_band,
      (band) => band === '9-17',
    );
    const twin = await nok.post('/rescues', { ...rescue, place: 'Bridge three' });
    expect(
      (await nok.patch(`/rescues/${twin.body.id}`, 1, { date: '2025-01-12', country: 'KH', place: 'bridge two' })).body,
    ).toMatchObject({ status: 409, type: '/problems/same-rescue' });
  });
});

describe('the day of a rescue', () => {
  const DAY = 86_400_000;
  const dayBefore = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
  const factsAt = (date: string, place: string) => ({ date, method: 'released', country: 'MM', place });
  const screeningOf = async (id: string) =>
    (await nok.get(`/deadlines?caseId=${id}&kind=screening`)).body.items[0]!['dueAt'] as string;

  it('moves the terms that count from it, in every case of it, and their reminders', async () => {
    const opened = await aCase(nok, { rescue: factsAt(dayBefore(1), 'Bridge five') });
    const before = await screeningOf(opened.id);
    const { id } = opened['rescue'] as { id: string };
    expect((await nok.patch(`/rescues/${id}`, 1, { date: dayBefore(8) })).status).toBe(200);
    const due = await eventually(
      () => screeningOf(opened.id),
      (at) => at !== before,
    );
    expect(Math.round((Date.parse(before) - Date.parse(due)) / DAY)).toBeGreaterThan(3);
    const same = await aCase(nok, { rescue: { id } });
    expect(await screeningOf(same.id)).toBe(due);
    const { rows } = await system.sql.query<{ late: number }>(
      `select count(*)::int as late from reminders r join deadlines d on d.id = r.deadline_id
       where d.case_id = $1 and d.kind = 'screening' and r.kind = 'remind' and r.fire_at > d.due_at and r.dropped_at is null`,
      [opened.id],
    );
    expect(rows[0]!.late).toBe(0);
  });

  it('lies before nobody’s birth: it says of how many, and not of whom', async () => {
    const rescue = factsAt('2025-02-12', 'Bridge six');
    const born = '2025-01-20';
    const opened = await aCase(nok, { rescue, person: { birthDate: born } });
    const { id } = opened['rescue'] as { id: string };
    const refused = await ploy.patch(`/rescues/${id}`, 1, { date: '2025-01-12' });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/date', code: 'before-birth' }] });
    expect(JSON.stringify(refused.body)).toMatch(/In 1 case /);
    expect(JSON.stringify(refused.body)).not.toMatch(/Abebe|HW-/);
    expect((await ploy.patch(`/rescues/${id}`, 1, { date: '2025-02-01' })).status).toBe(200);
    expect((await nok.post('/cases', aRescue({ rescue: { id }, person: { birthDate: '2025-02-05' } }))).status).toBe(
      422,
    );
  });

  it('and the day of a birth are judged together where both change, and tell how old she was', async () => {
    const opened = await aCase(nok, {
      rescue: factsAt('2025-02-12', 'Bridge seven'),
      person: { birthDate: '2007-02-01' },
    });
    const correct = async (body: object) =>
      nok.patch(`/cases/${opened.id}`, Number((await nok.get(`/cases/${opened.id}`)).body['version']), body);
    const band = async () =>
      (await system.sql.query('select age_band from cases where id = $1', [opened.id])).rows[0].age_band as string;
    const other = (date: string) => ({ rescue: factsAt(date, 'Bridge eight') });
    expect((await correct(other('2006-01-01'))).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/rescue/date', code: 'after-rescue' }],
    });
    expect(await band()).toBe('18-20');
    expect((await correct(other('2025-01-12'))).status).toBe(200);
    expect(await band()).toBe('9-17');
    expect((await correct({ ...other('2006-01-01'), person: { birthDate: '1990-05-05' } })).status).toBe(200);
    expect(await band()).toBe('9-17');
    expect((await correct({ ...other('2025-02-12'), person: { birthDate: '2006-03-03' } })).status).toBe(200);
    expect(await band()).toBe('18-20');
  });
});

describe('a mission', () => {
  const missionFor = async (nationality: string, hostCountry: string) =>
    (await nok.get(`/missions?nationality=${nationality}&hostCountry=${hostCountry}`)).body.items[0] as unknown as {
      id: string;
      version: number;
      serves: { nationality: string; hostCountry: string }[];
    };

  it('is listed by whom it serves and where, and changed by administrators only', async () => {
    const mission = await missionFor('PK', 'KH');
    expect(mission).toMatchObject({ name: 'Embassy of Pakistan in Phnom Penh', can: [] });
    expect((await nok.patch(`/missions/${mission.id}`, 1, { name: 'X' })).status).toBe(403);
    expect((await ploy.post('/missions', {})).status).toBe(403);
    const renamed = await sam.patch(`/missions/${mission.id}`, 1, { email: 'visa@example.org' });
    expect(renamed.body).toMatchObject({ version: 2, email: 'visa@example.org', serves: mission.serves });
    expect((await (await system.as('coordinator')).get(`/missions/${mission.id}`)).body['email']).toBeUndefined();
  });

  it('serves its own nationals only, each pair once', async () => {
    const mission = { country: 'UG', name: 'Embassy of Uganda', seatCountry: 'TH', timeZone: 'Asia/Bangkok' };
    const wrong = await sam.post('/missions', { ...mission, serves: [{ nationality: 'KE', hostCountry: 'TH' }] });
    expect([wrong.status, wrong.body['errors']]).toMatchObject([422, [{ pointer: '/serves/0/nationality' }]]);
    expect((await sam.post('/missions', { ...mission, timeZone: 'Mars/Olympus' })).status).toBe(422);
    expect((await sam.post('/missions', { ...mission, workingDays: [0, 8] })).body['errors']).toMatchObject([
      { pointer: '/workingDays/0', code: 'weekday' },
      { pointer: '/workingDays/1', code: 'weekday' },
    ]);
  });

  it('works on days and in languages of its own, and is written to in the first of them', async () => {
    const mission = { country: 'UG', name: 'Embassy of Uganda', seatCountry: 'TH', timeZone: 'Asia/Bangkok' };
    const added = await sam.post('/missions', { ...mission, languages: ['fr', 'en'], workingDays: [1, 2, 3, 4] });
    expect(added.body).toMatchObject({ language: 'fr', languages: ['fr', 'en'], workingDays: [1, 2, 3, 4] });
    const path = `/missions/${added.body.id}`;
    expect((await nok.patch(path, 1, { workingDays: [1] })).status).toBe(403);
    expect((await sam.patch(path, 1, { workingDays: null })).body).toMatchObject({ workingDays: null, language: 'fr' });
  });

  it('that no longer serves a country stops seeing its cases at once', async () => {
    const officer = await system.as('consular_officer KE');
    const opened = await aCase(nok, { person: { nationalities: ['KE'] }, hostCountry: 'KH', consents: [aGrant()] });
    const old = await missionFor('KE', 'KH');
    await system.sql.query(
      `insert into consular_notifications (id, case_id, organisation_id, mission_id, status, requested_by)
       select gen_random_uuid(), id, organisation_id, $2, 'sent', created_by from cases where id = $1`,
      [opened.id, old.id],
    );
    await recount(system, [opened.id]);
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(200);
    const added = await sam.post('/missions', {
      country: 'KE',
      name: 'Consulate of Kenya in Phnom Penh',
      seatCountry: 'KH',
      timeZone: 'Asia/Phnom_Penh',
      serves: [{ nationality: 'KE', hostCountry: 'KH' }],
    });
    expect(added.status).toBe(201);
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
    expect((await missionFor('KE', 'KH')).id).toBe(added.body.id);
  });
});
