import { Desk } from '#access';
import { Traveller as TravellerRow } from '#repatriation';
import { openToMission } from '../support/missions.js';
import { aCase, type OpenedCase } from '../support/people.js';
import { type Answer, eventually, type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person;
let ploy: Person;
let safe: Person;
let almaz: Person;
let wei: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  ploy = await system.as('supervisor Border');
  safe = await system.as('caseworker Safe');
  almaz = await system.as('consular_officer ET');
  wei = await system.as('consular_officer CN');
});
afterAll(() => system.stop());

const aJourney = (over: object = {}) => ({
  kind: 'flight',
  departsAt: '2030-03-01T22:15:00Z',
  from: { country: 'TH', place: 'House by the river' },
  to: { country: 'ET', place: 'Addis Ababa Bole' },
  carrier: 'Ethiopian',
  reference: 'ET609',
  escorts: [{ name: 'Malee Escortwoman', role: 'staff', phone: '+66 81 234 5678' }],
  ...over,
});
const planned = async (caseIds: string[], over: object = {}): Promise<string> =>
  (await nok.post('/movements', aJourney({ caseIds, ...over }))).body.id;
interface Traveller {
  caseId: string;
  state: string;
  cleared: boolean;
  leadsHome: boolean;
  waitsFor: { condition: string; state: string | null; blockReason: string | null }[];
  [field: string]: unknown;
}
const peopleOf = ({ body }: Answer): Traveller[] => body['people'] as Traveller[];
const manifest = (by: Person, id: string) => by.get(`/movements/${id}/manifest`);
const ids = (answer: Answer) => peopleOf(answer).map(({ caseId }) => caseId);

/** As if every step before the ticket, and the ticket, had been settled. */
async function clear(...cases: string[]): Promise<void> {
  const keys = ['consular_rights', 'consular_wish', 'mission_notified', 'mission_acknowledged', 'nationality_verification', 'travel_document', 'overstay_fine', 'exit_permit', 'screening', 'clearance', 'ticket']; // prettier-ignore
  await system.sql.query(
    `insert into repatriation_steps (id, case_id, key, state, done_on)
     select gen_random_uuid(), c, k, 'done', '2025-02-20' from unnest($1::uuid[]) c, unnest($2::text[]) k on conflict do nothing`,
    [cases, keys],
  );
}
const anEthiopian = (name = 'Abebe Bekele', over: object = {}) => aCase(nok, { person: { names: [{ full: name }], ...over } }); // prettier-ignore
const aChinese = (name = 'Wang Xiaoming') => aCase(nok, { person: { names: [{ full: name }], nationalities: ['CN'] } });
const stateOf = async (caseId: string, key: string) =>
  ((await nok.get(`/cases/${caseId}/repatriation`)).body['steps'] as { key: string; state: string }[]).find(
    (step) => step.key === key,
  )!.state;

