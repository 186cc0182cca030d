import { referralParts } from '#platform';
import { TransitionsLapsing } from '../../libs/transitions/src/transitions.lapsing.js';
import { aPdf, fetchFile, sendFile } from '../support/files.js';
import { aCase, aGrant, type OpenedCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person, ploy: Person, sokha: Person, dara: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, ploy, sokha, dara] = await Promise.all([
    system.as('caseworker Border'),
    system.as('supervisor Border'),
    system.as('caseworker Safe'),
    system.as('supervisor Safe'),
  ]);
});
afterAll(() => system.stop());

const lapsing = () => system.app.get(TransitionsLapsing);
const theirs = () => system.actorOf(dara).organisationId!;
const yes = (purpose = 'service_referral', over: object = {}) =>
  aGrant({ purpose, recipient: { kind: 'organisation', organisationId: theirs() }, ...over });
const asked = (parts: string[] = [], over: object = {}) => ({
  organisationId: theirs(),
  service: 'safehouse',
  response: 'within_3_hours',
  parts,
  ...over,
});
const about = () => ({ names: [{ full: 'Hirut Alemayehu' }], phones: ['+66812345678'] });

async function aReferral(parts: string[] = [], over: object = {}): Promise<{ one: OpenedCase; id: string }> {
  const one = await aCase(nok, { person: about(), consents: [yes(), yes('share_testimony')], ...over });
  const made = await nok.post(`/cases/${one.id}/referrals`, asked(parts));
  expect([made.status, made.body['detail']]).toEqual([201, undefined]);
  return { one, id: made.body.id };
}
async function anAccepted(parts: string[] = [], over: object = {}) {
  const made = await aReferral(parts, over);
  expect((await sokha.post(`/referrals/${made.id}/accept`)).status).toBe(200);
  return made;
}

