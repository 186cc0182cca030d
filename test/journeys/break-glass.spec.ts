import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person, ploy: Person, safe: Person, ines: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, ploy, safe, ines] = await Promise.all([
    system.as('caseworker Border'),
    system.as('supervisor Border'),
    system.as('supervisor Safe'),
    system.as('auditor'),
  ]);
});
afterAll(() => system.stop());

const reason = 'a woman without papers stands at our door tonight';
const told = (who: Person, caseId: string) =>
  eventually(
    () => who.get('/notifications?limit=100'),
    ({ body }) => body.items.some(({ kind, caseId: about }) => kind === 'glass_broken' && about === caseId),
  );

describe('broken glass', () => {
  it('opens one case to one supervisor, to read, without what she told', async () => {
    const one = await aCase(nok, { consents: [aGrant()], person: { phones: ['+66812345678'] } });
    await nok.post(`/cases/${one.id}/testimonies`, {
      language: 'am',
      takenOn: '2025-03-01',
      body: 'CANARY-TESTIMONY',
      abuse: [{ type: 'torture' }],
    });
    expect((await safe.get(`/cases/${one.id}`)).status).toBe(404);
    const broken = await safe.post(`/cases/${one.id}/break-glass`, { reason });
    expect(broken.status).toBe(201);
    expect(broken.body).toMatchObject({ caseId: one.id, reason, open: true, endedAt: null, review: null });
    expect(Date.parse(broken.body['until'] as string) - Date.parse(broken.body['at'] as string)).toBe(3_600_000);

    const seen = await safe.get(`/cases/${one.id}`);
    expect(seen.status).toBe(200);
    expect(seen.body['person']).toMatchObject({ names: [{ full: 'Abebe Bekele' }], phones: ['+66812345678'] });
    expect(seen.body).toMatchObject({ caseNumber: one.caseNumber, assignee: { name: expect.any(String) }, can: [] });
    expect(seen.body['consents']).toHaveLength(1);
    for (const path of [
      'testimonies',
      'notes',
      'timeline',
      'access-log',
      'consents',
      'repatriation',
      'exclusions',
      'consular-notifications',
    ])
      expect([path, (await safe.get(`/cases/${one.id}/${path}`)).status]).toEqual([path, 404]);
    expect((await safe.patch(`/cases/${one.id}`, one.version, { riskLevel: 'high' })).status).toBe(404);
    expect((await safe.post(`/cases/${one.id}/notes`, { body: 'x' })).status).toBe(404);
    expect(JSON.stringify((await safe.get('/cases?limit=100')).body)).not.toContain(one.id);
    expect(JSON.stringify((await safe.post('/cases/search', { q: one.caseNumber })).body)).not.toContain(one.id);
    // Nobody else of her organisation sees through it.
    expect((await (await system.as('caseworker Safe')).get(`/cases/${one.id}`)).status).toBe(404);
    // Her look is on the record, as one through glass.
    const log = await ploy.get(`/cases/${one.id}/access-log`);
    expect(log.body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          action: 'case.read',
          outcome: 'done',
          actor: expect.objectContaining({ id: system.actorOf(safe).id }),
        }),
        expect.objectContaining({ action: 'break_glass.open', outcome: 'done' }),
      ]),
    );
  });

  it('opens by the number on a paper, and tells nothing of a number that is nobody’s or kept from her', async () => {
    const [one, kept] = [await aCase(nok), await aCase(nok)];
    const her = system.actorOf(safe).id;
    await ploy.post(`/cases/${kept.id}/exclusions`, { user: her, reason: 'kin of the compound’s owner' });
    const byNumber = (caseNumber: string, who = safe) => who.post('/break-glass', { caseNumber, reason });
    const broken = await byNumber(` ${one.caseNumber.toLowerCase()}`);
    expect([broken.status, broken.body['caseId']]).toEqual([201, one.id]);
    expect((await safe.get(`/cases/${one.id}`)).status).toBe(200);
    const [hidden, absent] = [await byNumber(kept.caseNumber), await byNumber('HW-00000-00000')];
    expect(hidden.status).toBe(404);
    expect({ ...hidden.body, requestId: 0 }).toEqual({ ...absent.body, requestId: 0 });
    const { rows } = await system.sql.query(
      `select action, subject_id, subjects, slug from audit_events where actor_id = $1 and outcome = 'refused' order by at desc limit 2`,
      [her],
    );
    expect(rows).toEqual(Array(2).fill({ action: 'break_glass.open', subject_id: null, subjects: [], slug: 'not-found' })); // prettier-ignore
    expect((await byNumber(one.caseNumber, nok)).status).toBe(403);
  });

  it('is announced at once, in the app and by e-mail without a word about anybody', async () => {
    const one = await aCase(nok, { person: { names: [{ full: 'Tigist Alemu' }] } });
    await safe.post(`/cases/${one.id}/break-glass`, { reason });
    await Promise.all([told(ines, one.id), told(ploy, one.id)]);
    const { rows } = await eventually(
      () =>
        system.sql.query<{ template: string; reference: string; case_id: string | null }>(
          `select template, reference, case_id from mails where template = 'glass' and reference = $1`,
          [one.caseNumber],
        ),
      (found) => found.rows.length >= 2,
    );
    expect(rows[0]).toEqual({ template: 'glass', reference: one.caseNumber, case_id: null });
    for (const who of [ines, ploy, safe])
      expect((await who.get('/break-glass')).body.items).toEqual(
        expect.arrayContaining([expect.objectContaining({ caseId: one.id, reason })]),
      );
    expect((await nok.get('/break-glass')).status).toBe(403);
  });

  it('ends by itself after an hour, or before', async () => {
    const one = await aCase(nok);
    const { body } = await safe.post(`/cases/${one.id}/break-glass`, { reason });
    await system.sql.query(
      `update glass_breaks set broken_at = broken_at - interval '61 minutes', until = until - interval '61 minutes' where id = $1`,
      [body.id],
    );
    expect((await safe.get(`/cases/${one.id}`)).status).toBe(404);
    expect((await safe.post(`/break-glass/${body.id}/end`)).status).toBe(409);
    const second = await safe.post(`/cases/${one.id}/break-glass`, { reason });
    expect((await safe.get(`/cases/${one.id}`)).status).toBe(200);
    expect((await ploy.post(`/break-glass/${second.body.id}/end`)).body).toMatchObject({ open: false });
    expect((await safe.get(`/cases/${one.id}`)).status).toBe(404);
  });

  it('is reviewed afterwards, once, by somebody else whom it concerns', async () => {
    const one = await aCase(nok);
    const { body } = await safe.post(`/cases/${one.id}/break-glass`, { reason });
    const review = (who: Person) => who.post(`/break-glass/${body.id}/review`, { finding: 'it was needed' });
    expect((await review(ines)).body).toMatchObject({ type: '/problems/glass-open' });
    await safe.post(`/break-glass/${body.id}/end`);
    expect((await review(safe)).body).toMatchObject({ type: '/problems/own-review' });
    expect((await review(nok)).status).toBe(403);
    expect((await review(ploy)).body).toMatchObject({
      review: { finding: 'it was needed', by: { id: system.actorOf(ploy).id } },
    });
    expect((await review(ines)).body).toMatchObject({ type: '/problems/glass-reviewed' });
    expect((await ines.get('/break-glass?reviewed=false')).body.items.map(({ id }) => id)).not.toContain(body.id);
  });

  it('is closed by an exclusion, also while she looks', async () => {
    const one = await aCase(nok);
    const { body } = await safe.post(`/cases/${one.id}/break-glass`, { reason });
    expect((await safe.get(`/cases/${one.id}`)).status).toBe(200);
    await ploy.post(`/cases/${one.id}/exclusions`, {
      user: system.actorOf(safe).id,
      reason: 'kin of the compound’s owner',
    });
    expect((await safe.get(`/cases/${one.id}`)).status).toBe(404);
    expect((await safe.post(`/break-glass/${body.id}/end`)).status).toBe(404);
    expect(JSON.stringify((await safe.get('/break-glass')).body)).not.toContain(one.id);
    expect((await safe.post(`/cases/${one.id}/break-glass`, { reason })).status).toBe(404);
  });
});
