import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startBeside, startSystem, type System } from '../support/system.js';

interface Call {
  delivery: string;
  signature: string;
  body: { event: string; id: string; at: string };
  text: string;
}

let system: System;
let nok: Person;
let sam: Person;
let receiver: Awaited<ReturnType<typeof aReceiver>>;
beforeAll(async () => {
  system = await startSystem();
  receiver = await aReceiver();
  [nok, sam] = [await system.as('caseworker Border'), await system.as('administrator')];
});
afterAll(async () => {
  await system.stop();
  await receiver.close();
});

async function aReceiver() {
  const calls: Call[] = [];
  let answers: number[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString('utf8')));
    request.on('end', () => {
      const { 'homeward-delivery': delivery, 'homeward-signature': signature } = request.headers as Record<
        string,
        string
      >;
      calls.push({ delivery: delivery!, signature: signature!, text, body: JSON.parse(text) as Call['body'] });
      response.writeHead(answers.shift() ?? 204).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/homeward`,
    calls,
    answer: (...statuses: number[]) => void (answers = statuses),
    close: () => new Promise((closed) => server.close(closed)),
  };
}

const missionId = async (country: string) =>
  (
    await system.sql.query<{ id: string }>(
      'select id from missions where country = $1 and organisation_id is not null',
      [country],
    )
  ).rows[0]!.id;
const calls = (event: string, id: string) =>
  eventually(
    () => Promise.resolve(receiver.calls.filter(({ body }) => body.event === event && body.id === id)),
    (found) => found.length > 0,
  );
const signedBy = (secret: string, { delivery, signature, text }: Call) => {
  const parts = signature.split(',').map((part) => part.split('='));
  const time = parts.find(([name]) => name === 't')![1];
  const mac = createHmac('sha256', secret).update(`${time}.${delivery}.${text}`).digest('hex');
  return parts.some(([name, value]) => name === 'v1' && value === mac);
};
const notify = async (over: object = {}) => {
  const opened = await aCase(nok, { consents: [aGrant()], ...over });
  const { body } = await nok.post(`/cases/${opened.id}/consular-notifications`);
  return { caseId: opened.id, id: body.id };
};

describe('an endpoint of a mission', () => {
  let endpoint: { id: string; secret: string; version: number };

  it('is set by an administrator, who is shown its secret once and never again', async () => {
    const made = await sam.post(
      '/webhooks',
      { url: receiver.url, missionId: await missionId('ET') },
      { 'idempotency-key': 'w-1' },
    );
    expect(made).toMatchObject({
      status: 201,
      body: { active: true, organisationId: null, can: ['webhook.correct', 'webhook.rotate'] },
    });
    endpoint = made.body as unknown as typeof endpoint;
    expect(endpoint.secret).toMatch(/^whsec_[\w-]{43}$/);
    const repeated = await sam.post(
      '/webhooks',
      { url: receiver.url, missionId: await missionId('ET') },
      { 'idempotency-key': 'w-1' },
    );
    for (const body of [
      repeated.body,
      (await sam.get(`/webhooks/${endpoint.id}`)).body,
      (await sam.get('/webhooks')).body,
    ])
      expect(JSON.stringify(body)).toContain(endpoint.id);
    for (const body of [
      repeated.body,
      (await sam.get(`/webhooks/${endpoint.id}`)).body,
      (await sam.get('/webhooks')).body,
    ])
      expect(JSON.stringify(body)).not.toContain('whsec_');
    for (const who of [nok, await system.as('supervisor Border'), await system.as('consular_officer ET')]) {
      expect((await who.get('/webhooks')).status).toBe(403);
      expect((await who.post('/webhooks', { url: receiver.url })).status).toBe(403);
    }
    const raw = await system.sql.query<{ raw: string }>(
      `select (select string_agg(w::text, '') from webhooks w) || (select string_agg(s::text, '') from webhook_secrets s) as raw`,
    );
    expect(raw.rows[0]!.raw).not.toContain(Buffer.from(endpoint.secret).toString('hex'));
    expect(raw.rows[0]!.raw).not.toContain(Buffer.from('127.0.0.1').toString('hex'));
  });

  it('is refused where it leads inside, or is for nobody or for two', async () => {
    const mission = await missionId('ET');
    for (const [url, code] of [
      ['https://10.0.0.8/', 'inner'],
      ['http://hooks.homeward.org/', 'scheme'],
      ['https://user@hooks.homeward.org/', 'userinfo'],
      ['https://hooks.homeward.org:6379/', 'port'],
      ['hooks', 'address'],
    ])
      expect(await sam.post('/webhooks', { url, missionId: mission })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/url', code }] },
      });
    expect((await sam.post('/webhooks', { url: receiver.url })).status).toBe(422);
    expect(await sam.patch(`/webhooks/${endpoint.id}`, endpoint.version, { url: 'https://10.0.0.8/' })).toMatchObject({
      status: 422,
    });
  });

  it('is told that something happened to a record, signed, and nothing of anyone; and again under the same id until it says yes', async () => {
    receiver.answer(500);
    const { id, caseId } = await notify();
    const tried = await eventually(
      () => Promise.resolve(receiver.calls.filter(({ body }) => body.id === id)),
      (found) => found.length === 2,
    );
    expect(new Set(tried.map(({ delivery }) => delivery)).size).toBe(1);
    expect(Object.keys(tried[0]!.body)).toEqual(['event', 'id', 'at']);
    expect(tried[0]!.text).not.toContain(caseId);
    for (const one of tried) expect(signedBy(endpoint.secret, one)).toBe(true);
    expect(signedBy('whsec_other', tried[0]!)).toBe(false);
    await pause(300);
    expect(receiver.calls.filter(({ body }) => body.id === id)).toHaveLength(2);
    const { body } = await sam.get('/outbox?kind=webhook.call&state=sent');
    expect(body.items[0]).toMatchObject({ kind: 'webhook.call', tries: 1, state: 'sent' });
  });

  it('may be told by either secret for a day after a new one was made', async () => {
    const turned = await sam.post(`/webhooks/${endpoint.id}/rotate`);
    const next = turned.body['secret'] as string;
    expect(next).not.toBe(endpoint.secret);
    const first = await notify();
    const [both] = await calls('notification.received', first.id);
    expect([signedBy(endpoint.secret, both!), signedBy(next, both!)]).toEqual([true, true]);
    await system.sql.query('update webhook_secrets set ends_at = now() where ends_at is not null');
    const second = await notify();
    const [one] = await calls('notification.received', second.id);
    expect([signedBy(endpoint.secret, one!), signedBy(next, one!)]).toEqual([false, true]);
  });

  it('is told of a recall at once, which says nothing but that', async () => {
    const { id, caseId } = await notify();
    await calls('notification.received', id);
    await nok.post(`/cases/${caseId}/consents`, aGrant({ decision: 'withdrawn' }));
    const [recall] = await calls('notification.recalled', id);
    expect(Object.keys(recall!.body)).toEqual(['event', 'id', 'at']);
    expect((await (await system.as('consular_officer ET')).get(`/cases/${caseId}`)).status).toBe(404);
  });

  it('rests after three failures in a row: what is for it waits, and that is no try', async () => {
    receiver.answer(500, 500, 500);
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) ids.push((await notify()).id);
    const of = (state: string) =>
      system.sql.query<{ tries: number; last_error: string }>(
        `select tries, last_error from outbox where data->>'subjectId' = any($1) and kind = 'webhook.call' and ${state}`,
        [ids],
      );
    const { rows } = await eventually(
      () => of(`last_error = 'webhook-resting'`),
      (found) => found.rowCount! > 0,
    );
    expect(rows.every(({ tries }) => tries < 2)).toBe(true);
    await eventually(
      async () => {
        // Not at once: the queue drops what it is still doing.
        await system.sql.query(
          `update outbox set not_before = now() + interval '1 second' where done_at is null and not_before > now() + interval '2 seconds'`,
        );
        return (await of('done_at is null')).rowCount;
      },
      (left) => left === 0,
    );
    for (const id of ids) expect(await calls('notification.received', id)).not.toHaveLength(0);
  });

  it('is called no more once it was set aside', async () => {
    const { body } = await sam.get(`/webhooks/${endpoint.id}`);
    expect((await sam.patch(`/webhooks/${endpoint.id}`, body.version, { active: false })).body).toMatchObject({
      active: false,
    });
    const { id } = await notify();
    await eventually(
      async () =>
        (await system.sql.query(`select 1 from consular_notifications where id = $1 and status = 'sent'`, [id]))
          .rowCount,
      (sent) => sent === 1,
    );
    await pause(500);
    expect(receiver.calls.filter(({ body: told }) => told.id === id)).toEqual([]);
  });
});

describe('an endpoint of an organisation', () => {
  it('is told what the mission did, and only of its own cases', async () => {
    const { body: me } = await nok.get('/auth/me');
    const mine = (me['user'] ?? me) as { organisation: { id: string } };
    await sam.post('/webhooks', { url: receiver.url, organisationId: mine.organisation.id });
    const { id } = await notify();
    const officer = await system.as('consular_officer ET');
    await eventually(
      () => officer.post(`/consular-notifications/${id}/acknowledge`),
      ({ status }) => status === 201,
    );
    await calls('notification.acknowledged', id);
    const other = await system.as('caseworker Safe');
    const theirs = await aCase(other, { consents: [aGrant()] });
    const { body } = await other.post(`/cases/${theirs.id}/consular-notifications`);
    await eventually(
      () => officer.post(`/consular-notifications/${body.id}/acknowledge`),
      ({ status }) => status === 201,
    );
    await pause(500);
    expect(receiver.calls.filter((call) => call.body.id === body.id)).toEqual([]);
  });
});

describe('endpoints of two organisations', () => {
  it('are told what passes between them, and of a deadline that has passed, each what its people hear', async () => {
    const [sokha, ploy] = [await system.as('caseworker Safe'), await system.as('supervisor Border')];
    const organisationId = system.actorOf(sokha).organisationId!;
    await sam.post('/webhooks', { url: receiver.url, organisationId });
    const to = { kind: 'organisation', organisationId };
    const one = await aCase(nok, { consents: [aGrant({ purpose: 'service_referral', recipient: to })] });
    const refer = (service: string) =>
      nok.post(`/cases/${one.id}/referrals`, { organisationId, service, response: 'within_3_hours', parts: [] });
    const { id } = (await refer('legal')).body;
    const [offered] = await calls('referral.offered', id);
    expect(Object.keys(offered!.body)).toEqual(['event', 'id', 'at']);
    await sokha.post(`/referrals/${id}/accept`);
    await calls('referral.answered', id);
    await sokha.post(`/referrals/${id}/complete`);
    await eventually(() => calls('referral.ended', id), (both) => both.length === 2); // prettier-ignore
    expect(receiver.calls.filter(({ body }) => body.id === id)).toHaveLength(4);

    const { id: deadlineId } = (await nok.post(`/cases/${one.id}/deadlines`, { kind: 'other', title: 'call her', dueAt: '2031-01-01T00:00:00Z' })).body; // prettier-ignore
    await system.sql.query(`update reminders set fire_at = now() where deadline_id = $1 and kind = 'escalate'`, [deadlineId]); // prettier-ignore
    await calls('deadline.escalated', deadlineId);

    // Whom an exclusion keeps away hears nothing any more, not even that it ended.
    const { id: second } = (await refer('medical')).body;
    await calls('referral.offered', second);
    await ploy.post(`/cases/${one.id}/exclusions`, { organisation: organisationId, reason: 'her cousin works there' });
    expect(await calls('referral.ended', second)).toHaveLength(1);
    await pause(300);
    expect(receiver.calls.filter(({ body }) => body.event === 'referral.ended' && body.id === second)).toHaveLength(1);
  });

  it('are not told what still waited for them when they were kept away', async () => {
    const [sokha, ploy] = [await system.as('caseworker Safe'), await system.as('supervisor Border')];
    const organisationId = system.actorOf(sokha).organisationId!;
    const to = { kind: 'organisation', organisationId };
    const one = await aCase(nok, { consents: [aGrant({ purpose: 'service_referral', recipient: to })] });
    receiver.answer(503);
    const asked = { organisationId, service: 'legal', response: 'within_3_hours', parts: [] };
    const { id } = (await nok.post(`/cases/${one.id}/referrals`, asked)).body;
    await calls('referral.offered', id);
    await ploy.post(`/cases/${one.id}/exclusions`, { organisation: organisationId, reason: 'her cousin works there' });
    await eventually(
      () => system.sql.query(`select 1 from outbox where data->>'subjectId' = $1 and done_at is null`, [id]),
      ({ rowCount }) => rowCount === 0,
    );
    expect(receiver.calls.filter(({ body }) => body.event === 'referral.offered' && body.id === id)).toHaveLength(1);
  });
});

describe('a call that waits', () => {
  it('is not made once she has said no', async () => {
    const waiting = await startSystem({ role: 'api' });
    try {
      const [by, administrator] = [await waiting.as('caseworker Border'), await waiting.as('administrator')];
      const { rows } = await waiting.sql.query<{ id: string }>(
        `select id from missions where country = 'ET' and organisation_id is not null`,
      );
      await administrator.post('/webhooks', { url: receiver.url, missionId: rows[0]!.id });
      const opened = await aCase(by, { consents: [aGrant()] });
      const { body } = await by.post(`/cases/${opened.id}/consular-notifications`);
      receiver.answer(503);
      const worker = await startBeside(waiting, { role: 'all' });
      try {
        await calls('notification.received', body.id);
        await by.post(`/cases/${opened.id}/consents`, aGrant({ decision: 'withdrawn' }));
        await calls('notification.recalled', body.id);
        await eventually(
          async () => (await waiting.sql.query('select 1 from outbox where done_at is null')).rowCount,
          (left) => left === 0,
        );
        expect(receiver.calls.filter((call) => call.body.id === body.id).map((call) => call.body.event)).toEqual([
          'notification.received',
          'notification.recalled',
        ]);
      } finally {
        await worker.stop();
      }
    } finally {
      await waiting.stop();
    }
  });
});
