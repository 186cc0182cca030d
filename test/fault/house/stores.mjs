import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort, startEmbeddedPostgres } from '../../../apps/cli/embedded-postgres/index.mjs';

/** A Redis that may be killed, paused, filled and cut short. It keeps an append-only file, as ours does where it runs. */
export async function aRedis(folder) {
  const databases = 64;
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  let child;
  const start = async ({ empty = false } = {}) => {
    if (empty) rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true });
    const settings = `port ${port}|bind 127.0.0.1|save ""|appendonly yes|appendfsync everysec|aof-load-truncated yes|maxmemory-policy noeviction|databases ${databases}|dir ${folder}`;
    child = spawn('redis-server', ['-'], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.end(settings.replaceAll('|', '\n'));
    for (let tries = 0; tries < 200; tries++) {
      if ((await redis.ask('ping').catch(() => '')) === 'PONG') return;
      await pause(50);
    }
    throw new Error('redis-server did not start');
  };
  const redis = {
    port,
    databases,
    start,
    signal: (signal) => child.kill(signal),
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    /** @returns the answer to one command, past every wire */
    async ask(...words) {
      const client = new Redis({
        port,
        host: '127.0.0.1',
        lazyConnect: true,
        retryStrategy: null,
        commandTimeout: 2000,
      });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return await client.call(...words);
      } finally {
        client.disconnect();
      }
    },
    /** The last writes never reached the disk: so many bytes are missing at the end of the file. Only while it is dead. */
    cutTail(bytes) {
      const kept = join(folder, 'appendonlydir');
      for (const name of readdirSync(kept).filter((one) => one.endsWith('.incr.aof'))) {
        const { size } = statSync(join(kept, name));
        truncateSync(join(kept, name), Math.max(0, size - bytes));
      }
    },
    /** All it holds, as bytes. */
    dump: () =>
      new Promise((done) => {
        const options = { encoding: 'buffer', maxBuffer: 2 ** 30 };
        execFile('redis-cli', ['-p', String(port), '--rdb', '-'], options, (_error, out) =>
          done(out ?? Buffer.alloc(0)),
        );
      }),
    stop: () => redis.kill(),
  };
  process.once('exit', () => child.kill('SIGKILL'));
  await start();
  return redis;
}

/** A PostgreSQL that may be killed with all its children, and comes back on its port. */
export async function aPostgres(folder) {
  // What is lost in a power cut, kill -9 cannot show: the kernel keeps what was written.
  const settings = { fsync: 'off', max_connections: '120', shared_buffers: '192MB', deadlock_timeout: '200ms' };
  const begin = (port) => startEmbeddedPostgres({ folder, settings, port, stopOnSignals: false });
  let running = await begin(0);
  const { port } = running;
  return {
    port,
    adminUrl: (name) => running.adminUrl(name),
    appUrl: (name) => running.appUrl('homeward_app', name),
    log: () => readFileSync(join(folder, 'postgres.log')),
    async kill() {
      // Stood still first, so that none is born between the look and the end: it would live on without the others.
      send(running.pid, 'SIGSTOP');
      const all = [running.pid, ...childrenOf(running.pid)];
      for (const pid of all) send(pid, 'SIGKILL');
      while (all.some(lives)) await pause(20);
    },
    start: async () => void (running = await begin(port)),
    /** Where its folder lies, or a part of it such as `pg_wal`. */
    folder: (part = '') => join(folder, 'postgres', part),
    /** Whoever watches over it would start it again where it ended of itself. */
    async startAgain() {
      if (!lives(running.pid)) running = await begin(port);
    },
    stop: () => running.stop(),
  };
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    // It ended of itself, as it does where there is no room for what it writes ahead.
    return [];
  }
}
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It went by itself: its postmaster is dead.
  }
}
const lives = (pid) => {
  try {
    // A dead one whose parent has not looked yet is dead all the same.
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
