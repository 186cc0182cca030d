import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let officer: Person;
beforeAll(async () => {
  system = await startSystem();
  [nok, officer] = [await system.as('caseworker Border'), await system.as('consular_officer ET')];
  // At whatever hour this runs: her mail does not wait for the morning.
  await nok.put('/notifications/preferences', 0, { quietFrom: '00:00', quietUntil: '00:00' });
});
afterAll(() => system.stop());

const told = async (by = nok) => {
  const opened = await aCase(by, { consents: [aGrant()] });
  const { body } = await by.post(`/cases/${opened.id}/consular-notifications`);
  await eventually(
    () => officer.get(`/cases/${opened.id}`),
    ({ status }) => status === 200,
  );
  return {
    caseId: opened.id,
    caseNumber: opened.caseNumber,
    path: `/consular-notifications/${body.id}/messages`,
    id: body.id,
  };
};
const inboxOf = (who: Person, caseId: string, kind: string) =>
  eventually(
    async () =>
      (await who.get('/notifications?limit=100')).body.items.filter(
        (one) => one['caseId'] === caseId && one['kind'] === kind,
      ),
    (items) => items.length > 0,
  );

describe('a mission and whoever holds the case', () => {
  it('ask and answer each other here; each is told that something was said, and not what', async () => {
    const { caseId, caseNumber, path, id } = await told();
    const question = await officer.post(path, { text: 'Which school did Abebe attend?' }, { 'idempotency-key': 'q-1' });
    expect(question).toMatchObject({ status: 201, body: { from: 'mission', notificationId: id } });
    const again = await officer.post(path, { text: 'Which school did Abebe attend?' }, { 'idempotency-key': 'q-1' });
    expect(again.body.id).toBe(question.body.id);
    const [message] = await inboxOf(nok, caseId, 'message_received');
    expect(message).toMatchObject({ caseNumber, subjectId: id });
    expect(JSON.stringify(message)).not.toMatch(/school|Abebe/);
    expect((await nok.post(path, { text: 'Saint George in Adama' })).status).toBe(201);
    await inboxOf(officer, caseId, 'message_received');
    for (const who of [nok, officer]) {
      const { body } = await who.get(path);
      expect(body.items.map((one) => [one['from'], one['text']])).toEqual([
        ['mission', 'Which school did Abebe attend?'],
        ['organisation', 'Saint George in Adama'],
      ]);
    }
    // Who works for whom is not the other side's to know.
    const authors = async (who: Person) => (await who.get(path)).body.items.map((one) => one['authorId'] !== null);
    expect([await authors(nok), await authors(officer)]).toEqual([
      [false, true],
      [true, false],
    ]);
    const sam = await system.as('administrator');
    const mails = await eventually(
      async () =>
        (await sam.get('/outbox?kind=mail.send&limit=100')).body.items.filter((one) =>
          JSON.stringify(one['mail'] ?? {}).includes(caseNumber),
        ),
      (found) => found.length === 3,
    );
    expect(JSON.stringify(mails)).not.toMatch(/school|Abebe|Adama/);
    const timeline = await nok.get(`/cases/${caseId}/timeline`);
    expect(timeline.body.items.filter((one) => one['action'] === 'notification.discuss')).toHaveLength(2);
    const { rows } = await system.sql.query<{ body: Buffer }>('select body from consular_messages where case_id = $1', [
      caseId,
    ]);
    for (const { body } of rows) expect(body.toString('latin1')).not.toMatch(/school|Adama/);
  });

  it('are read by nobody else, nor by way of another notification', async () => {
    const mine = await told();
    const theirs = await told(await system.as('caseworker Safe'));
    await nok.post(mine.path, { text: 'Is the form enough?' });
    for (const which of ['consular_officer VN', 'caseworker Safe'])
      expect((await (await system.as(which)).get(mine.path)).status).toBe(404);
    for (const which of ['coordinator', 'administrator', 'auditor'])
      expect((await (await system.as(which)).get(mine.path)).status).toBe(403);
    expect((await nok.post(theirs.path, { text: 'x' })).status).toBe(404);
    expect((await officer.get(theirs.path)).body.items).toEqual([]);
    expect((await nok.post(mine.path, { text: ' ' })).status).toBe(422);
  });

  it('cannot once she has said no: the mission reads nothing more, and nobody can be asked', async () => {
    const { caseId, path } = await told();
    await nok.post(path, { text: 'Is the form enough?' });
    await nok.post(`/cases/${caseId}/consents`, aGrant({ decision: 'withdrawn' }));
    expect((await officer.get(path)).status).toBe(404);
    expect((await officer.post(path, { text: 'x' })).status).toBe(404);
    expect((await nok.post(path, { text: 'x' })).body).toMatchObject({
      status: 409,
      type: '/problems/notification-status',
    });
    // What was said stays with her case.
    expect((await nok.get(path)).body.items).toHaveLength(1);
  });

  it('are heard by the supervisors where whoever holds the case works here no more', async () => {
    const [thida, ploy] = [await system.as('caseworker Border', 1), await system.as('supervisor Border')];
    const { caseId, path, id } = await told(thida);
    const [active, gone] = ['update users set active = $2 where id = $1', system.actorOf(thida).id];
    await system.sql.query(active, [gone, false]);
    await officer.post(`/consular-notifications/${id}/acknowledge`);
    await officer.post(path, { text: 'Which school did Abebe attend?' });
    expect(await inboxOf(ploy, caseId, 'notification_acknowledged')).toHaveLength(1);
    expect(await inboxOf(ploy, caseId, 'message_received')).toHaveLength(1);
    await system.sql.query(active, [gone, true]);
    expect((await thida.get('/notifications?limit=100')).body.items).not.toContainEqual(
      expect.objectContaining({ caseId, kind: 'message_received' }),
    );
  });

  it('are told by mail when quiet hours are over, by the clock of whoever is told', async () => {
    const hour = (n: number) => `${String((new Date().getUTCHours() + n) % 24).padStart(2, '0')}:00`;
    const rest = { timeZone: 'Etc/UTC', quietFrom: hour(0), quietUntil: hour(2) };
    expect((await nok.put('/notifications/preferences', 1, rest)).status).toBe(200);
    const { caseId, path } = await told();
    await officer.post(path, { text: 'Has she a birth certificate?' });
    await inboxOf(nok, caseId, 'message_received');
    const { rows } = await system.sql.query(
      `select to_char(o.not_before at time zone 'utc', 'HH24:MI') as at, m.state from mails m join outbox o on o.data->>'mailId' = m.id::text
       where m.case_id = $1 and m.template = 'message'`,
      [caseId],
    );
    expect(rows).toEqual([{ at: rest.quietUntil, state: 'waiting' }]);
  });
});
