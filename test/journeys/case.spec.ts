import { Housekeeping } from '#access';
import { aCase, aGrant, aRescue } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let ploy: Person;
let sokha: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, ploy, sokha] = [
    await system.as('caseworker Border'),
    await system.as('supervisor Border'),
    await system.as('caseworker Safe'),
  ];
});
afterAll(() => system.stop());

const actionsOf = async (caseId: string) =>
  (
    await system.sql.query<{ action: string; outcome: string }>(
      `select action, outcome from audit_events e join audit_subjects s on s.event_id = e.id where s.case_id = $1 order by at, e.id`,
      [caseId],
    )
  ).rows;

describe('people who are about to be logged', () => {
  const one = (full: string, number: string) => ({
    names: [{ full }],
    identityDocuments: [{ kind: 'passport', status: 'held', number }],
  });
  it('are compared with who is here already, by name and number; no other organisation is told', async () => {
    const { id, caseNumber } = await aCase(nok, { person: one('Yordanos Kidane Wolde', 'EP7700123') });
    const people = [
      one('Somebody Else', 'XX0000001'),
      one('Nobody Knows', 'EP7700123'),
      one('Yordanos Kidane Wolde', 'YY1'),
    ];
    const { status, body } = await nok.post('/cases/alike', { people });
    expect([status, body.items]).toEqual([
      200,
      [
        { n: 1, reason: 'document_number', id, caseNumber },
        { n: 2, reason: 'name', id, caseNumber },
      ],
    ]);
    expect((await sokha.post('/cases/alike', { people })).body.items).toEqual([]);
    expect(await actionsOf(id)).toContainEqual({ action: 'case.find', outcome: 'done' });
  });
  it('are for those who log people; nobody else may ask', async () => {
    const selam = await system.as('consular_officer ET');
    expect((await selam.post('/cases/alike', { people: [one('Yordanos Kidane Wolde', 'EP7700123')] })).status).toBe(
      403,
    );
    expect((await nok.post('/cases/alike', { people: [] })).status).toBe(422);
  });
});

