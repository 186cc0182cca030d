import { Desk, job, Work } from '#access';
import { Case } from '#cases';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let desk: Desk;
let nok: Person;
beforeAll(async () => {
  system = await startSystem({ role: 'api' });
  desk = system.app.get(Desk);
  nok = await system.as('caseworker Border');
});
afterAll(() => system.stop());

const actorOf = (person: Person) => system.actorOf(person);
const counts = async () =>
  (
    await system.sql.query<{ n: number }>(
      'select (select count(*) from audit_events) + (select count(*) from outbox) + (select sum(version) from cases) as n',
    )
  ).rows[0]!.n;

describe('the desk', () => {
  it('keeps rows, record and messages together or not at all', async () => {
    const opened = await aCase(nok);
    const before = await counts();
    const powerCut = desk.do(actorOf(nok), async (work) => {
      const row = await work.take(Case, 'case.correct', opened.id);
      row.riskLevel = 'high';
      await work.keep(row);
      work.later(job<{ caseId: string }>('cases.standing-changed', 'notifier'), { caseId: row.id });
      throw new Error('the power went out');
    });
    await expect(powerCut).rejects.toThrow('power');
    expect(await counts()).toBe(before);
  });

  it('undoes what cannot be put on the record', async () => {
    const opened = await aCase(nok);
    await system.sql
      .query(`create function no_record() returns trigger language plpgsql as $$ begin raise exception 'the record is full'; end $$;
      create trigger no_record before insert on audit_events execute function no_record()`);
    expect((await nok.patch(`/cases/${opened.id}`, 1, { riskLevel: 'high' })).status).toBe(500);
    await system.sql.query('drop trigger no_record on audit_events; drop function no_record');
    expect((await nok.get(`/cases/${opened.id}`)).body).toMatchObject({ riskLevel: 'none', version: 1 });
  });

  it('keeps nothing where something not waited for went wrong, and says what it was', async () => {
    const opened = await aCase(nok);
    const before = await counts();
    const asks = (then: (work: Work) => Promise<unknown>) =>
      desk.do(actorOf(nok), async (work) => {
        const row = await work.take(Case, 'case.correct', opened.id);
        row.riskLevel = 'high';
        await work.keep(row);
        work.soon(work.rows('select 1 / 0'));
        return then(work);
      });
    await expect(asks(async () => 'all is well')).rejects.toMatchObject({ code: '22012' });
    await expect(asks((work) => work.rows('select 1'))).rejects.toMatchObject({ code: '22012' });
    expect(await counts()).toBe(before);
    expect((await nok.get(`/cases/${opened.id}`)).body).toMatchObject({ riskLevel: 'none', version: 1 });
  });

  it('is one door: work inside work is refused, and only what was taken can be kept', async () => {
    const me = actorOf(nok);
    await expect(desk.do(me, () => desk.do(me, async () => 1))).rejects.toThrow('already open');
    const seen = await desk.do(me, (work) => work.list(Case, 'case.list', { most: 1 }));
    await expect(desk.do(me, (work: Work) => work.keep(seen[0]!))).rejects.toThrow('taken');
  });

  it('leaves nothing of one actor on the connection for the next', async () => {
    const mine = await aCase(nok);
    const sokha = await system.as('caseworker Safe');
    const looks = Array.from({ length: 60 }, (_, n) => (n % 3 ? sokha : nok).get(`/cases/${mine.id}`));
    expect((await Promise.all(looks)).map(({ status }) => status)).toEqual(looks.map((_, n) => (n % 3 ? 404 : 200)));
    const left = await system.sql.query(
      `select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    );
    expect(left.rowCount).toBe(0);
  });
});
