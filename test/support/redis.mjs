import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../apps/cli/embedded-postgres/index.mjs';

const secondsToStart = 10;

/**
 * Starts a real Redis for one test run: on a free port of 127.0.0.1, keeping nothing, never evicting (BullMQ's demand).
 * @param {{ folder: string, port?: number }} options `folder`: where its log goes; made if it is not there
 * @returns {Promise<{ url: string, port: number, pid: number, stop: () => Promise<void> }>}
 * @throws when `redis-server` is not installed or does not start
 */
export async function startRedis({ folder, port = 0 }) {
  mkdirSync(folder, { recursive: true });
  const chosen = port || (await freePort());
  const log = join(folder, 'redis.log');
  const flags = {
    port: chosen,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    dir: folder,
    logfile: log,
  };
  const child = spawn(
    'redis-server',
    Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  let ended = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `it ended with ${signal ?? `code ${code}`}`));
  const until = Date.now() + secondsToStart * 1000;
  while (!(await answers(chosen))) {
    if (ended || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`redis-server did not start: ${ended ?? `no answer after ${secondsToStart} s`}\n${read(log)}`);
    }
    await pause(20);
  }
  child.unref();
  process.once('exit', () => child.kill('SIGKILL'));
  return {
    url: `redis://127.0.0.1:${chosen}`,
    port: chosen,
    pid: child.pid,
    stop: async () => {
      if (ended) return;
      child.ref();
      await new Promise((gone) => {
        child.once('exit', gone);
        child.kill('SIGTERM');
      });
    },
  };
}

function answers(port) {
  return new Promise((told) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (answer) => {
      socket.destroy();
      told(answer);
    };
    socket.once('error', () => tell(false));
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (said) => tell(said.toString().startsWith('+PONG')));
  });
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
