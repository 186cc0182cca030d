import type pg from 'pg';
import { BullJobQueue } from './bull-queue.js';
import type { JobQueue } from './job-queue.js';
import { postgresStore } from './postgres-store.js';
import { redisStore } from './redis-store.js';

export type { JobHandler, JobQueue, ProcessOptions, QueuedJob, QueueName } from './job-queue.js';
export { migrateQueue } from './migrate-queue.js';
export { queuePoolSettings } from './postgres-store.js';

/**
 * The queue on Redis where there is a URL, in PostgreSQL where there is a pool. Both keep the same promises.
 * @param place.redisUrl see `connectRedis` for its forms
 * @param place.pool made with `queuePoolSettings`; not ended by the queue
 * @throws Error when neither is given or the URL cannot be read
 */
export function openQueue(place: { redisUrl?: string; pool?: pg.Pool }): JobQueue {
  if (place.redisUrl) return new BullJobQueue(redisStore(place.redisUrl));
  if (place.pool) return new BullJobQueue(postgresStore(place.pool));
  throw new Error('A queue needs REDIS_URL or a PostgreSQL pool');
}
