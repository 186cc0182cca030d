import { codedOf } from '#testimony';
import { Desk, system as systemActor } from '#access';
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

const words = 'They took my passport on the first night. ፓስፖርቴን ወሰዱ።';
const aTestimony = (over: object = {}) => ({
  language: 'am',
  takenOn: '2025-02-20',
  interviewer: 'Nok',
  interpreter: 'Selam',
  place: 'Mae Sot',
  body: words,
  abuse: [
    { type: 'document_confiscation', methodOfControl: 'WithholdsDocuments' },
    { type: 'physical_violence', occurredOn: '2024-11-02', perpetratorRole: 'guard', verification: 'disputed' },
  ],
  ...over,
});
const taken = async (caseId: string, over: object = {}) => {
  const answer = await nok.post(`/cases/${caseId}/testimonies`, aTestimony(over));
  expect([answer.status, answer.body['errors']]).toEqual([201, undefined]);
  return answer.body;
};
const looksAt = async (caseId: string) =>
  (
    await system.sql.query<{ action: string; outcome: string }>(
      `select action, outcome from audit_events e join audit_subjects s on s.event_id = e.id
       where s.case_id = $1 and action like 'testimony.%' order by at, e.id`,
      [caseId],
    )
  ).rows.map(({ action, outcome }) => `${action} ${outcome}`);

