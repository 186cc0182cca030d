import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bootstrap, readConfig } from '#platform';
import pg from 'pg';
import { migrations } from '../../apps/api/src/house/migrations.js';
import { root } from '../../apps/cli/prepare/index.mjs';
import { doctor } from '../../apps/cli/src/doctor.js';
import { standInClamd } from '../support/clamd.js';
import { aCase } from '../support/people.js';
import { eventually, startSystem, type System } from '../support/system.js';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const settings = (over: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  DATABASE_URL: system.config.databaseUrl,
  DATABASE_ADMIN_URL: system.adminUrl,
  HOMEWARD_MASTER_KEY: system.config.masterKey.toString('hex'),
  HOMEWARD_DATA: system.config.dataFolder,
  HOMEWARD_DEMO: '1',
  AUDIT_CHECKPOINT_FILE: system.config.checkpointFile,
  ...over,
});

/** The built command, as an administrator would run it. */
const homeward = (words: string, over: NodeJS.ProcessEnv = {}) =>
  new Promise<{ code: number; out: string; err: string }>((ended) => {
    const child = execFile(
      process.execPath,
      [join(root, 'dist/apps/cli/src/main.js'), ...words.split(' ')],
      { env: settings(over) },
      (_error, out, err) => ended({ code: child.exitCode ?? 1, out, err }),
    );
  });

/** What `homeward doctor` runs, without the two seconds that a process takes to begin. */
async function examined(over: NodeJS.ProcessEnv = {}): Promise<{ code: number; out: string }> {
  const lines: string[] = [];
  const code = await doctor(await readConfig(settings(over)), (line) => void lines.push(line));
  return { code, out: lines.join('\n') };
}
const isSealed = () =>
  eventually(
    async () =>
      (
        await system.sql.query<{ count: number }>(
          'select count(*)::int as count from audit_events e where not exists (select from audit_leaves l where l.event_id = e.id)',
        )
      ).rows[0]!.count,
    (count) => count === 0,
  );

