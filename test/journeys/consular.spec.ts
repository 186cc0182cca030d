import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aCase, aGrant, aRescue } from '../support/people.js';
import { eventually, type Person, startBeside, startSystem, type System } from '../support/system.js';

const consenting = { consents: [aGrant()] };
const woman = {
  names: [{ full: 'Tigist Haile Mariam' }],
  sex: 'female',
  birthDate: '1999-03-02',
  nationalities: ['ET'],
};

let mailbox: Mailbox;
let system: System;
let nok: Person;
let officer: Person;
let kenyan: Person;
let supervisor: Person;
beforeAll(async () => {
  mailbox = await aMailbox();
  system = await startSystem({ smtpUrl: mailbox.url });
  nok = await system.as('caseworker Border');
  officer = await system.as('consular_officer ET');
  kenyan = await system.as('consular_officer KE');
  supervisor = await system.as('supervisor Border');
});
afterAll(async () => {
  await system.stop();
  await mailbox.close();
});

const notify = (caseId: string, by = nok) => by.post(`/cases/${caseId}/consular-notifications`);
const versionOf = async (caseId: string) => (await nok.get(`/cases/${caseId}`)).body['version'] as number;
const noticesOf = async (caseId: string, by = nok) =>
  (await by.get(`/cases/${caseId}/consular-notifications`)).body.items;
const untilStatus = (caseId: string, status: string) =>
  eventually(
    () => noticesOf(caseId),
    ([latest]) => latest?.['status'] === status,
  );
/** Where she stands on the way home, and whether her mission was told. */
const wayOf = async (caseId: string) => {
  const { status, steps } = (await nok.get(`/cases/${caseId}/repatriation`)).body as unknown as { status: string; steps: { key: string; state: string }[] }; // prettier-ignore
  return [status, steps.find(({ key }) => key === 'mission_notified')!.state];
};
const kindsOf = async (who: Person, caseId: string) =>
  (await who.get('/notifications?limit=100')).body.items
    .filter((one) => one['caseId'] === caseId)
    .map(({ kind }) => kind as string);
const deadlinesOf = async (caseId: string) =>
  Object.fromEntries(
    // A kind that was given up and opened anew is told by its newest.
    (
      await system.sql.query<{ kind: string; state: string }>(
        'select kind, state from deadlines where case_id = $1 order by id',
        [caseId],
      )
    ).rows.map(({ kind, state }) => [kind, state]),
  );
const recordOf = async (caseId: string, action: string) =>
  (
    await system.sql.query<{ outcome: string; slug: string | null }>(
      `select outcome, slug from audit_events e join audit_subjects s on s.event_id = e.id where s.case_id = $1 and action = $2 order by at, e.id`,
      [caseId, action],
    )
  ).rows;
const mailFor = (caseNumber: string) => mailbox.received.filter(({ subject }) => subject.includes(caseNumber));
const subjectsFor = (caseNumber: string) => Promise.resolve(mailFor(caseNumber).map(({ subject }) => subject));
/** Of the notification by mail: how it stands, and how often it was tried to hand it over. */
const mailStateOf = async (caseId: string) =>
  (
    await system.sql.query<{ state: string; tries: number }>(
      `select m.state, o.tries from mails m join outbox o on o.data->>'mailId' = m.id::text
       where m.case_id = $1 and m.template = 'consular_notification' order by o.created_at desc limit 1`,
      [caseId],
    )
  ).rows[0];

