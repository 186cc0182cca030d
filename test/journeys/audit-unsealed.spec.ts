import { Desk, verifyRecord, Witness } from '#access';
import { aCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let ploy: Person;
let caseId: string;
beforeAll(async () => {
  system = await startSystem();
  [nok, ploy] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
  caseId = (await aCase(nok)).id;
});
afterAll(() => system.stop());

/** While this runs nothing is sealed: an older transaction might still write a line that comes before. */
async function beforeTheSeal<T>(run: () => Promise<T>): Promise<T> {
  const client = await system.sql.connect();
  try {
    await client.query('begin; select pg_current_xact_id()');
    return await run();
  } finally {
    await client.query('rollback');
    client.release();
  }
}
const lineOf = async (action: string, about: string): Promise<string> => {
  const { rows } = await system.sql.query<{ id: string }>(
    `select e.id from audit_events e where action = $1 and $2 = any(subjects) and not exists (select from audit_leaves l where l.event_id = e.id)`,
    [action, about],
  );
  expect(rows).toHaveLength(1);
  return rows[0]!.id;
};
const taken = (id: string) =>
  system.sql.query(`delete from audit_subjects where event_id = '${id}'; delete from audit_events where id = '${id}'`);
const check = () => verifyRecord(system.app.get(Desk), system.vault);
const allSealed = () =>
  eventually(
    async () => {
      await system.app.get(Witness).look();
      return system.app.get(Desk).written.waiting().length;
    },
    (waiting) => waiting === 0,
  );
const told = async () => {
  const { rows } = await system.sql.query<{ id: string }>(
    `select subject_id as id from audit_events where action = 'audit.lost' order by at`,
  );
  return rows.map(({ id }) => id);
};

// One story: from the first loss on the record says so for good.
describe('a line between the act and its seal', () => {
  it('is remembered by the process that wrote it, until it sees it sealed as it was written', async () => {
    const witness = system.app.get(Witness);
    await beforeTheSeal(async () => {
      await nok.get(`/cases/${caseId}`);
      expect((await nok.get('/cases/00000000-0000-7000-8000-000000000000')).status).toBe(404);
      await witness.look();
      expect(system.app.get(Desk).written.waiting().length).toBeGreaterThan(1);
    });
    await allSealed();
    expect(await told()).toEqual([]);
    expect(await check()).toMatchObject({ ok: true });
  });

  it('is missed where it was taken out, though no seal ever knew of it; its case and the record say so', async () => {
    const id = await beforeTheSeal(async () => {
      await nok.get(`/cases/${caseId}`);
      const line = await lineOf('case.read', caseId);
      await taken(line);
      return line;
    });
    await allSealed();
    expect(await told()).toContain(id);
    expect(await check()).toMatchObject({ ok: false, kind: 'missing', position: null, eventId: id });
    const { items } = (await ploy.get(`/cases/${caseId}/access-log`)).body;
    expect(items).toContainEqual(expect.objectContaining({ action: 'audit.lost' }));
  });

  it('is missed once more where the line that tells of it is taken out as well', async () => {
    const [first, second] = await beforeTheSeal(async () => {
      await nok.get(`/cases/${caseId}`);
      const line = await lineOf('case.read', caseId);
      await taken(line);
      await system.app.get(Witness).look();
      const telling = await lineOf('audit.lost', caseId);
      await taken(telling);
      return [line, telling];
    });
    await allSealed();
    expect(await told()).toContain(second);
    expect(await told()).not.toContain(first);
  });

  it('is named where it was changed, also when its seal fits what it was changed to', async () => {
    await allSealed();
    await system.sql.query('truncate audit_events, audit_subjects, audit_leaves, audit_checkpoints');
    const id = await beforeTheSeal(async () => {
      await nok.get(`/cases/${caseId}`);
      const line = await lineOf('case.read', caseId);
      await system.sql.query(`update audit_events set actor_role = 'supervisor' where id = '${line}'`);
      return line;
    });
    await allSealed();
    expect(await told()).toContain(id);
    expect(await check()).toMatchObject({ ok: false, kind: 'altered', position: expect.any(Number), eventId: id });
  });
});
