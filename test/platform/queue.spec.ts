import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { JobQueue, QueuedJob } from '../../libs/platform/src/queue/index.js';
import { postgresPlace, redisPlace, withRedis, type Place } from './queue-places.js';

const places: Record<string, () => Promise<Place>> = {
  'BullMQ on Redis': redisPlace,
  'BullMQ in PostgreSQL': postgresPlace,
};
const withoutRedis = process.env['HOMEWARD_TEST_WITHOUT_REDIS'] === '1';
const tried = Object.keys(places).filter((name) => !(withoutRedis && name.endsWith('Redis')));

describe.each(tried)('the queue: %s', (name) => {
  let place: Place;
  const opened: JobQueue[] = [];

  beforeAll(async () => {
    place = await places[name]!();
  }, 30_000);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((queue) => queue.close()));
  });
  afterAll(() => place.stop());

  function open(): JobQueue {
    const queue = place.open();
    opened.push(queue);
    return queue;
  }

  it('hands every job to the handler once, by its name and its outbox row', async () => {
    const [queue, worker, jobs] = [open(), open(), some(1_200)];
    const seen = new Seen();
    await worker.process(seen.handler, { concurrency: 20 });
    await queue.addMany(jobs);
    await until(() => seen.count >= jobs.length);
    await pause(200);
    expect(seen.all.toSorted()).toEqual(jobs.map(({ id, name: job }) => `${job} ${id}`).toSorted());
  }, 30_000);

  it('keeps jobs for the worker that comes later, each once however often it was added', async () => {
    const [queue, jobs] = [open(), some(20)];
    await queue.addMany(jobs);
    await queue.addMany(jobs);
    const seen = new Seen();
    await open().process(seen.handler, { concurrency: 5 });
    await until(() => seen.count >= jobs.length);
    await pause(200);
    expect(seen.count).toBe(jobs.length);
  });

  it('hands out first what goes first, and in order within that, however late it was added', async () => {
    const queue = open();
    const [many, several, few] = [some(40, 2), some(5, 1), some(3, 0)];
    await queue.addMany(many);
    await queue.addMany(several);
    await queue.addMany(few);
    const seen = new Seen();
    await open().process(seen.handler, { concurrency: 1 });
    await until(() => seen.count === 48);
    expect(seen.all).toEqual([...few, ...several, ...many].map(({ id, name: job }) => `${job} ${id}`));
  });

  it('goes on with its jobs while those for another door stand still', async () => {
    const [queue, worker] = [open(), open()];
    let go = (): void => undefined;
    const held = new Promise<void>((let_) => (go = let_));
    const seen = new Seen();
    await worker.process(() => held, { queue: 'mail', concurrency: 1 });
    await worker.process(seen.handler, { concurrency: 1 });
    await queue.addMany([...some(3).map((job) => ({ ...job, queue: 'mail' as const })), ...some(3)]);
    await until(() => seen.count >= 3);
    go();
    expect(seen.count).toBe(3);
  });

  it('runs a job again that is added again after it ended', async () => {
    const [queue, [job]] = [open(), some(1)];
    const seen = new Seen();
    await queue.process(seen.handler, { concurrency: 1 });
    for (let times = 1; times <= 3; times++) {
      await queue.addMany([job!]);
      await until(() => seen.count === times);
      await pause(100);
    }
    expect(seen.count).toBe(3);
  });

  it('is not held up by a handler that throws, lets its job run again, and keeps no word of the error', async () => {
    const [queue, jobs] = [open(), some(10)];
    const seen = new Seen();
    const failures: [QueuedJob, unknown][] = [];
    await queue.process(
      async (job, id) => {
        await seen.handler(job, id);
        if (id === jobs[0]!.id) throw new Error('Maryam Tesfaye could not be reached');
      },
      { concurrency: 1, onFailure: (job, error) => failures.push([job, error]) },
    );
    await queue.addMany(jobs);
    await until(() => seen.count === 10);
    await pause(100);
    const contents = await place.contents();
    await queue.addMany(jobs.slice(0, 1));
    await until(() => seen.count === 11 && failures.length === 2);
    expect(failures[0]).toEqual([jobs[0], new Error('Maryam Tesfaye could not be reached')]);
    expect(contents).toContain(jobs[0]!.id);
    expect(contents).not.toMatch(/Maryam|Tesfaye|queue\.spec/);
  });

  it('runs as many at a time as it was told', async () => {
    const [queue, jobs] = [open(), some(30)];
    let [running, most, ended] = [0, 0, 0];
    await queue.process(
      async () => {
        most = Math.max(most, ++running);
        await pause(30);
        running--;
        ended++;
      },
      { concurrency: 3 },
    );
    await queue.addMany(jobs);
    await until(() => ended === 30);
    expect(most).toBe(3);
  });

  it('waits for the running job when it closes, and leaves the others to the next worker', async () => {
    const [queue, jobs] = [open(), some(5)];
    const seen = new Seen();
    let ended = 0;
    const worker = await queue.process(
      async (job, id) => {
        await seen.handler(job, id);
        await pause(400);
        ended++;
      },
      { concurrency: 1 },
    );
    await queue.addMany(jobs);
    await until(() => seen.count === 1);
    await worker.close();
    expect([seen.count, ended]).toEqual([1, 1]);
    await open().process(seen.handler, { concurrency: 1 });
    await until(() => seen.count === 5);
    expect(new Set(seen.all).size).toBe(5);
  });

  it('gives a job to another worker when its own was killed in the middle, again and again', async () => {
    const [queue, [job]] = [open(), some(1)];
    await queue.addMany([job!]);
    for (let killed = 1; killed <= 2; killed++) {
      const child = hangingWorker(place);
      await lineFrom(child, job!.id);
      child.kill('SIGKILL');
    }
    const seen = new Seen();
    await queue.process(seen.handler, { concurrency: 1, lockMs: 900 });
    await until(() => seen.count === 1, 20_000);
    expect(seen.all).toEqual([`${job!.name} ${job!.id}`]);
  }, 60_000);

  it('says soon that its store is gone, and works again by itself once it is back', async () => {
    const [queue, first, later] = [open(), some(1), some(20)];
    const seen = new Seen();
    await open().process(seen.handler, { concurrency: 5 });
    await queue.addMany(first);
    await until(() => seen.count === 1);
    expect(await queue.health()).toBe(true);

    await place.breakDown();
    const began = Date.now();
    expect(await queue.health()).toBe(false);
    await expect(queue.addMany(later)).rejects.toMatchObject({ code: 'queue-unreachable' });
    expect(Date.now() - began).toBeLessThan(4_000);

    await place.comeBack();
    await until(() => queue.health());
    await queue.addMany(later);
    await until(() => new Set(seen.all).size === 21, 20_000);
    expect(seen.count).toBe(21);
  }, 60_000);

  it('opens while its store is gone, and works once it is there', async () => {
    await place.breakDown();
    const queue = open();
    await expect(queue.addMany(some(1))).rejects.toMatchObject({ code: 'queue-unreachable' });
    await place.comeBack();
    await until(() => queue.health());
    const seen = new Seen();
    await queue.process(seen.handler, { concurrency: 1 });
    await queue.addMany(some(3));
    await until(() => seen.count === 3);
    expect(seen.count).toBe(3);
  }, 30_000);

  it('takes nothing more once it is closed', async () => {
    const queue = open();
    await queue.close();
    await expect(queue.addMany(some(1))).rejects.toMatchObject({ code: 'queue-unreachable' });
    expect(await queue.health()).toBe(false);
  });
});

