import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let sokha: Person;
let consul: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, sokha, consul] = [
    await system.as('caseworker Border'),
    await system.as('caseworker Safe'),
    await system.as('consular_officer ET'),
  ];
});
afterAll(() => system.stop());

const entries = {
  notes: { body: 'She asked for her sister.\nCall on Monday.' },
  services: { kind: 'medical', response: 'within_1_hour', provider: 'Clinic', note: 'a broken wrist' },
  screenings: {
    on: '2025-02-20',
    indicators: ['deception', 'withholding_of_wages'],
    act: ['recruitment'],
    means: ['fraud'],
    purpose: ['forced_criminality'],
    outcome: 'indicated',
  },
  determinations: { status: 'actual_victim', authority: 'NRM panel', country: 'TH', on: '2025-03-01', appeal: 'none' },
};
const openDeadlines = async (caseId: string) =>
  (
    await system.sql.query<{ kind: string }>(
      `select kind from deadlines where case_id = $1 and state = 'open' order by kind`,
      [caseId],
    )
  ).rows.map(({ kind }) => kind);

describe('what is written on a case', () => {
  it.each(Object.entries(entries))('%s: are kept as they were said, sealed, with who said it', async (path, input) => {
    const { id } = await aCase(nok);
    const added = await nok.post(`/cases/${id}/${path}`, input);
    expect(added).toMatchObject({ status: 201, body: { ...input, createdBy: { name: expect.stringMatching(/\S/) } } });
    const second = await nok.post(`/cases/${id}/${path}`, input);
    const first = await nok.get(`/cases/${id}/${path}?limit=1`);
    expect(first.body.items).toMatchObject([{ id: second.body.id, ...input }]);
    const last = await nok.get(`/cases/${id}/${path}?limit=1&cursor=${first.body.nextCursor}`);
    expect(last.body).toMatchObject({ items: [{ id: added.body.id }], nextCursor: null });
    const { rows } = await system.sql.query<{ content: Buffer }>(
      'select content from case_entries where case_id = $1',
      [id],
    );
    const stored = rows.map(({ content }) => content.toString('latin1')).join();
    for (const value of Object.values(input)) expect(stored).not.toContain(String(value));
  });

  it('meets the deadline of the screening once there was one', async () => {
    const { id } = await aCase(nok);
    expect(await openDeadlines(id)).toContain('screening');
    await nok.post(`/cases/${id}/notes`, entries.notes);
    expect(await openDeadlines(id)).toContain('screening');
    await nok.post(`/cases/${id}/screenings`, entries.screenings);
    expect(await openDeadlines(id)).not.toContain('screening');
  });

  it('gives a service that must answer a deadline', async () => {
    const { id } = await aCase(nok);
    await nok.post(`/cases/${id}/services`, { kind: 'food' });
    expect(await openDeadlines(id)).not.toContain('service_response');
    await nok.post(`/cases/${id}/services`, entries.services);
    expect(await openDeadlines(id)).toContain('service_response');
  });

  it('is for those who work on the case alone, and for a case that is open', async () => {
    const { id } = await aCase(nok);
    const key = { 'idempotency-key': 'noted-once' };
    const once = await nok.post(`/cases/${id}/notes`, entries.notes, key);
    expect((await nok.post(`/cases/${id}/notes`, entries.notes, key)).body).toMatchObject({
      id: once.body.id,
      ...entries.notes,
    });
    for (const path of Object.keys(entries)) {
      expect((await consul.get(`/cases/${id}/${path}`)).status).toBe(403);
      expect((await sokha.get(`/cases/${id}/${path}`)).status).toBe(404);
      expect((await sokha.post(`/cases/${id}/${path}`, entries[path as keyof typeof entries])).status).toBe(404);
    }
    const future = await nok.post(`/cases/${id}/screenings`, { ...entries.screenings, on: '2099-01-01' });
    expect(future.body['errors']).toMatchObject([{ pointer: '/on', code: 'future' }]);
    await nok.post(`/cases/${id}/close`, { reason: 'home at last', outcome: 'returned_home' });
    expect(await nok.post(`/cases/${id}/notes`, entries.notes)).toMatchObject({
      status: 409,
      body: { type: '/problems/case-status' },
    });
    expect((await nok.get(`/cases/${id}/notes`)).body.items).toHaveLength(1);
  });
});
