import { TransitionsLapsing } from '../../libs/transitions/src/transitions.lapsing.js';
import { aCase, aGrant, type OpenedCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person, ploy: Person, sokha: Person, dara: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, ploy, sokha, dara] = await Promise.all([
    system.as('caseworker Border'),
    system.as('supervisor Border'),
    system.as('caseworker Safe'),
    system.as('supervisor Safe'),
  ]);
});
afterAll(() => system.stop());

const theirs = () => system.actorOf(dara).organisationId!;
const recipient = () => ({ kind: 'organisation', organisationId: theirs() });
const yes = (purpose = 'case_management') => aGrant({ purpose, recipient: recipient() });

async function aTransfer(over: object = {}): Promise<{ one: OpenedCase; id: string }> {
  const one = await aCase(nok, {
    person: { names: [{ full: 'Hirut Alemayehu' }], phones: ['+66812345678'] },
    vulnerabilities: ['injury', 'debt'],
    riskLevel: 'high',
    compoundName: 'KK园区',
    consents: [yes(), aGrant(), yes('service_referral')],
    ...over,
  });
  const made = await ploy.post(`/cases/${one.id}/transfers`, { organisationId: theirs(), note: 'our house closes' });
  expect([made.status, made.body['detail']]).toEqual([201, undefined]);
  return { one, id: made.body.id };
}

