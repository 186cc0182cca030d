/**
 * Queues beside each other, each with places of its own on a worker: `mail` and `calls` wait for others outside, and however
 * slow those are, `jobs` go on.
 */
export const queueNames = ['jobs', 'mail', 'calls'] as const;
export type QueueName = (typeof queueNames)[number];

/** A job is told by its outbox row: what it is about stands there, never in the queue. */
export interface QueuedJob {
  /** Id of the outbox row, a UUID. */
  readonly id: string;
  /** Name of the handler, such as `consular.notify`. */
  readonly name: string;
  /** The smallest goes first, 0 before all; jobs of one priority go in the order in which they were added. 0 unless told. */
  readonly priority?: number;
  /** Where it waits; `jobs` unless told. */
  readonly queue?: QueueName | undefined;
}

export type JobHandler = (name: string, outboxId: string) => Promise<void>;

export interface ProcessOptions {
  /** Which jobs; `jobs` unless told. */
  readonly queue?: QueueName;
  /** Jobs of this queue that this process runs at a time. */
  readonly concurrency: number;
  /** Told of a handler's error, which the queue itself forgets: it may quote a person. */
  readonly onFailure?: (job: QueuedJob, error: unknown) => void;
  /**
   * How long a job of a worker that died stays with it, in milliseconds; 15,000 unless told. A handler that blocks the
   * event loop for longer loses its job to another worker, and the job runs twice.
   */
  readonly lockMs?: number;
}

/**
 * Where work waits for a worker. It may forget everything at any time, and may hand out a job twice: the outbox in
 * PostgreSQL decides what is done, what is tried again and when to give up.
 */
export interface JobQueue {
  /**
   * Adds jobs. One that still waits or runs is not added a second time; one that ended, well or badly, runs again.
   * @throws QueueUnreachable within seconds when the store does not answer; some of the jobs may have been added
   */
  addMany(items: readonly QueuedJob[]): Promise<void>;
  /**
   * Starts a worker, here. Reconnects by itself when the store goes away and comes back.
   * @throws QueueUnreachable when PostgreSQL holds the queue and does not answer; for Redis the worker waits
   * @returns what stops it: no new job begins, and it resolves once the running ones have ended
   */
  process(handler: JobHandler, options: ProcessOptions): Promise<{ close(): Promise<void> }>;
  /** Whether the store answers now, within a second. */
  health(): Promise<boolean>;
  /** Stops the workers that are left and lets go of what the queue opened itself. */
  close(): Promise<void>;
}

/** The queue's store does not answer. The outbox still has the work: its sweeper tries again. */
export class QueueUnreachable extends Error {
  readonly code = 'queue-unreachable';
  constructor(cause: unknown) {
    super('The queue does not answer', { cause });
    this.name = 'QueueUnreachable';
  }
}
