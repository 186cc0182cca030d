import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../../../apps/cli/prepare/index.mjs';
import { migrateTemplate } from '../../support/template.mjs';
import { aCaller } from './caller.mjs';
import { supervised } from './processes.mjs';
import { aHookSink, aMailSink } from './sinks.mjs';
import { aPostgres, aRedis } from './stores.mjs';
import { aWire } from './wire.mjs';

/** Part of every name that was logged: where it turns up outside the vault, something leaked. */
export const canary = 'Zwqanary';
const schema = 'homeward_schema';
const loaded = 'homeward_loaded';

/** Everything a fault can befall: a PostgreSQL, a Redis, wires to both, a mail server and an endpoint of a mission. */
export async function aHouse(folder) {
  const postgres = await aPostgres(folder);
  const redis = await aRedis(join(folder, 'redis'));
  const wires = { postgres: await aWire(() => postgres.port), redis: await aWire(() => redis.port) };
  const mail = await aMailSink();
  const hook = await aHookSink();
  const masterKey = randomBytes(32).toString('hex');

  const admin = async (sql) => {
    const client = new pg.Client({ connectionString: postgres.adminUrl() });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await admin(`create database ${schema}`);
  await migrateTemplate({ adminUrl: postgres.adminUrl(schema), appUrl: postgres.appUrl(schema), masterKey, folder });
  const accounts = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8'));
  const checkpointsOf = (name) => join(folder, `${name}.checkpoints.jsonl`);
  const clone = async (name, from) => {
    await admin(`create database ${name} template ${from}`);
    await admin(
      `revoke connect, temporary on database ${name} from public; grant connect, temporary on database ${name} to homeward_app`,
    );
    if (existsSync(checkpointsOf(from))) copyFileSync(checkpointsOf(from), checkpointsOf(name));
  };

  let clones = 0;
  const house = {
    folder,
    postgres,
    redis,
    wires,
    mail,
    hook,
    clone,
    admin,
    schema,
    /** @returns {Promise<Awaited<ReturnType<typeof live>>>} processes at work on a fresh copy of what was prepared */
    async open(options) {
      const name = `homeward_run_${++clones}`;
      await clone(name, loaded);
      // Two may stand side by side. A queue is of one database: whoever else reads it takes jobs away that it knows nothing of.
      const redisDb = clones % redis.databases;
      await redis.ask('flushall');
      return live(house, name, { masterKey, accounts, checkpoints: checkpointsOf(name), redisDb }, options);
    },
    /** So many cases, each with its yes, and a mission that is told by every channel: what each run begins with. */
    async prepare(cases) {
      await clone(loaded, schema);
      const at = { masterKey, accounts, checkpoints: checkpointsOf(loaded) };
      const first = await live(house, loaded, at, { workers: 1 });
      await fill(first, hook.url, cases);
      await first.close();
    },
    /** Whatever was made of the stores, the network and the receivers is taken back. */
    heal() {
      for (const one of [mail, hook, wires.postgres, wires.redis]) one.heal();
    },
    async close() {
      house.heal();
      await Promise.all([mail.close(), hook.close(), wires.postgres.close(), wires.redis.close()]);
      await redis.stop();
      await postgres.stop();
    },
  };
  return house;
}

/** The processes of one database. */
async function live(
  house,
  name,
  { masterKey, accounts, checkpoints, redisDb = 0 },
  { workers = 1, store = 'redis', without } = {},
) {
  const { postgres, wires, mail, folder } = house;
  const through = (url, port) => Object.assign(new URL(url), { port: String(port) }).toString();
  const env = {
    DATABASE_URL: through(postgres.appUrl(name), wires.postgres.port),
    HOMEWARD_MASTER_KEY: masterKey,
    HOMEWARD_DATA: folder,
    HOMEWARD_DEMO: '1',
    AUDIT_CHECKPOINT_FILE: checkpoints,
    SMTP_URL: mail.url,
    ...(without && { HOMEWARD_FAULT_WITHOUT: without }),
    ...(store === 'redis' && { REDIS_URL: `redis://127.0.0.1:${wires.redis.port}/${redisDb}` }),
  };
  const preloaded = ['clock.mjs', ...(without ? ['without.mjs'] : [])];
  const flags = preloaded.flatMap((file) => ['--import', new URL(file, import.meta.url).href]);
  const clockOf = (app) => join(folder, `${name}.${app}.clock`);
  const started = (app, over = {}) =>
    supervised(app, { ...env, HOMEWARD_FAULT_CLOCK: clockOf(app), ...over }, { flags });
  const api = await started('api');
  const crew = await Promise.all(Array.from({ length: workers }, () => started('worker')));
  await Promise.all([api, ...crew].map((one) => one.ready()));
  const sql = new pg.Pool({ connectionString: postgres.adminUrl(name), max: 4 });
  sql.on('error', () => undefined);
  return {
    house,
    name,
    redisDb,
    env,
    api,
    sql,
    workers: crew,
    get all() {
      return [api, ...crew];
    },
    caller: (role, organisation = '') =>
      aCaller(
        api.url,
        accounts.find((one) => one.role === role && one.organisation.includes(organisation)),
      ),
    /** From now on these have a time of day that is off by so many seconds. */
    setClocks(seconds, apps = ['api', 'worker']) {
      for (const app of apps) writeFileSync(clockOf(app), String(seconds));
    },
    async another(over = {}) {
      const worker = await started('worker', over);
      crew.push(worker);
      return worker;
    },
    /** The record, looked at by the command that an administrator would use. */
    verify: (database = name) =>
      new Promise((done) => {
        const surroundings = { PATH: process.env.PATH, ...env, DATABASE_URL: postgres.appUrl(database) };
        const words = [join(root, 'dist/apps/cli/src/main.js'), 'audit', 'verify'];
        const child = execFile(process.execPath, words, { env: surroundings }, (_error, out, err) =>
          done({ code: child.exitCode, said: `${out}${err}` }),
        );
      }),
    async close() {
      await Promise.all([api, ...crew].map((one) => one.stop()));
      await sql.end();
    },
  };
}

async function fill({ caller, sql }, url, cases) {
  const [worker, administrator] = [await caller('caseworker', 'Border'), await caller('administrator')];
  const { rows } = await sql.query(
    `select id from missions where country = 'ET' and organisation_id is not null limit 1`,
  );
  const made = await administrator.send('POST', '/webhooks', { url, missionId: rows[0].id });
  if (made.status !== 201) throw new Error(`The endpoint was not set: ${JSON.stringify(made.body)}`);
  let next = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (next < cases) {
        const { status, body } = await worker.send('POST', '/cases', aPerson(next++));
        if (status !== 201) throw new Error(`A case was not logged: ${JSON.stringify(body)}`);
      }
    }),
  );
  for (let left = 1; left > 0;) {
    ({ left } = (
      await sql.query('select count(*)::int as left from outbox where done_at is null and not_before <= now()')
    ).rows[0]);
  }
}

const aPerson = (n) => ({
  person: {
    names: [{ full: `${canary} ${n} Abebe` }],
    sex: 'male',
    birthDate: `19${70 + (n % 29)}-0${1 + (n % 9)}-02`,
    nationalities: ['ET'],
  },
  rescue: { date: '2025-02-12', method: 'released', country: 'MM', place: 'Myawaddy' },
  hostCountry: 'TH',
  consents: [{ ...yes, decision: 'granted' }],
});
export const yes = {
  purpose: 'consular_notification',
  obtainedAt: '2025-02-13T10:00:00Z',
  method: 'interpreter',
  language: 'am',
};
