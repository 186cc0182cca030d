import { type JobQueue, Problem } from '#platform';
import type { Desk } from '../desk.js';
import { type InStead, system, type SystemName } from '../actor.js';
import type { Work } from '../work.js';
import type { Departure } from './departure.js';
import type { Door } from './job.js';
import {
  claimWaiting,
  lockMessage,
  markDone,
  markFailed,
  markPutOff,
  reclaimLost,
  takeMessage,
} from './outbox.queries.js';
import { PutOff } from './put-off.js';
import type { Turns } from './turns.js';

export interface Handler {
  as: SystemName;
  inStead?: (data: never) => InStead;
  leaves?: Door;
  handle(data: object, work: Work): Promise<Departure | void>;
}

const BATCH = 500;
const LOST_AFTER_SECONDS = 60;
const MOST_TRIES = 8;

/** An error may know how often it is worth trying: once, where it will be the same for ever. */
const mostTriesAfter = (error: unknown): number => (error as { mostTries?: number }).mostTries ?? MOST_TRIES;

/** Carries messages from the outbox to the queue, and from the queue to the one method that handles them. */
export class Relay {
  #running: Promise<void> | null = null;
  #again = false;

  constructor(
    private readonly desk: Desk,
    private readonly queue: JobQueue,
    private readonly handlers: ReadonlyMap<string, Handler>,
    private readonly turns: Pick<Turns, 'take'>,
    private readonly log: { warn(fields: object, text: string): void },
  ) {}

  /** Hands over all that waits. Woken while it runs, it looks once more: no message is left until the next call. */
  wake(): Promise<void> {
    this.#again = true;
    return (this.#running ??= this.#handOverAll());
  }

  async sweep(): Promise<void> {
    await this.desk.do(system('relay'), (work) => reclaimLost(work, LOST_AFTER_SECONDS));
    await this.wake();
  }

  /** One message: its effect and its being done are kept together, so that each happens exactly once. */
  async run(kind: string, id: string): Promise<void> {
    await this.#handle(kind, id).catch(async (error: unknown) => {
      if (error instanceof PutOff)
        return void (await this.desk.do(system('relay'), (work) => markPutOff(work, id, error)));
      const reason = error instanceof Problem ? error.slug : ((error as { code?: string }).code ?? 'defect');
      this.log.warn({ outboxId: id, reason, error: (error as Error).name }, 'a message was not handled');
      await this.desk.do(system('relay'), (work) => markFailed(work, id, reason, mostTriesAfter(error)));
    });
  }

  async #handle(kind: string, id: string): Promise<void> {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`No handler for ${kind}`);
    if (!handler.leaves) return void (await this.#begin(handler, id, kind));
    const giveBack = await this.turns.take(id);
    if (!giveBack) return;
    try {
      const departure = await this.#begin(handler, id, kind);
      if (departure) await this.#leave(handler, id, departure);
    } finally {
      await giveBack();
    }
  }

  /** @returns what is still to be done outside, if anything is: then the message is not done yet */
  async #begin(handler: Handler, id: string, kind: string): Promise<Departure | null> {
    const actor = await this.#actorFor(handler, id, kind);
    if (!actor) return null;
    return this.desk.do(actor, async (work) => {
      const message = await takeMessage(work, id, kind);
      if (!message) return null;
      const departure = await handler.handle(message.data, work);
      if (departure) return departure;
      await markDone(work, id);
      return null;
    });
  }

  // No transaction is open while others take their time: it would hold back the seals of everybody, and a connection.
  async #leave({ as }: Handler, id: string, { leave, settle }: Departure): Promise<void> {
    await leave();
    await this.desk.do(system(as), async (work) => {
      if (!(await lockMessage(work, id))) return;
      await settle?.(work);
      await markDone(work, id);
    });
  }

  /** Whoever acts in another's stead is told by the message itself, which is then looked at first. */
  async #actorFor({ as, inStead }: Handler, id: string, kind: string) {
    if (!inStead) return system(as);
    const waiting = await this.desk.do(system('relay'), (work) => takeMessage(work, id, kind));
    return waiting && system(as, inStead(waiting.data as never));
  }

  async #handOverAll(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        await this.#handOver();
      }
    } finally {
      this.#running = null;
    }
  }

  async #handOver(): Promise<void> {
    for (;;) {
      const claimed = await this.desk.do(system('relay'), (work) => claimWaiting(work, BATCH));
      if (!claimed.length) return;
      // Where the queue is away, what was claimed stays in the outbox and the sweep hands it over again.
      await this.queue.addMany(
        claimed.map(({ id, kind, priority }) => ({ id, name: kind, priority, queue: this.handlers.get(kind)?.leaves })),
      );
      if (claimed.length < BATCH) return;
    }
  }
}