describe('a testimony', () => {
  it('is taken once, listed without a word of it, and each look at it is on the record', async () => {
    const { id } = await aCase(nok);
    const told = await taken(id);
    expect(told).toMatchObject({
      version: 1,
      number: 1,
      body: words,
      interpreter: 'Selam',
      abuse: [{ type: 'document_confiscation', verification: 'unverified' }, { verification: 'disputed' }],
      versions: [{ number: 1, createdBy: { name: expect.stringMatching(/\S/) } }],
      can: ['testimony.add_version'],
    });
    const list = await nok.get(`/cases/${id}/testimonies`);
    expect(list.body.items).toMatchObject([{ id: told.id, language: 'am', version: 1, abuseCount: 2 }]);
    for (const word of ['passport', 'Selam', 'Mae Sot', 'document_confiscation']) {
      expect(JSON.stringify(list.body)).not.toContain(word);
    }
    expect((await nok.get(`/cases/${id}/testimonies/${told.id}`)).body['body']).toBe(words);
    expect(await looksAt(id)).toEqual([
      'testimony.take done',
      'testimony.read done',
      'testimony.list done',
      'testimony.read done',
    ]);
  });

  it('is never overwritten: a correction is a new version, and the old one can still be read', async () => {
    const { id } = await aCase(nok);
    const told = await taken(id);
    const path = `/cases/${id}/testimonies/${told.id}`;
    const coded = await nok.post(`${path}/versions`, { abuse: [{ type: 'torture' }] });
    expect(coded).toMatchObject({ status: 201, body: { version: 2, number: 2, body: words, interpreter: 'Selam' } });
    const corrected = await nok.post(`${path}/versions`, { body: 'On the second night.', takenOn: '2025-02-21' });
    expect(corrected.body).toMatchObject({ version: 3, abuse: [{ type: 'torture' }], takenOn: '2025-02-21' });
    expect((await nok.get(`${path}?version=1`)).body).toMatchObject({
      number: 1,
      version: 3,
      body: words,
      takenOn: '2025-02-20',
      abuse: [{ type: 'document_confiscation' }, { type: 'physical_violence' }],
      versions: [{ number: 1 }, { number: 2 }, { number: 3 }],
    });
    expect((await nok.get(`${path}?version=4`)).status).toBe(404);
    expect((await nok.post(`${path}/versions`, {})).status).toBe(422);
    const { rows } = await system.sql.query<{ role: string; change: boolean }>(
      `select role, has_table_privilege('homeward_' || role, 'testimony_versions', 'update') as change
       from unnest(array['caseworker', 'supervisor', 'steward', 'counter']) role`,
    );
    expect(rows.filter(({ change }) => change)).toEqual([]);
  });

  it('written from a version that is not the latest any more is not taken: neither of two is lost', async () => {
    const { id } = await aCase(nok);
    const told = (await nok.post(`/cases/${id}/testimonies`, { language: 'am', takenOn: '2025-02-20', body: 'First', abuse: [] })).body; // prettier-ignore
    const path = `/cases/${id}/testimonies/${told.id}`;
    expect((await nok.post(`${path}/versions`, { body: 'Hers', basedOn: 1 })).status).toBe(201);
    expect((await nok.post(`${path}/versions`, { body: 'Late', basedOn: 1 })).status).toBe(412);
    expect((await nok.post(`${path}/versions`, { basedOn: 2 })).status).toBe(422);
    expect((await nok.post(`${path}/versions`, { body: 'Both', basedOn: 2 })).body).toMatchObject({ version: 3, body: 'Both' });
  }); // prettier-ignore

  it('lies sealed in the database, codes and all', async () => {
    const { id } = await aCase(nok);
    const told = await taken(id);
    const { rows } = await system.sql.query<{ body: Buffer; coded: Buffer }>(
      'select body, coded from testimony_versions where testimony_id = $1',
      [told.id],
    );
    const stored = rows.map(({ body, coded }) => body.toString('latin1') + coded.toString('latin1')).join();
    for (const word of ['passport', 'Selam', 'Mae Sot', 'WithholdsDocuments']) expect(stored).not.toContain(word);
  });

  it('is not there for a mission, for another organisation, or through another case', async () => {
    const [{ id }, other] = [await aCase(nok), await aCase(nok)];
    const told = await taken(id);
    const path = `/cases/${id}/testimonies`;
    expect((await consul.get(path)).status).toBe(403);
    expect((await consul.get(`${path}/${told.id}`)).status).toBe(403);
    expect((await sokha.get(path)).status).toBe(404);
    expect((await sokha.get(`${path}/${told.id}`)).status).toBe(404);
    expect((await sokha.post(path, aTestimony())).status).toBe(404);
    expect((await nok.get(`/cases/${other.id}/testimonies/${told.id}`)).status).toBe(404);
    expect((await nok.post(`/cases/${other.id}/testimonies/${told.id}/versions`, { body: 'x' })).status).toBe(404);
    expect((await nok.get(`${path}/${told.id}`)).body['version']).toBe(1);
  });

  it('is refused where the case is closed, sealed by its sender, or from a day to come', async () => {
    const { id } = await aCase(nok);
    const path = `/cases/${id}/testimonies`;
    const errorsOf = async (over: object) => (await nok.post(path, aTestimony(over))).body['errors'];
    expect(await errorsOf({ body: undefined, sealed: { ciphertext: 'AAAA', recipients: [] } })).toMatchObject([
      { pointer: '/sealed', code: 'reserved' },
    ]);
    expect(await errorsOf({ body: undefined })).toMatchObject([{ pointer: '/body', code: 'required' }]);
    expect(await errorsOf({ takenOn: '2099-01-01' })).toMatchObject([{ pointer: '/takenOn', code: 'future' }]);
    const nowhere = '01a20676-2810-777d-99a9-c5673d21ee2d';
    expect(await errorsOf({ abuse: [{ type: 'sale', compoundId: nowhere }] })).toMatchObject([
      { pointer: '/abuse/0/compoundId', code: 'unknown' },
    ]);
    const told = await taken(id);
    await nok.post(`/cases/${id}/close`, { reason: 'home at last', outcome: 'returned_home' });
    const closed = { status: 409, body: { type: '/problems/case-status' } };
    expect(await nok.post(path, aTestimony())).toMatchObject(closed);
    expect(await nok.post(`${path}/${told.id}/versions`, { body: 'more' })).toMatchObject(closed);
    expect((await nok.get(`${path}/${told.id}`)).body['can']).toEqual([]);
  });

  it('comes once under one Idempotency-Key', async () => {
    const { id } = await aCase(nok);
    const key = { 'idempotency-key': 'told-once' };
    const [first, second] = [
      await nok.post(`/cases/${id}/testimonies`, aTestimony(), key),
      await nok.post(`/cases/${id}/testimonies`, aTestimony(), key),
    ];
    expect([second.status, second.body.id]).toEqual([201, first.body.id]);
    expect((await nok.get(`/cases/${id}/testimonies`)).body.items).toHaveLength(1);
  });

  it('is counted in codes of its latest version, by the counter too, who reads no word', async () => {
    const { id } = await aCase(nok);
    const told = await taken(id);
    await nok.post(`/cases/${id}/testimonies/${told.id}/versions`, { abuse: [{ type: 'sale' }] });
    await taken(id, { abuse: [{ type: 'threats', methodOfControl: 'PhysicalThreats' }, { type: 'sale' }] });
    const desk = system.app.get(Desk, { strict: false });
    const counted = await desk.do(systemActor('counter'), (work) => codedOf(work, [id], 'report.freeze'));
    expect([...counted.keys()]).toEqual([id]);
    expect(counted.get(id)!.types.sort()).toEqual(['sale', 'threats']);
    expect(counted.get(id)!.methods).toEqual(['PhysicalThreats']);
    const wordsRead = desk.do(systemActor('counter'), (work) =>
      work.rows(
        `select v.body from testimony_versions v join cases c on c.id = v.case_id where ${work.reach('report.freeze', 'c')}`,
      ),
    );
    await expect(wordsRead).rejects.toThrow(/permission denied/);
  });
});
