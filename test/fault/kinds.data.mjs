import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { migratedInPieces } from './half-migrated.mjs';
import { canMount, onASmallDisk } from './house/small-disk.mjs';

/**
 * Every fault that we make, and how. `kind` is that of the threat model's list; one may have several rows. `inject` makes
 * it and takes it back, while the load runs: `random` draws from the seed, `long(n)` is n seconds in a whole run and few in
 * a short one. `set` is what the house needs beforehand; `share`: also in the short run that is part of `npm test`;
 * `isCertain`: it leaves no outcome of a mail or a call unknown, so that none may be handed over again; `needs`: whether it
 * can be made here.
 * @type {readonly { kind: string, name: string, share?: boolean, isCertain?: boolean, needs?: () => boolean, set?: object, inject: (live: object, how: { random: () => number, long: (seconds: number) => number }) => Promise<unknown> }[]}
 */
export const kinds = [
  { kind: 'F-1', name: 'the API is killed', share: true, inject: killed('api', 3) },
  { kind: 'F-2', name: 'the worker is killed', share: true, inject: killed('worker', 3) },
  {
    kind: 'F-3',
    name: 'the worker is killed on the same job, again and again',
    async inject({ house: { mail }, workers: [worker] }, { random }) {
      let go;
      mail.how = { hold: new Promise((let_) => (go = let_)) };
      for (let times = 0; times < 4; times++) {
        await worker.ready();
        await pause(300 + 500 * random());
        await worker.kill();
      }
      go();
    },
  },
  {
    kind: 'F-4',
    name: 'Redis is killed and comes back empty',
    isCertain: true,
    share: true,
    async inject({ house: { redis } }, { random }) {
      await pause(500 * random());
      await redis.kill();
      await redis.start({ empty: true });
    },
  },
  {
    kind: 'F-4',
    name: 'Redis is away for a minute',
    isCertain: true,
    async inject({ house: { redis } }, { long }) {
      await redis.kill();
      await pause(1000 * long(60));
      await redis.start();
    },
  },
  {
    kind: 'F-5',
    name: 'Redis is flushed, again and again',
    isCertain: true,
    share: true,
    async inject({ house: { redis } }, { random }) {
      for (let times = 0; times < 5; times++) {
        await pause(600 * random());
        await redis.ask('flushall');
      }
    },
  },
  {
    kind: 'F-6',
    name: 'the tail of what Redis keeps is lost',
    isCertain: true,
    async inject({ house: { redis } }, { random }) {
      await pause(1000 * random());
      await redis.kill();
      redis.cutTail(Math.floor(20_000 * random()));
      await redis.start();
    },
  },
  {
    kind: 'F-7',
    name: 'Redis is full',
    isCertain: true,
    async inject({ house: { redis } }, { long }) {
      await redis.ask('config', 'set', 'maxmemory', '1');
      await pause(1000 * long(20));
      await redis.ask('config', 'set', 'maxmemory', '0');
    },
  },
  {
    kind: 'F-8',
    name: 'Redis is paused',
    isCertain: true,
    async inject({ house: { redis } }, { long }) {
      redis.signal('SIGSTOP');
      await pause(1000 * long(30));
      redis.signal('SIGCONT');
    },
  },
  {
    kind: 'F-10',
    name: 'PostgreSQL is killed with all its children',
    share: true,
    async inject({ house: { postgres } }, { random }) {
      for (let times = 0; times < 2; times++) {
        await pause(300 + 1000 * random());
        await postgres.kill();
        await pause(500);
        await postgres.start();
      }
    },
  },
  { kind: 'F-13', name: 'nothing passes between us and PostgreSQL', inject: cut('postgres', 20, 'up', 'down') },
  { kind: 'F-13', name: 'nothing passes between us and Redis', inject: cut('redis', 20, 'up', 'down') },
  { kind: 'F-14', name: 'PostgreSQL hears us and is not heard', inject: cut('postgres', 20, 'down') },
  { kind: 'F-14', name: 'Redis hears us and is not heard', inject: cut('redis', 20, 'down') },
  {
    kind: 'F-15',
    name: 'the network is slow and uneven',
    async inject({ house: { wires } }, { random, long }) {
      wires.postgres.slow(4, random);
      wires.redis.slow(20, random);
      await pause(1000 * long(30));
    },
  },
  {
    kind: 'F-15',
    name: 'every connection breaks, again and again',
    share: true,
    async inject({ house: { wires } }, { random }) {
      for (let times = 0; times < 6; times++) {
        await pause(500 * random());
        wires[random() < 0.5 ? 'redis' : 'postgres'].reset();
      }
    },
  },
  {
    kind: 'F-16',
    name: 'the disk of the database is full',
    needs: canMount,
    set: {},
    async inject(live, { long }) {
      const { rows } = await live.sql.query('select oid from pg_database where datname = current_database()');
      await diskFull(live, `base/${rows[0].oid}`, 4, () => pause(1000 * long(20)));
    },
  },
  {
    kind: 'F-17',
    name: 'the disk of what the database writes ahead is full',
    needs: canMount,
    set: {},
    async inject(live, { long }) {
      const until = Date.now() + 1000 * long(20);
      // To come back it needs room for whole pieces of 16 MB.
      await diskFull(live, 'pg_wal', 40, async () => {
        // What lies ready is used up first: then there is no room for the next.
        while (Date.now() < until) {
          await live.sql.query('select pg_switch_wal()').catch(() => undefined);
          await pause(100);
        }
      });
    },
  },
  { kind: 'F-20', name: 'our clocks go an hour ahead, and back', share: true, inject: clocks(3600) },
  { kind: 'F-20', name: 'our clocks go an hour back, and ahead', inject: clocks(-3600) },
  { kind: 'F-21', name: 'the clock of the API alone is ahead', inject: clocks(3600, 'api') },
  { kind: 'F-21', name: 'the clock of the worker alone is behind', inject: clocks(-3600, 'worker') },
  { kind: 'F-22', name: 'the mail server is slow', inject: mailIs({ delay: 400 }, 30) },
  { kind: 'F-22', name: 'the mail server takes mail and hangs up', share: true, inject: mailIs({ drop: true }, 10) },
  { kind: 'F-23', name: 'the mail server refuses for now', isCertain: true, inject: mailIs({ refuse: 451 }, 20) },
  { kind: 'F-23', name: 'the mail server refuses for ever', isCertain: true, inject: mailIs({ refuse: 550 }, 10) },
  {
    kind: 'F-23',
    name: 'every mail is refused the first time',
    isCertain: true,
    inject: mailIs({ greylist: true }, 20),
  },
  { kind: 'F-24', name: 'the endpoint answers 500', inject: hookIs({ status: 500 }, 20) },
  { kind: 'F-24', name: 'the endpoint never answers', inject: hookIs({ delay: 60_000 }, 15) },
  { kind: 'F-24', name: 'the endpoint leads elsewhere', inject: hookIs({ redirect: true }, 10) },
  { kind: 'F-24', name: 'the endpoint answers without an end', inject: hookIs({ huge: true }, 10) },
  { kind: 'F-24', name: 'the endpoint takes a call and hangs up', inject: hookIs({ drop: true }, 10) },
  {
    kind: 'F-25',
    name: 'every job is delivered three times, out of order',
    share: true,
    isCertain: true,
    inject: redelivered,
  },
  {
    kind: 'F-26',
    name: 'jobs that nobody can handle',
    isCertain: true,
    async inject({ sql }) {
      await sql.query(
        `insert into outbox (id, kind, data, dedupe_key) select uuidv7(), k, '{"caseId": "no id"}', 'poison:' || k || n
         from unnest(array['no.such-job', 'consular.send', 'deadlines.remind', 'webhook.call']) as k, generate_series(1, 5) as n`,
      );
    },
  },
  {
    kind: 'F-27',
    name: 'a worker stands still for longer than its lock, another goes on',
    set: { workers: 2 },
    async inject({ workers: [worker] }, { random }) {
      await pause(500 * random());
      worker.signal('SIGSTOP');
      await pause(22_000);
      worker.signal('SIGCONT');
    },
  },
  {
    kind: 'F-28',
    name: 'every connection waits for a lock',
    async inject({ sql }, { long }) {
      await held(sql, 'lock table audit_events in share mode', long(5));
    },
  },
  {
    kind: 'F-29',
    name: 'others lock the same rows the other way round',
    async inject({ sql }, { random, long }) {
      const until = Date.now() + 1000 * long(15);
      while (Date.now() < until) {
        const order = random() < 0.5 ? 'asc' : 'desc';
        await held(
          sql,
          `select 1 from deadlines where case_id in (select case_id from consular_notifications) order by id ${order} limit 20 for update`,
          0.05 * random(),
          `select 1 from cases order by id ${order} limit 20 for update`,
        ).catch(() => undefined);
      }
    },
  },
  {
    kind: 'F-30',
    name: 'statements are cancelled and connections ended in the middle',
    share: true,
    async inject({ sql }, { random, long }) {
      const until = Date.now() + 1000 * long(10);
      while (Date.now() < until) {
        await pause(150 * random());
        const end = random() < 0.5 ? 'pg_terminate_backend' : 'pg_cancel_backend';
        await sql.query(
          `select ${end}(pid) from pg_stat_activity where datname = current_database() and usename = 'homeward_app' and state <> 'idle' order by random() limit 2`,
        );
      }
    },
  },
  {
    kind: 'F-31',
    name: 'a no comes while its mail is at the server',
    share: true,
    inject: mailIs({ delay: 150 }, 20),
  },
  {
    kind: 'F-33',
    name: 'a migration is killed in the middle, again and again',
    inject: (live, { random, long }) => migratedInPieces(live, random, Math.ceil(long(6))),
  },
  {
    kind: 'F-34',
    name: 'three workers and their relays at once',
    isCertain: true,
    share: true,
    set: { workers: 3 },
    inject: async () => undefined,
  },
  {
    kind: 'F-35',
    name: 'a long transaction holds what waits',
    async inject({ sql }, { long }) {
      await held(sql, 'select 1 from outbox where done_at is null for update', long(30));
    },
  },
  {
    kind: 'F-36',
    name: 'a worker starts with another key',
    async inject(live) {
      const stray = await live.another({ HOMEWARD_MASTER_KEY: '11'.repeat(32) });
      live.workers.splice(live.workers.indexOf(stray), 1);
      const isLetIn = () => stray.said.includes('is ready');
      while (stray.deaths === 0 && !isLetIn()) await pause(100);
      const isRefused = !isLetIn();
      await stray.stop();
      if (!isRefused) throw new Error('A worker with another key was let in');
    },
  },
  { kind: 'F-38', name: 'API and worker are asked to stop under load', share: true, inject: askedToStop },
  {
    kind: 'F-39',
    name: 'a worker has too little memory, and dies of it',
    async inject({ workers: [worker] }) {
      await worker.once(['--max-old-space-size=32']);
      await pause(4_000);
      await worker.kill();
    },
  },
  {
    kind: 'F-40',
    name: 'others take the processors',
    async inject({ all }, { long }) {
      // The same to whoever waits for a processor: it gets one for a tenth of the time.
      const until = Date.now() + 1000 * long(20);
      while (Date.now() < until) {
        all.forEach((one) => one.signal('SIGSTOP'));
        await pause(180);
        all.forEach((one) => one.signal('SIGCONT'));
        await pause(20);
      }
    },
  },
  {
    kind: 'F-41',
    name: 'an older copy of the database is put back',
    async inject(live, { random }) {
      const { house, name, workers } = live;
      await pause(1000 * random());
      // What was sealed and carried out of the house is newer than the copy.
      await pause(3_000);
      const older = `${name}_older`;
      await house.clone(older, house.schema);
      const { code, said } = await live.verify(older);
      await house.admin(`drop database ${older}`);
      if (code !== 1)
        throw new Error(`A record that was put back verified (${code}, ${workers.length} at work): ${said}`);
    },
  },
  { kind: 'F-42', name: 'whatever comes, one after another', inject: nemesis },
];

