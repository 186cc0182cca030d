/** A PostgreSQL that runs for this process, or, when `isOurs` is false, one that it found running. */
export interface EmbeddedPostgres {
  readonly pid: number;
  /** On 127.0.0.1. */
  readonly port: number;
  readonly isOurs: boolean;
  /** The superuser's address of a database (`postgres` when left out). Carries the password. */
  adminUrl(database?: string): string;
  /** A role's address of a database, with the password that the data folder keeps for the application. */
  appUrl(role: string, database: string): string;
  /** Stops it if it is ours, and waits until it is gone. */
  stop(): Promise<void>;
}

export function startEmbeddedPostgres(options: {
  /** `HOMEWARD_DATA`; made if it is not there. */
  folder: string;
  /** 0 or absent: any free one. */
  port?: number;
  settings?: Record<string, string>;
  stopOnSignals?: boolean;
  /** Use the one that another living Homeward has started, instead of refusing. */
  shared?: boolean;
}): Promise<EmbeddedPostgres>;

/** A port of 127.0.0.1 on which nothing listens. */
export function freePort(): Promise<number>;
