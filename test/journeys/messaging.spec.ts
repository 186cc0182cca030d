import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startBeside, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let thida: Person;
let ploy: Person;
let sam: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, thida, ploy, sam] = [
    await system.as('caseworker Border'),
    await system.as('caseworker Border', 1),
    await system.as('supervisor Border'),
    await system.as('administrator'),
  ];
});
afterAll(() => system.stop());

const meOf = async (who: Person) => (await who.get('/auth/me')).body.id;
const handOver = async (caseId: string, to: Person) =>
  ploy.post(`/cases/${caseId}/assign`, { assigneeId: await meOf(to) });
const inboxOf = async (who: Person, caseId: string) =>
  (await who.get('/notifications?limit=100')).body.items.filter((one) => one['caseId'] === caseId);
const told = (who: Person, caseId: string) =>
  eventually(
    () => inboxOf(who, caseId),
    (items) => items.length > 0,
  );

/** An inbox being watched: what came so far, as events. */
async function watch(who: Person, lastEventId?: string, url = system.url) {
  const leaving = new AbortController();
  const answer = await fetch(`${url}/api/v1/notifications/stream`, {
    headers: { authorization: `Bearer ${who.token}`, ...(lastEventId && { 'last-event-id': lastEventId }) },
    signal: leaving.signal,
  });
  const seen: { id: string; message: { caseId: string } }[] = [];
  const state = { ended: false };
  void (async () => {
    let text = '';
    for await (const part of answer.body!) {
      text += Buffer.from(part as Uint8Array).toString('utf8');
      const events = text.split('\n\n');
      text = events.pop()!;
      for (const event of events) {
        const found = /^id: (.*)\nevent: notification\ndata: (.*)$/.exec(event);
        if (found) seen.push({ id: found[1]!, message: JSON.parse(found[2]!) as { caseId: string } });
      }
    }
  })()
    .catch(() => undefined)
    .finally(() => (state.ended = true));
  return { answer, seen, state, leave: () => leaving.abort() };
}

