import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type Config, SafeLogger } from '#platform';
import { seedDemo } from '../../apps/api/src/demo/demo.js';
import { buildApi, prepare } from '../../apps/api/src/serve.js';
import { startEmbeddedPostgres } from '../../apps/cli/embedded-postgres/index.mjs';
import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aGrant } from '../support/people.js';
import { type Answer, eventually, System } from '../support/system.js';
import { type Canaries, canariesOf, canaryPeople } from './canaries.js';
import { type Needle, needlesOf, scan } from './scanner.js';
import { lookedAtFromOutside, type Piece, sinks } from './sinks.js';

import.meta.jest.setTimeout(120_000);

const stolen: Piece[] = [];
let canaries: Canaries;
let caseNumbers: string[];
let folder: string;
/** Of those who work here: what they sign in with, and who they are. */
const credentials: Canaries['secrets'] = [];
let staff: Canaries['secrets'];
const ofStaff = 'e-mail of staff';

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
  const mailbox = await aMailbox();
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
    databaseConnections: 10,
    dataFolder: folder,
    redisUrl: process.env['HOMEWARD_TEST_REDIS_URL'] ?? null,
    smtpUrl: mailbox.url,
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
  const app = await buildApi(config, { logger: new SafeLogger() });
  await app.listen(0, '127.0.0.1');
  const sql = new pg.Pool({ connectionString: postgres.adminUrl('homeward'), max: 2 });
  sql.on('error', () => undefined);
  const system = new System(app, sql, config, postgres.adminUrl('homeward'));
  const cluster = join(folder, 'postgres');
  try {
    caseNumbers = await live(system, mailbox);
    await failInTheDatabase(system);
    credentials.push({ what: 'master key', text: config.masterKey.toString('hex') });
    for (const { role, email, password } of system.accounts)
      credentials.push({ what: `password of ${role} ${email}`, text: password });
    staff = system.accounts.map(({ email }) => ({ what: ofStaff, text: email }));
    if (config.redisUrl) stolen.push(await queueOf(config.redisUrl));
    await dump(sql, cluster);
  } finally {
    await system.stop();
    await postgres.stop();
    await mailbox.close();
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
async function live(system: System, mailbox: Mailbox): Promise<string[]> {
  const people = canaryPeople(40);
  canaries = canariesOf(people);
  const [nok, ploy] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
  const numbers: string[] = [];
  const cases: string[] = [];
  const addresses: string[] = [];
  const must = (answer: Answer) => {
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
    cases.push(id);
    addresses.push(opened.headers.get('location')!);
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
  await eventually(
    () => Promise.resolve(mailbox.received.length),
    (mails) => mails > 0,
    30,
  );
  const names = people.map((one) => one.intake.person.names[0]!.full);
  stolen.push(...(await lookedAtFromOutside(system, { mailbox, cases, names, addresses })));
  await signInOnceMore(system);
  return numbers;
}

/** Tokens that are good, as somebody gets them. */
async function signInOnceMore(system: System): Promise<void> {
  const { email, password } = system.account('supervisor Border');
  const { body, headers } = await system.call('POST', '/auth/login', { email, password });
  credentials.push({ what: 'access token', text: String(body['accessToken']).split('.')[2]! });
  credentials.push({ what: 'refresh token', text: /homeward_refresh=([^;]+)/u.exec(headers.getSetCookie()[0]!)![1]! });
}

/** A failure that nobody foresaw, in the middle of what somebody says of her: PostgreSQL would quote the row. */
async function failInTheDatabase(system: System): Promise<void> {
  const nok = await system.as('caseworker Border');
  const { items } = (await nok.get('/cases?limit=1')).body;
  await system.sql.query(`alter table case_entries add constraint never check (created_at < '2000-01-01') not valid`);
  const { status, body } = await nok.post(`/cases/${items[0]!.id}/notes`, { body: canaryPeople(1)[0]!.note });
  await system.sql.query('alter table case_entries drop constraint never');
  expect(status).toBe(500);
  stolen.push({ name: 'answers', bytes: Buffer.from(JSON.stringify(body)) });
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

let once: { what: string; where: string }[] | null = null;
/** Every marked string, wherever it lies: looked for once, since a hundred megabytes take their time. */
const hits = () => {
  const needles = [...canaries.secrets, ...credentials, ...staff].flatMap(({ what, text }) => needlesOf(what, text));
  return (once ??= stolen.flatMap(({ name, bytes }) =>
    scan(bytes, needles).map(({ what }) => ({ what, where: name })),
  ));
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
    expect(hits().filter(({ what }) => what !== ofStaff)).toEqual([]);
  });

  it('holds them in none of the places where they could come to lie, each of which was looked at', () => {
    const within: string[] = [];
    const unseen: string[] = [];
    for (const [sink, pieces, holds] of sinks) {
      const there = stolen.filter(({ name }) => pieces.test(name));
      if (!there.some(({ bytes }) => holds.test(bytes.toString('latin1')))) unseen.push(sink);
      // A mail is sent to an address; administrators and whoever works beside her know it.
      const isKnown = /^(mail|inboxes|answers|what)/u.test(sink);
      const found = hits().filter(({ where, what }) => pieces.test(where) && !(isKnown && what === ofStaff));
      within.push(...found.map(({ what, where }) => `${sink}: ${what} in ${where}`));
    }
    process.stdout.write(
      `canaries ${canaries.secrets.length + credentials.length} sinks ${sinks.length} hits ${within.length}\n`,
    );
    expect(unseen).toEqual([]);
    expect(within).toEqual([]);
    expect(canaries.secrets.length + credentials.length).toBeGreaterThanOrEqual(60);
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
