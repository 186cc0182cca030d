import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { migrateQueue, openQueue, queuePoolSettings, type JobQueue } from '../../libs/platform/src/queue/index.js';
import { startRedis } from '../support/redis.mjs';

/** A store for the contract suite, with the ways to lose it. */
export interface Place {
  open(): JobQueue;
  /** What a child process needs to open the same queue. */
  readonly address: { redisUrl: string } | { databaseUrl: string };
  /** Every connection is cut; what was stored may be lost with it. */
  breakDown(): Promise<void>;
  comeBack(): Promise<void>;
  /** All that lies in the store, as text. */
  contents(): Promise<string>;
  stop(): Promise<void>;
}

export async function redisPlace(): Promise<Place & { pid(): number }> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-queue-'));
  let redis = await startRedis({ folder });
  const { url, port } = redis;
  return {
    open: () => openQueue({ redisUrl: url }),
    address: { redisUrl: url },
    pid: () => redis.pid,
    async breakDown() {
      await redis.stop();
    },
    async comeBack() {
      redis = await startRedis({ folder, port });
    },
    contents: () => withRedis(url, everythingIn),
    async stop() {
      await redis.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function withRedis<T>(url: string, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url);
  try {
    return await use(client);
  } finally {
    client.disconnect();
  }
}

async function everythingIn(client: Redis): Promise<string> {
  const read: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => client.get(key),
    hash: (key) => client.hgetall(key),
    list: (key) => client.lrange(key, 0, -1),
    set: (key) => client.smembers(key),
    zset: (key) => client.zrange(key, 0, -1),
    stream: (key) => client.xrange(key, '-', '+'),
  };
  const keys = await client.keys('*');
  return JSON.stringify(await Promise.all(keys.map(async (key) => [key, await read[await client.type(key)]!(key)])));
}

const login = 'homeward_queue_spec';

/** A database of its own, entered by a role that may do only what `migrateQueue` grants. */
export async function postgresPlace(): Promise<Place & { login: string; databaseUrl: string }> {
  const database = `queue_spec_${process.pid}`;
  const server = process.env['HOMEWARD_TEST_ADMIN_URL']!;
  await asAdmin(server, async (admin) => {
    await admin.query(`DROP ROLE IF EXISTS ${login}`);
    await admin.query(`CREATE ROLE ${login} LOGIN PASSWORD 'queue-spec'`);
    await admin.query(`CREATE DATABASE ${database}`);
    await admin.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await admin.query(`GRANT CONNECT ON DATABASE ${database} TO ${login}`);
  });
  const adminUrl = Object.assign(new URL(server), { pathname: `/${database}` }).href;
  // Twice, as at every start of the application.
  for (let start = 1; start <= 2; start++) await asAdmin(adminUrl, (admin) => migrateQueue(admin, login));
  const databaseUrl = Object.assign(new URL(adminUrl), { username: login, password: 'queue-spec' }).href;
  const pools: pg.Pool[] = [];
  return {
    login,
    databaseUrl,
    open() {
      const pool = new pg.Pool({ connectionString: databaseUrl, ...queuePoolSettings });
      pool.on('error', () => undefined);
      pools.push(pool);
      return openQueue({ pool });
    },
    address: { databaseUrl },
    breakDown: () =>
      asAdmin(adminUrl, async (admin) => {
        await admin.query(`ALTER ROLE ${login} NOLOGIN`);
        await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1', [login]);
      }),
    comeBack: async () => {
      await asAdmin(adminUrl, (admin) => admin.query(`ALTER ROLE ${login} LOGIN`));
    },
    contents: () =>
      asAdmin(adminUrl, async (admin) => {
        const { rows } = await admin.query<{ all: string }>(
          `SELECT concat((SELECT jsonb_agg(to_jsonb(j)) FROM bullmq.job j), (SELECT jsonb_agg(to_jsonb(e)) FROM bullmq.event e)) AS all`,
        );
        return rows[0]!.all;
      }),
    async stop() {
      await Promise.all(pools.map((pool) => pool.end()));
      await asAdmin(server, (admin) => admin.query(`DROP DATABASE ${database} WITH (FORCE)`));
      await asAdmin(server, (admin) => admin.query(`DROP ROLE ${login}`));
    },
  };
}

async function asAdmin<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
