import pg from 'pg';

/** Hears what is announced on one channel, on a connection of its own that is opened again when it is lost. */
export class Listener {
  #client: pg.Client | null = null;
  #opening: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #stopped = false;

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

  async #connect(): Promise<void> {
    if (this.#stopped) return;
    const client = new pg.Client({ connectionString: this.url, application_name: 'homeward listens' });
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    client.on('error', () => this.#lost(client));
    await client.connect();
    await client.query(`listen ${this.channel}`);
    this.#client = client;
  }

  #lost(client: pg.Client): void {
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
