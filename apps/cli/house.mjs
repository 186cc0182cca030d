import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres/index.mjs';
import { root } from './prepare/index.mjs';

const database = 'homeward';
/** The login of API and worker: it owns nothing and may read nothing by itself. The application makes it. */
const login = 'homeward_app';

/**
 * What an application of ours needs around it: its settings, and a database unless `DATABASE_URL` names one.
 * @param {{ shared: boolean }} options `shared`: use the embedded database of a Homeward that runs, instead of refusing
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close: () => Promise<void> }>} `env` holds passwords: for the child alone
 */
export async function openHouse({ shared }) {
  const data = process.env.HOMEWARD_DATA ? resolve(process.env.HOMEWARD_DATA) : join(root, '.homeward');
  const common = { ...process.env, HOMEWARD_DATA: data };
  if (process.env.DATABASE_URL) return { env: common, close: async () => {} };

  const postgres = await startEmbeddedPostgres({ folder: data, stopOnSignals: false, shared });
  try {
    await createDatabaseOnce(postgres.adminUrl());
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  const url = postgres.appUrl(login, database);
  return {
    env: {
      ...common,
      DATABASE_URL: url,
      DATABASE_DIRECT_URL: url,
      DATABASE_ADMIN_URL: postgres.adminUrl(database),
      HOMEWARD_DEMO: process.env.HOMEWARD_DEMO || '1',
      ...(postgres.isOurs ? { HOMEWARD_EMBEDDED_POSTGRES_PID: String(postgres.pid) } : {}),
    },
    close: () => postgres.stop(),
  };
}

async function createDatabaseOnce(adminUrl) {
  // Only now: before the first install there is no such package.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}
