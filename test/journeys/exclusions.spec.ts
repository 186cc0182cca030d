import { aCase, aGrant, type OpenedCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person, ploy: Person, selam: Person, ines: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, ploy, selam, ines] = await Promise.all([
    system.as('caseworker Border'),
    system.as('supervisor Border'),
    system.as('consular_officer ET'),
    system.as('auditor'),
  ]);
});
afterAll(() => system.stop());

const idOf = (person: Person) => system.actorOf(person).id;
const exclude = (one: { id: string }, whom: object, by = ploy) =>
  by.post(`/cases/${one.id}/exclusions`, { ...whom, reason: 'her cousin is named in the statement' });

async function toldToMission(): Promise<OpenedCase> {
  const one = await aCase(nok, { consents: [aGrant()] });
  await nok.post(`/cases/${one.id}/consular-notifications`);
  await eventually(
    () => selam.get(`/cases/${one.id}`),
    ({ status }) => status === 200,
  );
  return one;
}

describe('an exclusion', () => {
  it('of a user wins over team and organisation at once, and tells her nothing', async () => {
    const one = await aCase(nok, { person: { names: [{ full: 'Zerihun Wolde' }] } });
    const note = await nok.post(`/cases/${one.id}/notes`, { body: 'seen today' });
    expect(note.status).toBe(201);
    const print = await nok.post('/exports', { kind: 'case_summary_pdf', caseId: one.id });
    const deadline = await nok.post(`/cases/${one.id}/deadlines`, {
      kind: 'other',
      title: 'call',
      dueAt: '2031-01-01T00:00:00Z',
    });
    const made = await exclude(one, { user: idOf(nok) });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ user: { id: idOf(nok) }, organisation: null, mission: null, liftedAt: null });

    const absent = '01a20676-2810-777d-99a9-c5673d21ee2d';
    for (const path of [
      '',
      '/notes',
      '/consents',
      '/timeline',
      '/access-log',
      '/testimonies',
      '/repatriation',
      '/exclusions',
    ]) {
      const [hidden, unknown] = [await nok.get(`/cases/${one.id}${path}`), await nok.get(`/cases/${absent}${path}`)];
      expect([path, hidden.status]).toEqual([path, unknown.status]);
      expect(hidden.body['detail']).toBe(unknown.body['detail']);
    }
    expect(JSON.stringify((await nok.get('/cases?limit=100')).body)).not.toContain(one.id);
    expect((await nok.post('/cases/search', { q: 'Zerihun Wolde' })).body.items).toEqual([]);
    expect(JSON.stringify((await nok.get(`/deadlines?limit=100`)).body)).not.toContain(one.id);
    expect((await nok.post(`/deadlines/${deadline.body.id}/complete`)).status).toBe(404);
    expect(JSON.stringify((await nok.get('/notifications?limit=100')).body)).not.toContain(one.id);
    expect((await nok.get(`/exports/${print.body.id}`)).status).toBe(404);
    // The same human, logged again, looks like nobody she knows of.
    const again = await nok.post('/cases', {
      person: { names: [{ full: 'Zerihun Wolde' }], sex: 'male', birthDate: '1999-03-02', nationalities: ['ET'] },
      rescue: { date: '2025-02-12', method: 'released', country: 'MM' },
    });
    expect(again.body['possibleDuplicates']).toEqual([]);
    // Nor is anything of it given to her to do; what she was to do is told to those above her.
    const toHer = { kind: 'other', dueAt: '2031-01-01T00:00:00Z', assigneeId: idOf(nok) };
    expect(await ploy.post(`/cases/${one.id}/deadlines`, toHer)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/assigneeId', code: 'unknown' }] } }); // prettier-ignore
    await system.sql.query('update deadlines set assignee_id = $2 where id = $1', [deadline.body.id, idOf(nok)]);
    await system.sql.query(`update reminders set fire_at = now() where deadline_id = $1 and kind = 'remind'`, [deadline.body.id]); // prettier-ignore
    const heard = await eventually(
      () => system.sql.query('select user_id as "userId" from notifications where subject_id = $1', [deadline.body.id]),
      ({ rows }) => rows.length > 0,
    );
    expect(heard.rows).toContainEqual({ userId: idOf(ploy) });
    expect(heard.rows).not.toContainEqual({ userId: idOf(nok) });
    // What she held is in hand, and a case cannot be handed to her.
    expect((await ploy.get(`/cases/${one.id}`)).body['assignee']).toMatchObject({ id: idOf(ploy) });
    expect((await ploy.post(`/cases/${one.id}/assign`, { assigneeId: idOf(nok) })).status).toBe(422);
  });

  it('of a mission ends its view and calls off what it was told, as a hold does; lifting gives nothing back by itself', async () => {
    const one = await toldToMission();
    const { rows } = await system.sql.query<{ id: string }>(
      `select id from missions where country = 'ET' and organisation_id = $1`,
      [system.actorOf(selam).organisationId],
    );
    const made = await exclude(one, { mission: rows[0]!.id });
    expect(made.status).toBe(201);
    expect((await selam.get(`/cases/${one.id}`)).status).toBe(404);
    const [notice] = (await nok.get(`/cases/${one.id}/consular-notifications`)).body.items;
    expect(notice).toMatchObject({ status: 'cancelled' });
    expect((await nok.post(`/cases/${one.id}/consular-notifications`)).body).toMatchObject({
      type: '/problems/no-mission',
    });
    const inbox = await eventually(
      () => selam.get('/notifications'),
      ({ body }) => body.items.some(({ kind, caseId }) => kind === 'recall' && caseId === one.id),
    );
    expect(JSON.stringify(inbox.body)).not.toContain('cousin');

    const lifted = await ploy.post(`/cases/${one.id}/exclusions/${made.body.id}/lift`, {
      reason: 'it was another woman',
    });
    expect(lifted.body).toMatchObject({ liftedBecause: 'it was another woman', liftedBy: { id: idOf(ploy) } });
    expect((await selam.get(`/cases/${one.id}`)).status).toBe(404);
    expect((await ploy.post(`/cases/${one.id}/exclusions/${made.body.id}/lift`, { reason: 'again' })).status).toBe(409);
    await nok.post(`/cases/${one.id}/consular-notifications`);
    await eventually(
      () => selam.get(`/cases/${one.id}`),
      ({ status }) => status === 200,
    );
  });

  it('of one officer hides the case from her while her mission still sees it, and nobody writes to her about it', async () => {
    const one = await toldToMission();
    await exclude(one, { user: idOf(selam) });
    expect((await selam.get(`/cases/${one.id}`)).status).toBe(404);
    expect(JSON.stringify((await selam.get('/notifications?limit=100')).body)).not.toContain(one.id);
    const { rows } = await system.sql.query('select mission_id from cases where id = $1', [one.id]);
    expect(rows[0].mission_id).not.toBeNull();
    await ploy.put(`/cases/${one.id}/protection-hold`, one.version, { reason: 'asylum_seeker' });
    await eventually(
      async () => (await system.sql.query(`select 1 from outbox where done_at is null and dead_at is null`)).rowCount,
      (n) => n === 0,
    );
    const told = await system.sql.query(
      'select 1 from notifications where case_id = $1 and user_id = $2 and kind = $3',
      [one.id, idOf(selam), 'recall'],
    );
    expect(told.rowCount).toBe(0);
  });

  it('of an auditor takes its lines from her, and of an organisation keeps its supervisors from breaking its glass', async () => {
    const one = await aCase(nok);
    const safe = await system.as('supervisor Safe');
    expect((await ines.get(`/cases/${one.id}/access-log`)).status).toBe(200);
    await exclude(one, { user: idOf(ines) });
    expect((await ines.get(`/cases/${one.id}/access-log`)).status).toBe(404);
    expect(JSON.stringify((await ines.get('/audit/events?limit=100')).body)).not.toContain(one.id);
    await exclude(one, { organisation: system.actorOf(safe).organisationId! });
    const refused = await safe.post(`/cases/${one.id}/break-glass`, { reason: 'she stands before me' });
    const absent = await safe.post('/cases/01a20676-2810-777d-99a9-c5673d21ee2d/break-glass', {
      reason: 'she stands before me',
    });
    expect([refused.status, refused.body['detail']]).toEqual([404, absent.body['detail']]);
  });

  it('is a supervisor’s to make, of one party that exists, and never of herself or her own organisation', async () => {
    const one = await aCase(nok);
    const her = system.actorOf(ploy);
    expect((await exclude(one, { user: idOf(ploy) }, nok)).status).toBe(403);
    expect((await exclude(one, { user: her.id })).status).toBe(409);
    expect((await exclude(one, { organisation: her.organisationId! })).status).toBe(409);
    expect((await exclude(one, { user: one.id })).status).toBe(422);
    expect((await exclude(one, {})).status).toBe(422);
    expect((await exclude(one, { user: idOf(selam), mission: one.id })).status).toBe(422);
    const first = await exclude(one, { user: idOf(selam) });
    expect((await exclude(one, { user: idOf(selam) })).body.id).toBe(first.body.id);
    // Another case's exclusion is none of this one's.
    const other = await aCase(nok);
    expect((await ploy.post(`/cases/${other.id}/exclusions/${first.body.id}/lift`, { reason: 'x' })).status).toBe(404);
  });
});

