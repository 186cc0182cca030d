import type pg from 'pg';

/** Asks one connection under one role, in the order of asking. */
export type Ask = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<pg.QueryResult<Row>>;

/**
 * Statements that PostgreSQL keeps planned for the life of a connection. Planning one through row-level security costs
 * more than running it: logging a person took twice as long without.
 *
 * A plan belongs to the database role that it was made under, so the name carries the role: two roles that ask the same
 * would else throw each other's plan away. Past `most`, what is asked is too varied to be worth keeping.
 */
export class PreparedStatements {
  readonly #names = new Map<string, string>();

  /**
   * @param enabled not behind a pooler that hands out a connection for one transaction: there it would ask another one
   *   for a statement that it does not know
   */
  constructor(
    private readonly enabled: boolean,
    private readonly most = 500,
  ) {}

  /** Everything that is asked of this connection in one role. */
  on(client: pg.PoolClient, role: string): Ask {
    return (text, values = []) => client.query(this.asked(role, text, [...values]));
  }

  /** The question as `pg` takes it: prepared once for each connection, under a name of its own. */
  asked(role: string, text: string, values: unknown[]): { name?: string; text: string; values: unknown[] } {
    const name = this.#nameOf(`${role} ${text}`);
    return name ? { name, text, values } : { text, values };
  }

  #nameOf(question: string): string | undefined {
    const known = this.#names.get(question);
    if (known || !this.enabled || this.#names.size >= this.most) return known;
    const name = `homeward_${this.#names.size}`;
    this.#names.set(question, name);
    return name;
  }
}