(withoutRedis ? describe.skip : describe)('the queue on a Redis that misbehaves', () => {
  let place: Awaited<ReturnType<typeof redisPlace>>;
  let queue: JobQueue;
  let seen: Seen;
  beforeAll(async () => {
    seen = new Seen();
    place = await redisPlace();
    queue = place.open();
    await queue.process(seen.handler, { concurrency: 5 });
  });
  afterAll(async () => {
    await queue.close();
    await place.stop();
  });

  it('loses what waits when all keys are flushed, and goes on with what is added later', async () => {
    const { redisUrl } = place.address as { redisUrl: string };
    await withRedis(redisUrl, (client) => client.flushall());
    await queue.addMany(some(10));
    await until(() => seen.count === 10, 20_000);
    expect(seen.count).toBe(10);
  }, 30_000);

  it('does not wait for one that stands still', async () => {
    await until(() => queue.health());
    process.kill(place.pid(), 'SIGSTOP');
    const began = Date.now();
    try {
      await expect(queue.addMany(some(1))).rejects.toMatchObject({ code: 'queue-unreachable' });
    } finally {
      process.kill(place.pid(), 'SIGCONT');
    }
    expect(Date.now() - began).toBeLessThan(3_000);
    await until(() => queue.health());
    const before = seen.count;
    await queue.addMany(some(5));
    await until(() => seen.count >= before + 5, 20_000);
    expect(await queue.health()).toBe(true);
  }, 30_000);
});

