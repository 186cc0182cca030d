import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConsoleLogger } from '@nestjs/common';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Config } from '#platform';
import { seedDemo } from '../../apps/api/src/demo/demo.js';
import { buildApi, prepare } from '../../apps/api/src/serve.js';
import { startEmbeddedPostgres } from '../../apps/cli/embedded-postgres/index.mjs';
import { aGrant } from '../support/people.js';
import { type Answer, eventually, System } from '../support/system.js';
import { type Canaries, canariesOf, canaryPeople } from './canaries.js';
import { type Needle, needlesOf, scan } from './scanner.js';

import.meta.jest.setTimeout(120_000);

interface Piece {
  name: string;
  bytes: Buffer;
}
const stolen: Piece[] = [];
let canaries: Canaries;
let caseNumbers: string[];
let folder: string;

/** A system of its own, lived in, stopped, and then all that it left behind. */
beforeAll(async () => {
  folder = mkdtempSync(join(process.env['HOMEWARD_TEST_FOLDER'] ?? tmpdir(), 'homeward-stolen-'));
  const postgres = await startEmbeddedPostgres({ folder, settings: { fsync: 'off', log_min_duration_statement: '0' } });
  const said: string[] = [];
  const silence = [process.stdout, process.stderr].map((stream) =>
    import.meta.jest.spyOn(stream, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0),
  );
  const admin = new pg.Client({ connectionString: postgres.adminUrl() });
  await admin.connect();
  await admin.query('create database homeward');
  await admin.end();
  const databaseUrl = postgres.appUrl('homeward_app', 'homeward');
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    trustProxy: false,
    demo: true,
    stepUp: false,
    twoPerson: false,
    databaseUrl,
    databaseDirectUrl: databaseUrl,
    databaseAdminUrl: postgres.adminUrl('homeward'),
    dataFolder: folder,
    redisUrl: process.env['HOMEWARD_TEST_REDIS_URL'] ?? null,
    smtpUrl: null,
    clamdUrl: null,
    attachmentLimit: 25 * 1024 * 1024,
    checkpointFile: join(folder, 'checkpoints.jsonl'),
    mailFrom: 'Homeward <homeward@homeward.example>',
    masterKey: Buffer.from(process.env['HOMEWARD_TEST_MASTER_KEY']!, 'hex'),
    metricsToken: null,
    role: 'all',
    limitFactor: 100,
  };
  await prepare(config);
  await seedDemo(config);
  process.env['HOMEWARD_TEST_DATA'] = folder;
  const app = await buildApi(config, { logger: new ConsoleLogger({ json: true }) });
  await app.listen(0, '127.0.0.1');
  const sql = new pg.Pool({ connectionString: postgres.adminUrl('homeward'), max: 2 });
  sql.on('error', () => undefined);
  const system = new System(app, sql, config, postgres.adminUrl('homeward'));
  const cluster = join(folder, 'postgres');
  try {
    caseNumbers = await live(system);
    if (config.redisUrl) stolen.push(await queueOf(config.redisUrl));
    await dump(sql, cluster);
  } finally {
    await system.stop();
    await postgres.stop();
    silence.forEach((spy) => spy.mockRestore());
  }
  stolen.push({ name: 'log of the API', bytes: Buffer.from(said.join('')) });
  stolen.push({ name: 'postgres.log', bytes: readFileSync(join(folder, 'postgres.log')) });
  const known = new Set<string>();
  for (const entry of readdirSync(cluster, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    // PostgreSQL's own databases are three copies of the same files: each is read once.
    const digest = createHash('sha1').update(bytes).digest('hex');
    if (!known.has(digest)) stolen.push({ name: path.slice(folder.length), bytes });
    known.add(digest);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Forty people logged with all there is to say about them, told of, corrected, searched, imported, and mistaken about. */
async function live(system: System): Promise<string[]> {
  const people = canaryPeople(40);
  canaries = canariesOf(people);
  const [nok, ploy] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
  const numbers: string[] = [];
  const must = (answer: { status: number; body: unknown }) => {
    if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  // Work in the background may have changed it since it was read.
  const fresh = (id: string, change: (version: number) => Promise<Answer>) =>
    eventually(
      async () => change((await nok.get(`/cases/${id}`)).body.version),
      ({ status }) => status !== 412,
    );
  const logOne = async (one: (typeof people)[number]) => {
    const opened = must(await nok.post('/cases', { ...one.intake, consents: [aGrant({ note: one.consentNote })] }));
    const { id } = opened.body as { id: string };
    numbers.push((opened.body as unknown as { caseNumber: string }).caseNumber);
    must(await fresh(id, (version) => nok.put(`/cases/${id}/shelter`, version, one.shelter)));
    must(await nok.post(`/cases/${id}/testimonies`, one.testimony));
    must(await nok.post(`/cases/${id}/notes`, { body: one.note }));
    await nok.post('/cases/search', { q: one.intake.person.names[0]!.full });
    if (one.index % 3 === 0) {
      const told = await nok.post(`/cases/${id}/consular-notifications`);
      expect([202, 404, 409]).toContain(told.status);
    }
    if (one.index % 4 === 0) {
      must(await fresh(id, (version) => nok.put(`/cases/${id}/protection-hold`, version, { reason: one.hold })));
      const correction = { person: { names: [{ full: one.correctedName }] } };
      must(await fresh(id, (version) => nok.patch(`/cases/${id}`, version, correction)));
    }
    // What is refused must not be written down either.
    await nok.post('/cases', { ...one.intake, rescue: { ...one.intake.rescue, date: '2025-02-30' } });
    await ploy.get(`/cases/${id}/timeline`);
  };
  for (let first = 0; first < people.length; first += 5) {
    await Promise.all(people.slice(first, first + 5).map(logOne));
  }
  const sheet = new FormData();
  sheet.set('format', 'intake_csv');
  sheet.set('file', new Blob([canaries.sheet], { type: 'text/csv' }), 'people.csv');
  const sent = await fetch(`${system.url}/api/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${nok.token}` },
    body: sheet,
  });
  expect(sent.status).toBeLessThan(300);
  const { id } = (await sent.json()) as { id: string };
  await eventually(
    () => nok.get(`/imports/${id}`),
    ({ body }) => body['status'] === 'checked',
    30,
  );
  must(await nok.post(`/imports/${id}/commit`));
  await eventually(
    () => nok.get(`/imports/${id}`),
    ({ body }) => body['status'] === 'committed',
    30,
  );
  return numbers;
}

/** As superuser: every table of every schema that is not PostgreSQL's own, as COPY writes it, into the stolen folder. */
async function dump(sql: pg.Pool, cluster: string): Promise<void> {
  const { rows } = await sql.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  for (const { name } of rows) {
    await sql.query(`copy ${name} to '${'/proc/self/cwd'}/stolen-${name}'`).catch(async () => {
      await sql.query(`copy ${name} to '${join(cluster, `stolen-${name}`)}'`);
    });
  }
  await sql.query('checkpoint');
}

/** Every key of the queue, with all that lies under it. */
async function queueOf(url: string): Promise<Piece> {
  const redis = new Redis(url);
  const reads: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, 0, -1),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  const all: string[] = [];
  for (const key of await redis.keys('*')) {
    all.push(key, JSON.stringify((await reads[await redis.type(key)]?.(key)) ?? null));
  }
  redis.disconnect();
  return { name: 'Redis', bytes: Buffer.from(all.join('\n')) };
}

const found = (needles: readonly Needle[], within = stolen) => {
  const hits = within.flatMap(({ name, bytes }) => scan(bytes, needles).map((needle) => `${needle.what} in ${name}`));
  return [...new Set(hits)];
};

describe('what a thief finds', () => {
  it('holds the case numbers, in the tables and in the folder, so that the search is one that finds', () => {
    const needles = caseNumbers.flatMap((number) => needlesOf(number, number));
    const wal = stolen.filter(({ name }) => /stolen-|pg_wal/.test(name));
    const names = new Set(found(needles, wal).map((hit) => hit.split(' in ')[0]));
    expect(names.size).toBe(40);
    expect(
      found(
        needles,
        stolen.filter(({ name }) => name.includes('stolen-public.cases')),
      ).length,
    ).toBe(40);
    const bytes = stolen.reduce((sum, one) => sum + one.bytes.length, 0);
    expect(stolen.length).toBeGreaterThan(400);
    expect(bytes).toBeGreaterThan(20_000_000);
  });

  it('holds no name, birth date, number, phone, place, sentence, shelter, note or reason, in any encoding', () => {
    const needles = canaries.secrets.flatMap(({ what, text }) => needlesOf(what, text));
    expect(needles.length).toBeGreaterThan(4000);
    expect(found(needles)).toEqual([]);
  });

  it('does not tell what happened to whom: no code of abuse, vulnerability or hold stands beside a case', () => {
    const needles = canaries.codes.flatMap((code) => needlesOf(code, code));
    const tables = stolen.filter(({ name }) => /stolen-|Redis|log/.test(name) && !name.includes('report_cells'));
    expect(tables.length).toBeGreaterThan(30);
    expect(found(needles, tables)).toEqual([]);
  });

  it('would be found by this search in each of the encodings', () => {
    const secret = 'Zebenework Qwaxle ዘቤነወርቅ';
    const needles = needlesOf('it', secret);
    const utf8 = Buffer.from(secret);
    const disguises = [
      utf8,
      ...[0, 1, 2].map((shift) =>
        Buffer.from(Buffer.concat([Buffer.alloc(shift, 0x41), utf8, Buffer.from('z')]).toString('base64')),
      ),
      Buffer.from(utf8.toString('hex')),
      Buffer.from(utf8.toString('hex').toUpperCase()),
      Buffer.from(secret, 'utf16le'),
      Buffer.from(secret, 'utf16le').swap16(),
      Buffer.from(secret.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)),
    ];
    for (const bytes of disguises) expect(scan(Buffer.concat([Buffer.from('..'), bytes]), needles)).toHaveLength(1);
  });
});
