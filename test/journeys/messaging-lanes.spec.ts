import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk, lanes, system as as, waitingByLane } from '#access';
import { claimWaiting } from '../../libs/access/src/jobs/outbox.queries.js';
import { startRedis } from '../support/redis.mjs';
import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aCase, aGrant } from '../support/people.js';
import { eventually, startBeside, startSystem, type System } from '../support/system.js';

let system: System;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await aMailbox();
  // Without a worker: what waits stays until one is started.
  system = await startSystem({ role: 'api', smtpUrl: mailbox.url });
});
beforeEach(() => void mailbox.received.splice(0));
afterAll(async () => {
  await system.stop();
  await mailbox.close();
});

const undone = async () =>
  (await system.sql.query<{ n: number }>('select count(*)::int as n from outbox where done_at is null')).rows[0]!.n;
const work = () => system.call('GET', '/api/health/work');

describe('a mail server that does not answer', () => {
  const withoutRedis = process.env['HOMEWARD_TEST_WITHOUT_REDIS'] === '1';
  const stores = withoutRedis ? ['PostgreSQL'] : ['PostgreSQL', 'Redis'];

  it.each(stores)('holds up mails, and nothing that is told otherwise: queue in %s', async (store) => {
    const redis =
      store === 'Redis' ? await startRedis({ folder: mkdtempSync(join(tmpdir(), 'homeward-lanes-')) }) : null;
    const [nok, lead] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
    const cases: string[] = [];
    for (let n = 0; n < 10; n++) {
      const { id } = await aCase(nok, { consents: [aGrant()] });
      await nok.post(`/cases/${id}/consular-notifications`);
      cases.push(id);
    }
    mailbox.hold();
    const worker = await startBeside(system, { role: 'all', redisUrl: redis?.url ?? null });
    try {
      // As many as could be, are at the server: all others wait for them.
      await eventually(
        () => Promise.resolve(mailbox.received.length),
        (received) => received === 2,
      );
      const told = async () => (await system.sql.query(`select 1 from notifications where kind = 'case_assigned' and case_id = any($1)`, [cases])).rowCount; // prettier-ignore
      const { id: another } = (await lead.get('/auth/me')).body;
      for (const id of cases) await lead.post(`/cases/${id}/assign`, { assigneeId: another });
      await eventually(told, (n) => n === cases.length, 5);
      expect(mailbox.received).toHaveLength(2);
    } finally {
      mailbox.release();
      await eventually(undone, (left) => left === 0, 20);
      await worker.stop();
      await redis?.stop();
    }
    expect(mailbox.received).toHaveLength(cases.length);
  });
});

describe('what is urgent', () => {
  it('does not wait behind a mass notice that was asked for before it', async () => {
    const nok = await system.as('caseworker Border');
    for (let n = 0; n < 25; n++) {
      const { id } = await aCase(nok, { consents: [aGrant()] });
      await nok.post(`/cases/${id}/consular-notifications`);
    }
    mailbox.slow(30);
    const worker = await startBeside(system, { role: 'all' });
    try {
      await eventually(
        () => Promise.resolve(mailbox.received.length),
        (received) => received >= 2,
      );
      const { email } = system.account('caseworker Safe');
      await system.call('POST', '/auth/forgot-password', { email });
      await eventually(undone, (left) => left === 0, 40);
      const place = mailbox.received.findIndex(({ to }) => to === email);
      expect(mailbox.received).toHaveLength(26);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(20);
    } finally {
      mailbox.slow(0);
      await worker.stop();
    }
  });

  it('is claimed first, past thousands that wait, were handed over or are due later', async () => {
    await system.sql.query(`
      insert into outbox (id, kind, data, lane) select gen_random_uuid(), 'test.mass', '{}', 2 from generate_series(1, 3000);
      insert into outbox (id, kind, data, lane, handed_over_at) select gen_random_uuid(), 'test.gone', '{}', 0, now() from generate_series(1, 3000);
      insert into outbox (id, kind, data, lane, not_before) select gen_random_uuid(), 'test.later', '{}', 0, now() + interval '1 day' from generate_series(1, 3000);
      insert into outbox (id, kind, data, lane, not_before) values (gen_random_uuid(), 'test.second', '{}', 1, now());
      insert into outbox (id, kind, data, lane, not_before) values (gen_random_uuid(), 'test.first', '{}', 0, now());
      analyze outbox`);
    const read: number[] = [];
    const claimed = await system.app.get(Desk).do(as('relay'), (asked) =>
      claimWaiting(
        {
          require: () => undefined,
          rows: async (sql: string, values: readonly unknown[] = []) => {
            const [plan] = await asked.rows<{ 'QUERY PLAN': [{ Plan: { Plans: Record<string, number>[] } }] }>(
              `explain (analyze, buffers, format json) ${sql}`,
              values,
            );
            const { Plan } = plan!['QUERY PLAN'][0];
            const lookUp = Plan.Plans[0]!;
            read.push(lookUp['Shared Hit Blocks']! + lookUp['Shared Read Blocks']!);
            return [];
          },
        } as never,
        2,
      ),
    );
    expect(claimed).toEqual([]);
    expect(read).toHaveLength(3);
    for (const pages of read) expect(pages).toBeLessThan(60);
    const order = await system.sql.query<{ kind: string }>(
      `select kind from outbox where kind like 'test.%' and handed_over_at is not null and kind <> 'test.gone' order by lane limit 3`,
    );
    expect(order.rows.map(({ kind }) => kind)).toEqual(['test.first', 'test.second', 'test.mass']);
  });
});

describe('an outbox that is old', () => {
  it('is called ill by health and metrics, by the lane that is late', async () => {
    await system.sql.query(`delete from outbox where kind like 'test.%'`);
    expect(await work()).toMatchObject({ status: 200, body: { status: 'ok' } });
    const wait = (lane: number, seconds: number) =>
      system.sql.query(
        `insert into outbox (id, kind, data, lane, not_before) values (gen_random_uuid(), 'test.old', '{}', $1, now() - make_interval(secs => $2))`,
        [lane, seconds],
      );
    await wait(lanes.mass.rank, lanes.ordinary.lateAfter + 5);
    expect((await work()).status).toBe(200);
    await wait(lanes.urgent.rank, lanes.urgent.lateAfter + 5);
    expect(await work()).toMatchObject({ status: 503, body: { detail: expect.stringContaining('urgent') as string } });
    expect((await system.call('GET', '/api/health/ready')).status).toBe(200);
    const metrics = (await system.call('GET', '/api/metrics')).body as unknown as string;
    expect(metrics).toMatch(/^homeward_outbox_late\{lane="urgent"\} 1$/mu);
    expect(metrics).toMatch(/^homeward_outbox_late\{lane="mass"\} 0$/mu);
    const seen = await system.app.get(Desk).do(as('relay'), waitingByLane);
    expect(seen.map(({ lane, due, late }) => [lane, due, late])).toEqual([
      ['urgent', 1, true],
      ['ordinary', 0, false],
      ['mass', 1, false],
    ]);
  });
});
