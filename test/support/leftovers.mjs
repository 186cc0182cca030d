import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runningIn, stopPostgres } from '../../apps/cli/embedded-postgres/running.mjs';

/**
 * Ends every PostgreSQL whose cluster lies below a folder. A test run that was killed could not stop its own, and a database
 * stays alive by design when the terminal's group is signalled.
 * @param {string} folder
 */
export async function endAllUnder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    ({ name }) => name === 'postmaster.pid',
  );
  for (const cluster of files.map(({ parentPath, name }) => dirname(join(parentPath, name)))) {
    const running = runningIn(cluster);
    if (running) await stopPostgres(running.pid);
  }
}
