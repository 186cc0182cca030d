import { setTimeout as pause } from 'node:timers/promises';
import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let mailbox: Mailbox;
let nok: Person;
let sam: Person;
let officer: Person;
beforeAll(async () => {
  mailbox = await aMailbox();
  system = await startSystem({ smtpUrl: mailbox.url });
  [nok, sam, officer] = [
    await system.as('caseworker Border'),
    await system.as('administrator'),
    await system.as('consular_officer ET'),
  ];
});
afterAll(async () => {
  await system.stop();
  await mailbox.close();
});

const mission = async (country: string, here = true) => {
  const { rows } = await system.sql.query<{ id: string }>(
    `select id from missions where country = $1 and (organisation_id is not null) = $2 limit 1`,
    [country, here],
  );
  return (await sam.get(`/missions/${rows[0]!.id}`)).body;
};
const setChannels = async (channels: string[], country = 'ET', here = true) => {
  const { id, version } = await mission(country, here);
  return sam.patch(`/missions/${id}`, version, { channels });
};
const ask = async (over: object = {}) => {
  const opened = await aCase(nok, { consents: [aGrant()], ...over });
  const { body } = await nok.post(`/cases/${opened.id}/consular-notifications`);
  return { ...opened, caseId: opened.id, id: body.id };
};
const standing = async (caseId: string) => (await nok.get(`/cases/${caseId}/consular-notifications`)).body.items[0]!;
const sent = (caseId: string) =>
  eventually(
    () => standing(caseId),
    ({ status }) => status === 'sent',
  );
const inboxOf = async (who: Person, caseId: string) =>
  (await who.get('/notifications?limit=100')).body.items
    .filter((one) => one['caseId'] === caseId)
    .map((one) => one['kind']);
const mailsAbout = (caseNumber: string) => mailbox.received.filter(({ source }) => source.includes(caseNumber));

describe('a mission', () => {
  it('is told by the ways that an administrator set, and by no other', async () => {
    expect((await setChannels(['in_app'])).body).toMatchObject({ channels: ['in_app'] });
    const inApp = await ask();
    await sent(inApp.caseId);
    expect(await inboxOf(officer, inApp.caseId)).toEqual(['notification_received']);
    await setChannels(['email']);
    const byMail = await ask();
    await sent(byMail.caseId);
    await eventually(
      () => Promise.resolve(mailsAbout(byMail.caseNumber)),
      (mails) => mails.length === 1,
    );
    expect(await inboxOf(officer, byMail.caseId)).toEqual([]);
    await pause(300);
    expect(mailsAbout(inApp.caseNumber)).toEqual([]);
  });

  it('has ways that are known, and at least one; caseworkers do not set them', async () => {
    for (const channels of [[], ['fax'], ['in_app', 'fax']]) expect((await setChannels(channels)).status).toBe(422);
    const { id, version } = await mission('ET');
    expect((await nok.patch(`/missions/${id}`, version, { channels: ['manual'] })).status).toBe(403);
  });

  it('that was mailed is mailed once that it was recalled, without anything that it could not know', async () => {
    await setChannels(['in_app', 'email']);
    const told = await ask();
    await sent(told.caseId);
    await eventually(
      () => Promise.resolve(mailsAbout(told.caseNumber)),
      (mails) => mails.length === 1,
    );
    await nok.post(`/cases/${told.caseId}/consents`, aGrant({ decision: 'withdrawn' }));
    const [, recall] = await eventually(
      () => Promise.resolve(mailsAbout(told.caseNumber)),
      (mails) => mails.length === 2,
    );
    expect(recall).toMatchObject({ to: mailsAbout(told.caseNumber)[0]!.to });
    expect(recall!.subject).toContain('recalled');
    expect(recall!.source).not.toMatch(/Abebe|Bekele|Myawaddy|consent|withdr/);
    expect(recall!.source).not.toContain(told.caseId);
    expect(await inboxOf(officer, told.caseId)).toEqual(['recall', 'notification_received']);
  });
});

