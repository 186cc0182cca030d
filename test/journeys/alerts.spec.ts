import { Watcher } from '../../libs/watch/src/watcher.js';
import { aCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person;
let supervisor: Person;
let auditor: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, supervisor, auditor] = [
    await system.as('caseworker Border'),
    await system.as('supervisor Border'),
    await system.as('auditor'),
  ];
});
afterAll(() => system.stop());

/** The sweep of the background may hold the lock for a moment. */
const watched = () => system.app.get(Watcher).watch();
const alertsFor = async (person: Person, query = '') => (await person.get(`/audit/alerts${query}`)).body.items;
const about = async (userId: string) =>
  (await alertsFor(auditor)).filter(({ user }) => (user as { id: string }).id === userId);
const told = async (person: Person, alertId: string) =>
  (await person.get('/notifications')).body.items.filter(({ subjectId }) => subjectId === alertId);

/** Somebody of the organisation who reads that many cases, one each few seconds, until now. */
async function reads(person: Person, count: number): Promise<string> {
  const { id, organisationId } = system.actorOf(person);
  await system.sql.query(
    `insert into audit_events (id, at, actor_id, actor_role, organisation_id, action, outcome, subjects)
     select gen_random_uuid(), now() - n * interval '3 seconds', $1, 'caseworker', $2, 'case.read', 'done', array[gen_random_uuid()]
     from generate_series(1, $3::int) n`,
    [id, organisationId, count],
  );
  return id;
}

describe('unusual reading', () => {
  it('of a case that nobody has a reason to open is told to auditors and supervisors, with ids only, and once', async () => {
    const canary = await aCase(supervisor, { person: { names: [{ full: 'Canary Invented' }] } });
    await supervisor.post(`/cases/${canary.id}/assign`, { assigneeId: system.actorOf(nok).id });
    expect((await nok.post(`/cases/${canary.id}/canary`)).status).toBe(403);
    expect((await (await system.as('supervisor Safe')).post(`/cases/${canary.id}/canary`)).status).toBe(404);
    expect((await supervisor.post(`/cases/${canary.id}/canary`)).status).toBe(204);
    expect((await supervisor.post(`/cases/${canary.id}/canary`)).status).toBe(204);
    const nokId = system.actorOf(nok).id;
    expect((await nok.get(`/cases/${canary.id}`)).status).toBe(200);
    const [alert] = await eventually(
      async () => (await watched(), about(nokId)),
      (items) => items.length > 0,
    );
    expect(alert).toEqual({
      id: expect.any(String),
      rule: 'canary',
      title: expect.any(String),
      user: { id: nokId, role: 'caseworker', organisationId: expect.any(String) },
      at: expect.any(String),
      count: 1,
      threshold: 1,
      caseId: canary.id,
      reviewedBy: null,
      reviewedAt: null,
      note: null,
    });
    for (const person of [auditor, supervisor]) {
      const [message] = await eventually(
        () => told(person, alert!.id),
        (items) => items.length > 0,
      );
      expect(message).toMatchObject({ kind: 'unusual_reading', caseId: null });
      expect(JSON.stringify(message)).not.toMatch(/Invented|canary/u);
    }
    expect(await told(nok, alert!.id)).toEqual([]);
    await nok.get(`/cases/${canary.id}`);
    await watched();
    expect(await about(nokId)).toHaveLength(1);
    // What is shown of the case to those who work on it does not say that it is marked.
    expect(JSON.stringify((await nok.get(`/cases/${canary.id}/access-log`)).body)).not.toContain('canary');
  });

  it('is shown to supervisors of the organisation and to auditors, and nobody sees what was raised about herself', async () => {
    expect(await alertsFor(supervisor)).toHaveLength(1);
    expect(await alertsFor(await system.as('supervisor Safe'))).toEqual([]);
    expect((await nok.get('/audit/alerts')).status).toBe(403);
    const [alert] = await alertsFor(auditor);
    await supervisor.get(`/cases/${alert!['caseId'] as string}`);
    const own = await eventually(
      async () => (await watched(), about(system.actorOf(supervisor).id)),
      (items) => items.length > 0,
    );
    expect((await alertsFor(supervisor)).map(({ id }) => id)).not.toContain(own[0]!.id);
    expect((await supervisor.post(`/audit/alerts/${own[0]!.id}/review`, { note: 'It was me' })).status).toBe(404);
  });

  it('is put away once, with a note that lies in the vault', async () => {
    const [alert] = (await alertsFor(supervisor, '?reviewed=false')) as [{ id: string }];
    const path = `/audit/alerts/${alert.id}/review`;
    expect((await supervisor.post(path, {})).status).toBe(422);
    const reviewed = await supervisor.post(path, { note: 'She tried the link of a course' });
    expect([reviewed.status, reviewed.body]).toEqual([
      200,
      expect.objectContaining({
        note: 'She tried the link of a course',
        reviewedBy: system.actorOf(supervisor).id,
        reviewedAt: expect.any(String),
      }),
    ]);
    expect((await auditor.post(path, { note: 'Again' })).status).toBe(409);
    expect(await alertsFor(supervisor, '?reviewed=false')).toEqual([]);
    expect(await alertsFor(auditor, '?reviewed=true')).toMatchObject([{ note: 'She tried the link of a course' }]);
    const { rows } = await system.sql.query<{ note: Buffer }>('select note from reading_alerts where note is not null');
    expect(rows[0]!.note.toString('latin1')).not.toContain('link');
  });

  it('of many cases within an hour is told at the threshold, and not one below', async () => {
    const [below, at] = [await system.as('caseworker Safe'), await system.as('caseworker Safe', 1)];
    const [belowId, atId] = [await reads(below, 39), await reads(at, 40)];
    // Where it is night just now, that is told apart.
    const many = (items: Awaited<ReturnType<typeof about>>) => items.filter(({ rule }) => rule !== 'at_night');
    expect(belowId).not.toBe(atId);
    await eventually(
      async () => (await watched(), many(await about(atId))),
      (items) => items.length > 0,
    );
    expect(many(await about(atId))).toMatchObject([
      { rule: 'many_cases_in_an_hour', count: 40, threshold: 40, caseId: null },
    ]);
    expect(many(await about(belowId))).toEqual([]);
    await watched();
    expect(many(await about(atId))).toHaveLength(1);
    expect(many(await alertsFor(await system.as('supervisor Safe')))).toHaveLength(1);
  });

  it('of many people in lists is told too, though none of them was opened', async () => {
    const thida = await system.as('caseworker Border', 1);
    const { id, organisationId } = system.actorOf(thida);
    const pages = (count: number) =>
      system.sql.query(
        `insert into audit_events (id, at, actor_id, actor_role, organisation_id, action, outcome, subjects)
         select gen_random_uuid(), now() - n * interval '3 seconds', $1, 'caseworker', $2, 'case.list', 'done',
           array(select gen_random_uuid() from generate_series(1, 100) where n > 0)
         from generate_series(1, $3::int) n`,
        [id, organisationId, count],
      );
    await pages(4);
    await watched();
    expect(await about(id)).toEqual([]);
    await pages(1);
    const found = await eventually(
      async () => (await watched(), about(id)),
      (items) => items.length > 0,
    );
    expect(found).toMatchObject([{ rule: 'many_in_lists', threshold: 500, caseId: null }]);
  });
});