function killed(app, times) {
  return async (live, { random }) => {
    for (let n = 0; n < times; n++) {
      const one = app === 'api' ? live.api : live.workers[Math.floor(random() * live.workers.length)];
      await one.ready();
      await pause(700 * random());
      await one.kill();
    }
  };
}

function cut(store, seconds, ...ways) {
  return async ({ house: { wires } }, { long, random }) => {
    await pause(500 * random());
    wires[store].cut(...ways);
    await pause(1000 * long(seconds));
  };
}

function clocks(seconds, ...apps) {
  return async (live, { long, random }) => {
    await pause(500 * random());
    live.setClocks(seconds, ...(apps.length ? [apps] : []));
    await pause(1000 * long(20));
    live.setClocks(0);
  };
}

function mailIs(how, seconds) {
  return async ({ house: { mail } }, { long }) => {
    mail.how = how;
    await pause(1000 * long(seconds));
  };
}

function hookIs(how, seconds) {
  return async ({ house: { hook } }, { long }) => {
    hook.how = how;
    await pause(1000 * long(seconds));
  };
}

/** Into the very queue, past the relay, under names of their own: BullMQ takes each for another job. */
async function redelivered({ house: { redis }, redisDb, sql }, { random, long }) {
  const queue = new Queue('jobs', {
    connection: { port: redis.port, host: '127.0.0.1', db: redisDb },
    prefix: '{homeward}',
  });
  queue.on('error', () => undefined);
  const until = Date.now() + 1000 * long(10);
  let times = 0;
  while (Date.now() < until) {
    const { rows } = await sql.query('select id, kind from outbox order by random() limit 60');
    const jobs = [...rows, ...rows, ...rows].toSorted(() => random() - 0.5);
    await queue.addBulk(
      jobs.map(({ id, kind }) => ({
        name: kind,
        data: { outboxId: id },
        opts: {
          jobId: `again-${times++}`,
          removeOnComplete: true,
          removeOnFail: true,
          priority: Math.floor(3 * random()),
        },
      })),
    );
    await pause(200);
  }
  await queue.close();
}

