import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/cli/embedded-postgres/index.mjs';
import { buildIfStale } from '../../apps/cli/prepare/index.mjs';
import { services } from './services.mjs';
import { startRedis } from './redis.mjs';
import { migrateTemplate } from './template.mjs';

/** Cloned by every test file (0.1 to 0.25 s), so nobody may stay connected to it. */
const template = 'homeward_template';

/** What is lost in a power cut does not matter here; what is written does. */
const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '256MB' };

/**
 * One real PostgreSQL and one real Redis for the whole run. Tests find them by:
 * `HOMEWARD_TEST_ADMIN_URL` (superuser, database `postgres`), `HOMEWARD_TEST_APP_URL` (the application's role on the
 * template), `HOMEWARD_TEST_MASTER_KEY` (its context key is derived from it), `HOMEWARD_TEST_DATA`
 * (where the demo's accounts are), `HOMEWARD_TEST_REDIS_URL` (absent under `--without-redis`).
 */
export default async function globalSetup() {
  buildIfStale();
  const folder = mkdtempSync(join(process.env['HOMEWARD_TEST_FOLDER'] ?? tmpdir(), 'homeward-test-'));
  const postgres = await startEmbeddedPostgres({ folder, settings });
  services.hold({ folder, stop: () => postgres.stop() });
  const adminUrl = postgres.adminUrl();
  const appUrl = postgres.appUrl('homeward_app', template);
  process.env['HOMEWARD_TEST_ADMIN_URL'] = adminUrl;
  process.env['HOMEWARD_TEST_APP_URL'] = appUrl;
  await createDatabase(adminUrl);
  const masterKey = randomBytes(32).toString('hex');
  process.env['HOMEWARD_TEST_MASTER_KEY'] = masterKey;
  process.env['HOMEWARD_TEST_DATA'] = folder;
  await migrateTemplate({ adminUrl: postgres.adminUrl(template), appUrl, masterKey, folder });
  if (process.env['HOMEWARD_TEST_WITHOUT_REDIS'] === '1') return;
  const redis = await startRedis({ folder });
  services.hold({ folder, stop: () => redis.stop() });
  process.env['HOMEWARD_TEST_REDIS_URL'] = redis.url;
}

async function createDatabase(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
}