describe('a consular notification', () => {
  it('reaches the mission in the app and by mail, is acknowledged and answered, and each side learns of the other', async () => {
    const opened = await aCase(nok, { person: woman, ...consenting });
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
    const asked = await notify(opened.id);
    expect(asked.status).toBe(202);
    expect(asked.body).toMatchObject({ status: 'queued', mission: { country: 'ET' }, sentAt: null, can: [] });
    await untilStatus(opened.id, 'sent');

    const [mail] = await eventually(
      async () => mailFor(opened.caseNumber),
      (mails) => mails.length > 0,
    );
    expect(mail!.source).toContain(`http://localhost:3000/cases/${opened.id}`);
    expect(mail!.source).toContain(opened.caseNumber);
    expect(mail!.source).not.toMatch(/Tigist|Haile|Ethiopia|Myawaddy|Mae Sot|Border Light|Thailand|1999/i);
    expect(mail!.to).toBe('consular.et@demo.homeward.example');

    const [received] = (await officer.get('/notifications')).body.items;
    expect(received).toMatchObject({ kind: 'notification_received', caseId: opened.id, caseNumber: opened.caseNumber });
    expect(await deadlinesOf(opened.id)).toMatchObject({
      consular_notification: 'done',
      consular_acknowledgement: 'open',
      nationality_verification: 'open',
    });

    const acknowledged = await officer.post(`/consular-notifications/${asked.body.id}/acknowledge`);
    expect(acknowledged.body).toMatchObject({
      status: 'acknowledged',
      can: ['notification.respond', 'notification.discuss'],
    });
    const twice = await officer.post(`/consular-notifications/${asked.body.id}/acknowledge`);
    expect(twice.status).toBe(acknowledged.status);
    expect(twice.body).toEqual(acknowledged.body);
    expect(await deadlinesOf(opened.id)).toMatchObject({ consular_acknowledgement: 'done' });
    const answer = await officer.post(`/consular-notifications/${asked.body.id}/respond`, {
      text: 'We will visit her.',
    });
    expect(answer.body).toMatchObject({ status: 'responded', response: 'We will visit her.' });
    expect((await noticesOf(opened.id))[0]).toMatchObject({ status: 'responded', response: 'We will visit her.' });
    await eventually(
      () => kindsOf(nok, opened.id),
      (kinds) => kinds.includes('notification_acknowledged') && kinds.includes('notification_responded'),
    );
    const { rows } = await system.sql.query<{ key: string }>(
      `select key from repatriation_steps where case_id = $1 and state = 'done' order by key`,
      [opened.id],
    );
    expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(['mission_acknowledged', 'mission_notified']));
    expect(mailFor(opened.caseNumber)).toHaveLength(1);
  });

  it('shows the mission what a mission may see of a case, and nothing else', async () => {
    const opened = await aCase(nok, { person: woman, ...consenting, vulnerabilities: ['injury'], riskLevel: 'high' });
    await notify(opened.id);
    await untilStatus(opened.id, 'sent');
    const { body } = await officer.get(`/cases/${opened.id}`);
    expect(Object.keys(body).sort()).toEqual(
      ['id', 'caseNumber', 'version', 'status', 'outcome', 'hostCountry', 'person', 'rescue', 'repatriation', 'nextDeadlineAt', 'createdAt', 'updatedAt', 'can'].sort(),
    ); // prettier-ignore
    expect(Object.keys(body['person'] as object).sort()).toEqual(
      ['names', 'sex', 'birthDate', 'birthDatePrecision', 'age', 'nationalities', 'nationalityStatus', 'languages', 'identityDocuments'].sort(),
    ); // prettier-ignore
    expect(Object.keys(body['rescue'] as object).sort()).toEqual(['country', 'date']);
    expect((await officer.get('/consular-notifications')).body.items.map(({ caseId }) => caseId)).toContain(opened.id);
  });

  it('stays hidden from other missions, by whatever id they ask', async () => {
    const opened = await aCase(nok, { person: woman, ...consenting });
    const { body } = await notify(opened.id);
    await untilStatus(opened.id, 'sent');
    expect((await kenyan.get(`/cases/${opened.id}`)).status).toBe(404);
    expect((await kenyan.get(`/cases/${opened.id}/consular-notifications`)).status).toBe(404);
    expect((await kenyan.post(`/consular-notifications/${body.id}/acknowledge`)).status).toBe(404);
    expect((await kenyan.get('/consular-notifications')).body.items).toEqual([]);
    const other = await system.as('caseworker Safe');
    expect((await notify(opened.id, other)).status).toBe(404);
    expect((await nok.post(`/consular-notifications/${body.id}/acknowledge`)).status).toBe(403);
  });

  it.each([
    ['consent-required', {}],
    ['consent-required', { consents: [aGrant({ decision: 'refused' })] }],
    ['consent-required', { consents: [aGrant({ recipient: { kind: 'mission', country: 'KE' } })] }],
    ['protection-hold', { ...consenting, protectionHold: { reason: 'asylum_seeker' } }],
    ['no-mission', { ...consenting, person: { ...woman, nationalities: ['SM'] } }],
    ['no-mission', { ...consenting, person: { ...woman, nationalities: [], nationalityStatus: 'stateless' } }],
  ])('is refused with %s, and the refusal is on the record', async (slug, over) => {
    const opened = await aCase(nok, over);
    const answer = await notify(opened.id);
    expect(answer.body).toMatchObject({ status: 409, type: `/problems/${slug}` });
    expect(await recordOf(opened.id, 'notification.request')).toEqual([{ outcome: 'refused', slug }]);
    expect(await noticesOf(opened.id)).toEqual([]);
    expect(mailFor(opened.caseNumber)).toEqual([]);
  });

  it('is not asked for on a closed case', async () => {
    const opened = await aCase(nok, consenting);
    await nok.post(`/cases/${opened.id}/close`, { reason: 'home at last', outcome: 'returned_home' });
    expect((await notify(opened.id)).body).toMatchObject({ status: 409, type: '/problems/case-status' });
  });

  it('is one while one is under way, also when two ask at once', async () => {
    const opened = await aCase(nok, consenting);
    const [one, other] = await Promise.all([notify(opened.id), notify(opened.id)]);
    expect([one.status, other.status]).toEqual([202, 202]);
    expect(other.body.id).toBe(one.body.id);
    await untilStatus(opened.id, 'sent');
    expect((await notify(opened.id)).body.id).toBe(one.body.id);
    expect(await noticesOf(opened.id)).toHaveLength(1);
  });
});