describe('the administration', () => {
  it('migrates what is migrated already without a change, and an empty database to the same schema', async () => {
    expect(await homeward('migrate')).toMatchObject({ code: 0, out: expect.stringContaining('nothing to do') });
    const empty = `homeward_empty_${Date.now()}`;
    await system.sql.query(`create database ${empty}`);
    const onto = (url: string) => Object.assign(new URL(url), { pathname: `/${empty}` }).toString();
    const there = { DATABASE_URL: onto(system.config.databaseUrl), DATABASE_ADMIN_URL: onto(system.adminUrl) };
    expect(await examined(there)).toMatchObject({ code: 1, out: expect.stringContaining('have not run') });
    expect(await homeward('migrate', there)).toMatchObject({ code: 0, out: expect.stringContaining('is current now') });
    expect(await examined(there)).toMatchObject({ code: 0 });
    await system.sql.query(`drop database ${empty} with (force)`);
  });

  it('knows after an update what is in the tables: a page of cases is not planned blindly', async () => {
    const last = migrations.at(-1)!;
    const name = `homeward_updated_${Date.now()}`;
    await system.sql.query(`create database ${name}`);
    const onto = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
    const [adminUrl, appUrl] = [onto(system.adminUrl), onto(system.config.databaseUrl)];
    const masterKeys = { current: system.config.masterKey };
    const there = new pg.Client({ connectionString: adminUrl });
    const looked = async () =>
      (
        await there.query<{ last_analyze: Date | null }>(
          `select last_analyze from pg_stat_user_tables where relname = 'cases'`,
        )
      ).rows[0]?.last_analyze ?? null;
    try {
      await bootstrap({ adminUrl, appUrl, masterKeys, migrations: migrations.filter((one) => one !== last) });
      await there.connect();
      expect(await looked()).toBeNull();
      await bootstrap({ adminUrl, appUrl, masterKeys, migrations });
      expect(await eventually(looked, (at) => at !== null)).toBeInstanceOf(Date);
    } finally {
      await there.end();
      await system.sql.query(`drop database ${name} with (force)`);
    }
  });

  it('finds everything well, and says what is not', async () => {
    await isSealed();
    expect(await homeward('doctor')).toMatchObject({ code: 0, out: expect.stringContaining('Homeward is well') });
    const name = new URL(system.adminUrl).pathname.slice(1);
    await system.sql.query(`alter database ${name} set log_error_verbosity = 'verbose'`);
    const loud = await examined();
    await system.sql.query(`alter database ${name} reset log_error_verbosity`);
    expect(loud).toMatchObject({ code: 1, out: expect.stringContaining('Set log_error_verbosity = terse') });
    const wrong = await examined({ HOMEWARD_MASTER_KEY: '00'.repeat(32) });
    expect(wrong).toMatchObject({ code: 1, out: expect.stringMatching(/FAULT key .* is not the one/) });
    const nowhere = await homeward('doctor', { DATABASE_URL: 'postgres://nobody:none@127.0.0.1:1/none' });
    expect(nowhere).toMatchObject({ code: 1, out: expect.stringContaining('FAULT database') });
  });

  it('asks the virus scanner whether it is there', async () => {
    const clamd = await standInClamd();
    const there = await examined({ CLAMD_URL: clamd.url });
    expect(there.out).toMatch(/^ok +scanner +answers, and no file waits$/m);
    await clamd.stop();
    expect(await examined({ CLAMD_URL: clamd.url })).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^FAULT scanner .*no verdict: ECONNREFUSED$/m),
    });
  });

  it('says that the record is whole, that it was tampered with and where, or that it could not look', async () => {
    await aCase(await system.as('caseworker Border'));
    await isSealed();
    expect(await homeward('audit verify')).toMatchObject({ code: 0, out: expect.stringContaining('is whole') });
    await system.sql.query(
      `update audit_events set action = 'case.list' where id = (select event_id from audit_leaves where position = 1)`,
    );
    expect(await homeward('audit verify')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/TAMPERED: altered, at position 1, event [0-9a-f-]{36}/),
    });
    const none = join(system.config.dataFolder, 'no-checkpoints.jsonl');
    expect((await homeward(`audit verify --anchors ${none}`)).code).toBe(2);
    await writeFile(none, '{"number":1}\n');
    expect(await homeward(`audit verify --anchors ${none}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('line 1 is not a checkpoint'),
    });
    expect((await homeward('audit verify', { DATABASE_URL: '' })).code).toBe(2);
  });

  it('counts the figures of coordinators anew when asked', async () => {
    const { code, out } = await homeward('reports freeze');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/counted from [1-9]\d* cases/) });
  });

  it('says what to do where nothing runs, and where there is no such command', async () => {
    expect(await homeward('scenario myawaddy', { PORT: '1' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('Start Homeward first: npm start'),
    });
    expect(await homeward('repair')).toMatchObject({
      code: 1,
      err: expect.stringContaining("unknown command 'repair'"),
    });
  });
});

describe('a new installation', () => {
  const invite = () =>
    homeward('first-administrator --name Somebody --email first@ngo.example --organisation Newcomers --country TH');

  it('lets its first administrator in, and nobody a second time', async () => {
    expect(await invite()).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is an administrator already'),
    });
    await system.sql.query(`update users set active = false where role = 'administrator'`);
    const { code, out } = await invite();
    expect(code).toBe(0);
    const token = /"token": "([^"]+)"/.exec(out)![1]!;
    const password = 'a long walk to the river';
    expect((await system.call('POST', '/auth/accept-invitation', { token, password })).status).toBe(204);
    const { status, body } = await system.call('POST', '/auth/login', { email: 'first@ngo.example', password });
    expect([status, (body['user'] as { role: string }).role]).toEqual([200, 'administrator']);
    expect((await invite()).code).toBe(1);
  });

  it('proves one event to somebody who has nothing of ours but the public key and the checkpoints', async () => {
    await isSealed();
    const { rows } = await system.sql.query<{ id: string }>(
      'select event_id as id from audit_leaves where position = 2',
    );
    const kept = `--checkpoints ${system.config.checkpointFile}`;
    const key = (await homeward('audit key')).out.trim();
    const proof = await homeward(`audit prove ${rows[0]!.id} ${kept}`);
    expect(proof.code).toBe(0);
    const file = join(system.config.dataFolder, 'proof.json');
    await writeFile(file, proof.out);
    // No database and no master key: whoever checks is not us.
    const away = { DATABASE_URL: '', DATABASE_ADMIN_URL: '', HOMEWARD_MASTER_KEY: '' };
    expect(await homeward(`audit check-proof ${file} --key ${key} ${kept}`, away)).toMatchObject({
      code: 0,
      out: expect.stringContaining('position 2'),
    });
    await writeFile(file, proof.out.replace('"outcome": "done"', '"outcome": "refused"'));
    expect(await homeward(`audit check-proof ${file} --key ${key}`, away)).toMatchObject({
      code: 1,
      out: expect.stringContaining('NOT PROVED: event-altered'),
    });
    expect(await homeward(`audit check-proof ${file} --key abc`, away)).toMatchObject({ code: 2 });
  });
});