describe('all that keeps a case from somebody', () => {
  it('is found in one list each: exclusions, protection holds, legal holds, until it ends', async () => {
    const one = await aCase(nok, { protectionHold: { reason: 'fears_authorities' } });
    const exclusion = await exclude(one, { user: idOf(selam) });
    await ploy.put(`/cases/${one.id}/legal-hold`, (await ploy.get(`/cases/${one.id}`)).body['version'] as number, {
      reason: 'a court asks',
    });
    const lists = ['/exclusions', '/protection-holds', '/legal-holds'];
    const here = async (who = ploy) =>
      Promise.all(
        lists.map(async (path) =>
          (await who.get(`${path}?limit=100`)).body.items.find(({ caseNumber }) => caseNumber === one.caseNumber),
        ),
      );
    const [kept, held, byLaw] = await here();
    expect(kept).toMatchObject({ id: exclusion.body.id, caseId: one.id, user: { id: idOf(selam) } });
    expect(held).toMatchObject({ id: one.id, reason: 'fears_authorities', setBy: { id: idOf(nok) }, reviewed: null });
    const since = Date.parse((held as unknown as { since: string }).since);
    expect(held!['reviewOn']).toBe(new Date(since + 30 * 86_400_000).toISOString().slice(0, 10));
    expect(byLaw).toMatchObject({ caseId: one.id, reason: 'a court asks' });
    expect((await nok.post(`/cases/${one.id}/protection-hold/review`)).status).toBe(403);
    const looked = await ploy.post(`/cases/${one.id}/protection-hold/review`);
    expect(looked.body).toMatchObject({ id: one.id, reviewed: { by: { id: idOf(ploy) } } });
    expect(await here(await system.as('supervisor Safe'))).toEqual([undefined, undefined, undefined]);
    await ploy.post(`/cases/${one.id}/exclusions/${exclusion.body.id}/lift`, { reason: 'it was somebody else' });
    await ploy.delete(`/cases/${one.id}/protection-hold`);
    await ploy.delete(`/cases/${one.id}/legal-hold`);
    expect(await here()).toEqual([undefined, undefined, undefined]);
    expect((await ploy.post(`/cases/${one.id}/protection-hold/review`)).body).toMatchObject({ type: '/problems/no-hold' }); // prettier-ignore
  });
});
