import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { root } from '../prepare/index.mjs';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.mjs';

// A fresh temporary folder has mode 0700: for root's child it is what a clone in /root/homeward is.
const folder = mkdtempSync(join(tmpdir(), 'homeward-postgres-spec-'));
const settings = { fsync: 'off' };
const start = (options = {}): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ folder, settings, stopOnSignals: false, ...options });

async function ask<Row extends pg.QueryResultRow>(postgres: EmbeddedPostgres, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.adminUrl() });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts the database of the folder and holds it. */
async function aHolder() {
  const code = `
    import { startEmbeddedPostgres } from ${JSON.stringify(join(root, 'apps/cli/embedded-postgres/index.mjs'))};
    await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, settings: { fsync: 'off' } });
    console.log('up');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
}

describe('the embedded PostgreSQL', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its data from one start to the next', async () => {
    const first = await start();
    await ask(first, 'CREATE TABLE kept AS SELECT 1 AS one');
    await first.stop();
    const second = await start();
    expect(await ask(second, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('never runs as root, and listens on this machine only', async () => {
    const postgres = await start();
    const owner = Number(execFileSync('ps', ['-o', 'uid=', '-p', String(postgres.pid)]));
    expect(owner).toBe(statSync(join(folder, 'postgres')).uid);
    expect(owner).not.toBe(0);
    expect(await ask(postgres, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await postgres.stop();
  });

  it('writes nothing into its log of what a statement carried, even in error', async () => {
    const postgres = await start();
    await expect(ask(postgres, `SELECT 'Abebe Bikila'::uuid`)).rejects.toThrow('invalid input syntax');
    await ask(postgres, `CREATE TABLE strict (name text CHECK (name <> 'Hirut'))`);
    await expect(ask(postgres, `INSERT INTO strict VALUES ('Hirut')`)).rejects.toThrow('violates check');
    await postgres.stop();
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toMatch(/Bikila|Hirut/);
  });

  it('keeps its passwords where only their owner reads them', () => {
    expect(statSync(join(folder, 'postgres-passwords.json')).mode & 0o777).toBe(0o600);
  });

  it('refuses a folder that another Homeward uses, and shares it with one who asks to', async () => {
    const holder = await aHolder();
    await expect(start()).rejects.toThrow(`already runs on ${folder} (process ${holder.pid})`);
    const guest = await start({ shared: true });
    expect(guest.isOurs).toBe(false);
    await guest.stop();
    expect(await ask(guest, 'SELECT 1 AS still_there')).toEqual([{ still_there: 1 }]);
    holder.kill('SIGTERM');
    await once(holder, 'exit');
    await expect(ask(guest, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('starts anew where the process that held it was killed', async () => {
    const holder = await aHolder();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const postgres = await start();
    expect(postgres.isOurs).toBe(true);
    expect(await ask(postgres, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await postgres.stop();
  });
});
