import { randomUUID } from 'node:crypto';
import { Desk } from '#access';
import { type EventFilters, listEvents } from '../../libs/access/src/record/record-reading.queries.js';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person;
let auditor: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, auditor] = [await system.as('caseworker Border'), await system.as('auditor')];
});
afterAll(() => system.stop());

describe('an auditor', () => {
  it('reads who looked at any case and who was turned away, and nothing of what is in it', async () => {
    const opened = await aCase(nok, { person: { names: [{ full: 'Genet Haile' }] } });
    await nok.get(`/cases/${opened.id}`);
    await (await system.as('caseworker Safe')).get(`/cases/${opened.id}`);
    await nok.patch(`/cases/${opened.id}`, 1, { person: { names: [{ full: 'Genet Haile Selassie' }] } });
    const { status, body } = await auditor.get(`/cases/${opened.id}/access-log`);
    expect(status).toBe(200);
    expect(body.items.map(({ action, outcome }) => [action, outcome].join(' '))).toEqual([
      'case.correct done',
      'case.correct done',
      'case.read refused',
      'case.read done',
      'case.open done',
    ]);
    for (const item of body.items) {
      expect(
        Object.keys(item).filter((field) => !['at', 'actor', 'action', 'outcome', 'slug'].includes(field)),
      ).toEqual([]);
      expect(item['actor']).toEqual({
        id: expect.any(String),
        name: expect.stringMatching(/\w/u),
        role: 'caseworker',
        organisation: { id: expect.any(String), name: expect.any(String) },
      });
    }
    expect(JSON.stringify(body)).not.toContain('Genet');
    const again = await auditor.get(`/cases/${opened.id}/access-log?limit=1`);
    expect(again.body.items).toMatchObject([
      { action: 'case.access_log', outcome: 'done', actor: { role: 'auditor' } },
    ]);
    const next = await auditor.get(`/cases/${opened.id}/access-log?limit=1&cursor=${again.body.nextCursor}`);
    expect(next.body.items).toEqual([body.items[0]]);
  });

  it('finds nothing under an id that no case has, however often it is asked for', async () => {
    const nowhere = randomUUID();
    for (const _ of [1, 2, 3]) expect((await auditor.get(`/cases/${nowhere}/access-log`)).status).toBe(404);
    await nok.get(`/cases/${nowhere}`);
    expect((await auditor.get(`/cases/${nowhere}/access-log`)).status).toBe(404);
  });

  it('is let into nothing else of a case, and the database gives her no sealed detail of the record', async () => {
    const { id } = await aCase(nok);
    for (const path of ['', '/timeline', '/notes', '/consents', '/testimonies', '/repatriation']) {
      expect([path, (await auditor.get(`/cases/${id}${path}`)).status]).toEqual([path, 403]);
    }
    const desk = system.app.get(Desk);
    const me = system.actorOf(auditor);
    await expect(desk.do(me, (work) => work.rows('select detail from audit_events limit 1'))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(desk.do(me, (work) => work.rows('select id from cases limit 1'))).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('narrows the record by case, person, action, outcome and time', async () => {
    const opened = await aCase(nok);
    const from = new Date().toISOString();
    await (await system.as('caseworker Safe')).get(`/cases/${opened.id}`);
    const events = async (query: string) => (await auditor.get(`/audit/events?${query}`)).body.items;
    const nokId = system.actorOf(nok).id;
    expect(await events(`caseId=${opened.id}&outcome=refused`)).toMatchObject([
      { action: 'case.read', slug: 'not-found' },
    ]);
    expect(await events(`caseId=${opened.id}&actorId=${nokId}`)).toMatchObject([{ action: 'case.open' }]);
    expect(await events(`caseId=${opened.id}&action=case.open`)).toHaveLength(1);
    expect(await events(`caseId=${opened.id}&from=${from}`)).toHaveLength(1);
    expect(await events(`caseId=${opened.id}&to=${from}`)).toHaveLength(1);
    for (const query of [
      'outcome=lost',
      'action=nothing',
      'actorId=7',
      'caseId=x',
      'from=yesterday',
      'to=2024-02-30T00:00:00Z',
      'subjectId=1',
    ])
      expect([query, (await auditor.get(`/audit/events?${query}`)).status]).toEqual([query, 422]);
  });

  it('waits no longer for a hundred thousand lines than for a few', async () => {
    const { id } = await aCase(nok);
    await system.sql.query(`
      with made as (
        insert into audit_events (id, at, actor_id, actor_role, action, outcome, subjects)
        select gen_random_uuid(), now() - n * interval '1 minute', md5((n % 50)::text)::uuid, 'caseworker',
          (array['case.read', 'case.list', 'case.find'])[n % 3 + 1], case when n % 997 = 0 then 'refused' else 'done' end,
          array[md5((n % 5000)::text || 'c')::uuid]
        from generate_series(1, 100000) n returning id, subjects
      ) insert into audit_subjects (case_id, event_id) select subjects[1], id from made`);
    await system.sql.query('analyze audit_events, audit_subjects');
    const narrowings: Record<string, EventFilters> = {
      nothing: {},
      'a case': { caseId: id },
      'a person': { actorId: system.actorOf(nok).id },
      'a rare action': { action: 'case.open' },
      refusals: { outcome: 'refused' },
      'refusals of one action': { outcome: 'refused', action: 'case.read' },
      'a week long ago': { from: '2025-01-01T00:00:00Z', to: '2025-01-08T00:00:00Z' },
    };
    const desk = system.app.get(Desk);
    const read: Record<string, number> = {};
    for (const [what, filters] of Object.entries(narrowings)) {
      read[what] = await desk.do(system.actorOf(auditor), async (work) => {
        const asked: [string, readonly unknown[]][] = [];
        const listening = {
          require: () => undefined,
          rows: (sql: string, values: readonly unknown[]) => (asked.push([sql, values]), []),
        };
        await listEvents(listening as never, filters, null, 26);
        const [plan] = await work.rows<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
          `explain (analyze, buffers, format json) ${asked[0]![0]}`,
          asked[0]![1],
        );
        const { Plan } = plan!['QUERY PLAN'][0];
        return Plan['Shared Hit Blocks']! + Plan['Shared Read Blocks']!;
      });
    }
    // All of audit_events are about 1,900 pages: whoever reads a few hundred came by an index.
    expect(Object.entries(read).filter(([, blocks]) => blocks > 600)).toEqual([]);
  });
});
