import { aCase, aRescue } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let id: string;
beforeAll(async () => {
  system = await startSystem({ role: 'api', limits: { handlerTimeout: 1_500 } });
  nok = await system.as('caseworker Border');
  ({ id } = await aCase(nok));
});
afterAll(() => system.stop());

const written = async () => {
  const { rows } = await system.sql.query<{ entries: number; lines: number }>(
    `select (select count(*)::int from case_entries) as entries, (select count(*)::int from audit_events where action = 'entry.add' and outcome = 'done') as lines`,
  );
  return rows[0]!;
};
/** Nobody works any more for a request that was answered. */
const atRest = () =>
  eventually(
    () => system.sql.query(`select pid from pg_stat_activity where datname = current_database() and application_name like 'homeward %' and (state = 'active' or state like 'idle in%')`), // prettier-ignore
    ({ rowCount }) => rowCount === 0,
  );
/** Writing a note takes so many seconds, and so does writing it on the record. */
async function slowly(note: number, record: number): Promise<void> {
  await system.sql.query(`
    create or replace function slow_note() returns trigger language plpgsql as $$ begin perform pg_sleep(${note}); return new; end $$;
    create or replace function slow_line() returns trigger language plpgsql as $$ begin if new.action = 'entry.add' then perform pg_sleep(${record}); end if; return new; end $$;
    create or replace trigger slow before insert on case_entries for each row execute function slow_note();
    create or replace trigger slow before insert on audit_events for each row execute function slow_line()`);
}

describe('what takes too long', () => {
  it.each([
    ['a statement', 8, 0],
    ['the line on the record', 0, 8],
  ])('is answered 503 and undone, and its connection is free again: %s', async (_, note, record) => {
    await slowly(note, record);
    const before = await written();
    const begun = performance.now();
    const { status, body, headers } = await nok.post(`/cases/${id}/notes`, { body: 'never kept' });
    expect(performance.now() - begun).toBeLessThan(6_000);
    expect([status, body['type'], headers.get('retry-after')]).toEqual([503, '/problems/unavailable', '1']);
    await atRest();
    expect(await written()).toEqual(before);
    await slowly(0, 0);
    expect((await nok.post(`/cases/${id}/notes`, { body: 'kept' })).status).toBe(201);
  });

  it('is undone also where each statement was quick enough, and only all of them together were not', async () => {
    const cases = async () => (await system.sql.query('select id from cases')).rowCount;
    const before = await cases();
    await system.sql.query(`
      create trigger slow before insert on people for each row execute function slow_note();
      create trigger slow before insert on cases for each row execute function slow_note()`);
    await slowly(1.1, 0);
    expect((await nok.post('/cases', aRescue())).status).toBe(503);
    await atRest();
    expect(await cases()).toBe(before);
    await slowly(0, 0);
  });

  it('is told so also where all connections are taken, and what waited is not done afterwards', async () => {
    await slowly(1.4, 0);
    const before = await written();
    const many = await Promise.all(Array.from({ length: 60 }, () => nok.post(`/cases/${id}/notes`, { body: 'one of many' }))); // prettier-ignore
    const kept = many.filter(({ status }) => status === 201).length;
    expect(many.filter(({ status }) => status !== 201 && status !== 503)).toEqual([]);
    expect(many.length - kept).toBeGreaterThan(0);
    await atRest();
    await slowly(0, 0);
    expect((await written()).entries - before.entries).toBe(kept);
  });
});