describe('a worker for a queue in PostgreSQL', () => {
  it('says that it cannot start, and can once the server is back', async () => {
    const place = await postgresPlace();
    await place.breakDown();
    const queue = place.open();
    const seen = new Seen();
    const start = () => queue.process(seen.handler, { concurrency: 1 });
    await expect(start()).rejects.toMatchObject({ code: 'queue-unreachable' });
    await place.comeBack();
    await start();
    await queue.addMany(some(1));
    await until(() => seen.count === 1);
    await queue.close();
    await place.stop();
    expect(seen.count).toBe(1);
  }, 30_000);
});

describe('the role that enters the queue in PostgreSQL', () => {
  it('may use the queue and change nothing of how it is built', async () => {
    const place = await postgresPlace();
    const client = new pg.Client({ connectionString: place.databaseUrl });
    await client.connect();
    try {
      const refused = [
        'CREATE TABLE bullmq.more (id int)',
        'DROP TABLE bullmq.job',
        'ALTER TABLE bullmq.job ADD COLUMN more int',
        'TRUNCATE bullmq.job',
        'UPDATE bullmq.migration SET version = 0',
        'CREATE SCHEMA more',
      ];
      for (const statement of refused) await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      expect((await client.query('SELECT max(version) FROM bullmq.migration')).rowCount).toBe(1);
    } finally {
      await client.end();
      await place.stop();
    }
  }, 30_000);
});

class Seen {
  readonly all: string[] = [];
  readonly handler = async (name: string, id: string): Promise<void> => {
    this.all.push(`${name} ${id}`);
  };
  get count(): number {
    return this.all.length;
  }
}

function some(count: number, priority?: number): QueuedJob[] {
  const how = priority !== undefined && { priority };
  return Array.from({ length: count }, () => ({ id: randomUUID(), name: 'consular.notify', ...how }));
}

async function until(holds: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not so after ${ms} ms: ${holds.toString()}`);
    await pause(20);
  }
}

/** A worker in a process of its own that takes a job, says so, and never ends it. */
function hangingWorker({ address }: Place): ChildProcess {
  const script = `
    import pg from 'pg';
    import { openQueue, queuePoolSettings } from './dist/libs/platform/src/queue/index.js';
    const { redisUrl, databaseUrl } = JSON.parse(process.argv[1]);
    const pool = databaseUrl && new pg.Pool({ connectionString: databaseUrl, ...queuePoolSettings });
    await openQueue({ redisUrl, pool }).process((name, id) => new Promise(() => console.log(id)), { concurrency: 1, lockMs: 900 });`;
  const flags = ['--input-type=module', '--eval', script, '--', JSON.stringify(address)];
  const env = { ...process.env, NODE_OPTIONS: '' };
  return spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'], env });
}

function lineFrom(child: ChildProcess, expected: string): Promise<void> {
  return new Promise((told, failed) => {
    child.stdout!.on('data', (said: Buffer) => said.includes(expected) && told());
    child.once('exit', (code, signal) => failed(new Error(`The worker ended with ${signal ?? code}`)));
  });
}
