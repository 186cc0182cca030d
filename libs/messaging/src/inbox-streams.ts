import { PassThrough, type Readable } from 'node:stream';
import type { Actor } from '#access';
import { Config, Listener, Problem, tooMany } from '#platform';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { NotificationView } from './inbox.dto.js';
import { InboxService } from './inbox.service.js';

const BEAT_SECONDS = 15;
const MOST_STREAMS_OF_ONE = 10;
/** Two writers may finish in another order than they began: each look goes back this far, and skips what was shown. */
const OVERLAP_MS = 30_000;

interface Open {
  actor: Actor;
  out: PassThrough;
  since: Date;
  shown: Map<string, number>;
  looking: Promise<void> | null;
  again: boolean;
}

/** Inboxes that somebody watches. One connection of this process hears of all of them; each look is a look of its reader. */
@Injectable()
export class InboxStreams implements BeforeApplicationShutdown {
  readonly #open = new Map<string, Set<Open>>();
  readonly #listener: Listener;
  #beat: NodeJS.Timeout | null = null;

  constructor(
    @Inject(InboxService) private readonly inbox: InboxService,
    @Inject(Config) config: Config,
  ) {
    this.#listener = new Listener(config.databaseDirectUrl, 'inbox', (userId) => {
      for (const one of this.#open.get(userId) ?? []) this.#wake(one);
    });
  }

  /** @param lastEventId the id of the last event seen, to go on from there @throws Problem too-many */
  async open(actor: Actor, lastEventId?: string): Promise<Readable> {
    const mine = this.#open.get(actor.id) ?? new Set<Open>();
    if (mine.size >= MOST_STREAMS_OF_ONE) throw tooMany(BEAT_SECONDS, 'Too many streams are open: close one');
    const from = instantOf(lastEventId);
    const one: Open = {
      actor,
      out: new PassThrough(),
      since: from ?? new Date(),
      shown: new Map(lastEventId ? [[idOf(lastEventId), Date.now()]] : []),
      looking: null,
      again: false,
    };
    this.#open.set(actor.id, mine.add(one));
    one.out.once('close', () => this.#forget(one));
    this.#beat ??= setInterval(() => this.#beatAll(), BEAT_SECONDS * 1000);
    await this.#listener.start();
    // What is there already was in the inbox before: a new watcher sees what comes from now on.
    if (!from)
      for (const { id, createdAt } of await this.inbox.since(actor, overlap(one.since)))
        one.shown.set(id, Date.parse(createdAt));
    one.out.write(': here you are\n\n');
    this.#wake(one);
    return one.out;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.#beat) clearInterval(this.#beat);
    for (const mine of this.#open.values()) for (const { out } of mine) out.end();
    await this.#listener.stop();
  }

  #beatAll(): void {
    for (const mine of this.#open.values()) {
      for (const one of mine) {
        one.out.write(': still here\n\n');
        // A look that finds nothing still asks whether the session stands.
        this.#wake(one);
      }
    }
  }

  #wake(one: Open): void {
    if (one.looking) {
      one.again = true;
      return;
    }
    one.looking = this.#look(one)
      .catch((error: unknown) => {
        // Signed out, or of another role now: the stream ends. Anything else is tried again with the next beat.
        if (!(error instanceof Problem)) return;
        // Forgotten now: its reader may be slow to close it, and a beat that is written after the end would end the process.
        this.#forget(one);
        one.out.end();
      })
      .finally(() => {
        one.looking = null;
        if (!one.again) return;
        one.again = false;
        this.#wake(one);
      });
  }

  async #look(one: Open): Promise<void> {
    for (const message of await this.inbox.since(one.actor, overlap(one.since))) {
      if (one.shown.has(message.id)) continue;
      one.shown.set(message.id, Date.parse(message.createdAt));
      one.out.write(eventOf(message));
      if (Date.parse(message.createdAt) > one.since.getTime()) one.since = new Date(message.createdAt);
    }
    for (const [id, at] of one.shown) if (at < one.since.getTime() - 2 * OVERLAP_MS) one.shown.delete(id);
  }

  #forget(one: Open): void {
    const mine = this.#open.get(one.actor.id);
    mine?.delete(one);
    if (mine?.size === 0) this.#open.delete(one.actor.id);
  }
}

const overlap = (since: Date): Date => new Date(since.getTime() - OVERLAP_MS);

const eventOf = (message: NotificationView): string =>
  `id: ${message.createdAt}/${message.id}\nevent: notification\ndata: ${JSON.stringify(message)}\n\n`;

const idOf = (eventId: string): string => eventId.split('/')[1] ?? '';
const instantOf = (eventId: string | undefined): Date | null => {
  const at = new Date(eventId?.split('/')[0] ?? '');
  return Number.isNaN(at.getTime()) ? null : at;
};
