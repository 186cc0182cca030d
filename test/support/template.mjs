import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../apps/cli/prepare/index.mjs';

/**
 * Brings the template to our schema, with the demo's accounts, missions and compounds in it, the way the application does at its start: roles, migrations, BullMQ's own.
 * From `dist`, which `buildIfStale` has brought up to date: Jest's setup runs outside its module loader, which alone
 * knows our `#names` as sources.
 * @param {{ adminUrl: string, appUrl: string, masterKey: string, folder: string }} options `masterKey`: 64 hex digits
 */
export async function migrateTemplate({ adminUrl, appUrl, masterKey, folder }) {
  const compiled = (path) => pathToFileURL(join(root, 'dist', path));
  const { prepare } = await import(compiled('apps/api/src/serve.js').href);
  const { seedDemo } = await import(compiled('apps/api/src/demo/demo.js').href);
  const { readConfig } = await import(compiled('libs/platform/src/index.js').href);
  const config = await readConfig({
    DATABASE_ADMIN_URL: adminUrl,
    DATABASE_URL: appUrl,
    HOMEWARD_DATA: folder,
    HOMEWARD_DEMO: '1',
    HOMEWARD_MASTER_KEY: masterKey,
  });
  await prepare(config);
  await seedDemo(config);
}
