import { type Config, pendingMigrations } from '#platform';
import { migrations } from '../../api/src/house/migrations.js';
import { prepare } from '../../api/src/serve.js';

/** Makes the roles and runs what has not run. @throws Error where the administrator's url is not given */
export async function migrate(config: Config, say: (line: string) => void): Promise<number> {
  if (!config.databaseAdminUrl) throw new Error('DATABASE_ADMIN_URL is not set: only an administrator can migrate.');
  const pending = await pendingMigrations(config.databaseAdminUrl, migrations);
  await prepare(config);
  for (const name of pending) say(`ran ${name}`);
  say(pending.length ? 'The schema is current now.' : 'The schema is current: there was nothing to do.');
  return 0;
}
