import { randomUUID } from 'node:crypto';
import { Desk } from '#access';
import { historyOf } from '../../libs/cases/src/history.queries.js';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person;
let sokha: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, sokha] = [await system.as('caseworker Border'), await system.as('caseworker Safe')];
});
afterAll(() => system.stop());

/** The whole log, page by page. */
async function logOf(caseId: string, limit: number): Promise<{ action: string; outcome: string; slug?: string }[]> {
  const items: unknown[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await nok.get(`/cases/${caseId}/access-log?limit=${limit}${cursor && `&cursor=${cursor}`}`);
    items.push(...body.items);
    cursor = body.nextCursor;
  }
  return items as { action: string; outcome: string; slug?: string }[];
}
const lastLines = async (actor: Person, most: number) => {
  const { rows } = await system.sql.query<{ action: string; slug: string; subjects: string[]; detail: Buffer | null }>(
    `select action, slug, subjects, detail from audit_events where actor_id = $1 and outcome = 'refused' order by at desc, id desc limit $2`,
    [system.actorOf(actor).id, most],
  );
  return rows;
};

describe('the access log of a case', () => {
  it('tells its team of every look, list, search and change, and of everybody who was turned away', async () => {
    const { id, caseNumber } = await aCase(nok, { person: { names: [{ full: 'Tewodros Gebremedhin' }] } });
    const acts: [string, () => Promise<{ status: number }>][] = [
      ['case.read', () => nok.get(`/cases/${id}`)],
      ['case.list', () => nok.get('/cases?limit=5')],
      ['case.find', () => nok.post('/cases/search', { q: 'Tewodros Gebremedhin' })],
      ['case.find', () => nok.post('/cases/search', { q: caseNumber })],
      ['case.timeline', () => nok.get(`/cases/${id}/timeline`)],
      ['consent.read', () => nok.get(`/cases/${id}/consents`)],
      ['entry.add', () => nok.post(`/cases/${id}/notes`, { body: 'Slept well' })],
      ['entry.read', () => nok.get(`/cases/${id}/notes`)],
      ['testimony.take', () => nok.post(`/cases/${id}/testimonies`, { language: 'am', takenOn: '2025-02-20', body: 'Words', abuse: [] })],
      ['testimony.list', () => nok.get(`/cases/${id}/testimonies`)],
      ['repatriation.read', () => nok.get(`/cases/${id}/repatriation`)],
      ['deadline.list', () => nok.get(`/deadlines?caseId=${id}`)],
      ['case.correct', () => nok.patch(`/cases/${id}`, 1, { riskLevel: 'high' })],
    ]; // prettier-ignore
    for (const [verb, act] of acts) {
      const before = await logOf(id, 100);
      expect([verb, (await act()).status]).toEqual([verb, expect.any(Number)]);
      const told = (await logOf(id, 100)).slice(0, -before.length).filter(({ action }) => action !== 'case.access_log');
      expect([verb, told.map(({ action }) => action)]).toEqual([verb, expect.arrayContaining([verb])]);
    }
    const refused: [string, string, () => Promise<{ status: number }>][] = [
      ['case.read', 'not-found', () => sokha.get(`/cases/${id}`)],
      ['case.correct', 'not-found', () => sokha.patch(`/cases/${id}`, 2, { riskLevel: 'low' })],
      ['case.correct', 'stale-version', () => nok.patch(`/cases/${id}`, 1, { riskLevel: 'low' })],
      ['case.read', 'not-found', async () => (await system.as('consular_officer ET')).get(`/cases/${id}`)],
    ];
    for (const [verb, slug, act] of refused) {
      const before = await logOf(id, 100);
      expect((await act()).status).toBeGreaterThanOrEqual(403);
      const told = (await logOf(id, 100)).slice(0, -before.length);
      expect([verb, told]).toEqual([
        verb,
        expect.arrayContaining([expect.objectContaining({ action: verb, outcome: 'refused', slug })]),
      ]);
    }
    // Nothing is left out and nothing told twice, however small the pages. Reading it writes lines too, so these are apart.
    const whole = await logOf(id, 100);
    const inPages = await logOf(id, 7);
    expect(inPages.slice(-whole.length)).toEqual(whole);
  });

  it('is found by its case among a hundred thousand lines, without looking through them', async () => {
    const { id } = await aCase(nok);
    await system.sql.query(
      `with made as (
         insert into audit_events (id, at, actor_id, actor_role, action, outcome, subjects)
         select gen_random_uuid(), now() - n * interval '1 minute', md5((n % 50)::text)::uuid, 'caseworker', 'case.read', 'done',
           array[md5((n % 5000)::text || 'c')::uuid] from generate_series(1, 100000) n returning id, subjects
       ) insert into audit_subjects (case_id, event_id) select subjects[1], id from made`,
    );
    await system.sql.query('analyze audit_events, audit_subjects');
    const read = await system.app.get(Desk).do(system.actorOf(nok), async (work) => {
      const asked: [string, readonly unknown[]][] = [];
      const listening = {
        reach: work.reach.bind(work),
        rows: (sql: string, values: readonly unknown[]) => (asked.push([sql, values]), []),
      };
      await historyOf(listening as never, 'case.access_log', id, 'all', null, 26);
      const [plan] = await work.rows<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
        `explain (analyze, buffers, format json) ${asked[0]![0]}`,
        asked[0]![1],
      );
      const { Plan } = plan!['QUERY PLAN'][0];
      return { text: JSON.stringify(plan), blocks: Plan['Shared Hit Blocks']! + Plan['Shared Read Blocks']! };
    });
    expect(read.text).not.toMatch(/"Seq Scan","[^}]*"Relation Name":"audit_/u);
    expect(read.blocks).toBeLessThan(600);
  });
});

describe('a refusal', () => {
  it('is on the record whatever its kind, and a hidden case leaves the same line as none at all', async () => {
    const hidden = await aCase(nok);
    const nowhere = randomUUID();
    expect((await sokha.get(`/cases/${hidden.id}`)).status).toBe(404);
    expect((await sokha.get(`/cases/${nowhere}`)).status).toBe(404);
    const [absent, concealed] = await lastLines(sokha, 2);
    expect([absent!.subjects, concealed!.subjects]).toEqual([[nowhere], [hidden.id]]);
    expect({ ...absent, subjects: [] }).toEqual({ ...concealed, subjects: [] });

    expect((await sokha.get('/audit/events')).status).toBe(403);
    expect(await lastLines(sokha, 1)).toMatchObject([{ action: 'audit.read', slug: 'refused' }]);
    expect((await nok.patch(`/cases/${hidden.id}`, 9, { riskLevel: 'low' })).status).toBe(412);
    expect(await lastLines(nok, 1)).toMatchObject([{ action: 'case.correct', slug: 'stale-version' }]);
    expect((await nok.post(`/cases/${hidden.id}/consular-notifications`, {})).status).toBe(409);
    expect(await lastLines(nok, 1)).toMatchObject([{ action: 'notification.request', subjects: [hidden.id] }]);

    const { email } = system.account('caseworker Safe');
    expect((await system.call('POST', '/auth/login', { email, password: 'not hers, for sure' })).status).toBe(401);
    const { rows } = await system.sql.query(
      `select outcome, subject_id as "userId" from audit_events where action = 'session.open' order by at desc, id desc limit 1`,
    );
    expect(rows).toEqual([{ outcome: 'refused', userId: system.actorOf(sokha).id }]);
  });
});
