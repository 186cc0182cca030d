import type { Listener } from '#platform';

const key = 'hashtextextended($1, 0)';

/**
 * Whose turn a message is while it leaves: outside of a transaction nothing else keeps two workers from handing it over at
 * once. Held by a session of the database, so that a worker that died holds nothing.
 */
export class Turns {
  // A session may take the same lock twice: its own jobs the process tells apart itself.
  readonly #ours = new Set<string>();

  constructor(private readonly session: Pick<Listener, 'ask'>) {}

  /** @returns what gives it back; null where another has it @throws where the database does not answer */
  async take(id: string): Promise<(() => Promise<void>) | null> {
    if (this.#ours.has(id)) return null;
    this.#ours.add(id);
    let isOurs = false;
    try {
      const rows = await this.session.ask<{ isOurs: boolean }>(`select pg_try_advisory_lock(${key}) as "isOurs"`, [id]);
      isOurs = rows[0]!.isOurs;
    } finally {
      if (!isOurs) this.#ours.delete(id);
    }
    return isOurs ? () => this.#giveBack(id) : null;
  }

  async #giveBack(id: string): Promise<void> {
    // With a session that is lost it is given back already.
    await this.session.ask(`select pg_advisory_unlock(${key})`, [id]).catch(() => undefined);
    this.#ours.delete(id);
  }
}
