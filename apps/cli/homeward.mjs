import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openHouse } from './house.mjs';
import { buildIfStale, installIfStale, requireNode, root } from './prepare/index.mjs';

const command = process.argv.slice(2);

/**
 * `npm run homeward -- <command>`: the administration, on the database of the Homeward that runs here, or else on its
 * database alone, started for the time of the command.
 */
async function homeward() {
  requireNode();
  installIfStale();
  buildIfStale();
  const house = asksForHelp() ? { env: process.env, close: async () => {} } : await openHouse({ shared: true });
  try {
    return await run(house.env);
  } finally {
    await house.close();
  }
}

async function run(env) {
  const main = join(root, 'dist/apps/cli/src/main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', main, ...command], { env, stdio: 'inherit' });
  // The terminal sends Ctrl-C to both of us; we wait for the command's own end, so that the database goes last.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

function asksForHelp() {
  return command.length === 0 || command.some((word) => ['help', '--help', '-h', '--version', '-V'].includes(word));
}

try {
  process.exitCode = await homeward();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