describe('the inbox', () => {
  it('tells whoever was handed a case, by a fixed text, and nobody else; what was read stays read', async () => {
    const opened = await aCase(nok);
    await handOver(opened.id, thida);
    const [message] = await told(thida, opened.id);
    expect(message).toMatchObject({ kind: 'case_assigned', caseNumber: opened.caseNumber, readAt: null });
    expect(JSON.stringify(message)).not.toMatch(/Abebe|Bekele|Myawaddy/);
    expect(await inboxOf(ploy, opened.id)).toEqual([]);
    expect((await nok.post(`/notifications/${message!.id}/read`)).status).toBe(404);
    const read = await thida.post(`/notifications/${message!.id}/read`);
    expect(read).toMatchObject({ status: 200, body: { readAt: expect.any(String) as string } });
    expect((await thida.post(`/notifications/${message!.id}/read`)).body['readAt']).toBe(read.body['readAt']);
    const unread = await thida.get('/notifications?unread=true');
    expect(unread.body.items.map(({ id }) => id)).not.toContain(message!.id);
  });

  it('is read page by page, by roles that see no case too', async () => {
    for (let n = 0; n < 3; n++) {
      const { id } = await aCase(nok);
      await handOver(id, thida);
      await told(thida, id);
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await thida.get(`/notifications?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await (await system.as('coordinator')).get('/notifications')).body).toEqual({
      items: [],
      nextCursor: null,
    });
  });

  it('can be watched, goes on from the last event, and shows nobody what is another’s', async () => {
    const watched = await watch(thida);
    expect(watched.answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const other = await watch(ploy);
    const one = await aCase(nok);
    await handOver(one.id, thida);
    await eventually(
      () => Promise.resolve(watched.seen.map(({ message }) => message.caseId)),
      (ids) => ids.includes(one.id),
    );
    expect(watched.seen.map(({ message }) => message.caseId)).toEqual([one.id]);
    watched.leave();
    const missed = await aCase(nok);
    await handOver(missed.id, thida);
    await told(thida, missed.id);
    const resumed = await watch(thida, watched.seen[0]!.id);
    await eventually(
      () => Promise.resolve(resumed.seen.map(({ message }) => message.caseId)),
      (ids) => ids.includes(missed.id),
    );
    expect(resumed.seen.map(({ id }) => id)).not.toContain(watched.seen[0]!.id);
    expect(other.seen).toEqual([]);
    resumed.leave();
    other.leave();
  });

  it('says of a recall that there was one, and nothing of the case', async () => {
    const officer = await system.as('consular_officer ET');
    const { id, caseNumber } = await aCase(nok, { consents: [aGrant()] });
    await nok.post(`/cases/${id}/consular-notifications`);
    await told(officer, id);
    await nok.post(`/cases/${id}/consents`, aGrant({ decision: 'withdrawn' }));
    const items = await eventually(
      () => inboxOf(officer, id),
      (all) => all.length === 2,
    );
    expect(items[0]).toMatchObject({ kind: 'recall' });
    for (const item of items) expect(item).not.toHaveProperty('caseNumber');
    expect(JSON.stringify(items)).not.toMatch(/Abebe|Bekele|Myawaddy/);
    expect(JSON.stringify(items)).not.toContain(caseNumber);
  });

  it('is watched no longer than the session lasts', async () => {
    const { email, password } = system.account('caseworker Border', 1);
    const { body } = await system.call('POST', '/auth/login', { email, password });
    const watcher = { token: body['accessToken'] as string } as Person;
    const watched = await watch(watcher);
    await system.sql.query(
      `update sessions set ended_at = now() where id = (select id from sessions order by created_at desc limit 1)`,
    );
    const { id } = await aCase(nok);
    await handOver(id, thida);
    await eventually(
      () => Promise.resolve(watched.state.ended),
      (ended) => ended,
    );
    expect(watched.seen).toEqual([]);
  });
});

describe('the outbox', () => {
  it('shows the mail of a demo as it would have gone, to administrators only', async () => {
    const opened = await aCase(nok, { consents: [aGrant()] });
    await nok.post(`/cases/${opened.id}/consular-notifications`);
    const [message] = await eventually(
      async () =>
        (await sam.get('/outbox?kind=mail.send&state=sent')).body.items.filter((one) =>
          JSON.stringify(one).includes(opened.caseNumber),
        ),
      (items) => items.length > 0,
    );
    expect(message).toMatchObject({ state: 'sent', tries: 0, lastError: null });
    expect(message!['mail']).toMatchObject({ to: 'consular.et@demo.homeward.example' });
    expect(JSON.stringify(message!['mail'])).toContain(opened.caseNumber);
    expect(JSON.stringify(message)).not.toMatch(/Abebe|Bekele|Myawaddy|Ethiop/);
    expect((await sam.post(`/outbox/${message!.id}/retry`)).body).toMatchObject({
      status: 409,
      type: '/problems/outbox-done',
    });
    expect((await sam.post(`/outbox/${randomUUID()}/retry`)).status).toBe(404);
    for (const who of [nok, ploy]) expect((await who.get('/outbox')).status).toBe(403);
  });

  it('gives a refused mail up at once, waits for a server that is away, and sends when it is told to', async () => {
    const mailbox: Mailbox = await aMailbox();
    const waiting = await startSystem({ role: 'api', smtpUrl: mailbox.url });
    const worker = await startBeside(waiting, { role: 'all' });
    try {
      mailbox.refuse(550);
      const [by, administrator] = [await waiting.as('caseworker Border'), await waiting.as('administrator')];
      const opened = await aCase(by, { consents: [aGrant()] });
      await by.post(`/cases/${opened.id}/consular-notifications`);
      const [dead] = await eventually(
        async () => (await administrator.get('/outbox?state=dead')).body.items,
        (items) => items.length > 0,
      );
      expect(dead).toMatchObject({ kind: 'mail.send', tries: 1, lastError: 'smtp-refused' });
      expect(dead).not.toHaveProperty('mail');
      mailbox.refuse(451);
      expect((await administrator.post(`/outbox/${dead!.id}/retry`)).body).toMatchObject({ state: 'waiting' });
      await eventually(
        async () => (await administrator.get('/outbox?state=failed')).body.items,
        ([failed]) => failed?.['lastError'] === 'smtp-temporary',
      );
      mailbox.refuse(null);
      await eventually(
        () => Promise.resolve(mailbox.received),
        (received) => received.length > 0,
      );
      await pause(500);
      expect(mailbox.received).toHaveLength(1);
    } finally {
      await worker.stop();
      await waiting.stop();
      await mailbox.close();
    }
  });
});

// Last, since whoever signs in is let in by the server that was started last in this process.
describe('an inbox that is watched', () => {
  it('goes on where it stopped when its server was started anew, however much came meanwhile, each once', async () => {
    const first = await startBeside(system, { role: 'api' });
    const watched = await watch(ploy, undefined, first.url);
    const one = await aCase(nok);
    await system.sql.query(
      `insert into notifications (id, user_id, kind, case_id, dedupe_key) select uuidv7(), $1, 'case_assigned', $2, 'first'`,
      [await meOf(ploy), one.id],
    );
    await system.sql.query(`select pg_notify('inbox', $1)`, [await meOf(ploy)]);
    await eventually(
      () => Promise.resolve(watched.seen.length),
      (seen) => seen === 1,
    );
    await first.stop();
    await eventually(
      () => Promise.resolve(watched.state.ended),
      (ended) => ended,
    );
    // More than are read at a time, and within the moment that each look goes back.
    await system.sql.query(
      `insert into notifications (id, user_id, kind, case_id, dedupe_key) select uuidv7(), $1, 'case_assigned', $2, 'missed' || n from generate_series(1, 450) n`,
      [await meOf(ploy), one.id],
    );
    const second = await startBeside(system, { role: 'api' });
    try {
      const resumed = await watch(ploy, watched.seen[0]!.id, second.url);
      await eventually(
        () => Promise.resolve(resumed.seen.length),
        (seen) => seen >= 450,
      );
      await system.sql.query(
        `insert into notifications (id, user_id, kind, case_id, dedupe_key) select uuidv7(), $1, 'case_assigned', $2, 'last'`,
        [await meOf(ploy), one.id],
      );
      await system.sql.query(`select pg_notify('inbox', $1)`, [await meOf(ploy)]);
      await eventually(
        () => Promise.resolve(resumed.seen.length),
        (seen) => seen >= 451,
      );
      const ids = resumed.seen.map(({ id }) => id);
      expect([ids.length, new Set(ids).size]).toEqual([451, 451]);
      expect(ids).not.toContain(watched.seen[0]!.id);
      resumed.leave();
    } finally {
      await second.stop();
    }
  });
});
