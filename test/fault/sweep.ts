import { Desk, system as systemActor, type Work } from '#access';
import { handOverDue } from '../../libs/deadlines/src/reminders.queries.js';
import { aCase } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';

const DUE = 100;

export interface Cost {
  /** Reminders it claimed. */
  due: number;
  buffers: number;
  milliseconds: number;
  indexes: string[];
}

/** A house whose worker sleeps, with so many open deadlines, of which a hundred have a reminder that is due. */
export async function aHouseWith(open: number): Promise<System> {
  const system = await startSystem({ role: 'api' });
  const { id } = await aCase(await system.as('caseworker Border'));
  const client = await system.sql.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    await client.query(
      `with opened as (
         insert into deadlines (id, case_id, organisation_id, kind, party, due_at, assignee_id)
         select uuidv7(), c.id, c.organisation_id, 'other', 'caseworker', now() + make_interval(hours => 48 + n / 10), c.assignee_id
         from cases c, generate_series(1, $2::int) as n where c.id = $1 returning id, case_id, due_at
       )
       insert into reminders (id, deadline_id, case_id, kind, fire_at)
       select uuidv7(), id, case_id, 'remind', due_at - interval '24 hours' from opened`,
      [id, open],
    );
    await client.query(`reset session_replication_role`);
    await client.query(
      `update reminders set fire_at = now() where id in (select id from reminders where handed_over_at is null order by id limit $1)`,
      [DUE],
    );
    await client.query('vacuum analyze reminders');
    await client.query('vacuum analyze deadlines');
  } finally {
    client.release();
  }
  return system;
}

class Undone extends Error {}

/** What one sweep costs, as PostgreSQL counts it under the relay's own role, and undone again. The best of three. */
export async function costOfSweep(system: System, due: number): Promise<Cost> {
  const tries = [await once(system, due), await once(system, due), await once(system, due)];
  return tries.reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best));
}

async function once(system: System, due: number): Promise<Cost> {
  let cost: Cost | null = null;
  await system.app
    .get(Desk)
    .do(systemActor('relay'), async (work) => {
      // The very statement of the sweep; where nothing is to be due, at the time of yesterday.
      const asked = await sqlOf(new Date(work.now.getTime() - (due ? 0 : 86_400_000)));
      const [row] = await work.rows<{ 'QUERY PLAN': [Explained] }>(
        `explain (analyze, buffers, format json) ${asked.sql}`,
        asked.values,
      );
      cost = costOf(row!['QUERY PLAN'][0]);
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return cost!;
}

async function sqlOf(now: Date): Promise<{ sql: string; values: readonly unknown[] }> {
  let asked = { sql: '', values: [] as readonly unknown[] };
  const listening = {
    now,
    require: () => undefined,
    rows: (sql: string, values: readonly unknown[]) => ((asked = { sql, values }), Promise.resolve([])),
  };
  await handOverDue(listening as unknown as Work, 2000);
  return asked;
}

interface Explained {
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number; 'Actual Rows': number };
  'Execution Time': number;
}

function costOf({ Plan, 'Execution Time': milliseconds }: Explained): Cost {
  const indexes = [...JSON.stringify(Plan).matchAll(/"Index Name":"([^"]+)"/g)].map(([, name]) => name!);
  return {
    due: Plan['Actual Rows'],
    buffers: Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'],
    milliseconds,
    indexes: [...new Set(indexes)],
  };
}
