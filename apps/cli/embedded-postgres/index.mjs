import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { postgresBinaries } from './binaries.mjs';
import { folderAsSeenBy, initialiseOnce, passwords, superuser, surroundings } from './cluster.mjs';
import { ordinaryUserFor } from './ordinary-user.mjs';
import { isAlive, runningIn, send, stopPostgres } from './running.mjs';
import { settings } from './settings.mjs';

const secondsToStart = 60;
const largestLog = 5 * 1024 * 1024;

/**
 * Starts the PostgreSQL that lives in a data folder, making it first if need be, or finds the one that runs there.
 * It listens on 127.0.0.1 only, runs as an ordinary user even for root, and ends with this process.
 * @param {object} options
 * @param {string} options.folder `HOMEWARD_DATA`; the cluster is its folder `postgres`
 * @param {number} [options.port] 0 or absent: any free one
 * @param {Record<string, string>} [options.settings] on top of ours, such as `{ fsync: 'off' }` for tests
 * @param {boolean} [options.stopOnSignals] stop it at SIGINT, SIGTERM and SIGHUP; `false` for those who order the stops themselves
 * @returns {Promise<import('./index.d.mts').EmbeddedPostgres>}
 * @throws when another Homeward uses the folder and `shared` is not set, or PostgreSQL does not start
 */
export async function startEmbeddedPostgres({
  folder,
  port = 0,
  settings: extra = {},
  stopOnSignals = true,
  shared = false,
}) {
  const data = resolve(folder);
  const cluster = join(data, 'postgres');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const found = runningIn(cluster);
  const holder = holderOf(data);
  if (found && holder) {
    if (!shared)
      throw new Error(
        `Homeward already runs on ${data} (process ${holder}). Stop it first, or set HOMEWARD_DATA to another folder.`,
      );
    return handle({ data, pid: found.pid, port: found.port, isOurs: false });
  }
  // Whoever started this one was killed and could not stop it. Its settings may not be ours: start it anew.
  if (found) await stopPostgres(found.pid);

  const user = ordinaryUserFor(cluster);
  const { initdb, postgres } = postgresBinaries(user);
  const durable = extra.fsync !== 'off';
  await initialiseOnce({ cluster, user, initdb, password: passwords(data).admin, durable });
  const chosen = port || (await freePort());
  const child = spawnPostgres({ data, cluster, user, postgres, port: chosen, extra });
  writeFileSync(holderFile(data), `${process.pid}\n`, { mode: 0o600 });
  await untilReady(cluster, child, data);
  const running = handle({ data, pid: child.pid, port: chosen, isOurs: true });
  endWithUs(child.pid, running, stopOnSignals);
  return running;
}

/** @returns {Promise<number>} a port of 127.0.0.1 on which nothing listens */
export function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

function spawnPostgres({ data, cluster, user, postgres, port, extra }) {
  const logFile = join(data, 'postgres.log');
  if (existsSync(logFile) && statSync(logFile).size > largestLog) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  const flags = Object.entries({ ...settings, port, ...extra }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', folderAsSeenBy(user, cluster), ...flags], {
    cwd: cluster,
    env: surroundings,
    stdio: ['ignore', log, log],
    // Ctrl-C reaches every process of the terminal's group at once; the database must go last.
    detached: true,
    ...user,
  });
  closeSync(log);
  child.unref();
  return child;
}

async function untilReady(cluster, child, data) {
  let ended = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `it ended with ${signal ?? `code ${code}`}`));
  const until = Date.now() + secondsToStart * 1000;
  while (Date.now() < until && !ended) {
    const running = runningIn(cluster);
    if (running?.isReady && running.pid === child.pid) return;
    await pause(15);
  }
  if (!ended) send(child.pid, 'SIGQUIT');
  const log = readFileSync(join(data, 'postgres.log'), 'utf8').trim().split('\n').slice(-10).join('\n');
  throw new Error(`The embedded PostgreSQL did not start: ${ended ?? `not ready after ${secondsToStart} s`}\n${log}`);
}

function handle({ data, pid, port, isOurs }) {
  const secret = passwords(data);
  const url = (user, password, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    pid,
    port,
    isOurs,
    adminUrl: (database = 'postgres') => url(superuser, secret.admin, database),
    appUrl: (user, database) => url(user, secret.app, database),
    async stop() {
      if (!isOurs) return;
      await stopPostgres(pid);
      rmSync(holderFile(data), { force: true });
    },
  };
}

const holderFile = (data) => join(data, 'postgres.holder');

/** @returns {number | null} the living process that answers for the database of this folder */
function holderOf(data) {
  if (!existsSync(holderFile(data))) return null;
  const pid = Number(readFileSync(holderFile(data), 'utf8'));
  return pid !== process.pid && isAlive(pid) ? pid : null;
}

function endWithUs(pid, running, stopOnSignals) {
  // `exit` cannot wait, but needs not: PostgreSQL finishes its shutdown by itself.
  process.once('exit', () => isAlive(pid) && send(pid, 'SIGINT'));
  if (!stopOnSignals) return;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void running.stop().finally(() => process.kill(process.pid, signal)));
  }
}