describe('a mission that is told by hand', () => {
  const byHand = (id: string, body: object = {}) =>
    nok.post(`/consular-notifications/${id}/by-hand`, { channel: 'line', whom: 'Consul Tesfaye', ...body });

  it('waits until somebody has told it, and says how, when and whom; all that follows from that follows', async () => {
    await setChannels(['manual']);
    const asked = await ask();
    await eventually(
      () => inboxOf(nok, asked.caseId),
      (kinds) => kinds.includes('notification_by_hand'),
    );
    expect(await standing(asked.caseId)).toMatchObject({
      status: 'queued',
      channel: null,
      can: ['notification.by_hand'],
    });
    expect((await officer.get(`/cases/${asked.caseId}`)).status).toBe(404);
    expect((await byHand(asked.id, { at: '2031-01-01T00:00:00Z' })).status).toBe(422);
    expect((await byHand(asked.id, { at: '2020-01-01T00:00:00Z' })).status).toBe(422);
    expect((await byHand(asked.id, { channel: 'pigeon' })).status).toBe(422);
    const done = await byHand(asked.id);
    expect(done).toMatchObject({
      status: 201,
      body: { status: 'sent', channel: 'line', toldWhom: 'Consul Tesfaye', can: ['notification.discuss'] },
    });
    expect((await officer.get(`/cases/${asked.caseId}`)).status).toBe(200);
    const { body } = await nok.get(`/deadlines?caseId=${asked.caseId}`);
    expect(body.items.map((one) => one['kind'])).toContain('consular_acknowledgement');
    expect((await byHand(asked.id)).body).toMatchObject({ status: 409, type: '/problems/notification-status' });
    const timeline = await nok.get(`/cases/${asked.caseId}/timeline`);
    expect(timeline.body.items.map((one) => one['action'])).toContain('notification.by_hand');
    const { rows } = await system.sql.query<{ raw: Buffer }>(
      'select told_whom as raw from consular_notifications where id = $1',
      [asked.id],
    );
    expect(rows[0]!.raw.toString('latin1')).not.toContain('Tesfaye');
  });

  it('is not told of by whoever may not reach the case, nor once she has said no; and is recalled by hand', async () => {
    const asked = await ask();
    for (const who of [await system.as('caseworker Safe'), officer]) {
      const answer = await who.post(`/consular-notifications/${asked.id}/by-hand`, { channel: 'telephone' });
      expect([403, 404]).toContain(answer.status);
    }
    await byHand(asked.id);
    await nok.post(`/cases/${asked.caseId}/consents`, aGrant({ decision: 'withdrawn' }));
    await eventually(
      () => inboxOf(nok, asked.caseId),
      (kinds) => kinds.includes('recall_by_hand'),
    );
    expect((await officer.get(`/cases/${asked.caseId}`)).status).toBe(404);
    const waiting = await ask();
    await nok.post(`/cases/${waiting.caseId}/consents`, aGrant({ decision: 'withdrawn' }));
    expect((await byHand(waiting.id)).status).toBe(409);
    const held = await ask();
    await nok.put(`/cases/${held.caseId}/protection-hold`, (await nok.get(`/cases/${held.caseId}`)).body.version, {
      reason: 'fears_authorities',
    });
    expect((await byHand(held.id)).status).toBe(409);
  });

  it('and that nobody could reach otherwise does not fail; without that channel it does, and somebody is told', async () => {
    const over = { person: { nationalities: ['PK'] } };
    expect((await setChannels(['in_app', 'manual'], 'PK', false)).status).toBe(200);
    await system.sql.query(`update missions set channels = '{in_app,manual}' where country = 'PK'`);
    const waits = await ask(over);
    await eventually(
      () => inboxOf(nok, waits.caseId),
      (kinds) => kinds.includes('notification_by_hand'),
    );
    await system.sql.query(`update missions set channels = '{in_app}' where country = 'PK'`);
    const fails = await ask(over);
    await eventually(
      () => standing(fails.caseId),
      ({ status }) => status === 'failed',
    );
    expect(await inboxOf(nok, fails.caseId)).toEqual(['notification_failed']);
  });
});
