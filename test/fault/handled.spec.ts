import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';
import { drawFrom } from './seed.mjs';

const CASES = 6;
const EACH = 15;

let system: System;
let nok: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  // What is written under the lock of a deadline, in the order in which the lock was had: the clock of whoever writes.
  await system.sql.query(`
    create table written (n bigserial, what text, id uuid);
    grant insert on written to public;
    grant usage on sequence written_n_seq to public;
    create function note_it() returns trigger language plpgsql as $$
    begin
      if tg_table_name = 'deadlines' then
        insert into written (what, id) values (case when new.state = 'open' then 'moved' else 'handled' end, new.id);
      else insert into written (what, id) values ('told', new.subject_id); end if;
      return null;
    end $$;
    create trigger note_it after update on deadlines for each row
      when (old.state is distinct from new.state or old.due_at is distinct from new.due_at) execute function note_it();
    create trigger note_it after insert on notifications for each row
      when (new.kind in ('deadline.reminder', 'deadline.escalation')) execute function note_it()
  `);
});
afterAll(() => system.stop());

/** Deadlines whose reminders come due one after another within two seconds. */
async function comingDue(caseId: string): Promise<{ id: string; version: number }[]> {
  const { rows } = await system.sql.query<{ id: string; version: number }>(
    `with opened as (
       insert into deadlines (id, case_id, organisation_id, kind, party, due_at, assignee_id)
       select uuidv7(), c.id, c.organisation_id, 'other', 'caseworker', now() + interval '1 hour', c.assignee_id
       from cases c, generate_series(1, $2) where c.id = $1 returning id, case_id, version
     ), planned as (
       insert into reminders (id, deadline_id, case_id, kind, fire_at)
       select uuidv7(), id, case_id, case when random() < 0.3 then 'escalate' else 'remind' end,
         now() + make_interval(secs => 2 * random()) from opened
     ) select id, version from opened`,
    [caseId, EACH],
  );
  return rows;
}

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();
const acts: Record<string, (id: string, caseId: string) => Promise<{ status: number }>> = {
  complete: (id) => nok.post(`/deadlines/${id}/complete`),
  cancel: (id) => nok.post(`/deadlines/${id}/cancel`, { reason: 'not needed any more' }),
  extend: (id) => nok.post(`/deadlines/${id}/extend`, { dueAt: inADay(), reason: 'more time' }),
  withdraw: (_id, caseId) => nok.post(`/cases/${caseId}/consents`, aGrant({ decision: 'withdrawn' })),
  nothing: () => Promise.resolve({ status: 200 }),
};

describe.each([11, 12, 13])('deadlines handled while their reminders come due, drawn from %i', (seed) => {
  it('remind nobody once they are handled, and nobody of a time that was moved', async () => {
    const random = drawFrom(String(seed));
    const chosen: { id: string; act: string; status: number }[] = [];
    const busy: Promise<void>[] = [];
    for (let n = 0; n < CASES; n++) {
      const { id: caseId } = await aCase(nok, { consents: [aGrant()] });
      for (const { id } of await comingDue(caseId)) {
        const act = Object.keys(acts)[Math.floor(random() * 5)]!;
        const later = 2200 * random();
        busy.push(
          new Promise((go) => setTimeout(go, later))
            .then(() => acts[act]!(id, caseId))
            .then(({ status }) => void chosen.push({ id, act, status })),
        );
      }
    }
    await Promise.all(busy);
    expect(chosen.filter(({ status }) => status >= 400)).toEqual([]);
    await eventually(
      async () =>
        (
          await system.sql.query<{ n: number }>(
            `select (select count(*) from outbox where done_at is null)::int + (select count(*) from reminders
               where fire_at <= now() and done_at is null and dropped_at is null)::int as n`,
          )
        ).rows[0]!.n,
      (left) => left === 0,
      30,
    );
    const ids = chosen.map(({ id }) => id);
    const { rows: late } = await system.sql.query(
      `select told.id from written told join written handled on handled.id = told.id and handled.what in ('handled', 'moved')
       where told.what = 'told' and told.n > handled.n and told.id = any($1)`,
      [ids],
    );
    expect(late).toEqual([]);
    const { rows: reminded } = await system.sql.query<{ id: string }>(
      `select distinct id from written where what = 'told' and id = any($1)`,
      [ids],
    );
    const told = new Set(reminded.map(({ id }) => id));
    // Whoever did nothing was reminded; of the others some came before their reminder and some after.
    expect(chosen.filter(({ id, act }) => (act === 'nothing' || act === 'withdraw') && !told.has(id))).toEqual([]);
    expect(told.size).toBeGreaterThan(0);
    expect(told.size).toBeLessThan(chosen.length);
  });
});