describe('a journey', () => {
  it('is planned with its people, corrected, and listed for its organisation', async () => {
    const { id: caseId } = await anEthiopian();
    const made = await nok.post('/movements', aJourney({ caseIds: [caseId] }));
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'planned', people: 1, to: { place: 'Addis Ababa Bole' } },
    });
    expect(made.headers.get('location')).toBe(`/api/v1/movements/${made.body.id}`);
    expect((await nok.patch(`/movements/${made.body.id}`, 7, { carrier: 'Thai' })).status).toBe(412);
    const changed = await nok.patch(`/movements/${made.body.id}`, 1, { carrier: null, to: { country: 'ET' } });
    expect(changed.body).toMatchObject({
      version: 2,
      carrier: null,
      reference: 'ET609',
      to: { country: 'ET', place: null },
    });
    expect((await ploy.get('/movements')).body.items.map(({ id }) => id)).toContain(made.body.id);
    expect((await ploy.get('/movements?state=arrived')).body.items).toEqual([]);
  });

  it('has her papers with her escort three working days before it leaves; what counts back from it follows it', async () => {
    const { id: caseId } = await anEthiopian();
    await openToMission(system, caseId);
    const papers = async (by = nok) =>
      (await by.get(`/deadlines?caseId=${caseId}&kind=departure_papers`)).body.items as { id: string; dueAt: string; state: string }[]; // prettier-ignore
    const until = (wanted: string[]) =>
      eventually(
        async () => (await papers()).map(({ dueAt, state }) => `${state} ${dueAt.slice(0, 13)}`).sort(),
        (found) => JSON.stringify(found) === JSON.stringify(wanted),
      );
    const move = async (departsAt: string) => {
      const { body } = await ploy.get(`/movements/${id}`);
      expect((await ploy.patch(`/movements/${id}`, body.version, { departsAt })).status).toBe(200);
    };
    // She leaves on a Saturday morning of her host country: Friday, Thursday, Wednesday.
    const id = await planned([caseId]);
    expect(await until(['open 2030-02-27T10'])).toHaveLength(1);
    expect(await papers(almaz)).toEqual([]);
    await move('2030-03-08T22:15:00Z');
    expect(await until(['open 2030-03-06T10'])).toHaveLength(1);
    // An earlier journey on the way is what counts, until it is called off.
    const bus = await planned([caseId], { kind: 'convoy', departsAt: '2030-03-05T03:00:00Z', to: { country: 'TH' } });
    await until(['open 2030-02-28T10']);
    await nok.post(`/movements/${bus}/cancel`, { reason: 'no bus' });
    await until(['open 2030-03-06T10']);
    // Handled for this day it stays handled; for another day it is to be done again.
    await nok.post(`/deadlines/${(await papers())[0]!.id}/complete`);
    await nok.post(`/movements/${id}/people`, { people: [{ caseId, needs: ['wheelchair'] }] });
    await move('2030-03-15T22:15:00Z');
    await until(['done 2030-03-06T10', 'open 2030-03-13T10']);
    const { rows } = await system.sql.query<{ state: string; fires: string }>(
      `select d.state, count(r.id) filter (where r.dropped_at is null)::text as fires from deadlines d join reminders r on r.deadline_id = d.id
       where d.case_id = $1 and d.kind = 'departure_papers' group by d.id, d.state order by d.state`,
      [caseId],
    );
    expect(rows).toEqual([{ state: 'done', fires: '0' }, { state: 'open', fires: '3' }]); // prettier-ignore
    await system.call('DELETE', `/movements/${id}/people/${caseId}`, undefined, {
      authorization: `Bearer ${nok.token}`,
    });
    await until(['cancelled 2030-03-13T10', 'done 2030-03-06T10']);
  });

  it('is there for nobody else: not for another organisation, nor for a mission with no national on it', async () => {
    const { id: caseId } = await anEthiopian();
    const id = await planned([caseId]);
    await openToMission(system, caseId);
    for (const stranger of [safe, wei]) {
      expect((await stranger.get('/movements')).body.items).toEqual([]);
      for (const path of [`/movements/${id}`, `/movements/${id}/manifest`])
        expect((await stranger.get(path)).status).toBe(404);
      expect((await stranger.post(`/movements/${id}/arrive`)).status).toBe(404);
    }
    expect((await safe.post(`/movements/${id}/people`, { people: [{ caseId }] })).status).toBe(404);
    const coordinator = await system.as('coordinator');
    for (const path of ['/movements', `/movements/${id}`, `/movements/${id}/manifest`])
      expect((await coordinator.get(path)).status).toBe(403);
    for (const act of ['people', 'depart', 'cancel'])
      expect((await almaz.post(`/movements/${id}/${act}`, act === 'cancel' ? { reason: 'why not' } : act === 'people' ? { people: [{ caseId }] } : {})).status).toBe(403); // prettier-ignore
  });

  it('takes nobody whose case is hidden, absent or closed, and then nobody at all', async () => {
    const { id: own } = await anEthiopian();
    const { id: foreign } = await aCase(safe);
    const { id: closed } = await anEthiopian();
    await nok.post(`/cases/${closed}/close`, { reason: 'she stays', outcome: 'stays' });
    const id = await planned([]);
    const nobody = '01a20676-2810-777d-99a9-c5673d21ee2d';
    const refused = await nok.post(`/movements/${id}/people`, {
      people: [own, foreign, nobody, closed, own].map((caseId) => ({ caseId })),
    });
    expect([refused.status, refused.body['errors']]).toMatchObject([
      422,
      [
        { pointer: '/people/1/caseId', code: 'unknown' },
        { pointer: '/people/2/caseId', code: 'unknown' },
        { pointer: '/people/3/caseId', code: 'closed' },
        { pointer: '/people/4/caseId', code: 'twice' },
      ],
    ]);
    expect(ids(await manifest(nok, id))).toEqual([]);
  });

  it('takes people on and off until they have left, and knows what they need', async () => {
    const [one, other] = [(await anEthiopian()).id, (await anEthiopian()).id];
    const id = await planned([one]);
    const on = await nok.post(`/movements/${id}/people`, {
      people: [
        { caseId: one, needs: ['wheelchair'] },
        { caseId: other, accompaniedBy: 'Her sister' },
      ],
    });
    expect(on).toMatchObject({
      status: 201,
      body: { people: [{ needs: ['wheelchair'] }, { accompaniedBy: 'Her sister' }] },
    });
    expect((await nok.delete(`/movements/${id}/people/${one}`)).status).toBe(204);
    expect((await nok.delete(`/movements/${id}/people/${one}`)).status).toBe(404);
    await clear(other);
    await nok.post(`/movements/${id}/depart`);
    expect((await nok.delete(`/movements/${id}/people/${other}`)).body['type']).toBe('/problems/traveller-state');
    const { rows } = await system.sql.query<{ plan: Buffer; handling: Buffer }>(
      'select plan, handling from movements where id = $1',
      [id],
    );
    expect(Buffer.concat(Object.values(rows[0]!)).toString('latin1')).not.toMatch(/Addis|river|Malee|2030/);
  });
});