describe('a case', () => {
  it('is logged once, read by its team, and does not exist for another organisation', async () => {
    const opened = await aCase(nok, { compoundName: 'KK园区', vulnerabilities: ['injury'] });
    expect(opened).toMatchObject({
      version: 1,
      status: 'active',
      hostCountry: 'TH',
      compound: { name: 'KK Park' },
      vulnerabilities: ['injury'],
    });
    expect((await nok.get(`/cases/${opened.id}`)).status).toBe(200);
    expect((await ploy.get(`/cases/${opened.id}`)).status).toBe(200);
    const hidden = await sokha.get(`/cases/${opened.id}`);
    const absent = await sokha.get('/cases/01a20676-2810-777d-99a9-c5673d21ee2d');
    expect(hidden.status).toBe(404);
    expect({ ...hidden.body, requestId: null }).toEqual({ ...absent.body, requestId: null });
    expect(await actionsOf(opened.id)).toEqual([
      { action: 'case.open', outcome: 'done' },
      { action: 'case.read', outcome: 'done' },
      { action: 'case.read', outcome: 'done' },
      { action: 'case.read', outcome: 'refused' },
    ]);
  });

  it('is corrected under its version, and the old value stays on the record', async () => {
    const opened = await aCase(nok);
    expect(
      (await nok.patch(`/cases/${opened.id}`, 1, { person: { birthDate: '1998-03-02' }, riskLevel: 'high' })).body,
    ).toMatchObject({
      version: 2,
      riskLevel: 'high',
      person: { birthDate: '1998-03-02', names: [{ full: 'Abebe Bekele' }] },
    });
    expect((await nok.patch(`/cases/${opened.id}`, 1, { riskLevel: 'low' })).status).toBe(412);
    expect(
      (
        await system.call(
          'PATCH',
          `/cases/${opened.id}`,
          { riskLevel: 'low' },
          { authorization: `Bearer ${nok.token}` },
        )
      ).status,
    ).toBe(428);
    const { body } = await nok.get(`/cases/${opened.id}/timeline`);
    expect(JSON.stringify(body)).toContain('"birthDate":"1999-03-02"');
  });

  it('that nothing is said of stays as it was: same version, and no change on the record', async () => {
    const opened = await aCase(nok);
    const before = await nok.get(`/cases/${opened.id}`);
    for (const nothing of [{}, { person: {} }]) {
      const answer = await nok.patch(`/cases/${opened.id}`, 1, nothing);
      expect(answer).toMatchObject({ status: 200, body: { version: 1, updatedAt: before.body['updatedAt'] } });
    }
    expect((await nok.patch(`/cases/${opened.id}`, 2, {})).status).toBe(412);
    const changes = (await actionsOf(opened.id)).filter(
      (one) => one.action === 'case.correct' && one.outcome === 'done',
    );
    expect(changes).toEqual([]);
  });

  it('that is closed says nothing new of where she stays, until it is reopened', async () => {
    const { id } = await aCase(nok);
    await nok.post(`/cases/${id}/close`, { reason: 'she stays', outcome: 'stays' });
    expect(await nok.put(`/cases/${id}/shelter`, 2, { address: 'Mae Sot' })).toMatchObject({
      status: 409,
      body: { type: '/problems/case-status' },
    });
    expect((await nok.get(`/cases/${id}`)).body).toMatchObject({ version: 2, shelter: null });
  });

  it('comes once under one Idempotency-Key, whatever the network does', async () => {
    const key = { 'idempotency-key': 'a-phone-at-the-border' };
    const first = await nok.post('/cases', aRescue(), key);
    const second = await nok.post('/cases', aRescue(), key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    expect((await nok.post('/cases', aRescue({ riskLevel: 'high' }), key)).status).toBe(422);
  });

  it('does not move from a state that forbids it, changes nothing, and says so on the record', async () => {
    const opened = await aCase(nok);
    await nok.post(`/cases/${opened.id}/close`, { reason: 'home at last', outcome: 'returned_home' });
    expect((await nok.post(`/cases/${opened.id}/close`, { reason: 'twice', outcome: 'stays' })).body).toMatchObject({
      status: 409,
      type: '/problems/case-status',
    });
    expect((await nok.get(`/cases/${opened.id}`)).body).toMatchObject({ status: 'closed', outcome: 'returned_home' });
    expect(await actionsOf(opened.id)).toContainEqual({ action: 'case.close', outcome: 'refused' });
  });

  it('is found by a name written in another script, and listed page by page', async () => {
    const opened = await aCase(nok, { person: { names: [{ full: 'ተስፋዬ ገብረማርያም' }], nationalities: ['ET'] } });
    const { body } = await nok.post('/cases/search', { q: 'Tesfaye Gebremaryam' });
    expect(body.items[0]).toMatchObject({ id: opened.id });
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await nok.get(`/cases?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor ?? '';
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(opened.id);
  });

  it('remembers that she has not been asked yet, and when to ask again', async () => {
    const opened = await aCase(nok);
    const answer = await nok.post(
      `/cases/${opened.id}/consents`,
      aGrant({ decision: 'not_asked', obtainedAt: null, method: null, askAgainOn: '2030-01-01', note: 'in shock' }),
    );
    expect(answer.status).toBe(201);
    expect((await nok.get(`/cases/${opened.id}`)).body['consents']).toMatchObject([
      { decision: 'not_asked', askAgainOn: '2030-01-01', note: 'in shock' },
    ]);
  });
});

describe('a consent', () => {
  const said = (over: object) =>
    aGrant({ purpose: 'media', language: 'my', wordingVersion: 'media.my.1', method: 'verbal', ...over });

  it('to a text that no native speaker has reviewed is taken with a named interpreter alone', async () => {
    const { id } = await aCase(nok);
    const texts = (await nok.get('/consent-wordings?language=my&purpose=media')).body.items;
    expect(texts).toMatchObject([{ id: 'media.my.1', needsInterpreter: true, reviewedBy: null, direction: 'ltr' }]);
    expect((await nok.get('/consent-wordings')).body.items).toHaveLength(15 * 8);
    const alone = await nok.post(`/cases/${id}/consents`, said({}));
    expect([alone.status, alone.body['errors']]).toMatchObject([422, [{ pointer: '/interpreter', code: 'required' }]]);
    const refusedAlone = await nok.post(`/cases/${id}/consents`, said({ decision: 'refused' }));
    expect(refusedAlone.status).toBe(201);
    const inAnother = await nok.post(`/cases/${id}/consents`, said({ interpreter: 'Daw Mya', language: 'th' }));
    expect(inAnother.body['errors']).toMatchObject([{ pointer: '/wordingVersion', code: 'another' }]);
    const { language: _, ...withoutLanguage } = said({ interpreter: 'Daw Mya' }) as Record<string, unknown>;
    const taken = await nok.post(`/cases/${id}/consents`, withoutLanguage);
    expect(taken.body).toMatchObject({ wordingVersion: 'media.my.1', interpreter: 'Daw Mya', language: 'my' });
    const { rows } = await system.sql.query('select interpreter from consents where case_id = $1 and interpreter is not null', [id]); // prettier-ignore
    expect(rows).toHaveLength(1);
    expect(String(rows[0].interpreter)).not.toContain('Mya');
    expect((await (await system.as('coordinator')).get('/consent-wordings')).status).toBe(403);
  });
});

describe('a request that comes twice', () => {
  it('makes one case even when both run at once, and both are told of it', async () => {
    const key = { 'idempotency-key': 'two-at-once' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => nok.post('/cases', aRescue(), key)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('is known again for four days: what was written without a network waits for three', async () => {
    const key = { 'idempotency-key': 'written-without-a-network' };
    const ask = async () => (await nok.post('/cases', aRescue(), key)).body.id;
    const after = async (hours: number) => {
      await system.sql.query(
        `update idempotency_keys set created_at = now() - make_interval(hours => $1) where key = 'written-without-a-network'`,
        [hours],
      );
      await system.app.get(Housekeeping).forgetKeys();
      return ask();
    };
    const first = await ask();
    expect(await after(95)).toBe(first);
    expect(await after(97)).not.toBe(first);
  });
});

describe('what a review found', () => {
  it('a hold that a supervisor decided is hers to lift, whichever way it is tried', async () => {
    const opened = await aCase(nok);
    const held = await ploy.put(`/cases/${opened.id}/protection-hold`, 1, { reason: 'supervisor_decision' });
    for (const protectionHold of [null, { reason: 'refugee' }]) {
      const tried = await nok.patch(`/cases/${opened.id}`, held.body.version, { protectionHold });
      expect(tried.body).toMatchObject({ status: 409, type: '/problems/supervisor-hold' });
    }
  });

  it('a hold in the name of a supervisor is written by a supervisor alone, and nobody is offered to lift it but she', async () => {
    const hold = { reason: 'supervisor_decision' };
    const logged = await nok.post('/cases', aRescue({ protectionHold: hold }));
    expect(logged.body).toMatchObject({ status: 422, errors: [{ pointer: '/protectionHold/reason' }] });
    const opened = await aCase(nok);
    const patched = await nok.patch(`/cases/${opened.id}`, 1, { protectionHold: hold });
    expect(patched.body).toMatchObject({ status: 422, errors: [{ pointer: '/protectionHold/reason' }] });
    const put = await nok.put(`/cases/${opened.id}/protection-hold`, 1, hold);
    expect(put.body).toMatchObject({ status: 422, errors: [{ pointer: '/reason' }] });
    expect((await ploy.patch(`/cases/${opened.id}`, 1, { protectionHold: hold })).body['can']).toContain('hold.lift');
    expect((await nok.get(`/cases/${opened.id}`)).body['can']).not.toContain('hold.lift');
    expect((await nok.delete(`/cases/${opened.id}/protection-hold`)).status).toBe(409);
    expect((await ploy.delete(`/cases/${opened.id}/protection-hold`)).status).toBe(200);
  });

  it('what is refused on a deadline stands on the record of its case, and on that of none where it is not about one', async () => {
    const admin = await system.as('administrator');
    const opened = await aCase(nok);
    const { body } = await nok.get(`/deadlines?caseId=${opened.id}&kind=screening`);
    const deadline = body.items[0]!.id;
    const compound = (await nok.post('/compounds', { name: 'Refusal Park', country: 'MM' })).body.id;
    const absent = '01a20676-2810-777d-99a9-c5673d21ee3e';
    expect((await nok.post(`/deadlines/${deadline}/complete`)).status).toBe(409);
    expect((await nok.post(`/deadlines/${absent}/complete`)).status).toBe(404);
    expect((await admin.patch(`/compounds/${compound}`, 99, { name: 'Other' })).status).toBe(412);
    expect((await admin.patch(`/missions/${absent}`, 1, { name: 'Other' })).status).toBe(404);
    const { rows } = await system.sql.query<{ subject: string; case_id: string | null }>(
      `select e.subject_id as subject, s.case_id from audit_events e left join audit_subjects s on s.event_id = e.id
       where e.outcome = 'refused' and e.subject_id = any($1) order by e.at`,
      [[deadline, absent, compound]],
    );
    expect(rows).toEqual([
      { subject: deadline, case_id: opened.id },
      { subject: absent, case_id: null },
      { subject: compound, case_id: null },
      { subject: absent, case_id: null },
    ]);
    const log = (await nok.get(`/cases/${opened.id}/access-log`)).body.items;
    expect(log).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: 'deadline.complete', outcome: 'refused' })]),
    );
  });

  it('a mission cannot ask by what it does not see, nor find by telephone', async () => {
    const officer = await system.as('consular_officer ET');
    const someId = '01a20676-2810-777d-99a9-c5673d21ee2d';
    for (const filter of ['riskLevel=high', `compoundId=${someId}`, `assigneeId=${someId}`]) {
      expect((await officer.get(`/cases?${filter}`)).status).toBe(422);
    }
    expect((await officer.get('/deadlines?assigneeId=01a20676-2810-777d-99a9-c5673d21ee2d')).status).toBe(422);
    const opened = await aCase(nok, { person: { phones: ['+251911234567'] } });
    expect((await nok.post('/cases/search', { q: '+251911234567' })).body.items[0]).toMatchObject({ id: opened.id });
    expect((await officer.post('/cases/search', { q: '+251911234567' })).body.items).toEqual([]);
  });

  it('is found by a telephone number written as it is dialled at home', async () => {
    const opened = await aCase(nok, { person: { phones: ['+66812345670'] } });
    expect((await nok.post('/cases/search', { q: '081 234 5670' })).body.items[0]).toMatchObject({ id: opened.id });
  });

  it('is in a list ordered by deadline also where nobody waits for anything, after all others', async () => {
    const [one, other] = [await aCase(nok), await aCase(nok)];
    for (const { id } of [one, other])
      expect((await nok.post(`/cases/${id}/close`, { reason: 'gone', outcome: 'declined' })).status).toBe(201);
    const pages: (string | null)[] = [];
    const seen: string[] = [];
    for (let at = ''; ;) {
      const { body } = await nok.get(`/cases?sort=nextDeadline&limit=2${at}`);
      seen.push(...body.items.map(({ id }) => id));
      pages.push(...body.items.map(({ nextDeadlineAt }) => nextDeadlineAt as string | null));
      if (!body.nextCursor) break;
      at = `&cursor=${body.nextCursor}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.toSorted()).toEqual((await nok.get('/cases?limit=100')).body.items.map(({ id }) => id).toSorted());
    expect(seen).toEqual(expect.arrayContaining([one.id, other.id]));
    const due = pages.filter((time) => time !== null);
    expect(pages).toEqual([...due.toSorted(), ...pages.slice(due.length).map(() => null)]);
  });

  it('names what it refers to and nobody knows, and what contradicts itself', async () => {
    const absent = '01a20676-2810-777d-99a9-c5673d21ee2d';
    const wrong: [pointer: string, over: object][] = [
      ['/compoundId', { compoundId: absent }],
      ['/rescue/id', { rescue: { id: absent } }],
      ['/compoundName', { compoundId: absent, compoundName: 'KK Park' }],
      ['/person/nationalityStatus', { person: { nationalityStatus: 'unknown' } }],
      ['/person/birthDatePrecision', { person: { birthDate: null, birthDatePrecision: 'year' } }],
    ];
    for (const [pointer, over] of wrong)
      expect((await nok.post('/cases', aRescue({ ...over }))).body).toMatchObject({
        status: 422,
        errors: [{ pointer }],
      });
  });

  it('whoever is stateless has no nationality, and nobody is born after her rescue', async () => {
    const contradiction = await nok.post('/cases', aRescue({ person: { nationalityStatus: 'stateless' } }));
    expect(contradiction.body).toMatchObject({ status: 422, errors: [{ pointer: '/person/nationalityStatus' }] });
    const opened = await aCase(nok);
    const late = await nok.patch(`/cases/${opened.id}`, 1, { person: { birthDate: '2025-05-05' } });
    expect(late.body).toMatchObject({ status: 422, errors: [{ pointer: '/person/birthDate' }] });
  });

  it('an organisation that nobody knows, and a year that no calendar has, are named', async () => {
    const opened = await aCase(nok);
    const recipient = { kind: 'organisation', organisationId: '01900000-0000-7000-8000-000000000000' };
    const unknown = await nok.post(`/cases/${opened.id}/consents`, aGrant({ recipient }));
    expect(unknown.body).toMatchObject({ status: 422, errors: [{ pointer: '/recipient/organisationId' }] });
    const far = Buffer.from(JSON.stringify(['+202500-01-01T00:00:00Z', opened.id])).toString('base64url');
    expect((await nok.get(`/cases?cursor=${far}`)).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/cursor' }],
    });
  });

  it('a refusal of statistics stands until she agrees, and not having asked is no telling of her rights', async () => {
    const opened = await aCase(nok);
    const said = (purpose: string, decision: string) =>
      nok.post(`/cases/${opened.id}/consents`, aGrant({ purpose, decision }));
    await said('statistics', 'refused');
    await said('statistics', 'not_asked');
    await said('consular_notification', 'not_asked');
    const { rows } = await system.sql.query(
      `select c.statistics_refused, d.state from cases c join deadlines d on d.case_id = c.id and d.kind = 'consular_rights' where c.id = $1`,
      [opened.id],
    );
    expect(rows).toEqual([{ statistics_refused: true, state: 'open' }]);
  });
});
