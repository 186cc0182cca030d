import { once } from 'node:events';
import { Queue, Worker, type ConnectionOptions } from 'bullmq';
import type { RedisOptions } from 'ioredis';
import type { JobData, Store } from './bull-queue.js';
import type { QueueName } from './job-queue.js';
import { connectRedis, type RedisClient } from './redis-address.js';

// The braces keep all keys on one node of a cluster.
const prefix = '{homeward}';
const readyMs = 1_000;

// Whoever adds a job holds a claim on the outbox: better to fail at once and be swept later than to wait.
const impatient: RedisOptions = { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 1_000 };
// A worker has nothing else to do than wait for its store to come back.
const patient: RedisOptions = { maxRetriesPerRequest: null };
const retryStrategy = (times: number) => Math.min(100 * 2 ** times, 2_000);

/** Jobs in Redis (one, behind Sentinel, or a cluster). It may be lost whole: see {@link JobQueue}. */
export function redisStore(url: string): Store {
  const open = (options: RedisOptions) => listening(connectRedis(url, { ...options, retryStrategy }));
  const client = open(impatient);
  const queues = new Map<QueueName, Queue<JobData>>();

  const producer = async (name: QueueName) => {
    await ready(client);
    const known = queues.get(name);
    if (known) return known;
    const queue = listening(
      new Queue<JobData>(name, {
        connection: client as ConnectionOptions,
        prefix,
        skipVersionCheck: true,
        streams: { events: { maxLen: 100 } },
      }),
    );
    queues.set(name, queue);
    return queue;
  };

  return {
    producer,
    async worker(name, run, options) {
      const connection = open(patient);
      const worker = listening(
        new Worker<JobData>(name, run, { ...options, connection: connection as ConnectionOptions, prefix }),
      );
      return {
        async close() {
          await worker.close();
          connection.disconnect();
        },
      };
    },
    async ping() {
      await ready(client);
      return client.ping();
    },
    async close() {
      for (const queue of queues.values()) await queue.close();
      client.disconnect();
    },
  };
}

/** Resolves when the client can take commands, rejects when that takes too long. */
async function ready(client: RedisClient): Promise<void> {
  if (client.status === 'ready') return;
  await once(client, 'ready', { signal: AbortSignal.timeout(readyMs) });
}

// Lost connections come as 'error' events, and without a listener Node ends the process. They come back by
// themselves; that they are away is seen by health() and by addMany().
function listening<T extends { on(event: 'error', listener: () => void): unknown }>(source: T): T {
  source.on('error', () => undefined);
  return source;
}
