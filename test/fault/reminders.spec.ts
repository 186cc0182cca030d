import { readFileSync } from 'node:fs';
import { Reminders } from '../../libs/deadlines/src/reminders.js';
import { aCase } from '../support/people.js';
import { eventually, startSystem, type System } from '../support/system.js';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** So many deadlines on one case, each with a reminder that is due now. */
async function due(count: number): Promise<string> {
  const { id } = await aCase(await system.as('caseworker Border'));
  await system.sql.query(
    `with opened as (
       insert into deadlines (id, case_id, organisation_id, kind, party, due_at, assignee_id)
       select uuidv7(), c.id, c.organisation_id, 'other', 'caseworker', now() + interval '1 hour', c.assignee_id
       from cases c, generate_series(1, $2) where c.id = $1 returning id, case_id
     )
     insert into reminders (id, deadline_id, case_id, kind, fire_at) select uuidv7(), id, case_id, 'remind', now() from opened`,
    [id, count],
  );
  return id;
}

const effectsOf = async (caseId: string) => {
  const { rows } = await system.sql.query<Record<string, number>>(
    `select
       (select count(*)::int from reminders where case_id = $1 and done_at is not null) as done,
       (select count(*)::int from notifications where case_id = $1) as told,
       (select count(distinct subject_id)::int from notifications where case_id = $1) as different,
       (select count(*)::int from audit_events e join audit_subjects s on s.event_id = e.id
          where s.case_id = $1 and e.action = 'reminder.fire' and e.outcome = 'done') as recorded`,
    [caseId],
  );
  return rows[0]!;
};
const once = (count: number) => ({ done: count, told: count, different: count, recorded: count });

describe('connections to the database', () => {
  /** Of each of ours: whether it listens, and which timer of the kernel runs on it. */
  const timers = async () => {
    const { rows } = await system.sql.query<{ listens: boolean; port: number }>(
      `select application_name = 'homeward listens' as listens, client_port as port from pg_stat_activity
       where datname = current_database() and application_name like 'homeward%'`,
    );
    // `sl local_address rem_address st tx_queue:rx_queue tr:tm->when …`
    const sockets = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/u));
    return rows.map(({ listens, port }) => {
      const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
      return { listens, timer: sockets.find(([, address]) => address?.endsWith(local))?.[5]?.slice(0, 2) };
    });
  };

  it('are asked by the kernel whether the other end is still there: those that work, and those that listen', async () => {
    const keepsAlive = '02';
    const all = await eventually(timers, (each) => each.every(({ timer }) => timer === keepsAlive));
    expect(new Set(all.map(({ listens }) => listens))).toEqual(new Set([true, false]));
  });
});

describe('reminders that are due at once', () => {
  it('go out exactly once each: 500 of them, claimed by several at a time', async () => {
    const caseId = await due(500);
    const reminders = system.app.get(Reminders, { strict: false });
    await Promise.all([reminders.handOver(), reminders.handOver(), reminders.handOver()]);
    const handed = await system.sql.query(
      `select count(*)::int as count, count(distinct dedupe_key)::int as different from outbox where kind = 'deadlines.remind'`,
    );
    expect(handed.rows).toEqual([{ count: 500, different: 500 }]);
    await eventually(
      () => effectsOf(caseId),
      ({ done }) => done === 500,
      60,
    );
    expect(await effectsOf(caseId)).toEqual(once(500));
  }, 90_000);

  it('go out exactly once each where the worker loses all its connections in the middle of its work', async () => {
    const caseId = await due(300);
    for (const reached of [20, 120]) {
      await eventually(
        () => effectsOf(caseId),
        ({ done }) => done! >= reached,
        30,
      );
      await system.sql.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'homeward_app' and pid <> pg_backend_pid()`,
      );
    }
    // As if a minute had gone by: what was handed over and not done is handed over again, also what is still being done.
    await system.sql.query(
      `update outbox set handed_over_at = now() - interval '2 minutes' where handed_over_at is not null and done_at is null`,
    );
    await eventually(
      () => effectsOf(caseId),
      ({ done }) => done === 300,
      60,
    );
    expect(await effectsOf(caseId)).toEqual(once(300));
  }, 90_000);
});
