import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/cli/embedded-postgres/index.mjs';
import { buildIfStale, root } from '../../apps/cli/prepare/index.mjs';
import { services } from './services.mjs';
import { startRedis } from './redis.mjs';

/** Cloned by every test file (0.1 to 0.25 s), so nobody may stay connected to it. */
const template = 'homeward_template';

/** What is lost in a power cut does not matter here; what is written does. */
const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '256MB' };

/**
 * One real PostgreSQL and one real Redis for the whole run. Tests find them by:
 * `HOMEWARD_TEST_ADMIN_URL` (superuser, database `postgres`), `HOMEWARD_TEST_APP_URL` (the application's role on the
 * template), `HOMEWARD_TEST_REDIS_URL` (absent under `--without-redis`).
 */
export default async function globalSetup(): Promise<void> {
  buildIfStale();
  const folder = mkdtempSync(join(process.env['HOMEWARD_TEST_FOLDER'] ?? tmpdir(), 'homeward-test-'));
  const postgres = await startEmbeddedPostgres({ folder, settings });
  services.hold({ folder, stop: () => postgres.stop() });
  const adminUrl = postgres.adminUrl();
  const appUrl = postgres.appUrl('homeward_app', template);
  process.env['HOMEWARD_TEST_ADMIN_URL'] = adminUrl;
  process.env['HOMEWARD_TEST_APP_URL'] = appUrl;
  await createDatabase(adminUrl);
  await migrateTemplate({ adminUrl: postgres.adminUrl(template), appUrl });
  if (process.env['HOMEWARD_TEST_WITHOUT_REDIS'] === '1') return;
  const redis = await startRedis({ folder });
  services.hold({ folder, stop: () => redis.stop() });
  process.env['HOMEWARD_TEST_REDIS_URL'] = redis.url;
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
}

/**
 * Brings the template to our schema: roles, migrations, BullMQ's own. From `dist`: Jest runs this file outside its module
 * loader, which alone knows our `#names`. `buildIfStale` has seen to it that `dist` is what the sources say.
 */
async function migrateTemplate(urls: { adminUrl: string; appUrl: string }): Promise<void> {
  const compiled = join(root, 'dist/libs/platform/src/database/bootstrap.js');
  if (!existsSync(compiled)) return;
  const { bootstrap } = (await import(pathToFileURL(compiled).href)) as {
    bootstrap: (urls: { adminUrl: string; appUrl: string }) => Promise<void>;
  };
  await bootstrap(urls);
}