describe('a yes that is taken back', () => {
  it('ends the view of the mission at once, recalls what it was told, and a later yes sends nothing by itself', async () => {
    const opened = await aCase(nok, { person: woman, ...consenting });
    const { body } = await notify(opened.id);
    await untilStatus(opened.id, 'sent');
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(200);
    await nok.post(`/cases/${opened.id}/consents`, aGrant({ decision: 'withdrawn' }));
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
    expect((await officer.post(`/consular-notifications/${body.id}/acknowledge`)).status).toBe(404);
    expect((await officer.get('/consular-notifications')).body.items.map(({ id }) => id)).not.toContain(body.id);
    const [recalled] = await untilStatus(opened.id, 'cancelled');
    expect(recalled).toMatchObject({ reason: 'consent-required' });
    await eventually(
      () => kindsOf(officer, opened.id),
      (kinds) => kinds.includes('recall'),
    );
    const inbox = (await officer.get('/notifications?limit=100')).body.items.filter(
      (one) => one['caseId'] === opened.id,
    );
    expect(inbox.map(({ kind }) => kind)).toEqual(['recall', 'notification_received']);
    expect(inbox[0]).not.toHaveProperty('caseNumber');
    expect(await deadlinesOf(opened.id)).toMatchObject({
      consular_acknowledgement: 'cancelled',
      nationality_verification: 'cancelled',
    });

    // Nobody is told of her now: the way home says so.
    expect(await wayOf(opened.id)).toEqual(['identified', 'in_progress']);

    await nok.post(`/cases/${opened.id}/consents`, aGrant());
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
    const again = await notify(opened.id);
    expect(again.body.id).not.toBe(body.id);
    await untilStatus(opened.id, 'sent');
    expect(await wayOf(opened.id)).toEqual(['notified', 'done']);
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(200);
    expect((await officer.post(`/consular-notifications/${body.id}/acknowledge`)).body).toMatchObject({
      status: 409,
      type: '/problems/notification-status',
    });
  });

  it('is over in the transaction that takes it back, with what the mission owed and the word that it is recalled', async () => {
    const opened = await aCase(nok, { person: woman, ...consenting });
    const { body } = await notify(opened.id);
    await untilStatus(opened.id, 'sent');
    const { body: said } = await nok.post(`/cases/${opened.id}/consents`, aGrant({ decision: 'withdrawn' }));
    const { rows } = await system.sql.query<{ what: string }>(
      `select what from (
         select 'notification' as what, xmin from consular_notifications where id = $2
         union all select 'view', xmin from cases where id = $1
         union all select kind, xmin from deadlines where case_id = $1 and state = 'cancelled'
       ) changed where xmin = (select xmin from consents where id = $3)`,
      [opened.id, body.id, said.id],
    );
    expect(rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['notification', 'view', 'consular_acknowledgement', 'nationality_verification']),
    );
    const { rows: left } = await system.sql.query<{ same: boolean }>(
      `select o.created_at <= n.cancelled_at + interval '1 second' as same from outbox o, consular_notifications n
       where n.id = $1 and o.kind = 'consular.called-off' and o.data->>'notificationId' = n.id::text`,
      [body.id],
    );
    expect(left).toEqual([{ same: true }]);
  });

  it.each([
    [
      'a no and then a yes',
      (id: string) => [
        () => nok.post(`/cases/${id}/consents`, aGrant({ decision: 'withdrawn' })),
        () => nok.post(`/cases/${id}/consents`, aGrant()),
      ],
    ],
    [
      'a hold that is lifted at once',
      (id: string) => [
        async () => nok.put(`/cases/${id}/protection-hold`, await versionOf(id), { reason: 'refugee' }),
        () => nok.delete(`/cases/${id}/protection-hold`),
      ],
    ],
    [
      'both in one breath',
      (id: string) => [
        async () =>
          nok.patch(`/cases/${id}`, await versionOf(id), { consents: [aGrant({ decision: 'refused' }), aGrant()] }),
        () => nok.get(`/cases/${id}`),
      ],
    ],
    [
      'another country and back',
      (id: string) => [
        async () => nok.patch(`/cases/${id}`, await versionOf(id), { hostCountry: 'FR' }),
        async () => nok.patch(`/cases/${id}`, await versionOf(id), { hostCountry: 'TH' }),
      ],
    ],
  ])('calls off what was sent, also where it is given back at once: %s', async (_what, turns) => {
    const opened = await aCase(nok, { person: woman, ...consenting });
    await notify(opened.id);
    await untilStatus(opened.id, 'sent');
    for (const turn of turns(opened.id)) expect((await turn()).status).toBeLessThan(300);
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
    expect(await noticesOf(opened.id)).toMatchObject([{ status: 'cancelled' }]);
    await eventually(
      () => kindsOf(officer, opened.id),
      (kinds) => kinds.includes('recall'),
    );
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
    expect(await noticesOf(opened.id)).toHaveLength(1);
    await notify(opened.id);
    await untilStatus(opened.id, 'sent');
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(200);
  });

  it('counts in the order in which decisions were kept, however long one waited for the other', async () => {
    const opened = await aCase(nok, { person: woman, ...consenting });
    const clock = `update consents set recorded_at = now() + interval '10 seconds' where case_id = $1`;
    await system.sql.query(clock, [opened.id]);
    await nok.post(`/cases/${opened.id}/consents`, aGrant({ decision: 'withdrawn' }));
    expect((await notify(opened.id)).body).toMatchObject({ status: 409, type: '/problems/consent-required' });
  });

  it('is given back where she says yes again to all whom she had said no to, and not by a yes wider than her no', async () => {
    const opened = await aCase(nok, { consents: [aGrant({ recipient: { kind: 'mission', country: 'ET' } })] });
    const says = (decision: string, recipient?: object) =>
      nok.post(`/cases/${opened.id}/consents`, aGrant({ decision, ...(recipient && { recipient }) }));
    await says('withdrawn', { kind: 'mission' });
    expect((await notify(opened.id)).body).toMatchObject({ status: 409, type: '/problems/consent-required' });
    expect(await deadlinesOf(opened.id)).toMatchObject({ consular_notification: 'cancelled' });
    await says('granted', { kind: 'any' });
    expect((await notify(opened.id)).body).toMatchObject({ status: 409, type: '/problems/consent-required' });
    await says('granted', { kind: 'mission' });
    expect(await deadlinesOf(opened.id)).toMatchObject({ consular_notification: 'open' });
    expect((await notify(opened.id)).status).toBe(202);
    await untilStatus(opened.id, 'sent');
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(200);
  });

  it('drops the mail that still waits for the mail server, and recalls it as one that may have left', async () => {
    mailbox.refuse(451);
    const opened = await aCase(nok, { person: woman, ...consenting });
    await notify(opened.id);
    await eventually(
      () => mailStateOf(opened.id),
      (mail) => mail?.state === 'leaving' && mail.tries > 0,
    );
    await nok.post(`/cases/${opened.id}/consents`, aGrant({ decision: 'withdrawn' }));
    mailbox.refuse(null);
    await eventually(() => mailStateOf(opened.id), (mail) => mail?.state === 'dropped'); // prettier-ignore
    await eventually(() => subjectsFor(opened.caseNumber), (mails) => mails.length > 0); // prettier-ignore
    expect(await subjectsFor(opened.caseNumber)).toEqual([expect.stringContaining('recalled')]);
  });

  it('recalls by mail what the mail server took, also where nobody knows yet that it did, and waits for no server', async () => {
    mailbox.hold();
    const opened = await aCase(nok, { person: woman, ...consenting });
    try {
      await notify(opened.id);
      await eventually(() => subjectsFor(opened.caseNumber), (mails) => mails.length === 1); // prettier-ignore
      // The server has it and does not say so: a no is kept all the same, and lines are sealed meanwhile.
      const { rows } = await system.sql.query<{ id: string }>('select id from audit_events order by at desc limit 1');
      await eventually(
        () => system.sql.query('select 1 from audit_leaves where event_id = $1', [rows[0]!.id]),
        ({ rowCount }) => rowCount === 1,
        10,
      );
      expect((await mailStateOf(opened.id))?.state).toBe('leaving');
      expect((await nok.post(`/cases/${opened.id}/consents`, aGrant({ decision: 'withdrawn' }))).status).toBe(201);
      const open = await system.sql.query(
        `select 1 from pg_stat_activity where datname = current_database() and usename = 'homeward_app'
           and state = 'idle in transaction' and state_change < now() - interval '1 second'`,
      );
      expect(open.rowCount).toBe(0);
    } finally {
      // Whatever becomes of this: who waits for the server keeps everybody waiting.
      mailbox.release();
    }
    await eventually(() => mailStateOf(opened.id), (mail) => mail?.state === 'sent'); // prettier-ignore
    await eventually(() => subjectsFor(opened.caseNumber), (mails) => mails.length === 2); // prettier-ignore
    expect(await subjectsFor(opened.caseNumber)).toEqual([
      expect.stringContaining('something new'),
      expect.stringContaining('recalled'),
    ]);
    expect(new Set(mailFor(opened.caseNumber).map(({ to }) => to)).size).toBe(1);
  });

  it.each([
    ['a hold', (id: string) => nok.put(`/cases/${id}/protection-hold`, 1, { reason: 'refugee' }), 'protection-hold'],
    ['a no', (id: string) => nok.post(`/cases/${id}/consents`, aGrant({ decision: 'withdrawn' })), 'consent-required'],
    ['her going elsewhere', (id: string) => nok.patch(`/cases/${id}`, 1, { hostCountry: 'FR' }), 'no-mission'],
  ])('keeps back what is still in the house: %s between asking and sending', async (_what, changed, slug) => {
    const waiting = await startSystem({ role: 'api', smtpUrl: mailbox.url });
    const by = await waiting.as('caseworker Border');
    const [previous, previousOfficer] = [nok, officer];
    [nok, officer] = [by, await waiting.as('consular_officer ET')];
    try {
      const opened = await aCase(by, { person: woman, ...consenting });
      await notify(opened.id);
      await changed(opened.id);
      const worker = await startBeside(waiting, { role: 'all' });
      const [kept] = await untilStatus(opened.id, 'cancelled');
      expect(kept).toMatchObject({ sentAt: null, reason: slug });
      await eventually(
        () => waiting.sql.query<{ n: number }>('select count(*)::int as n from outbox where done_at is null'),
        ({ rows }) => rows[0]?.n === 0,
      );
      expect(mailFor(opened.caseNumber)).toEqual([]);
      expect((await officer.get('/notifications')).body.items).toEqual([]);
      expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
      await worker.stop();
    } finally {
      [nok, officer] = [previous, previousOfficer];
      await waiting.stop();
    }
  });
});