describe('a manifest', () => {
  it('shows each mission its own nationals alone, and neither places, escorts nor needs', async () => {
    const [abebe, wang, hidden] = [await anEthiopian('Abebe Onboard'), await aChinese('Wang Onboard'), await anEthiopian('Hidden Onboard')]; // prettier-ignore
    const all = [abebe, wang, hidden].map(({ id }) => id);
    const id = await planned(all);
    await nok.post(`/movements/${id}/people`, { people: all.map((caseId) => ({ caseId, needs: ['oxygen'], accompaniedBy: 'Cousin Dawit' })) }); // prettier-ignore
    await openToMission(system, abebe.id);
    await openToMission(system, wang.id, 'CN');
    const whole = await manifest(nok, id);
    expect(ids(whole)).toEqual(all);
    expect(whole.body).toMatchObject({ movement: { people: 3, escorts: [{ name: 'Malee Escortwoman' }], from: { place: 'House by the river' } } }); // prettier-ignore
    for (const [officer, hers] of [
      [almaz, abebe],
      [wei, wang],
    ] as const) {
      const seen = await manifest(officer, id);
      expect(ids(seen)).toEqual([hers.id]);
      expect(seen.body).toMatchObject({
        movement: { people: 1, to: { place: 'Addis Ababa Bole' }, from: { country: 'TH', place: null }, reference: 'ET609', can: [] }, // prettier-ignore
      });
      const text = JSON.stringify(seen.body);
      for (const secret of [
        'Hidden',
        'river',
        'Malee',
        '+66',
        'oxygen',
        'Dawit',
        'escorts',
        'needs',
        officer === almaz ? 'Wang' : 'Abebe',
      ])
        // prettier-ignore
        expect(text).not.toContain(secret);
      expect((await officer.get('/movements')).body.items.map((one) => one.id)).toContain(id);
    }
    // The moment that she may not be seen any more, the journey is not there either.
    await system.sql.query('update cases set mission_sees_until = now() where id = $1', [abebe.id]);
    expect((await manifest(almaz, id)).status).toBe(404);
  });

  it('says who is cleared to travel, and why not, as far as the reader may know', async () => {
    const [ready, blocked, child, held] = await Promise.all([
      anEthiopian(), anEthiopian(), anEthiopian('Small', { birthDate: '2016-05-05' }), anEthiopian(),
    ]); // prettier-ignore
    await clear(ready.id, child.id, held.id);
    await nok.post(`/cases/${blocked.id}/repatriation/steps/exit_permit`, { state: 'blocked', reason: 'witness_needed', reportedBy: { party: 'Immigration', channel: 'telephone', on: '2025-02-20' } }); // prettier-ignore
    await nok.put(`/cases/${held.id}/protection-hold`, held.version, { reason: 'asylum_seeker' });
    const all = [ready, blocked, child, held].map(({ id }) => id);
    const id = await planned(all, { escorts: [] });
    await openToMission(system, blocked.id);
    const [first, second, third, fourth] = peopleOf(await manifest(nok, id));
    expect(first).toMatchObject({ cleared: true, waitsFor: [] });
    expect(second!.waitsFor).toEqual([
      { condition: 'travel_document', state: 'not_started', blockReason: null },
      { condition: 'exit_permit', state: 'blocked', blockReason: 'witness_needed' },
      { condition: 'clearance', state: 'not_started', blockReason: null },
      { condition: 'ticket', state: 'not_started', blockReason: null },
    ]);
    expect(third!.waitsFor).toMatchObject([{ condition: 'guardian' }]);
    expect(fourth!.waitsFor).toMatchObject([{ condition: 'protection_hold' }]);
    const [seen] = peopleOf(await manifest(almaz, id));
    expect(seen!.waitsFor).toEqual([
      { condition: 'travel_document', state: 'not_started', blockReason: null },
      { condition: 'exit_permit', state: 'blocked', blockReason: 'other' },
      { condition: 'other', state: null, blockReason: null },
      { condition: 'ticket', state: 'not_started', blockReason: null },
    ]);
    await nok.post(`/movements/${id}/people`, { people: [{ caseId: child.id, accompaniedBy: 'Her aunt' }] });
    expect(peopleOf(await manifest(nok, id))[2]).toMatchObject({ cleared: true });
  });

  it('is a look at each person on it', async () => {
    const { id: caseId } = await anEthiopian();
    const id = await planned([caseId]);
    await manifest(ploy, id);
    const log = (await ploy.get(`/cases/${caseId}/access-log`)).body.items;
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['movement.board', 'movement.manifest']));
  });
});

