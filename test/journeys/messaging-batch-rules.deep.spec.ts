import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aCase, aGrant, type OpenedCase } from '../support/people.js';
import { eventually, type Person, startBeside, startSystem, type System } from '../support/system.js';

const SIZE = 12;
let system: System;
let worker: System;
let mailbox: Mailbox;
let nok: Person;
let officer: Person;
let batchId: string;
let cases: OpenedCase[];
beforeAll(async () => {
  mailbox = await aMailbox();
  system = await startSystem({ role: 'api', smtpUrl: mailbox.url });
  [nok, officer] = [await system.as('caseworker Border'), await system.as('consular_officer ET')];
});
afterAll(async () => {
  await worker.stop();
  await system.stop();
  await mailbox.close();
});

const statuses = async () =>
  (await nok.get(`/consular-notifications?batchId=${batchId}&limit=100`)).body.items.map((one) => one['status']);

describe('the people of one release', () => {
  it('are asked for together, each kept back by what would keep her back alone, and nobody for another', async () => {
    cases = [];
    for (let n = 0; n < SIZE; n++) cases.push(await aCase(nok, { consents: [aGrant()] }));
    const silent = await aCase(nok);
    const held = await aCase(nok, { consents: [aGrant()], protectionHold: { reason: 'fears_authorities' } });
    const foreign = await aCase(await system.as('caseworker Safe'), { consents: [aGrant()] });
    const unknown = randomUUID();
    const caseIds = [...cases, silent, held, foreign].map(({ id }) => id).concat(unknown);
    const asked = await nok.post('/consular-notifications', { caseIds }, { 'idempotency-key': 'b-1' });
    expect(asked).toMatchObject({ status: 202, body: { queued: SIZE, standing: 0 } });
    const keptBack = asked.body['keptBack'] as { caseId: string; reason: string }[];
    expect(Object.fromEntries(keptBack.map(({ caseId, reason }) => [caseId, reason]))).toEqual({
      [silent.id]: 'consent-required',
      [held.id]: 'protection-hold',
      [foreign.id]: 'not-found',
      [unknown]: 'not-found',
    });
    batchId = asked.body.id;
    const repeated = await nok.post('/consular-notifications', { caseIds }, { 'idempotency-key': 'b-1' });
    expect(repeated.body).toMatchObject({ id: batchId, queued: SIZE });
    const { body } = await nok.post('/consular-notifications', { caseIds: cases.map(({ id }) => id) });
    expect(body).toMatchObject({ queued: 0, standing: SIZE, keptBack: [] });
    expect((await officer.post('/consular-notifications', { caseIds })).status).toBe(403);
    expect((await nok.post('/consular-notifications', { caseIds: [] })).status).toBe(422);
  });

  it('come to their mission as one line, one mail and one list, without whoever said no meanwhile', async () => {
    const [regretting] = cases;
    await nok.post(`/cases/${regretting!.id}/consents`, aGrant({ decision: 'withdrawn' }));
    worker = await startBeside(system, { role: 'all' });
    await eventually(statuses, (all) => all.every((status) => status !== 'queued'));
    expect((await statuses()).filter((status) => status === 'sent')).toHaveLength(SIZE - 1);
    await eventually(
      () => Promise.resolve(mailbox.received.length),
      (received) => received > 0,
    );
    await pause(500);
    expect(mailbox.received).toHaveLength(1);
    const { source } = mailbox.received[0]!;
    expect(source.replaceAll('=\r\n', '')).toContain(batchId);
    expect(source).not.toMatch(/HW-|Abebe|\d+ (people|cases|messages|new)/);
    const { body } = await officer.get('/notifications');
    expect(body.items.map((one) => [one['kind'], one['caseId'], one['subjectId']])).toEqual([
      ['notifications_received', null, batchId],
    ]);
    const seen = (await officer.get(`/consular-notifications?batchId=${batchId}&limit=100`)).body.items;
    expect(seen.map((one) => String(one['caseId'])).toSorted()).toEqual(
      cases
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('are recalled one by one, to whoever was mailed of them together', async () => {
    const [, one] = cases;
    await nok.post(`/cases/${one!.id}/consents`, aGrant({ decision: 'withdrawn' }));
    await eventually(
      () => Promise.resolve(mailbox.received.length),
      (received) => received === 2,
    );
    expect(mailbox.received[1]!.subject).toContain(`recalled (${one!.caseNumber})`);
    expect(mailbox.received[1]!.to).toBe(mailbox.received[0]!.to);
  });

  it('are announced to nobody where all of them have said no before', async () => {
    mailbox.hold();
    const before = (await officer.get('/notifications')).body.items.length;
    const two = [await aCase(nok, { consents: [aGrant()] }), await aCase(nok, { consents: [aGrant()] })];
    batchId = (await nok.post('/consular-notifications', { caseIds: two.map(({ id }) => id) })).body.id;
    for (const { id } of two) await nok.post(`/cases/${id}/consents`, aGrant({ decision: 'withdrawn' }));
    await eventually(statuses, (all) => all.every((status) => status === 'cancelled'));
    await eventually(
      async () => (await system.sql.query('select 1 from outbox where done_at is null')).rowCount,
      (left) => left === 0,
    );
    const { body } = await officer.get('/notifications');
    // What had been sent before she said no is recalled; that there was a batch is told to nobody.
    expect(body.items.slice(0, body.items.length - before).every((item) => item['kind'] === 'recall')).toBe(true);
    mailbox.release();
    expect(mailbox.received.filter(({ source }) => source.includes(batchId))).toEqual([]);
  });
});
