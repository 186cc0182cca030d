import { dueAt } from '../../libs/deadlines/src/calendar.js';
import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let ploy: Person;
let almaz: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  ploy = await system.as('supervisor Border');
  almaz = await system.as('consular_officer ET');
});
afterAll(() => system.stop());

interface Clock {
  id: string;
  kind: string;
  template: string | null;
  state: string;
  due: Date;
  reason: string | null;
  waiting: number;
}
const DAY = 86_400_000;
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * DAY);
const recent = { rescue: { date: today, method: 'released', country: 'MM', place: 'Myawaddy' } };
const clocksOf = async (caseId: string) =>
  (
    await system.sql.query<Clock>(
      `select d.id, d.kind, d.template, d.state, d.due_at as due, d.closed_for as reason,
         (select count(*)::int from reminders r where r.deadline_id = d.id and done_at is null and dropped_at is null) as waiting
       from deadlines d where case_id = $1 order by created_at, id`,
      [caseId],
    )
  ).rows;
const openOf = async (caseId: string) => (await clocksOf(caseId)).filter(({ state }) => state === 'open');
const openKinds = async (caseId: string) => (await openOf(caseId)).map(({ kind }) => kind).toSorted();
const one = async (caseId: string, kind: string, state = 'open') => {
  const found = (await clocksOf(caseId)).filter((clock) => clock.kind === kind && clock.state === state);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const versionOf = async (caseId: string) => Number((await nok.get(`/cases/${caseId}`)).body['version']);
const correct = async (caseId: string, body: object) => {
  const answer = await nok.patch(`/cases/${caseId}`, await versionOf(caseId), body);
  expect(answer.status).toBe(200);
  return answer;
};
const hold = async (caseId: string) =>
  expect(
    (await nok.put(`/cases/${caseId}/protection-hold`, await versionOf(caseId), { reason: 'refugee' })).status,
  ).toBe(200);
const lift = async (caseId: string) => expect((await nok.delete(`/cases/${caseId}/protection-hold`)).status).toBe(200);
const close = async (caseId: string) =>
  expect((await nok.post(`/cases/${caseId}/close`, { reason: 'she stays', outcome: 'stays' })).status).toBe(201);
const reopen = async (caseId: string) =>
  expect((await ploy.post(`/cases/${caseId}/reopen`, { reason: 'she came back' })).status).toBe(201);
const consent = async (caseId: string, body: object) =>
  expect((await nok.post(`/cases/${caseId}/consents`, { purpose: 'consular_notification', ...body })).status).toBe(201);
const told = async (caseId: string) => {
  const { body } = await nok.post(`/cases/${caseId}/consular-notifications`);
  await eventually(
    () => nok.get(`/cases/${caseId}/consular-notifications`),
    (all) => all.body.items.some((item) => item.id === body.id && item['status'] === 'sent'),
  );
};
const ofRescue = ['consular_rights', 'reflection_period_end', 'screening'];

describe('where she is now', () => {
  it('decides which clocks run, counted from the same day, and their reminders follow', async () => {
    const { id } = await aCase(nok, recent);
    const before = await one(id, 'screening');
    expect(await openKinds(id)).toEqual(ofRescue);
    await correct(id, { hostCountry: 'KH' });
    expect(await openKinds(id)).toEqual(['consular_rights']);
    expect(await one(id, 'screening', 'cancelled')).toMatchObject({ reason: 'standing', waiting: 0 });
    expect((await nok.get(`/cases/${id}`)).body['nextDeadlineAt']).toBe((await openOf(id))[0]!.due.toISOString());
    await correct(id, { hostCountry: 'TH' });
    expect(await openKinds(id)).toEqual(ofRescue);
    expect(await one(id, 'screening')).toEqual(before);
  });

  it('brings back no clock of what was handled, nor moves a date that somebody set', async () => {
    const { id } = await aCase(nok, recent);
    const { id: rights, due } = await one(id, 'consular_rights');
    const later = new Date(due.getTime() + 30 * DAY).toISOString();
    expect((await nok.post(`/deadlines/${rights}/extend`, { dueAt: later, reason: 'she is ill' })).status).toBe(201);
    expect((await nok.post(`/cases/${id}/repatriation/steps/screening`, { state: 'waived', reason: 'a child' })).status).toBe(201); // prettier-ignore
    await correct(id, { hostCountry: 'KH' });
    await correct(id, { hostCountry: 'TH' });
    expect(await openKinds(id)).toEqual(['consular_rights', 'reflection_period_end']);
    expect((await one(id, 'consular_rights')).due.toISOString()).toBe(later);
  });

  it('starts the clock to tell a mission again where routing names another, and no notice went there', async () => {
    const { id } = await aCase(nok, { ...recent, hostCountry: 'TH', consents: [aGrant()] });
    await told(id);
    expect(await openKinds(id)).toEqual(
      expect.arrayContaining(['consular_acknowledgement', 'nationality_verification']),
    );
    expect(await openKinds(id)).not.toContain('consular_notification');
    await correct(id, { person: { nationalities: ['VN'] } });
    const again = await one(id, 'consular_notification');
    expect(again.due.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    expect(again.waiting).toBeGreaterThan(0);
    expect(await openKinds(id)).not.toContain('nationality_verification');
  });
});

describe('what an act answers', () => {
  it('is not ticked off without it, by whoever it is, and names the act', async () => {
    const { id } = await aCase(nok, { ...recent, consents: [aGrant()] });
    await told(id);
    for (const [kind, by, act] of [
      ['screening', nok, 'screenings'],
      ['consular_acknowledgement', nok, 'acknowledge'],
      ['consular_acknowledgement', almaz, 'acknowledge'],
      ['nationality_verification', almaz, 'nationality_verification'],
    ] as const) {
      const clock = await one(id, kind);
      const refused = await by.post(`/deadlines/${clock.id}/complete`);
      expect(refused.body).toMatchObject({ status: 409, type: '/problems/deadline-by-act' });
      expect(refused.body['detail']).toContain(act);
      const { body } = await by.get(`/deadlines?caseId=${id}&kind=${kind}`);
      expect(body.items[0]!['can']).toEqual(
        by === nok ? ['deadline.extend', 'deadline.snooze', 'deadline.cancel'] : ['deadline.snooze'],
      );
      expect(await one(id, kind)).toEqual(clock);
    }
  });

  it('is by its own time, which a mission does not give itself and a caseworker may', async () => {
    const { id } = await aCase(nok, { ...recent, consents: [aGrant()] });
    await told(id);
    const clock = await one(id, 'consular_acknowledgement');
    const more = { dueAt: '2099-01-01T00:00:00.000Z', reason: 'we are few' };
    const refused = await almaz.post(`/deadlines/${clock.id}/extend`, more);
    expect(refused.body).toMatchObject({ status: 403, type: '/problems/term-by-rule' });
    expect(await one(id, 'consular_acknowledgement')).toEqual(clock);
    const later = { ...more, dueAt: inDays(10).toISOString() };
    expect((await nok.post(`/deadlines/${clock.id}/extend`, later)).status).toBe(201);
  });

  it('runs again when the act is taken back, until it is done again', async () => {
    const { id } = await aCase(nok, { ...recent, consents: [aGrant()] });
    const step = async (by: Person, key: string, state: string) =>
      expect((await by.post(`/cases/${id}/repatriation/steps/${key}`, { state })).status).toBe(201);
    const before = await one(id, 'screening');
    await step(nok, 'screening', 'done');
    expect(await one(id, 'screening', 'done')).toMatchObject({ reason: 'act', waiting: 0 });
    await step(nok, 'screening', 'in_progress');
    expect(await one(id, 'screening')).toEqual(before);
    await told(id);
    const { body } = await almaz.get(`/cases/${id}/consular-notifications`);
    await almaz.post(`/consular-notifications/${body.items[0]!.id}/acknowledge`);
    const verifying = await one(id, 'nationality_verification');
    await step(almaz, 'nationality_verification', 'done');
    await one(id, 'nationality_verification', 'done');
    await step(almaz, 'nationality_verification', 'in_progress');
    await eventually(
      () => openKinds(id),
      (kinds) => kinds.includes('nationality_verification'),
    );
    expect(await one(id, 'nationality_verification')).toEqual(verifying);
    await step(almaz, 'nationality_verification', 'done');
    await one(id, 'nationality_verification', 'done');
  });

  it('runs again too where somebody set its date by hand', async () => {
    const { id } = await aCase(nok, recent);
    const opened = await nok.post(`/cases/${id}/deadlines`, { kind: 'travel_document', dueAt: inDays(9) });
    const step = (state: string) =>
      nok.post(`/cases/${id}/repatriation/steps/travel_document`, { state, ...(state === 'not_needed' ? { reason: 'has one' } : {reportedBy: { party: 'ET', channel: 'telephone', on: today }}) }); // prettier-ignore
    expect((await step('not_needed')).status).toBe(201);
    expect(await openKinds(id)).not.toContain('travel_document');
    for (const key of ['mission_notified', 'consular_rights', 'consular_wish', 'mission_acknowledged', 'nationality_verification'])
      await nok.post(`/cases/${id}/repatriation/steps/${key}`, { state: 'not_needed', reason: 'has one' }); // prettier-ignore
    expect((await step('in_progress')).status).toBe(201);
    expect((await one(id, 'travel_document')).id).toBe(opened.body.id);
  });
});

describe('what she leaves behind', () => {
  const departed = { state: 'done', reportedBy: { party: 'immigration', channel: 'telephone', on: today } };
  const step = async (by: Person, id: string, key: string, body: object) =>
    expect((await by.post(`/cases/${id}/repatriation/steps/${key}`, body)).status).toBe(201);

  it('reminds nobody once she has left or arrived, and does again where she has not after all', async () => {
    const paper = (kind: string, days: number) => ({ kind, country: 'TH', status: 'held', expiresOn: inDays(days).toISOString().slice(0, 10) }); // prettier-ignore
    const identityDocuments = [paper('stay_permit', 40), paper('exit_permit', 45), paper('travel_document', 50)];
    const { id } = await aCase(nok, { ...recent, person: { identityDocuments } });
    for (const key of ['exit_permit', 'clearance', 'ticket'])
      await step(nok, id, key, { state: 'not_needed', reason: 'by charter' });
    const ofStay = ['document_expiry', 'document_expiry', 'reflection_period_end', 'screening', 'stay_renewal'];
    const before = await openKinds(id);
    expect(before).toEqual(['consular_rights', 'document_expiry', ...ofStay]);
    await step(nok, id, 'departure_handover', departed);
    expect(await openKinds(id)).toEqual(['consular_rights', 'document_expiry', 'screening']);
    // A date of a paper that is put right, or another answer of hers, brings nothing of it back.
    identityDocuments[0]!.expiresOn = inDays(60).toISOString().slice(0, 10);
    await correct(id, { person: { identityDocuments } });
    await consent(id, { purpose: 'media', decision: 'refused' });
    expect(await openKinds(id)).toEqual(['consular_rights', 'document_expiry', 'screening']);
    await step(nok, id, 'departure_handover', { state: 'in_progress' });
    expect(await openKinds(id)).toEqual(before);
    expect((await openOf(id)).every(({ waiting }) => waiting > 0)).toBe(true);
  });

  it('is found out also where her mission says that she arrived, which reads nothing of it', async () => {
    const { id } = await aCase(nok, { ...recent, consents: [aGrant()] });
    await told(id);
    await step(nok, id, 'departure_handover', { state: 'waived', reason: 'by bus' });
    await step(almaz, id, 'arrival', { state: 'done' });
    const isOver = (kinds: string[]) => !kinds.includes('reflection_period_end') && kinds.includes('follow_up');
    expect(await eventually(() => openKinds(id), isOver)).toContain('safe_arrival');
  });
});

describe('a case that is closed', () => {
  it('has no clock that runs, and reopened those whose duty still stands, as they were', async () => {
    const { id } = await aCase(nok, { ...recent, consents: [aGrant({ purpose: 'case_management' })] });
    await nok.post(`/cases/${id}/deadlines`, { kind: 'other', title: 'call him', dueAt: inDays(40) });
    const before = await openOf(id);
    await nok.post(`/cases/${id}/repatriation/steps/screening`, { state: 'done', on: today });
    await close(id);
    expect(await openOf(id)).toEqual([]);
    await consent(id, aGrant());
    await correct(id, { riskLevel: 'low' });
    expect(await openOf(id)).toEqual([]);
    await reopen(id);
    // She was asked while the case was closed: her rights were told, and her wish is to be followed.
    const after = await openOf(id);
    expect(after.map(({ kind }) => kind).toSorted()).toEqual([
      'consent_review',
      'consular_notification',
      'other',
      'reflection_period_end',
    ]);
    for (const kind of ['other', 'reflection_period_end', 'consent_review'])
      expect(after.find((clock) => clock.kind === kind)).toEqual(before.find((clock) => clock.kind === kind));
  });
});

describe('a protection hold', () => {
  it('stops the clocks of what it forbids, with the reason, and lifted they run where the wish stands', async () => {
    const { id } = await aCase(nok, { ...recent, consents: [aGrant()] });
    await one(id, 'consular_notification');
    await hold(id);
    expect(await openKinds(id)).toEqual(['consent_review', 'reflection_period_end', 'screening']);
    expect(await one(id, 'consular_notification', 'cancelled')).toMatchObject({ reason: 'hold', waiting: 0 });
    const { body } = await nok.get(`/cases/${id}/timeline`);
    expect(JSON.stringify(body.items)).toContain('deadline.cancel');
    const refused = await nok.post(`/cases/${id}/deadlines`, { kind: 'nationality_verification', dueAt: inDays(3) });
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/protection-hold' } });
    await consent(id, { purpose: 'statistics', decision: 'refused' });
    expect(await openKinds(id)).not.toContain('consular_notification');
    await lift(id);
    const again = await one(id, 'consular_notification');
    expect(again.due.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    expect(again.waiting).toBeGreaterThan(0);
  });

  it('stops what the mission must do, and after it the mission is to be told anew', async () => {
    const { id } = await aCase(nok, { ...recent, consents: [aGrant()] });
    await told(id);
    const seen = async () =>
      (await almaz.get(`/deadlines?limit=100&caseId=${id}`)).body.items.map((item) => item['kind']);
    expect(await seen()).toContain('nationality_verification');
    await hold(id);
    expect(await openKinds(id)).toEqual(['consent_review', 'reflection_period_end', 'screening']);
    expect(await seen()).toEqual([]);
    await eventually(
      () => nok.get(`/cases/${id}/consular-notifications`),
      (all) => all.body.items[0]!['status'] === 'cancelled',
    );
    await lift(id);
    expect(await openKinds(id)).toEqual([
      'consent_review',
      'consular_notification',
      'reflection_period_end',
      'screening',
    ]);
    expect(await seen()).toEqual([]);
  });

  it('that stood from the first day starts none, nor does lifting it where she said no', async () => {
    const { id } = await aCase(nok, { ...recent, protectionHold: { reason: 'refugee' }, consents: [aGrant()] });
    expect(await openKinds(id)).toEqual(['consent_review', 'reflection_period_end', 'screening']);
    await consent(id, { decision: 'withdrawn' });
    await lift(id);
    expect(await openKinds(id)).toEqual(['reflection_period_end', 'screening']);
  });
});

describe('a question that was not asked', () => {
  it('is due on the day that was set to ask it, for whoever holds the case, until she decides', async () => {
    const day = inDays(20).toISOString().slice(0, 10);
    const { id } = await aCase(nok, {
      ...recent,
      consents: [{ purpose: 'consular_notification', decision: 'not_asked', askAgainOn: day }],
    });
    const asked = await one(id, 'consent_review');
    expect(asked.due.toISOString().slice(0, 10)).toBe(day);
    const { body } = await nok.get(`/deadlines?caseId=${id}&kind=consent_review`);
    const me = (await nok.get('/auth/me')).body;
    expect(body.items[0]).toMatchObject({ party: 'caseworker', assigneeId: me.id });
    const later = inDays(40).toISOString().slice(0, 10);
    await consent(id, { decision: 'not_asked', askAgainOn: later });
    expect((await one(id, 'consent_review')).due.toISOString().slice(0, 10)).toBe(later);
    await consent(id, { decision: 'refused' });
    expect(await one(id, 'consent_review', 'done')).toMatchObject({ reason: 'act', waiting: 0 });
    expect(await openKinds(id)).toEqual(['reflection_period_end', 'screening']);
  });

  it('that was put to her on that day leaves the next one to be asked on its own', async () => {
    const [first, second] = [inDays(20), inDays(40)].map((at) => at.toISOString().slice(0, 10));
    const { id } = await aCase(nok, recent);
    await consent(id, { decision: 'not_asked', askAgainOn: first });
    await consent(id, { purpose: 'media', decision: 'not_asked', askAgainOn: second });
    const asked = await one(id, 'consent_review');
    expect(asked.due.toISOString().slice(0, 10)).toBe(first);
    await nok.post(`/deadlines/${asked.id}/complete`);
    expect((await one(id, 'consent_review')).due.toISOString().slice(0, 10)).toBe(second);
  });
});

describe('a consent that ends', () => {
  it('is reviewed fourteen days before, on an open day, and a longer one moves the day', async () => {
    const { id } = await aCase(nok, recent);
    const before = (end: Date) =>
      dueAt({ due: { daysBefore: 14, onClosedDay: 'previous_open_day' } }, end, {
        zone: 'Asia/Bangkok',
        country: 'TH',
      });
    for (const end of [inDays(60), inDays(90)]) {
      await consent(id, aGrant({ purpose: 'media', expiresAt: end.toISOString() }));
      expect((await one(id, 'consent_review')).due).toEqual(before(end));
    }
    await consent(id, { purpose: 'media', decision: 'withdrawn' });
    expect(await openKinds(id)).toEqual(ofRescue);
  });

  it('that ends before anybody told a mission stops the clock to tell one', async () => {
    const ends = new Date(Date.now() + 2000);
    const { id } = await aCase(nok, { ...recent, consents: [aGrant({ expiresAt: ends.toISOString() })] });
    await one(id, 'consular_notification');
    await eventually(
      () => clocksOf(id),
      (clocks) => clocks.some(({ kind, reason }) => kind === 'consular_notification' && reason === 'standing'),
    );
    expect(Date.now()).toBeGreaterThan(ends.getTime());
    expect(await openKinds(id)).not.toContain('consular_notification');
  });
});