/** Some of the database lies on a disk of its own for a while, which fills up while all are at work. */
async function diskFull({ house: { postgres } }, part, roomMegabytes, meanwhile) {
  await postgres.stop();
  const disk = onASmallDisk(postgres.folder(part), roomMegabytes);
  await postgres.start();
  try {
    await pause(500);
    disk.fill();
    await meanwhile();
    disk.empty();
    // It may just be ending of itself: whoever watches over it looks again and again.
    for (let looks = 0; looks < 8; looks++) {
      await postgres.startAgain();
      await pause(250);
    }
  } finally {
    await postgres.kill();
    disk.back();
    await postgres.start();
  }
}

async function held(sql, lock, seconds, ...more) {
  const client = await sql.connect();
  try {
    await client.query('begin');
    await client.query(lock);
    await pause(1000 * seconds);
    for (const next of more) await client.query(next);
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

async function askedToStop({ api, workers }, { random }) {
  for (let times = 0; times < 2; times++) {
    await Promise.all([api, ...workers].map((one) => one.ready()));
    await pause(600 * random());
    await Promise.all([api.kill('SIGTERM'), workers[0].kill('SIGTERM')]);
  }
}

async function nemesis(live, how) {
  const some = kinds.filter(
    ({ kind, set, needs }) => !set && !needs && !['F-42', 'F-41', 'F-36', 'F-26'].includes(kind),
  );
  for (let times = 0; times < how.long(8); times++) {
    const { inject } = some[Math.floor(how.random() * some.length)];
    await inject(live, { ...how, long: (seconds) => Math.min(how.long(seconds), 3) });
    live.house.heal();
    await pause(500 * how.random());
  }
}