describe('departure and arrival', () => {
  const expected = async (count: number): Promise<[string, OpenedCase[]]> => {
    const cases = await Promise.all(Array.from({ length: count }, () => anEthiopian()));
    await clear(...cases.map(({ id }) => id));
    return [await planned(cases.map(({ id }) => id)), cases];
  };

  it('move each step with them, by list and by scan, and start the clocks behind an arrival', async () => {
    const [id, [one, two, three]] = await expected(3);
    const early = await nok.post(`/movements/${id}/arrive`);
    expect(early.body['type']).toBe('/problems/movement-state');
    const left = await nok.post(`/movements/${id}/depart`, {
      at: '2025-03-01T22:20:00Z',
      caseIds: [one!.id],
      caseNumbers: [` ${two!.caseNumber.toLowerCase()} `],
      noShows: [{ caseId: three!.id, reason: 'ill', note: 'fever since the night' }],
    });
    expect(left).toMatchObject({ status: 201, body: { movement: { state: 'under_way', departedAt: '2025-03-01T22:20:00.000Z' } } }); // prettier-ignore
    expect(peopleOf(left).map(({ state }) => state)).toEqual(['aboard', 'aboard', 'no_show']);
    expect(peopleOf(left)[2]).toMatchObject({ absence: { reason: 'ill', note: 'fever since the night' } });
    expect(await Promise.all([one!, three!].map((row) => stateOf(row.id, 'departure_handover')))).toEqual([
      'done',
      'not_started',
    ]);
    expect((await nok.get(`/cases/${one!.id}`)).body).toMatchObject({ repatriation: { status: 'in_transit' } });
    // Hers is a day ahead of ours: it is Bangkok's day that counts.
    const { rows } = await system.sql.query(`select done_on::text as "on" from repatriation_steps where case_id = $1 and key = 'departure_handover'`, [one!.id]); // prettier-ignore
    expect(rows).toEqual([{ on: '2025-03-02' }]);

    for (const row of [one!, two!]) await openToMission(system, row.id);
    const came = await almaz.post(`/movements/${id}/arrive`, { caseNumbers: [one!.caseNumber] });
    expect(came).toMatchObject({ status: 201, body: { movement: { state: 'arrived' } } });
    expect(peopleOf(came).map(({ state }) => state)).toEqual(['arrived', 'aboard']);
    const rest = await nok.post(`/movements/${id}/arrive`, {
      notArrived: [{ caseId: two!.id, reason: 'left_on_the_way' }],
    });
    expect(peopleOf(rest).map(({ state }) => state)).toEqual(['arrived', 'not_arrived', 'no_show']);
    expect(JSON.stringify((await manifest(almaz, id)).body)).not.toContain('left_on_the_way');
    expect((await nok.get(`/cases/${one!.id}`)).body).toMatchObject({ status: 'follow_up', repatriation: { status: 'arrived' } }); // prettier-ignore
    const clocks = () => system.sql.query<{ kind: string }>(`select kind from deadlines where case_id = $1 and state = 'open' and kind in ('safe_arrival', 'follow_up') order by 1`, [one!.id]); // prettier-ignore
    const { rows: started } = await eventually(clocks, (found) => found.rows.length === 4);
    expect(started.map(({ kind }) => kind)).toEqual(['follow_up', 'follow_up', 'follow_up', 'safe_arrival']); // prettier-ignore
    const found = await almaz.post(`/movements/${id}/arrive`, { caseIds: [two!.id] });
    expect(peopleOf(found)[1]).toMatchObject({ state: 'arrived' });
  });

  it('are all or nothing: one who is not cleared, not on the list or not where she should be leaves all as they were', async () => {
    const [id, [one, two]] = await expected(2);
    const { id: unready } = await anEthiopian();
    await nok.post(`/movements/${id}/people`, { people: [{ caseId: unready }] });
    const held = await nok.post(`/movements/${id}/depart`);
    expect(held).toMatchObject({ status: 409, body: { type: '/problems/not-cleared' } });
    expect((held.body['errors'] as { code: string }[]).map(({ code }) => code)).toEqual(['travel_document', 'exit_permit', 'clearance', 'ticket']); // prettier-ignore
    const stranger = await aCase(safe);
    for (const list of [{ caseIds: [one!.id, stranger.id] }, { caseNumbers: [one!.caseNumber, stranger.caseNumber] }])
      expect(await nok.post(`/movements/${id}/depart`, list)).toMatchObject({ status: 422, body: { errors: [{ code: 'unknown' }] } }); // prettier-ignore
    const both = { caseIds: [one!.id], noShows: [{ caseId: one!.id, reason: 'ill' }] };
    expect((await nok.post(`/movements/${id}/depart`, both)).status).toBe(422);
    expect(peopleOf(await manifest(nok, id)).every(({ state }) => state === 'listed')).toBe(true);
    expect(await stateOf(one!.id, 'departure_handover')).toBe('not_started');
    await nok.post(`/movements/${id}/depart`, { caseIds: [one!.id] });
    const mixed = await nok.post(`/movements/${id}/arrive`, { caseIds: [one!.id, two!.id] });
    expect(mixed).toMatchObject({ status: 409, body: { type: '/problems/traveller-state' } });
    expect(await stateOf(one!.id, 'arrival')).toBe('not_started');
  });

  it('happen once, however often the list comes, also at the same moment', async () => {
    const [id, [one, two]] = await expected(2);
    const key = { 'idempotency-key': `depart-${id}` };
    const sent = await Promise.all([1, 2, 3].map((n) => nok.post(`/movements/${id}/depart`, {}, n === 3 ? {} : key)));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    await nok.post(`/movements/${id}/depart`, { caseIds: [one!.id, two!.id] });
    const { rows } = await system.sql.query(
      `select count(*)::int as n from audit_events e join audit_subjects s on s.event_id = e.id
       where action = 'movement.depart' and outcome = 'done' and s.case_id = any($1)`,
      [[one!.id, two!.id]],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('are taken back for somebody who was counted by mistake, and hers alone', async () => {
    const [id, [one, two]] = await expected(2);
    await nok.post(`/movements/${id}/depart`);
    await nok.post(`/movements/${id}/depart`, { caseIds: [], noShows: [{ caseId: one!.id, reason: 'not_brought' }] });
    expect(await Promise.all([one!, two!].map((row) => stateOf(row.id, 'departure_handover')))).toEqual(['in_progress', 'done']); // prettier-ignore
    const after = await nok.post(`/movements/${id}/depart`, { caseIds: [one!.id] });
    expect(peopleOf(after)[0]).toMatchObject({ state: 'aboard', absence: null });
    expect(await stateOf(one!.id, 'departure_handover')).toBe('done');
  });

  it('move no step where the journey is only a part of the way', async () => {
    const { id: caseId } = await anEthiopian();
    const id = await planned([caseId], { kind: 'convoy', to: { country: 'TH', place: 'Bangkok' } });
    expect(peopleOf(await manifest(nok, id))).toMatchObject([{ leadsHome: false, cleared: true }]);
    await nok.post(`/movements/${id}/depart`);
    expect(peopleOf(await nok.post(`/movements/${id}/arrive`))).toMatchObject([{ state: 'arrived' }]);
    expect(await stateOf(caseId, 'departure_handover')).toBe('not_started');
    expect(await stateOf(caseId, 'arrival')).toBe('not_started');
  });

  it('are on one journey at a time: whoever left with another waits until she has come in, and at home she has arrived', async () => {
    const [flight, [abebe]] = await expected(1);
    const caseId = abebe!.id;
    const bus = await planned([caseId], { kind: 'convoy', to: { country: 'TH', place: 'Bangkok' } });
    const later = await planned([caseId]);
    const waits = async (id: string) =>
      peopleOf(await manifest(nok, id))[0]!.waitsFor.map(({ condition }) => condition);
    await nok.post(`/movements/${bus}/depart`);
    expect(await waits(flight)).toEqual(['other_journey']);
    expect((await nok.post(`/movements/${flight}/depart`)).body['type']).toBe('/problems/not-cleared');
    await nok.post(`/movements/${bus}/arrive`);
    expect(await waits(flight)).toEqual([]);
    const both = await Promise.all([flight, later].map((id) => nok.post(`/movements/${id}/depart`)));
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
    const [left, stayed] = both[0]!.status === 201 ? [flight, later] : [later, flight];
    expect(await waits(left)).toEqual([]);
    await nok.post(`/movements/${left}/arrive`);
    expect(await waits(stayed)).toEqual(['other_journey']);
  });

  it('take nobody over a border without her papers, wherever it leads, and under a hold only to where she is safe', async () => {
    const [unready, held] = await Promise.all([anEthiopian(), anEthiopian()]);
    await clear(held.id);
    await nok.put(`/cases/${held.id}/protection-hold`, held.version, { reason: 'asylum_seeker' });
    const id = await planned([unready.id, held.id], { to: { country: 'QA' } });
    const waits = async () =>
      peopleOf(await manifest(nok, id)).map(({ waitsFor }) => waitsFor.map(({ condition }) => condition));
    expect(await waits()).toEqual([['travel_document', 'exit_permit', 'clearance'], ['protection_hold']]);
    const ending = { outcome: 'third_country', country: 'QA', reason: 'she was given asylum there' };
    expect((await nok.post(`/cases/${held.id}/repatriation/outcome`, ending)).status).toBeLessThan(300);
    expect((await waits())[1]).toEqual([]);
  });

  it('do not follow a journey that was called off, nor is one called off that has left', async () => {
    const [id] = await expected(1);
    expect((await nok.post(`/movements/${id}/cancel`, { reason: 'no plane' })).body).toMatchObject({ state: 'cancelled', can: [] }); // prettier-ignore
    expect((await nok.post(`/movements/${id}/depart`)).body['type']).toBe('/problems/movement-state');
    const [other] = await expected(1);
    await nok.post(`/movements/${other}/depart`);
    expect((await nok.post(`/movements/${other}/cancel`, { reason: 'no plane' })).body['type']).toBe('/problems/movement-state'); // prettier-ignore
  });

  it('of people of another team are not hers to write down, and she does not see them', async () => {
    const [id, [one, two]] = await expected(2);
    const { organisationId } = system.actorOf(nok);
    await system.sql.query(
      `with team as (insert into teams (id, organisation_id, name) values (gen_random_uuid(), $1, 'night shift') returning id)
       update cases set team_id = team.id, assignee_id = null from team where cases.id = $2`,
      [organisationId, two!.id],
    );
    expect(ids(await manifest(nok, id))).toEqual([one!.id]);
    expect(ids(await nok.post(`/movements/${id}/depart`))).toEqual([one!.id]);
    expect(peopleOf(await manifest(ploy, id)).map(({ state }) => state)).toEqual(['aboard', 'listed']);
    expect((await nok.post(`/movements/${id}/depart`, { caseIds: [two!.id] })).status).toBe(422);
  });
});

describe('behind the service', () => {
  it('the database puts nobody on a journey of another organisation', async () => {
    const { id: caseId } = await anEthiopian();
    const id = await planned([]);
    const { id: theirs } = (await safe.post('/movements', aJourney())).body;
    const put = (movementId: string) =>
      system.app
        .get(Desk)
        .do(system.actorOf(nok), (work) =>
          work.attach(TravellerRow, 'movement.board', { movementId, caseId, addedBy: work.actor.id }),
        );
    await expect(put(theirs)).rejects.toMatchObject({ code: '42501' });
    await expect(put(id)).resolves.toMatchObject({ caseId });
  });
});
