import { randomInt } from 'node:crypto';
import { DataSource } from 'typeorm';
import { poolOf } from '#platform';
import { eventually, startSystem, type System } from '../support/system.js';
import { aPoolWorld, type Name, type PoolWorld } from './pool.world.js';

const SIZE = 5;
const AT_ONCE = 32;

/** What failing midway can mean, and what is answered then. */
const failures: Readonly<Record<string, (world: PoolWorld, system: System) => Promise<string | null>>> = {
  'a rule that forbids it': ({ people, unasked }) =>
    answers(people.nok.post(`/cases/${unasked}/consular-notifications`), 409),
  'a version that is old': ({ people, unasked }) =>
    answers(people.nok.patch(`/cases/${unasked}`, 999, { riskLevel: 'high' }), 412),
  'an error of the database': ({ people, cursed }) =>
    answers(people.ploy.post(`/cases/${cursed}/notes`, { body: 'never kept' }), 500),
  'a caller who goes away': async ({ people, slow }, system) => {
    const gone = fetch(`${system.url}/api/v1/cases/${slow}/notes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${people.nok.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ body: 'she closed the lid' }),
      signal: AbortSignal.timeout(randomInt(20, 200)),
    });
    return gone.then(
      // She may have been too late to go.
      async (answer) => (await answer.text(), null),
      ({ name }: Error) => (name === 'TimeoutError' ? null : `a caller who went away: ${name}`),
    );
  },
  'a connection that is killed': (world, system) => inTheMiddle(world, system, 'pg_terminate_backend'),
  'a statement that is cancelled': (world, system) => inTheMiddle(world, system, 'pg_cancel_backend'),
};

async function inTheMiddle({ people, slow }: PoolWorld, { sql }: System, how: string): Promise<string | null> {
  const kept = people.nok.post(`/cases/${slow}/notes`, { body: 'written slowly' });
  // Whoever writes to this case sleeps with the pen in her hand: hers, or another's who did the same.
  const { rowCount } = await eventually(
    () => sql.query(`select ${how}(pid) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep' limit 1`), // prettier-ignore
    ({ rowCount: hit }) => hit === 1,
  );
  return rowCount ? answers(kept, 503, 201) : 'nobody was in the middle';
}

async function answers(asked: Promise<{ status: number }>, ...wanted: number[]): Promise<string | null> {
  const { status } = await asked;
  // Another failure of this kind may hit whoever is in the middle just then.
  return wanted.includes(status) ? null : `answered ${status} instead of ${wanted.join(' or ')}`;
}

/** Everything that one actor could leave on a connection for the next; null where it is as new. */
export async function leftOn(system: System): Promise<(string | null)[]> {
  const pool = poolOf(system.app.get(DataSource));
  const clients = await Promise.all(Array.from({ length: SIZE }, () => pool.connect()));
  try {
    return await Promise.all(
      clients.map(async (client) => {
        // Without parameters: what asks with them is a new moment for PostgreSQL at each step.
        const { rows } = await client.query<Record<string, string | null>>(
          `select nullif(current_user, session_user) as "user", nullif(current_setting('role'), 'none') as role,
             nullif(current_setting('homeward.actor', true), '') as actor,
             nullif(now() <> statement_timestamp(), false)::text as "in a transaction",
             (select string_agg(name, ' ') from pg_settings where source = 'session') as settings,
             (select string_agg(relname, ' ') from pg_class where relpersistence = 't' and relnamespace = pg_my_temp_schema()) as tables,
             (select string_agg(locktype, ' ') from pg_locks where pid = pg_backend_pid() and locktype = 'advisory') as locks`,
        );
        const left = Object.entries(rows[0]!).filter(([, value]) => value !== null);
        return left.length ? JSON.stringify(left) : null;
      }),
    );
  } finally {
    for (const client of clients) client.release();
  }
}

export class Pool {
  #turn = 0;
  private constructor(
    readonly system: System,
    readonly world: PoolWorld,
    private readonly alone: readonly string[],
  ) {}

  /** A system with five connections, and what everybody is answered while nobody else asks. */
  static async open(): Promise<Pool> {
    const system = await startSystem({ role: 'api', databaseConnections: SIZE });
    const world = await aPoolWorld(system);
    const alone: string[] = [];
    for (const question of world.questions) alone.push(await said(world, question));
    return new Pool(system, world, alone);
  }

  /** Everything that somebody was shown while nobody else asked. */
  shown(by: Name): string {
    return this.world.questions.map((question, n) => (question.by === by ? this.alone[n] : '')).join('\n');
  }

  /** @returns everything that was not as it must be */
  async ask(requests: number): Promise<string[]> {
    const faults: string[] = [];
    const end = this.#turn + requests;
    const kinds = Object.entries(failures);
    const once = async (turn: number) => {
      if (turn % 100 === 50) {
        const [what, fail] = kinds[Math.floor(turn / 100) % kinds.length]!;
        const fault = await fail(this.world, this.system);
        if (fault) faults.push(`${what}: ${fault}`);
      } else if (turn % 10 === 5) {
        const fault = await answers(this.world.people.ploy.post(`/cases/${this.world.open}/notes`, { body: `${turn}` }), 201); // prettier-ignore
        if (fault) faults.push(`a note: ${fault}`);
      } else {
        // A step that shares no factor with their number reaches them all, those of everybody mixed.
        const at = (turn * 7919) % this.world.questions.length;
        const question = this.world.questions[at]!;
        const now = await said(this.world, question);
        if (now !== this.alone[at]) faults.push(`${question.by} ${question.path}: ${now.slice(0, 300)}, alone ${this.alone[at]!.slice(0, 300)}`); // prettier-ignore
      }
    };
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (this.#turn < end) await once(this.#turn++);
      }),
    );
    for (const left of await leftOn(this.system)) if (left) faults.push(`left on a connection: ${left}`);
    return faults;
  }
}

/** Status and words of an answer, without what is of this one request. */
async function said(
  { people }: PoolWorld,
  { by, method, path, body }: PoolWorld['questions'][number],
): Promise<string> {
  const answer = await (method === 'GET' ? people[by].get(path) : people[by].post(path, body));
  return `${answer.status} ${JSON.stringify(answer.body).replaceAll(/"(requestId|asOf)":"[^"]*"/g, '""')}`;
}