describe('a transfer', () => {
  it('offers a limited preview, and with acceptance moves everything under the new owner’s key', async () => {
    const { one, id } = await aTransfer();
    const path = `/cases/${one.id}`;
    await nok.put(`${path}/shelter`, one.version, { address: 'a house by the river' });
    await nok.post(`${path}/notes`, { body: 'she slept well' });
    const told = await nok.post(`${path}/testimonies`, {
      language: 'am',
      takenOn: '2025-03-01',
      body: 'they sold me twice',
      abuse: [{ type: 'sale' }],
    });
    await nok.post(`${path}/deadlines`, { kind: 'other', title: 'call her', dueAt: '2031-01-01T00:00:00Z' });
    await nok.post(`${path}/consular-notifications`);
    const selam = await system.as('consular_officer ET');
    await eventually(() => selam.get(path), ({ status }) => status === 200); // prettier-ignore
    const glass = await dara.post(`${path}/break-glass`, { reason: 'she stands before me' });
    await dara.post(`/break-glass/${glass.body.id}/end`);

    const [waiting] = (await dara.get('/transfers')).body.items;
    expect(waiting).toMatchObject({
      id,
      status: 'pending',
      caseNumber: one.caseNumber,
      note: 'our house closes',
      preview: { nationalities: ['ET'], sex: 'male', hostCountry: 'TH', riskLevel: 'high', vulnerabilities: 2 },
      can: ['transfer.accept', 'transfer.reject'],
    });
    expect(JSON.stringify(waiting)).not.toMatch(/Hirut|injury|river|6681/);
    expect((await dara.get(path)).status).toBe(404);
    const before = await keyOf(one.id);

    const accepted = await dara.post(`/transfers/${id}/accept`);
    expect([accepted.status, accepted.body['status']]).toEqual([200, 'accepted']);
    // The new owner sees all of it.
    const seen = await dara.get(path);
    expect(seen.body).toMatchObject({
      caseNumber: one.caseNumber,
      organisation: { id: theirs() },
      assignee: { id: system.actorOf(dara).id },
      person: { names: [{ full: 'Hirut Alemayehu' }], phones: ['+66812345678'] },
      shelter: { address: 'a house by the river' },
      vulnerabilities: ['injury', 'debt'],
      rescue: { date: '2025-02-12', method: 'released', country: 'MM', place: 'Myawaddy' },
      compound: { name: 'KK Park' },
      riskLevel: 'high',
    });
    const rescue = seen.body['rescue'] as { id: string };
    expect((await dara.get(`/rescues/${rescue.id}`)).body).toMatchObject({ place: 'Myawaddy' });
    expect((await dara.get(`${path}/notes`)).body.items).toMatchObject([{ body: 'she slept well', createdBy: { name: expect.stringMatching(/./) } }]); // prettier-ignore
    const read = await dara.get(`${path}/testimonies/${told.body.id}`);
    expect(read.body).toMatchObject({ body: 'they sold me twice', abuse: [{ type: 'sale' }] });
    expect((await dara.get(`${path}/consents`)).body.items).toHaveLength(3);
    expect((await dara.get(`${path}/consular-notifications`)).body.items).toHaveLength(1);
    expect((await dara.get(`${path}/timeline`)).status).toBe(200);
    expect((await dara.get(`${path}/access-log`)).status).toBe(200);
    expect((await dara.get(`/break-glass?limit=100`)).body.items).toContainEqual(
      expect.objectContaining({ id: glass.body.id, reason: 'she stands before me' }),
    );
    const open = (await dara.get(`/deadlines?caseId=${one.id}&state=open&limit=100`)).body.items;
    expect(open.length).toBeGreaterThan(1);
    expect(open).toContainEqual(expect.objectContaining({ title: 'call her' }));
    expect((await dara.post('/cases/search', { q: 'Hirut Alemayehu' })).body.items).toMatchObject([{ id: one.id }]);
    expect((await dara.post('/cases/search', { q: '+66812345678' })).body.items).toMatchObject([{ id: one.id }]);
    expect((await dara.patch(path, seen.body.version, { riskLevel: 'low' })).status).toBe(200);
    expect((await dara.post(`${path}/notes`, { body: 'she came' })).status).toBe(201);
    // The mission notices nothing.
    expect((await selam.get(path)).status).toBe(200);
    // The former owner knows which it was, when and to whom, and nothing else.
    for (const who of [nok, ploy]) {
      for (const part of ['', '/notes', '/testimonies', '/consents', '/timeline', '/transfers', '/referrals'])
        expect([part, (await who.get(`${path}${part}`)).status]).toEqual([part, 404]);
      expect((await who.post('/cases/search', { q: 'Hirut Alemayehu' })).body.items.some((c) => c.id === one.id)).toBe(false); // prettier-ignore
      expect((await who.get(`/deadlines?caseId=${one.id}`)).body.items).toEqual([]);
    }
    expect((await ploy.get('/transfers?direction=sent&limit=100')).body.items).toContainEqual(
      expect.objectContaining({ id, caseNumber: one.caseNumber, status: 'accepted', to: expect.objectContaining({ id: theirs() }) }),
    ); // prettier-ignore
    // No row of any table still says that it is the old owner's, and its key opens nothing.
    const after = await keyOf(one.id);
    expect(after.organisation_id).toBe(theirs());
    expect(after.data_key.equals(before.data_key)).toBe(false);
    const old = system.vault.organisationKey(before.organisation_id, await wrappedOf(before.organisation_id));
    expect(() => system.vault.personKey(old, after.id, after.data_key)).toThrow(/key/i);
    expect(await leftBehind(one.id, before.organisation_id)).toEqual([]);
  });

  it('goes with one POST, however often it comes', async () => {
    const { id } = await aTransfer();
    const key = { 'idempotency-key': `take-over-${id}` };
    const first = await dara.post(`/transfers/${id}/accept`, { assigneeId: system.actorOf(sokha).id }, key);
    const second = await dara.post(`/transfers/${id}/accept`, { assigneeId: system.actorOf(sokha).id }, key);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect((await dara.post(`/transfers/${id}/accept`)).status).toBe(409);
    expect((await sokha.get(`/cases/${first.body['caseId'] as string}`)).body).toMatchObject({
      assignee: { id: system.actorOf(sokha).id },
    });
    expect((await dara.post(`/transfers/${id}/complete`)).body).toMatchObject({ status: 'completed', can: [] });
  });

  it('of two who accept at once one does, and nothing is half moved', async () => {
    const { one, id } = await aTransfer();
    const both = await Promise.all([dara.post(`/transfers/${id}/accept`), dara.post(`/transfers/${id}/accept`)]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect((await dara.get(`/cases/${one.id}`)).body).toMatchObject({ caseNumber: one.caseNumber });
    const { rows } = await system.sql.query(
      `select 1 from audit_events where action = 'transfer.accept' and outcome = 'done' and subject_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('tells both sides, without a name', async () => {
    const { id } = await aTransfer();
    const told = (who: Person, kind: string) =>
      eventually(
        () => who.get('/notifications?limit=100'),
        ({ body }) => body.items.some((item) => item['kind'] === kind && item['subjectId'] === id),
      );
    await told(dara, 'transfer_pending');
    await dara.post(`/transfers/${id}/accept`);
    await told(ploy, 'transfer_accepted');
    const last = await told(nok, 'transfer_accepted');
    expect(JSON.stringify(last.body)).not.toContain('Hirut');
  });

  it('tells the old owner nothing of what becomes of her afterwards', async () => {
    const { one, id } = await aTransfer();
    await nok.post(`/cases/${one.id}/consular-notifications`);
    const selam = await system.as('consular_officer ET');
    await eventually(() => selam.get(`/cases/${one.id}`), ({ status }) => status === 200); // prettier-ignore
    await dara.post(`/transfers/${id}/accept`);
    expect((await dara.post(`/cases/${one.id}/consents`, aGrant({ decision: 'withdrawn' }))).status).toBe(201);
    const calledOff = async (who: Person) =>
      (await who.get('/notifications?limit=100')).body.items.filter(
        (item) => item['kind'] === 'notification_cancelled' && item['caseId'] === one.id,
      );
    expect(await eventually(() => calledOff(dara), (items) => items.length > 0)).toHaveLength(1); // prettier-ignore
    expect(await calledOff(nok)).toEqual([]);
  });

  it('that nobody answers in seven days is told to both sides', async () => {
    const { id } = await aTransfer();
    await system.sql.query(`update transitions set expires_at = now() - interval '1 second' where id = $1`, [id]);
    await system.app.get(TransitionsLapsing).findLapsed();
    for (const who of [ploy, nok, dara])
      await eventually(
        () => who.get('/notifications?limit=100'),
        ({ body }) => body.items.some((item) => item['kind'] === 'transfer_expired' && item['subjectId'] === id),
      );
    expect((await dara.get(`/transfers/${id}`)).body).toMatchObject({ status: 'expired', can: [] });
  });

  it.each<[string, (one: OpenedCase, id: string) => Promise<{ status: number }>, number]>([
    ['her consent was taken back', (one) => nok.post(`/cases/${one.id}/consents`, { purpose: 'case_management', decision: 'withdrawn', recipient: recipient() }), 409],
    ['the case was closed', (one) => nok.post(`/cases/${one.id}/close`, { reason: 'home', outcome: 'returned_home' }), 409],
    ['it was taken back', (_, id) => ploy.post(`/transfers/${id}/revoke`, { reason: 'she stays' }), 409],
    ['it was rejected', (_, id) => dara.post(`/transfers/${id}/reject`, { reason: 'we are full' }), 409],
    ['its seven days are over', async (_, id) => { await system.sql.query(`update transitions set expires_at = now() where id = $1`, [id]); return { status: 200 }; }, 409],
    ['the organisation is excluded', (one) => ploy.post(`/cases/${one.id}/exclusions`, { organisation: theirs(), reason: 'her cousin' }), 404],
  ])('cannot be accepted once %s, and nothing moves', async (_, happens, status) => {
    const { one, id } = await aTransfer();
    const happened = await happens(one, id);
    expect(happened.status).toBeLessThan(300);
    expect((await dara.post(`/transfers/${id}/accept`)).status).toBe(status);
    expect((await ploy.get(`/cases/${one.id}`)).status).toBe(200);
    expect((await dara.get(`/cases/${one.id}`)).status).toBe(404);
  }); // prettier-ignore

  it('waits until she is off a journey, also where she is put on one after it was offered; and stays a case that nobody should open', async () => {
    const { one, id } = await aTransfer();
    expect((await ploy.post(`/cases/${one.id}/canary`)).status).toBeLessThan(300);
    const journey = await nok.post('/movements', {
      kind: 'bus',
      departsAt: '2031-03-01T22:15:00Z',
      from: { country: 'TH' },
      to: { country: 'ET' },
      caseIds: [one.id],
    });
    const refusedFor = async (answer: Promise<{ status: number; body: object }>) =>
      ((await answer).body as { type?: string }).type;
    expect(await refusedFor(dara.post(`/transfers/${id}/accept`))).toBe('/problems/on-a-journey');
    await ploy.post(`/transfers/${id}/revoke`, { reason: 'she travels first' });
    const offer = () => ploy.post(`/cases/${one.id}/transfers`, { organisationId: theirs() });
    expect(await refusedFor(offer())).toBe('/problems/on-a-journey');
    expect((await nok.delete(`/movements/${journey.body.id}/people/${one.id}`)).status).toBeLessThan(300);
    const again = await offer();
    expect(again.status).toBe(201);
    expect((await dara.post(`/transfers/${again.body.id}/accept`)).status).toBe(200);
    expect(await leftBehind(one.id, system.actorOf(nok).organisationId!)).toEqual([]);
    const { rows } = await system.sql.query('select organisation_id from canary_cases where case_id = $1', [one.id]);
    expect(rows).toEqual([{ organisation_id: theirs() }]);
  });

  it('keeps exclusions and referrals as they stood', async () => {
    const { one, id } = await aTransfer();
    await ploy.post(`/cases/${one.id}/exclusions`, { user: system.actorOf(sokha).id, reason: 'her cousin' });
    expect((await dara.post(`/transfers/${id}/accept`, { assigneeId: system.actorOf(sokha).id })).status).toBe(422);
    expect((await dara.post(`/transfers/${id}/accept`)).status).toBe(200);
    expect((await sokha.get(`/cases/${one.id}`)).status).toBe(404);
    expect((await dara.get(`/cases/${one.id}/exclusions`)).body.items).toMatchObject([{ reason: 'her cousin' }]);
  });

  it('needs her consent towards this very organisation, and a supervisor on both sides', async () => {
    const one = await aCase(nok, { consents: [aGrant({ purpose: 'case_management', recipient: { kind: 'organisation', organisationId: system.actorOf(nok).organisationId } })] }); // prettier-ignore
    const ask = (who: Person) => who.post(`/cases/${one.id}/transfers`, { organisationId: theirs() });
    expect((await ask(nok)).status).toBe(403);
    expect((await ask(ploy)).status).toBe(409);
    await nok.post(`/cases/${one.id}/consents`, yes());
    const made = await ask(ploy);
    expect(made.status).toBe(201);
    expect((await ask(ploy)).status).toBe(409);
    expect((await sokha.post(`/transfers/${made.body.id}/accept`)).status).toBe(403);
    expect((await ploy.post(`/transfers/${made.body.id}/accept`)).status).toBe(409);
  });

  it('of another case is not accepted through a case of one’s own, nor one that was not offered to her', async () => {
    const { id } = await aTransfer();
    const mine = await aCase(sokha);
    const absent = '01a20676-2810-777d-99a9-c5673d21ee2d';
    expect((await dara.get(`/cases/${mine.id}/transfers`)).body.items).toEqual([]);
    await system.sql.query('update transitions set organisation_id = to_organisation_id, to_organisation_id = organisation_id where id = $1', [id]); // prettier-ignore
    for (const verb of ['accept', 'reject', 'revoke']) {
      const [hidden, unknown] = [
        await dara.post(`/transfers/${id}/${verb}`, verb === 'accept' ? {} : { reason: 'x' }),
        await dara.post(`/transfers/${absent}/${verb}`, verb === 'accept' ? {} : { reason: 'x' }),
      ];
      expect([verb, unknown.status]).toEqual([verb, 404]);
      // She is the sender of this line now, which only says that it is not hers to answer.
      expect([verb, hidden.status >= 400]).toEqual([verb, true]);
    }
    expect((await dara.get(`/cases/${mine.id}`)).body).toMatchObject({ organisation: { id: theirs() } });
  });
});

async function keyOf(caseId: string) {
  const { rows } = await system.sql.query<{ id: string; organisation_id: string; data_key: Buffer }>(
    'select p.id, p.organisation_id, p.data_key from people p join cases c on c.person_id = p.id where c.id = $1',
    [caseId],
  );
  return rows[0]!;
}
const wrappedOf = async (id: string) =>
  (await system.sql.query<{ key: Buffer }>('select key_wrapped as key from organisations where id = $1', [id])).rows[0]!
    .key;

/** Tables with rows of this case that still name the former owner as theirs; what was done while it was theirs stays so. */
async function leftBehind(caseId: string, organisationId: string): Promise<string[]> {
  const { rows } = await system.sql.query<{ table: string }>(
    `select a.table_name as "table" from information_schema.columns a join information_schema.columns b using (table_schema, table_name)
     where table_schema = 'public' and a.column_name = 'case_id' and b.column_name = 'organisation_id'`,
  );
  const found: string[] = [];
  for (const { table } of rows.filter((one) => !['transitions', 'exports'].includes(one.table))) {
    const { rowCount } = await system.sql.query(`select 1 from ${table} where case_id = $1 and organisation_id = $2`, [caseId, organisationId]); // prettier-ignore
    if (rowCount) found.push(table);
  }
  return found;
}
