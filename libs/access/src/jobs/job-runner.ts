import { Config, type JobQueue, Listener, QUEUE, type QueueName } from '#platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { systemActors } from '../actor.js';
import { Desk } from '../desk.js';
import type { Work } from '../work.js';
import type { Departure } from './departure.js';
import { HANDLES, type Job } from './job.js';
import { places } from './places.data.js';
import { type Handler, Relay } from './relay.js';
import { REPEATS } from './schedule.js';
import { Turns } from './turns.js';

const SWEEP_SECONDS = 10;

/** Runs jobs and what repeats. Only the worker has this. A job without exactly one handler does not start. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger(JobRunner.name);
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #running = new Set<Promise<unknown>>();
  #listener: Listener | null = null;
  #consumers: { close(): Promise<void> }[] = [];
  #stopped = false;

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(Desk) private readonly desk: Desk,
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(Config) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const heard = () => void (this.#stopped || this.#track(relay.wake()));
    // A lost connection is opened again; meanwhile the second's wake finds what was not heard.
    const listener = (this.#listener = new Listener(this.config.databaseDirectUrl, 'outbox', heard));
    const relay = new Relay(this.desk, this.queue, this.#handlers(), new Turns(listener), {
      warn: (fields, text) => this.#log.warn({ ...fields, text }),
    });
    await listener.start();
    for (const queue of Object.keys(places) as QueueName[]) {
      const options = { queue, concurrency: places[queue] };
      this.#consumers.push(await this.queue.process((kind, id) => relay.run(kind, id), options));
    }
    this.#repeat(SWEEP_SECONDS, () => relay.sweep());
    // What is due later is not announced when its time comes.
    this.#repeat(1, () => relay.wake());
    for (const { seconds, run } of this.#repeating()) this.#repeat(seconds, run);
    this.#track(relay.wake());
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#consumers.map((consumer) => consumer.close()));
    await Promise.allSettled(this.#running);
    await this.#listener?.stop();
  }

  #repeat(seconds: number, run: () => Promise<unknown>): void {
    this.#later(seconds, async () => {
      await run().catch((error: unknown) =>
        this.#log.warn({
          text: 'a repeating task failed',
          error: (error as Error).name,
          code: (error as { code?: string }).code,
        }),
      );
      this.#repeat(seconds, run);
    });
  }

  #later(seconds: number, run: () => Promise<unknown>): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#track(run());
    }, seconds * 1000);
    this.#timers.add(timer);
  }

  #track(running: Promise<unknown>): void {
    const quiet = running
      .catch((error: unknown) =>
        this.#log.warn({ text: 'the relay will try again', code: (error as { code?: string }).code }),
      )
      .finally(() => this.#running.delete(quiet));
    this.#running.add(quiet);
  }

  #handlers(): Map<string, Handler> {
    const handlers = new Map<string, Handler>();
    for (const { instance, method, metadata } of this.#marked<Job<object>>(HANDLES)) {
      if (handlers.has(metadata.name)) throw new Error(`Job ${metadata.name} has two handlers`);
      if (!(metadata.as in systemActors)) throw new Error(`Job ${metadata.name} is done by nobody we know`);
      handlers.set(metadata.name, {
        as: metadata.as,
        ...(metadata.inStead && { inStead: metadata.inStead }),
        ...(metadata.leaves && { leaves: metadata.leaves }),
        handle: (data, work) =>
          (instance[method] as (data: object, work: Work) => Promise<Departure | void>).call(instance, data, work),
      });
    }
    return handlers;
  }

  #repeating(): { seconds: number; run: () => Promise<unknown> }[] {
    return this.#marked<{ seconds: number }>(REPEATS).map(({ instance, method, metadata }) => ({
      seconds: metadata.seconds,
      run: () => (instance[method] as () => Promise<unknown>).call(instance),
    }));
  }

  #marked<Metadata>(mark: symbol) {
    const found: { instance: Record<string, unknown>; method: string; metadata: Metadata }[] = [];
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const methods = instance as Record<string, unknown>;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const metadata = Reflect.getMetadata(mark, methods[method] as object) as Metadata | undefined;
        if (metadata) found.push({ instance: methods, method, metadata });
      }
    }
    return found;
  }
}
