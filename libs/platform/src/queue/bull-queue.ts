import type { BulkJobOptions, Job, WorkerOptions } from 'bullmq';
import {
  QueueUnreachable,
  type JobHandler,
  type JobQueue,
  type ProcessOptions,
  type QueuedJob,
  type QueueName,
  queueNames,
} from './job-queue.js';
import { within } from './within.js';

/** What a store of BullMQ must offer so that jobs can wait in it. */
export interface Store {
  /** The producer's side; rejects at once when the store cannot be reached. */
  producer(queue: QueueName): Promise<Producer>;
  worker(queue: QueueName, run: (job: Job<JobData>) => Promise<void>, options: WorkerSettings): Promise<Stoppable>;
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

export interface Producer {
  addBulk(jobs: { name: string; data: JobData; opts: BulkJobOptions }[]): Promise<unknown>;
}
export interface Stoppable {
  close(): Promise<void>;
}
export interface JobData {
  readonly outboxId: string;
}
export type WorkerSettings = Omit<WorkerOptions, 'connection'>;

// A job keeps nothing after it ended, so that the same id can be added again; retries are the outbox's affair.
const ephemeral = { attempts: 1, removeOnComplete: true, removeOnFail: true } satisfies BulkJobOptions;
const jobsAtOnce = 500;
const addingMs = 5_000;
const pingMs = 1_000;

/** Queues over any store of BullMQ: settings and promises are the same on each. */
export class BullJobQueue implements JobQueue {
  private readonly workers = new Set<Stoppable>();
  private isClosed = false;

  constructor(private readonly store: Store) {}

  async addMany(items: readonly QueuedJob[]): Promise<void> {
    if (this.isClosed) throw new QueueUnreachable('closed');
    try {
      for (const name of queueNames) {
        const its = items.filter(({ queue = 'jobs' }) => queue === name);
        for (let from = 0; from < its.length; from += jobsAtOnce)
          await within(addingMs, this.add(name, its.slice(from, from + jobsAtOnce)));
      }
    } catch (error) {
      throw new QueueUnreachable(error);
    }
  }

  async process(handler: JobHandler, options: ProcessOptions): Promise<Stoppable> {
    const { queue = 'jobs', concurrency, onFailure, lockMs = 15_000 } = options;
    const run = async ({ name, data: { outboxId } }: Job<JobData>): Promise<void> => {
      try {
        await handler(name, outboxId);
      } catch (error) {
        onFailure?.({ id: outboxId, name }, error);
        throw withoutWords();
      }
    };
    const worker = await this.store.worker(queue, run, {
      concurrency,
      lockDuration: lockMs,
      // A dead worker's job is found by two looks in a row, the second after its lock ran out.
      stalledInterval: Math.ceil(lockMs / 3),
      // The default of 1 turned two crashes of a worker into a job that never ran.
      maxStalledCount: 10,
    });
    this.workers.add(worker);
    return {
      close: async () => {
        this.workers.delete(worker);
        await worker.close();
      },
    };
  }

  async health(): Promise<boolean> {
    if (this.isClosed) return false;
    return within(pingMs, this.store.ping()).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await Promise.all([...this.workers].map((worker) => worker.close()));
    await this.store.close();
  }

  private async add(queue: QueueName, items: readonly QueuedJob[]): Promise<void> {
    const producer = await this.store.producer(queue);
    await producer.addBulk(
      items.map(({ id, name, priority = 0 }) => ({
        name,
        data: { outboxId: id },
        opts: { ...ephemeral, jobId: id, priority },
      })),
    );
  }
}

/** BullMQ writes an error's message and stack beside the job and into its events: give it neither. */
function withoutWords(): Error {
  const error = new Error('failed');
  error.stack = '';
  return error;
}