describe('a person of two countries', () => {
  const toMission = (country: string, over: object = {}) =>
    aGrant({ recipient: { kind: 'mission', country }, ...over });
  const ask = (caseId: string, mission?: string) =>
    nok.post(`/cases/${caseId}/consular-notifications`, mission ? { mission } : {});
  const ofBoth = (consents: object[]) => aCase(nok, { person: { ...woman, nationalities: ['ET', 'KE'] }, consents });

  it('has the second told once the first is refused, and not before', async () => {
    const { id } = await ofBoth([toMission('ET')]);
    await ask(id);
    await untilStatus(id, 'sent');
    expect((await ask(id, 'KE')).body).toMatchObject({ status: 409, type: '/problems/consent-required' });
    await nok.post(`/cases/${id}/consents`, toMission('KE'));
    expect((await ask(id, 'KE')).body).toMatchObject({ status: 409, type: '/problems/another-mission' });
    expect((await ask(id)).body).toMatchObject({ status: 'sent', mission: { country: 'ET' } });
    expect((await kenyan.get(`/cases/${id}`)).status).toBe(404);

    await nok.post(`/cases/${id}/consents`, toMission('ET', { decision: 'refused' }));
    expect((await officer.get(`/cases/${id}`)).status).toBe(404);
    expect((await kenyan.get(`/cases/${id}`)).status).toBe(404);
    expect((await ask(id)).body).toMatchObject({ status: 'queued', mission: { country: 'KE' } });
    await untilStatus(id, 'sent');
    expect((await kenyan.get(`/cases/${id}`)).status).toBe(200);
    expect((await officer.get(`/cases/${id}`)).status).toBe(404);
  });

  it('chooses which, where she agreed to both', async () => {
    const { id } = await ofBoth([aGrant()]);
    expect((await ask(id, 'FR')).body).toMatchObject({ status: 409, type: '/problems/no-mission' });
    expect((await ask(id, 'Kenya')).status).toBe(422);
    expect((await ask(id, 'KE')).body).toMatchObject({ status: 'queued', mission: { country: 'KE' } });
    await untilStatus(id, 'sent');
    expect((await kenyan.get(`/cases/${id}`)).status).toBe(200);
    expect((await officer.get(`/cases/${id}`)).status).toBe(404);
    expect((await ask(id, 'ET')).body).toMatchObject({ status: 409, type: '/problems/another-mission' });
  });
});

