import pg from 'pg';
import { heartbeat } from './source.js';

const PATIENCE_MS = 5_000;

/**
 * A connection of its own, opened again when it is lost: it hears what is announced on one channel, and holds what ends
 * with it. A process that died holds nothing.
 */
export class Listener {
  #client: pg.Client | null = null;
  #opening: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #stopped = false;
  // A connection of pg answers one question at a time.
  #asked: Promise<unknown> = Promise.resolve();

  /** @param channel a fixed name, never from input */
  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly hear: (payload: string) => void,
  ) {}

  /** Returns once it listens; more than once is once. */
  start(): Promise<void> {
    return (this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    }));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  /**
   * Asks this very connection. Where it does not answer it is given up, and all that it held with it.
   * @throws where there is none, or it does not answer
   */
  ask<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    const answer = this.#asked.then(() => this.#ask<Row>(text, values));
    this.#asked = answer.catch(() => undefined);
    return answer;
  }

  async #ask<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    const client = this.#client;
    if (!client) throw new Error('There is no connection to listen on');
    try {
      return (await client.query<Row>(text, values)).rows;
    } catch (error) {
      this.#lost(client);
      throw error;
    }
  }

  async #connect(): Promise<void> {
    if (this.#stopped) return;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'homeward listens',
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      ...heartbeat,
    });
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    let isLost = false;
    client.on('error', () => {
      isLost = true;
      this.#lost(client);
    });
    try {
      await client.connect();
      await client.query(`listen ${this.channel}`);
      // Its last answer and its end may come in one packet: it must not be kept for one that lives.
      if (isLost) throw new Error('The connection ended as it began to listen');
    } catch (error) {
      giveUp(client);
      throw error;
    }
    this.#client = client;
  }

  #lost(client: pg.Client): void {
    giveUp(client);
    if (this.#client !== client) return;
    this.#client = null;
    this.#opening = null;
    this.#connectLater();
  }

  #connectLater(): void {
    if (this.#stopped) return;
    this.#retry = setTimeout(() => void this.start().catch(() => this.#connectLater()), 1000);
  }
}

/** At once: who does not answer would not hear a farewell. */
function giveUp(client: pg.Client): void {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}
