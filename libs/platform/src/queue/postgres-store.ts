import { createPostgresBackend, Queue, Worker } from 'bullmq';
import type pg from 'pg';
import { heartbeat } from '../database/source.js';
import type { Producer, Store } from './bull-queue.js';
import { type QueueName, queueNames, QueueUnreachable } from './job-queue.js';
import { queueSchema } from './migrate-queue.js';

/**
 * Settings of a pool for the queue, to be spread into `new pg.Pool({…})` beside the connection.
 * BullMQ's statements name no schema, so the pool's own search path must lead there; LISTEN holds one connection for
 * each worker, so `max` must be workers + 2 or more, and no pooler may stand between.
 */
export const queuePoolSettings = {
  options: `-c search_path=${queueSchema}`,
  ...heartbeat,
  connectionTimeoutMillis: 5_000,
  max: queueNames.length + 5,
} satisfies pg.PoolConfig;

/**
 * Jobs in PostgreSQL, for an installation without Redis.
 * @param pool made with {@link queuePoolSettings}, after {@link migrateQueue}; it stays the caller's to end
 */
export function postgresStore(pool: pg.Pool): Store {
  const opening = new Map<QueueName, Promise<Producer & { close(): Promise<void> }>>();

  const open = async (name: QueueName) => {
    const queue = new Queue(name, { connection: pool, streams: { events: { maxLen: 100 } } }, createPostgresBackend);
    queue.on('error', ignore);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      // BullMQ remembers a failed start for ever: throw the queue away and begin anew next time.
      opening.delete(name);
      await queue.close();
      throw error;
    }
  };

  return {
    producer(name) {
      const known = opening.get(name) ?? open(name);
      opening.set(name, known);
      return known;
    },
    async worker(name, run, options) {
      const worker = new Worker(name, run, { ...options, connection: pool }, createPostgresBackend);
      worker.on('error', ignore);
      try {
        await worker.waitUntilReady();
      } catch (error) {
        await worker.close(true);
        throw new QueueUnreachable(error);
      }
      return { close: () => worker.close() };
    },
    ping: () => pool.query(`SELECT 1 FROM ${queueSchema}.job LIMIT 1`),
    async close() {
      for (const queue of opening.values()) await (await queue.catch(ignore))?.close();
    },
  };
}

// See redis-store: what is away comes back, and health() says so meanwhile.
function ignore(): undefined {}