describe('a mission that has it', () => {
  it('is not told again, whatever it has said to it', async () => {
    const opened = await aCase(nok, { person: woman, ...consenting });
    const { body } = await notify(opened.id);
    await untilStatus(opened.id, 'sent');
    await officer.post(`/consular-notifications/${body.id}/acknowledge`);
    const acknowledged = await notify(opened.id);
    expect(acknowledged.status).toBe(202);
    expect(acknowledged.body).toMatchObject({ id: body.id, status: 'acknowledged' });
    await officer.post(`/consular-notifications/${body.id}/respond`, { text: 'We come on Monday.' });
    expect((await notify(opened.id)).body).toMatchObject({ id: body.id, status: 'responded' });
    expect(await noticesOf(opened.id)).toHaveLength(1);
    expect(await kindsOf(officer, opened.id)).toEqual(['notification_received']);
  });

  it('loses it when the time is over that she agreed to, and is asked to act no more', async () => {
    const expiresAt = new Date(Date.now() + 2500).toISOString();
    const opened = await aCase(nok, { person: woman, consents: [aGrant({ expiresAt })] });
    await notify(opened.id);
    await untilStatus(opened.id, 'sent');
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(200);
    await new Promise((over) => setTimeout(over, Date.parse(expiresAt) + 50 - Date.now()));
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
    const [ended] = await eventually(
      () => noticesOf(opened.id),
      ([latest]) => latest?.['status'] === 'cancelled',
    );
    expect(ended).toMatchObject({ reason: 'consent-expired' });
    expect(await deadlinesOf(opened.id)).toMatchObject({
      consular_acknowledgement: 'cancelled',
      nationality_verification: 'cancelled',
    });
    await eventually(
      async () => [...(await kindsOf(officer, opened.id)), ...(await kindsOf(nok, opened.id))],
      (kinds) => kinds.includes('recall') && kinds.includes('notification_cancelled'),
    );
    await nok.post(`/cases/${opened.id}/consents`, aGrant());
    expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
    expect((await notify(opened.id)).body).toMatchObject({ status: 'queued' });
  });

  it.each(['returned_home', 'stays'])(
    'sees a closed case no more, closed as %s, nor once it is opened again',
    async (outcome) => {
      const opened = await aCase(nok, { person: woman, ...consenting });
      const { body } = await notify(opened.id);
      await untilStatus(opened.id, 'sent');
      await officer.post(`/consular-notifications/${body.id}/acknowledge`);
      expect((await nok.post(`/cases/${opened.id}/close`, { reason: 'all is done', outcome })).status).toBe(201);
      expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
      expect(await noticesOf(opened.id)).toMatchObject([{ status: 'cancelled', reason: 'case-status' }]);
      expect((await supervisor.post(`/cases/${opened.id}/reopen`, { reason: 'she called again' })).status).toBe(201);
      await eventually(
        () => kindsOf(officer, opened.id),
        (kinds) => kinds.includes('recall'),
      );
      expect((await officer.get(`/cases/${opened.id}`)).status).toBe(404);
      expect((await notify(opened.id)).body.id).not.toBe(body.id);
      await untilStatus(opened.id, 'sent');
      expect((await officer.get(`/cases/${opened.id}`)).status).toBe(200);
    },
  );
});

describe('a decision that cannot be so', () => {
  it.each([
    ['expiresAt', 'before-obtained', { expiresAt: '2025-02-12T10:00:00Z' }],
    ['obtainedAt', 'future', { obtainedAt: new Date(Date.now() + 3_600_000).toISOString() }],
  ])('is not taken, and %s is named: %s', async (field, code, over) => {
    const opened = await aCase(nok);
    const answer = await nok.post(`/cases/${opened.id}/consents`, aGrant(over));
    expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer: `/${field}`, code }] });
    const logged = await nok.post('/cases', { ...aRescue(), consents: [aGrant(over)] });
    expect(logged.body).toMatchObject({ status: 422, errors: [{ pointer: `/consents/0/${field}`, code }] });
  });
});
