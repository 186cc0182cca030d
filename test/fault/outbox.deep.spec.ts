import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aCase, aGrant } from '../support/people.js';
import { startRedis } from '../support/redis.mjs';
import { eventually, startBeside, startSystem, type System } from '../support/system.js';
import { startWorker } from '../support/worker.js';

const store = process.env['HOMEWARD_TEST_REDIS_URL'] ? 'redis' : 'postgres';

describe(`what leaves the house, with its queue in ${store}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-outbox-'));
  let redis: { url: string; stop(): Promise<void> } | null = null;
  let mailbox: Mailbox;
  let system: System;
  beforeAll(async () => {
    // Of its own: it is emptied, and others are at work beside us.
    if (store === 'redis') redis = await startRedis({ folder });
    mailbox = await aMailbox();
    system = await startSystem({ role: 'api', smtpUrl: mailbox.url, redisUrl: redis?.url ?? null });
  });
  afterAll(async () => {
    mailbox.release();
    await system.stop();
    await mailbox.close();
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const emptyQueue = async () => {
    if (!redis) return system.sql.query('truncate bullmq.job cascade');
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    return undefined;
  };
  const notifyAll = async (count: number) => {
    const nok = await system.as('caseworker Border');
    for (let n = 0; n < count; n++) {
      const { id } = await aCase(nok, { consents: [aGrant()] });
      await nok.post(`/cases/${id}/consular-notifications`);
    }
  };
  const undone = async () =>
    (await system.sql.query<{ n: number }>('select count(*)::int as n from outbox where done_at is null')).rows[0]!.n;
  // As if the minute had gone by after which what was handed over counts as lost.
  const aMinuteLater = () =>
    system.sql.query(
      `update outbox set handed_over_at = now() - interval '2 minutes' where handed_over_at is not null and done_at is null`,
    );
  const effects = async () => {
    const { rows } = await system.sql.query<{ sent: number; told: number; mailed: number; clocks: number }>(`select
      (select count(*)::int from consular_notifications where status = 'sent') as sent,
      (select count(*)::int from notifications where kind = 'notification_received') as told,
      (select count(*)::int from mails where state = 'sent') as mailed,
      (select count(*)::int from deadlines where kind = 'consular_acknowledgement') as clocks`);
    return { ...rows[0]!, ids: new Set(mailbox.received.map(({ messageId }) => messageId)).size };
  };
  const each = (count: number) => ({ sent: count, told: count, mailed: count, clocks: count, ids: count });

  it('is done once each where the whole queue is lost between handing over and doing', async () => {
    mailbox.hold();
    await notifyAll(14);
    const worker = await startBeside(system, { role: 'all' });
    try {
      // Some mails are being handed to the server; the others wait in the queue, and are lost with it.
      await eventually(
        () => Promise.resolve(mailbox.received.length),
        (received) => received >= 2,
      );
      await eventually(
        async () => (await effects()).sent,
        (sent) => sent === 14,
      );
      await emptyQueue();
      mailbox.release();
      await aMinuteLater();
      await eventually(undone, (left) => left === 0, 40);
      expect(await effects()).toEqual(each(14));
      expect(mailbox.received).toHaveLength(14);
    } finally {
      await worker.stop();
    }
  });

  it('is done once each where the worker is killed in the middle of it; a mail nobody knows of goes again under its id', async () => {
    const before = mailbox.received.length;
    mailbox.hold();
    await notifyAll(1);
    const killed = await startWorker(system);
    await eventually(
      () => Promise.resolve(mailbox.received.length),
      (received) => received > before,
      30,
    );
    // The server has the message, and the worker dies before it hears so.
    await killed.kill();
    mailbox.release();
    await emptyQueue();
    const next = await startWorker(system);
    try {
      await aMinuteLater();
      await eventually(undone, (left) => left === 0, 40);
    } finally {
      await next.kill();
    }
    expect(await effects()).toEqual(each(15));
    expect(mailbox.received).toHaveLength(before + 2);
    expect(mailbox.received.at(-1)!.messageId).toBe(mailbox.received.at(-2)!.messageId);
  });
});
