import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrateQueue } from '../queue/index.js';
import { keyDatabase } from '../vault/open-vault.js';
import type { MasterKeys } from '../vault/vault.js';

const actors = ['caseworker', 'supervisor', 'breaker', 'receiver', 'taker', 'consular_officer', 'coordinator', 'administrator', 'auditor']; // prettier-ignore
const systems = ['signin', 'relay', 'steward', 'sealer', 'counter', 'importer', 'keeper', 'eraser', 'scanner'];

export interface Bootstrap {
  adminUrl: string;
  appUrl: string;
  /** What signs who is acting is of these; the database keeps it where only the gate can read it. */
  masterKeys: MasterKeys;
  migrations: (new () => MigrationInterface)[];
}

/**
 * Makes the roles (idempotent: they belong to the cluster, not to a database), runs the migrations that are missing,
 * and leaves with the gate what it knows us by. Needs the administrator's url; nothing else does.
 */
export async function bootstrap({ adminUrl, appUrl, masterKeys, migrations }: Bootstrap): Promise<void> {
  const app = new URL(appUrl);
  const login = decodeURIComponent(app.username);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // Two processes that start at once take turns.
    await admin.query(`select pg_advisory_lock(715501)`);
    await makeRoles(admin, login, decodeURIComponent(app.password));
    await migrateSchema(adminUrl, migrations);
    await migrateQueue(admin, login);
    await keyDatabase(admin, masterKeys);
  } finally {
    await admin.end();
  }
}

async function makeRoles(admin: pg.Client, login: string, password: string): Promise<void> {
  const name = pg.escapeIdentifier(login);
  const role = async (role: string, options: string) => {
    const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
    if (!rowCount) await admin.query(`create role ${pg.escapeIdentifier(role)} ${options}`).catch(alreadyThere);
  };
  await role('homeward_owner', 'nologin');
  await role('homeward_gate', 'nologin');
  await role(login, 'login noinherit nosuperuser nocreatedb nocreaterole nobypassrls');
  if (password) await admin.query(`alter role ${name} password ${pg.escapeLiteral(password)}`);
  for (const actor of [...actors, ...systems]) {
    await role(`homeward_${actor}`, 'nologin');
    await admin.query(`grant homeward_${actor} to ${name} with inherit false, set true`);
  }
  await admin.query(`
    grant homeward_gate to homeward_owner with inherit false, set true;
    create extension if not exists pgcrypto;
    grant usage, create on schema public to homeward_owner;
    revoke all on schema public from public;
    grant usage on schema public to ${name}, homeward_gate, ${[...actors, ...systems].map((actor) => `homeward_${actor}`).join(', ')};
    do $$ begin execute format('grant create, connect on database %I to homeward_owner', current_database()); end $$;
    do $$ begin execute format('grant connect on database %I to ${name}', current_database()); end $$;
    do $$ begin execute format('revoke connect, temporary on database %I from public', current_database()); end $$;
  `);
}

async function migrateSchema(adminUrl: string, migrations: Bootstrap['migrations']): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations,
    extra: { options: '-c role=homeward_owner' },
  });
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'each' });
    // Of a column that was just added nothing is known, and by itself PostgreSQL looks only after many rows have changed: until
    // then it takes what reach asks of every case (not erased) to be rare, and reads all cases for a page of 25.
    if (ran.length && ran.length < migrations.length) await analyse(source);
  } finally {
    await source.destroy();
  }
}

async function analyse(source: DataSource): Promise<void> {
  const tables = await source.query<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' and tableowner = 'homeward_owner'`,
  );
  if (tables.length) await source.query(`analyze ${tables.map(({ name }) => name).join(', ')}`);
}

/** Names of the migrations that have not run, read without changing anything. */
export async function pendingMigrations(adminUrl: string, migrations: Bootstrap['migrations']): Promise<string[]> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ there: boolean }>(
      `select to_regclass('public.migrations') is not null as there`,
    );
    if (!rows[0]!.there) return migrations.map(({ name }) => name);
    const done = await admin.query<{ name: string }>('select name from public.migrations');
    return migrations.map(({ name }) => name).filter((name) => !done.rows.some((row) => row.name === name));
  } finally {
    await admin.end();
  }
}

const alreadyThere = (error: { code?: string }) => {
  if (error.code !== '42710' && error.code !== '23505') throw error;
};
