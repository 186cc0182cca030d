import { randomUUID } from 'node:crypto';
import { openSource } from '#platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../../apps/api/src/house/entities.js';
import { migrations } from '../../apps/api/src/house/migrations.js';
import { startSystem, type System } from '../support/system.js';

/** Tables that no feature reaches as rows of a kind, and what writes them. */
const withoutEntity: Record<string, string> = {
  audit_events: 'the journal',
  audit_subjects: 'the journal',
  audit_leaves: 'the sealer',
  audit_checkpoints: 'the sealer',
  reading_alerts: 'the watch',
  canary_cases: 'the watch',
  imported_cases: 'imports',
  idempotency_keys: 'the desk',
  sign_in_failures: 'the throttle of signing in',
  finding_tokens: 'finding',
  likeness_tokens: 'finding',
  report_releases: 'the freeze of reports',
  report_cells: 'the freeze of reports',
  erasure_ledger: 'the eraser',
  key_rotations: 'the rotation of keys',
  key_turns: 'the rotation of keys',
  migrations: 'TypeORM',
};

let system: System;
let source: DataSource;
beforeAll(async () => {
  system = await startSystem({ role: 'api' });
  source = await openSource(system.adminUrl, entities).initialize();
});
afterAll(async () => {
  await source.destroy();
  await system.stop();
});

const names = async (sql: string) => (await system.sql.query<{ name: string }>(sql)).rows.map(({ name }) => name);
const tables = () => names(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);

const plain: Record<string, string> = { int: 'integer', bool: 'boolean' };
interface Found {
  name: string;
  type: string;
  nullable: boolean;
}

describe('the schema', () => {
  it('has a table for each kind of row and no other, but those that say why', async () => {
    const known = source.entityMetadatas.map(({ tableName }) => tableName);
    expect(await tables()).toEqual([...known, ...Object.keys(withoutEntity)].sort());
  });

  it.each(entities.map((entity) => [entity.name, entity] as const))(
    'of %s is what its entity says',
    async (_, entity) => {
      const { tableName, columns } = source.getMetadata(entity);
      const { rows } = await system.sql.query<Found>(
        `select a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
       from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by 1`,
        [tableName],
      );
      const said = columns.map((column): Found => {
        const type = String(source.driver.normalizeType(column));
        const name = type === 'timestamptz' ? 'timestamp with time zone' : (plain[type] ?? type);
        return { name: column.databaseName, type: column.isArray ? `${name}[]` : name, nullable: column.isNullable };
      });
      const byName = (a: Found, b: Found) => (a.name < b.name ? -1 : 1);
      expect(rows.sort(byName)).toEqual(said.sort(byName));
    },
  );
});

describe('migrations', () => {
  it('go back one by one to nothing, and come again', async () => {
    const name = `homeward_${randomUUID().replaceAll('-', '')}`;
    await system.sql.query(`create database ${name}`);
    const url = Object.assign(new URL(system.adminUrl), { pathname: `/${name}` }).toString();
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query('create extension pgcrypto; grant usage, create on schema public to homeward_owner');
    await admin.query(`grant create on database ${name} to homeward_owner`);
    const extra = { options: '-c role=homeward_owner' };
    const migrator = await new DataSource({ type: 'postgres', url, migrations, extra }).initialize();
    const there = async () => (await admin.query(whatIsThere)).rows;
    await migrator.runMigrations({ transaction: 'each' });
    const all = await there();
    for (const _ of migrations) await migrator.undoLastMigration({ transaction: 'each' });
    expect(await there()).toEqual([]);
    await migrator.runMigrations({ transaction: 'each' });
    expect(await there()).toEqual(all);
    await migrator.destroy();
    await admin.end();
    await system.sql.query(`drop database ${name}`);
  });
});

const whatIsThere = `
  select tablename::text as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'
  union all select nspname::text from pg_namespace where nspname = 'sec'
  union all select proname::text from pg_proc where pronamespace = 'public'::regnamespace
    and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')
  order by 1`;
