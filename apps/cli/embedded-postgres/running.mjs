import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const inARow = { pid: 0, port: 3, state: 7 };

/**
 * What PostgreSQL says of itself in `postmaster.pid`.
 * @param {string} cluster
 * @returns {{ pid: number, port: number, isReady: boolean } | null} `null` when it does not run; a file that a crash left counts as not running
 * @see https://www.postgresql.org/docs/18/storage-file-layout.html
 */
export function runningIn(cluster) {
  let lines;
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[inARow.pid]);
  if (!isPostgres(pid)) return null;
  return { pid, port: Number(lines[inARow.port]), isReady: lines[inARow.state]?.trim() === 'ready' };
}

/** After a restart of the machine the number in a left file may be some other program's. */
function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

/** @returns {boolean} whether a process of that number runs, ours or not */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Firmer with every step: PostgreSQL's fast shutdown, its immediate one, and none of its choosing. */
const steps = [
  { signal: 'SIGINT', milliseconds: 30_000 },
  { signal: 'SIGQUIT', milliseconds: 5_000 },
  { signal: 'SIGKILL', milliseconds: 5_000 },
];

/**
 * Stops a PostgreSQL and waits until it is gone.
 * @param {number} pid its postmaster
 * @throws when nothing stopped it
 */
export async function stopPostgres(pid) {
  for (const { signal, milliseconds } of steps) {
    const until = Date.now() + milliseconds;
    if (isAlive(pid)) send(pid, signal);
    while (isAlive(pid) && Date.now() < until) await pause(20);
    if (!isAlive(pid)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}

export function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
