import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { root } from '../../apps/cli/prepare/index.mjs';

/** Killed in the middle, at moments that are drawn; run again to its end, it leads to the same schema as in one go. */
export async function migratedInPieces({ house, name, env }, random, times) {
  const half = `${name}_half`;
  await house.admin(`create database ${half}`);
  const migrate = () =>
    spawn(process.execPath, [join(root, 'dist/apps/cli/src/main.js'), 'migrate'], {
      env: {
        PATH: process.env.PATH,
        ...env,
        DATABASE_URL: house.postgres.appUrl(half),
        DATABASE_ADMIN_URL: house.postgres.adminUrl(half),
      },
      stdio: 'ignore',
    });
  for (let n = 0; n < times; n++) {
    const child = migrate();
    const gone = once(child, 'exit');
    await Promise.race([gone, pause(1000 + 4000 * random())]);
    child.kill('SIGKILL');
    await gone;
  }
  const [code] = await once(migrate(), 'exit');
  if (code !== 0) throw new Error(`Migrating again ended with ${code}`);
  const [one, other] = await Promise.all([half, house.schema].map((each) => signature(house.postgres.adminUrl(each))));
  await house.admin(`drop database ${half} with (force)`);
  const different = Object.keys(one).filter((what) => one[what] !== other[what]);
  if (different.length) throw new Error(`What was migrated in pieces has other ${different.join(', ')}`);
}

async function signature(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select
    (select md5(string_agg(concat(table_name, column_name, data_type, is_nullable, column_default), ',' order by table_name, column_name))
       from information_schema.columns where table_schema in ('public', 'sec')) as columns,
    (select md5(string_agg(concat(conrelid::regclass, conname, pg_get_constraintdef(oid)), ',' order by conrelid::regclass::text, conname))
       from pg_constraint where connamespace in ('public'::regnamespace, 'sec'::regnamespace)) as constraints,
    (select md5(string_agg(indexdef, ',' order by indexdef)) from pg_indexes where schemaname in ('public', 'sec')) as indexes,
    (select md5(string_agg(p::text, ',' order by tablename, policyname)) from pg_policies p) as policies,
    (select md5(string_agg(pg_get_functiondef(oid), ',' order by oid::regprocedure::text)) from pg_proc
       where pronamespace in ('public'::regnamespace, 'sec'::regnamespace) and prokind = 'f') as functions`);
  await client.end();
  return rows[0];
}