describe('a referral', () => {
  it('tells the other organisation enough to answer, and shows it the parts chosen once it accepts', async () => {
    const one = await aCase(nok, { person: about(), vulnerabilities: ['injury'], consents: [yes()] });
    await nok.put(`/cases/${one.id}/shelter`, one.version, { address: 'CANARY-SHELTER' });
    const made = await nok.post(`/cases/${one.id}/referrals`, asked(['contact'], { note: 'a bed for three weeks' }));
    expect(made.body).toMatchObject({
      direction: 'sent',
      status: 'pending',
      service: 'safehouse',
      can: ['referral.revoke'],
    });
    const [waiting] = (await sokha.get('/referrals')).body.items;
    expect(waiting).toMatchObject({
      id: made.body.id,
      direction: 'received',
      note: 'a bed for three weeks',
      preview: { nationalities: ['ET'], sex: 'male', hostCountry: 'TH' },
      can: ['referral.accept', 'referral.reject'],
    });
    expect(JSON.stringify(waiting)).not.toMatch(/Hirut|CANARY|injury|6681/);
    expect((await sokha.get(`/cases/${one.id}`)).status).toBe(404);

    expect((await sokha.post(`/referrals/${made.body.id}/accept`)).body).toMatchObject({ status: 'accepted' });
    const seen = await sokha.get(`/cases/${one.id}`);
    expect(seen.status).toBe(200);
    expect(seen.body['person']).toMatchObject({ names: [{ full: 'Hirut Alemayehu' }], phones: ['+66812345678'] });
    expect(seen.body).toMatchObject({ caseNumber: one.caseNumber, assignee: { name: expect.any(String) }, can: [] });
    for (const hidden of ['shelter', 'vulnerabilities', 'protectionHold', 'consents', 'compound', 'riskLevel'])
      expect([hidden, seen.body[hidden]]).toEqual([hidden, undefined]);
    expect(JSON.stringify(seen.body)).not.toContain('CANARY');
    // A look, and nothing else; and no way to find her by.
    for (const path of ['shelter', 'testimonies', 'notes', 'consents', 'repatriation', 'timeline', 'access-log', 'attachments', 'referrals'])
      expect([path, (await sokha.get(`/cases/${one.id}/${path}`)).status]).toEqual([path, 404]); // prettier-ignore
    expect((await sokha.patch(`/cases/${one.id}`, one.version, { riskLevel: 'high' })).status).toBe(404);
    expect((await sokha.post(`/cases/${one.id}/notes`, { body: 'x' })).status).toBe(404);
    expect(JSON.stringify((await sokha.get('/cases?limit=100')).body)).not.toContain(one.id);
    expect((await sokha.post('/cases/search', { q: 'Hirut Alemayehu' })).body.items).toEqual([]);
    // Who looked stands on the record of the case, with the organisation.
    const log = (await nok.get(`/cases/${one.id}/access-log?limit=100`)).body.items;
    expect(log).toContainEqual(
      expect.objectContaining({ action: 'case.read', outcome: 'done', actor: expect.objectContaining({ id: system.actorOf(sokha).id, organisation: expect.objectContaining({ id: theirs() }) }) }),
    ); // prettier-ignore
  });

  it('opens what hangs on the case where it was chosen', async () => {
    const { one } = await anAccepted(
      ['testimony', 'entries', 'legal', 'medical', 'location', 'origin', 'attachments', 'steps'],
      {
        vulnerabilities: ['injury'],
      },
    );
    await nok.post(`/cases/${one.id}/notes`, { body: 'she slept well' });
    const told = await nok.post(`/cases/${one.id}/testimonies`, {
      language: 'am',
      takenOn: '2025-03-01',
      body: 'they sold me twice',
      abuse: [{ type: 'sale' }],
    });
    const file = await sendFile(system, nok, one.id, { name: 'x-ray.pdf', bytes: aPdf(), type: 'application/pdf' });
    const fine = `/cases/${one.id}/repatriation/steps/overstay_fine`;
    expect((await nok.post(fine, { state: 'in_progress', reference: 'FINE-7', reportedBy: { party: 'immigration', channel: 'telephone', on: '2025-03-01' } })).status).toBe(201); // prettier-ignore
    const way = (await sokha.get(`/cases/${one.id}/repatriation`)).body as unknown as { can: []; steps: { key: string; allowed: string[]; dueOn: string | null }[] }; // prettier-ignore
    expect(way.steps.find(({ key }) => key === 'overstay_fine')).toMatchObject({ state: 'in_progress', reference: 'FINE-7' }); // prettier-ignore
    expect([way.can, way.steps.filter(({ allowed, dueOn }) => allowed.length || dueOn)]).toEqual([[], []]);
    expect((await sokha.post(fine, { state: 'done' })).status).toBe(404);
    const [shown] = (await sokha.get(`/cases/${one.id}/attachments`)).body.items;
    expect(shown).toMatchObject({ id: file.body.id, name: 'x-ray.pdf', can: ['attachment.download'] });
    expect((await fetchFile(system, sokha, one.id, file.body.id)).bytes.equals(aPdf())).toBe(true);
    expect((await sokha.get(`/cases/${one.id}/notes`)).body.items).toMatchObject([{ body: 'she slept well' }]);
    expect((await sokha.get(`/cases/${one.id}/testimonies`)).body.items).toMatchObject([{ abuseCount: 1 }]);
    const read = await sokha.get(`/cases/${one.id}/testimonies/${told.body.id}`);
    expect(read.body).toMatchObject({ body: 'they sold me twice', abuse: [{ type: 'sale' }], can: [] });
    expect((await sokha.get(`/cases/${one.id}/consents`)).body.items).toHaveLength(2);
    const seen = (await sokha.get(`/cases/${one.id}`)).body;
    expect(seen).toMatchObject({ vulnerabilities: ['injury'], rescue: { place: 'Myawaddy' }, consents: [{}, {}] });
    expect(seen['person']).not.toHaveProperty('phones');
  });

  it('tells where she stays where that was chosen, as long as it stands, and each look is on the record', async () => {
    const { one, id } = await anAccepted(['location']);
    const shelter = { address: 'a house by the river' };
    await nok.put(`/cases/${one.id}/shelter`, one.version, shelter);
    for (const helper of [sokha, dara])
      expect(await helper.get(`/cases/${one.id}/shelter`)).toMatchObject({ status: 200, body: { shelter } });
    const log = (await nok.get(`/cases/${one.id}/access-log?limit=100`)).body.items;
    const looks = log.filter(({ action }) => action === 'shelter.read').map(({ actor, outcome }) => [(actor as { organisation: { id: string } }).organisation.id, outcome]); // prettier-ignore
    expect(looks).toEqual([1, 2].map(() => [theirs(), 'done']));
    expect((await sokha.put(`/cases/${one.id}/shelter`, 2, { address: 'elsewhere' })).status).toBe(404);
    await nok.post(`/referrals/${id}/revoke`, { reason: 'she found another place' });
    expect((await sokha.get(`/cases/${one.id}/shelter`)).status).toBe(404);
  });

  it('can be read whatever was chosen: each part alone, and each with each other', async () => {
    const { one, id } = await anAccepted([], {
      vulnerabilities: ['injury'],
      protectionHold: { reason: 'asylum_seeker' },
    });
    await nok.put(`/cases/${one.id}/shelter`, one.version, { address: 'a house by the river' });
    const shown: Record<string, string> = { contact: 'phones', location: 'shelter', medical: 'vulnerabilities', origin: 'compound', legal: 'protectionHold' }; // prettier-ignore
    for (const part of referralParts) {
      for (const other of referralParts.slice(0, referralParts.indexOf(part) + 1)) {
        await system.sql.query('update transitions set parts = $2 where id = $1', [id, [...new Set([part, other])]]);
        const { status, body } = await sokha.get(`/cases/${one.id}`);
        const words = JSON.stringify(body);
        const told = Object.keys(shown).filter((name) => words.includes(`"${shown[name]}":`));
        expect([status, told]).toEqual([200, Object.keys(shown).filter((name) => name === part || name === other)]);
      }
    }
  });

  it('without a part opens none of its rows, though another part lies under the same tag', async () => {
    const { one } = await anAccepted(['entries']);
    await nok.post(`/cases/${one.id}/testimonies`, { language: 'am', takenOn: '2025-03-01', body: 'x', abuse: [] });
    const file = await sendFile(system, nok, one.id, { name: 'x-ray.pdf', bytes: aPdf(), type: 'application/pdf' });
    expect((await sokha.get(`/cases/${one.id}/notes`)).status).toBe(200);
    for (const path of ['', `/${file.body.id}`, `/${file.body.id}/content`])
      expect([path, (await sokha.get(`/cases/${one.id}/attachments${path}`)).status]).toEqual([path, 404]);
    expect((await sokha.get(`/cases/${one.id}/testimonies`)).status).toBe(404);
  });

  it('shows the case to the team that took it on and to its supervisors, and to nobody else', async () => {
    const { one } = await anAccepted();
    expect((await dara.get(`/cases/${one.id}`)).status).toBe(200);
    const { rows } = await system.sql.query<{ id: string }>(
      `insert into teams (id, organisation_id, name) values (gen_random_uuid(), $1, $2) returning id`,
      [theirs(), `Other ${one.id}`],
    );
    await system.sql.query('update transitions set team_id = $2 where case_id = $1', [one.id, rows[0]!.id]);
    expect((await sokha.get(`/cases/${one.id}`)).status).toBe(404);
    expect((await sokha.get(`/referrals?limit=100`)).body.items.some(({ caseId }) => caseId === one.id)).toBe(false);
    expect((await dara.get(`/cases/${one.id}`)).status).toBe(200);
  });

  it('needs her consent towards this very organisation, for testimony a second one', async () => {
    const one = await aCase(nok);
    const tried = async (parts: string[] = []) => {
      const { status, body } = await nok.post(`/cases/${one.id}/referrals`, asked(parts));
      return status === 201 ? 201 : String(body['type']).split('/').at(-1);
    };
    const says = (body: object) => nok.post(`/cases/${one.id}/consents`, body);
    expect(await tried()).toBe('consent-required');
    const other = system.actorOf(await system.as('consular_officer ET')).organisationId;
    await says(aGrant({ purpose: 'service_referral', recipient: { kind: 'organisation', organisationId: other } }));
    await says(yes('case_management'));
    expect(await tried()).toBe('consent-required');
    await says(aGrant({ purpose: 'service_referral' }));
    await says({ purpose: 'service_referral', decision: 'refused', recipient: { kind: 'organisation', organisationId: theirs() } }); // prettier-ignore
    expect(await tried()).toBe('consent-required');
    await says(yes());
    expect(await tried(['testimony'])).toBe('consent-required');
    expect(await tried()).toBe(201);
    expect(await tried()).toBe('referral-stands');
  });

  it.each<[string, (one: OpenedCase, id: string) => Promise<unknown>, string]>([
    ['her consent is withdrawn', (one) => nok.post(`/cases/${one.id}/consents`, { purpose: 'service_referral', decision: 'withdrawn' }), 'consent'],
    ['the organisation is excluded', (one) => ploy.post(`/cases/${one.id}/exclusions`, { organisation: theirs(), reason: 'her cousin works there' }), 'exclusion'],
    ['the case is closed', (one) => nok.post(`/cases/${one.id}/close`, { reason: 'home', outcome: 'returned_home' }), 'case_closed'],
    ['it is taken back', (_, id) => nok.post(`/referrals/${id}/revoke`, { reason: 'another bed was found' }), ''],
    ['it is done', (_, id) => sokha.post(`/referrals/${id}/complete`), ''],
  ])('ends at once where %s', async (_, happens, because) => {
    const { one, id } = await anAccepted(['contact']);
    expect((await sokha.get(`/cases/${one.id}`)).status).toBe(200);
    const answer = (await happens(one, id)) as { status: number; body: unknown };
    expect([answer.status < 300, answer.body]).toEqual([true, expect.anything()]);
    expect((await sokha.get(`/cases/${one.id}`)).status).toBe(404);
    expect((await dara.get(`/cases/${one.id}`)).status).toBe(404);
    const [listed] = (await ploy.get(`/cases/${one.id}/referrals`)).body.items;
    expect(listed).toMatchObject({ id, endedBecause: because || null, can: [] });
  }); // prettier-ignore

  it('keeps an excluded colleague of the other organisation away', async () => {
    const { one, id } = await anAccepted();
    await ploy.post(`/cases/${one.id}/exclusions`, { user: system.actorOf(sokha).id, reason: 'her cousin' });
    expect((await sokha.get(`/cases/${one.id}`)).status).toBe(404);
    expect((await sokha.get(`/referrals/${id}`)).status).toBe(404);
    expect((await dara.get(`/cases/${one.id}`)).status).toBe(200);
  });

  it('loses testimony alone where only that consent is taken back', async () => {
    const { one } = await anAccepted(['testimony']);
    await nok.post(`/cases/${one.id}/consents`, { purpose: 'share_testimony', decision: 'withdrawn' });
    expect((await sokha.get(`/cases/${one.id}/testimonies`)).status).toBe(404);
    expect((await sokha.get(`/cases/${one.id}`)).status).toBe(200);
  });

  it('cannot be accepted once she took her consent back, and is answered by the other side alone', async () => {
    const { one, id } = await aReferral();
    expect((await nok.post(`/referrals/${id}/accept`)).status).toBe(409);
    expect((await sokha.post(`/referrals/${id}/revoke`, { reason: 'x' })).status).toBe(409);
    await nok.post(`/cases/${one.id}/consents`, { purpose: 'service_referral', decision: 'withdrawn' });
    expect((await sokha.post(`/referrals/${id}/accept`)).status).toBe(409);
    expect((await sokha.get(`/cases/${one.id}`)).status).toBe(404);
  });

  it('is rejected with a reason, told to who asked, and its clock stops; a list of all stays with the case', async () => {
    const { one, id } = await aReferral();
    const told = (who: Person, kind: string) =>
      eventually(
        () => who.get('/notifications?limit=100'),
        ({ body }) => body.items.some((item) => item['kind'] === kind && item['subjectId'] === id),
      );
    await told(dara, 'referral_pending');
    const open = await nok.get(`/deadlines?caseId=${one.id}&kind=service_response`);
    expect(open.body.items).toMatchObject([{ party: 'provider', state: 'open' }]);
    await sokha.post(`/referrals/${id}/reject`, { reason: 'no bed is free' });
    await told(nok, 'referral_rejected');
    await eventually(
      () => nok.get(`/deadlines?caseId=${one.id}&kind=service_response`),
      ({ body }) => body.items[0]!['state'] === 'done',
    );
    const again = await nok.post(`/cases/${one.id}/referrals`, asked());
    expect(again.status).toBe(201);
    expect((await nok.get(`/cases/${one.id}/referrals`)).body.items).toMatchObject([
      { id: again.body.id, status: 'pending' },
      { id, status: 'rejected', reason: 'no bed is free', decidedBy: { name: expect.any(String) } },
    ]);
  });

  it('that nobody answers in time has expired, and makes room for the next', async () => {
    const { one, id } = await aReferral();
    await system.sql.query(`update transitions set expires_at = now() - interval '1 second' where id = $1`, [id]);
    expect((await sokha.get(`/referrals/${id}`)).body).toMatchObject({ status: 'expired', can: [] });
    expect((await sokha.post(`/referrals/${id}/accept`)).status).toBe(409);
    expect((await nok.post(`/cases/${one.id}/referrals`, asked())).status).toBe(201);
  });

  it('that nobody answered is told to supervisors of both sides, without a name, and its clock stops', async () => {
    const { one, id } = await aReferral();
    const [clock] = (await nok.get(`/deadlines?caseId=${one.id}&kind=service_response`)).body.items;
    await system.sql.query(`update transitions set expires_at = now() - interval '1 second' where id = $1`, [id]);
    await Promise.all([lapsing().findLapsed(), lapsing().findLapsed()]);
    for (const who of [nok, ploy, dara])
      await eventually(
        () => who.get('/notifications?limit=100'),
        ({ body }) => body.items.filter((item) => item['subjectId'] === id && item['kind'] === 'referral_expired').length === 1,
      ); // prettier-ignore
    const { rows } = await system.sql.query(
      `select m.reference from mails m where m.case_id = $1 and m.template = 'transition' and m.recipient_user_id = any($2)`,
      [one.id, [ploy, dara].map((who) => system.actorOf(who).id)],
    );
    expect(rows.filter(({ reference }) => reference === one.caseNumber).length).toBeGreaterThanOrEqual(2);
    expect((await nok.get(`/deadlines?caseId=${one.id}&kind=service_response`)).body.items).toMatchObject([
      { id: clock!.id, state: 'cancelled' },
    ]);
    const log = (await ploy.get(`/cases/${one.id}/access-log?limit=100`)).body.items;
    expect(log.filter(({ action }) => action === 'referral.expire')).toHaveLength(1);
  });

  it('that she agreed to for a time has ended when that is over, and both sides hear of it', async () => {
    const { id } = await anAccepted();
    await system.sql.query(`update consents set expires_at = now() where expires_at is null and case_id in (select case_id from transitions where id = $1)`, [id]); // prettier-ignore
    await system.sql.query(`update transitions set sees_until = now() where id = $1`, [id]);
    await lapsing().findLapsed();
    for (const who of [nok, dara])
      await eventually(
        () => who.get('/notifications?limit=100'),
        ({ body }) => body.items.some((item) => item['kind'] === 'referral_revoked' && item['subjectId'] === id),
      );
    expect((await nok.get(`/referrals/${id}`)).body).toMatchObject({ status: 'revoked', endedBecause: 'consent' });
  });

  it('of another organisation does not exist, nor does one through a case of one’s own', async () => {
    const { id } = await aReferral();
    const selam = await system.as('consular_officer ET');
    expect((await selam.get(`/referrals/${id}`)).status).toBe(403);
    const third = await aCase(sokha);
    expect((await nok.post(`/cases/${third.id}/referrals`, asked())).status).toBe(404);
    expect((await nok.get(`/cases/${third.id}/referrals`)).status).toBe(404);
  });
});
