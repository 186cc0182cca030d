import { Digests } from '../../libs/deadlines/src/digest/digests.js';
import { openToMission } from '../support/missions.js';
import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let thida: Person;
let ploy: Person;
let sokha: Person;
let almaz: Person;
let wei: Person;
beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  thida = await system.as('caseworker Border', 1);
  ploy = await system.as('supervisor Border');
  sokha = await system.as('caseworker Safe');
  almaz = await system.as('consular_officer ET');
  wei = await system.as('consular_officer CN');
});
afterAll(() => system.stop());

interface Item {
  id: string;
  kind: string;
  state: string;
  dueAt: string;
  [field: string]: unknown;
}
const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
const listed = async (by: Person, query: string) => {
  const { status, body } = await by.get(`/deadlines?limit=100&${query}`);
  expect(status).toBe(200);
  return body.items as unknown as Item[];
};
const opened = async (by: Person, caseId: string, over: object = {}) => {
  const { status, body } = await by.post(`/cases/${caseId}/deadlines`, { kind: 'other', dueAt: hours(240), ...over });
  expect(status).toBe(201);
  return body as unknown as Item;
};
const remindersOf = async (deadlineId: string) =>
  (
    await system.sql.query<{ kind: string; waits: boolean; done: boolean; dropped: boolean }>(
      `select kind, done_at is null and dropped_at is null as waits, done_at is not null as done, dropped_at is not null as dropped
       from reminders where deadline_id = $1 order by fire_at`,
      [deadlineId],
    )
  ).rows;
const whoHeard = async (deadlineId: string) =>
  (
    await system.sql.query<{ kind: string; role: string }>(
      'select n.kind, u.role from notifications n join users u on u.id = n.user_id where n.subject_id = $1 order by 1, 2',
      [deadlineId],
    )
  ).rows;
/** As if time had passed: what was planned of this kind is due now. */
const bring = (deadlineId: string, kind: string) =>
  system.sql.query(`update reminders set fire_at = now() where deadline_id = $1 and kind = $2`, [deadlineId, kind]);

describe('deadlines', () => {
  it('are listed for whoever may read the case, whoever must act, and for nobody else', async () => {
    const { id, caseNumber } = await aCase(nok, { consents: [aGrant()] });
    const own = await listed(nok, `caseId=${id}`);
    expect(own.map(({ kind }) => kind).toSorted()).toEqual([
      'consent_review',
      'consular_notification',
      'consular_rights',
      'reflection_period_end',
      'screening',
    ]);
    expect(own.find(({ kind }) => kind === 'screening')).toMatchObject({
      caseId: id,
      caseNumber,
      name: 'Abebe Bekele',
      party: 'caseworker',
      state: 'overdue',
      basis: 'Thai National Referral Mechanism: 15 days',
      can: ['deadline.extend', 'deadline.snooze', 'deadline.cancel'],
    });
    expect(own.find(({ kind }) => kind === 'consent_review')!['can']).toContain('deadline.complete');
    expect(await listed(ploy, `caseId=${id}`)).toHaveLength(5);
    // What is overdue and what is due from now on are two lists that have nothing in common.
    const still = (await listed(nok, `caseId=${id}&state=open&dueAfter=${new Date().toISOString()}`)).map(
      ({ kind }) => kind,
    );
    expect([still.length > 0, still.includes('screening')]).toEqual([true, false]);
    expect(await listed(almaz, `caseId=${id}`)).toEqual([]);
    expect(await listed(sokha, `caseId=${id}`)).toEqual([]);
    await openToMission(system, id);
    const seen = await listed(almaz, '');
    // Of what others must do only that which she has a part in: no shelter, no court, no other purpose of consent.
    expect(seen.filter(({ caseId }) => caseId === id)).toMatchObject([{ kind: 'consular_notification', can: [] }]);
    expect((await almaz.get(`/cases/${id}`)).body['nextDeadlineAt']).toBe(
      seen.find(({ caseId }) => caseId === id)!.dueAt,
    );
    expect((await nok.get(`/cases/${id}`)).body['nextDeadlineAt']).toBe(
      own.find(({ state }) => state !== 'done')!.dueAt,
    );
    const hidden = own.find(({ kind }) => kind === 'reflection_period_end')!;
    expect((await almaz.post(`/deadlines/${hidden.id}/complete`)).status).toBe(404);
    const sorted = (await almaz.get('/cases?sort=nextDeadline&limit=100')).body.items;
    const dates = sorted.map((item) => item['nextDeadlineAt'] as string | null).filter((at) => at !== null);
    expect(dates).toEqual(dates.toSorted());
    expect((await almaz.get('/cases?overdue=true')).body.items.map((item) => item.id)).not.toContain(id);
    expect(JSON.stringify(seen)).not.toMatch(/"(title|assigneeId)"/);
    expect(await listed(wei, `caseId=${id}`)).toEqual([]);
  });

  it('are narrowed by state, kind, holder and time, and read page by page in order', async () => {
    const { id } = await aCase(nok);
    const far = await opened(nok, id, { dueAt: hours(1000), title: 'ask her brother in Adama' });
    const near = await opened(nok, id, { kind: 'shelter_exit', dueAt: hours(5) });
    expect(far).toMatchObject({ title: 'ask her brother in Adama', state: 'open', basis: null });
    const ids = async (query: string) => (await listed(nok, `caseId=${id}&${query}`)).map((one) => one.id);
    expect(await ids('kind=shelter_exit')).toEqual([near.id]);
    expect(await ids(`state=open&dueBefore=${hours(6)}`)).toEqual(expect.arrayContaining([near.id]));
    expect(await ids('state=overdue')).not.toContain(near.id);
    expect(await ids('state=open')).toEqual(expect.arrayContaining([near.id, far.id]));
    expect(await ids(`state=open&assigneeId=${String(near['assigneeId'])}`)).toContain(near.id);
    expect(await ids('state=done')).not.toContain(near.id);
    const paged: string[] = [];
    let cursor = '';
    do {
      const { body } = await nok.get(`/deadlines?caseId=${id}&limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(...body.items.map((one) => one.id));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(paged).toEqual(await ids(''));
    expect(new Set(paged).size).toBe(paged.length);
  });

  it('are completed, extended and cancelled, with the reason on the record, and only while they are open', async () => {
    const { id } = await aCase(nok);
    const [one, two] = [await opened(nok, id), await opened(nok, id, { dueAt: hours(300) })];
    expect((await nok.post(`/deadlines/${one.id}/extend`, { dueAt: hours(100), reason: 'sooner' })).status).toBe(422);
    const later = hours(480);
    const before = await remindersOf(one.id);
    expect((await nok.post(`/deadlines/${one.id}/extend`, { dueAt: later, reason: 'she is ill' })).body).toMatchObject({
      dueAt: later,
      version: 2,
    });
    const planned = await remindersOf(one.id);
    expect(planned.filter(({ dropped }) => dropped)).toHaveLength(before.length);
    // How many take their place depends on the days that lie between: two that a day off moves to the same hour are one.
    expect(planned.some(({ waits }) => waits)).toBe(true);
    expect((await thida.post(`/deadlines/${one.id}/complete`)).body).toMatchObject({ state: 'done', can: [] });
    expect((await remindersOf(one.id)).every(({ dropped }) => dropped)).toBe(true);
    expect((await nok.post(`/deadlines/${two.id}/cancel`, { reason: 'not needed' })).body['state']).toBe('cancelled');
    for (const verb of ['complete', 'cancel', 'extend'])
      expect(
        (
          await nok.post(
            `/deadlines/${one.id}/${verb}`,
            verb === 'complete' ? {} : { reason: 'again', ...(verb === 'extend' && { dueAt: later }) },
          )
        ).body['type'],
      ).toBe('/problems/deadline-state');
    expect((await sokha.post(`/deadlines/${two.id}/complete`)).status).toBe(404);
    const { body } = await nok.get(`/cases/${id}/timeline`);
    expect(JSON.stringify(body)).toContain('she is ill');
    const next = async () => (await nok.get(`/cases/${id}`)).body['nextDeadlineAt'];
    const [first] = await listed(nok, `caseId=${id}&state=open`);
    expect(await next()).toBe(first!.dueAt);
  });

  it('rest for a while, with the reason on the record; then whoever must act is reminded once', async () => {
    const { id } = await aCase(nok);
    const one = await opened(nok, id);
    const until = hours(24 * 6);
    const snooze = (by: Person, body: object) =>
      by.post(`/deadlines/${one.id}/snooze`, { reason: 'she is in court', until, ...body });
    expect((await snooze(nok, {})).body).toMatchObject({ snoozedUntil: until, dueAt: one.dueAt, version: 2 });
    const firing = await system.sql.query<{ kind: string; fire_at: Date }>(
      `select kind, fire_at from reminders where deadline_id = $1 and dropped_at is null order by fire_at limit 1`,
      [one.id],
    );
    expect(firing.rows).toEqual([{ kind: 'remind', fire_at: new Date(until) }]);
    expect((await listed(nok, `caseId=${id}&kind=other`))[0]).toMatchObject({ snoozedUntil: until });
    expect((await snooze(nok, { until: hours(300) })).body).toMatchObject({
      errors: [{ pointer: '/until', code: 'after-due' }],
    });
    expect((await snooze(ploy, { until: hours(300) })).status).toBe(201);
    expect((await snooze(sokha, {})).status).toBe(404);
    expect((await snooze(almaz, {})).status).toBe(404);
    expect(JSON.stringify((await nok.get(`/cases/${id}/timeline`)).body)).toContain('she is in court');
    const more = await nok.post(`/deadlines/${one.id}/extend`, { dueAt: hours(400), reason: 'more time' });
    expect(more.body['snoozedUntil']).toBeNull();
  });

  it('of her own party are the consular officer’s to complete and extend, and no others', async () => {
    const { id } = await aCase(nok);
    await openToMission(system, id);
    const hers = await opened(nok, id, { kind: 'nationality_verification' });
    const ours = await opened(nok, id, { kind: 'screening' });
    expect(hers['party']).toBe('consular_officer');
    expect((await almaz.post(`/deadlines/${ours.id}/complete`)).status).toBe(404);
    const shared = await opened(nok, id, { kind: 'document_expiry' });
    const refused = await almaz.post(`/deadlines/${shared.id}/complete`);
    expect(refused.body).toMatchObject({ status: 403, type: '/problems/not-your-deadline' });
    expect((await almaz.post(`/deadlines/${hers.id}/cancel`, { reason: 'no time' })).status).toBe(403);
    expect((await wei.post(`/deadlines/${hers.id}/complete`)).status).toBe(404);
    expect((await almaz.post(`/deadlines/${hers.id}/extend`, { dueAt: hours(900), reason: 'papers' })).status).toBe(
      201,
    );
    expect((await almaz.post(`/deadlines/${hers.id}/complete`)).body['state']).toBe('done');
    await system.sql.query(`update cases set mission_id = null, mission_sees_until = null where id = $1`, [id]);
    expect(await listed(almaz, `caseId=${id}`)).toEqual([]);
  });

  it('are not opened in the past, on a closed case, or for a stranger', async () => {
    const { id } = await aCase(nok);
    const post = (body: object) => nok.post(`/cases/${id}/deadlines`, { kind: 'other', dueAt: hours(50), ...body });
    expect((await post({ dueAt: '2020-01-01T00:00:00Z' })).body['errors']).toMatchObject([{ pointer: '/dueAt' }]);
    expect((await post({ assigneeId: id })).body['errors']).toMatchObject([{ pointer: '/assigneeId' }]);
    expect((await sokha.post(`/cases/${id}/deadlines`, { kind: 'other', dueAt: hours(5) })).status).toBe(404);
    await nok.post(`/cases/${id}/close`, { reason: 'home', outcome: 'returned_home' });
    expect((await post({})).body['type']).toBe('/problems/case-status');
  });
});

describe('a reminder', () => {
  it('reaches who must act, once, and stands on the record of the case', async () => {
    const { id } = await aCase(nok);
    const one = await opened(nok, id, { kind: 'screening' });
    await bring(one.id, 'remind');
    await eventually(
      () => remindersOf(one.id),
      (all) => all.filter(({ kind }) => kind === 'remind').every(({ done }) => done),
    );
    const told = await whoHeard(one.id);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ kind, role }) => kind === 'deadline.reminder' && role === 'caseworker')).toBe(true);
    const fired = await system.sql.query(
      `select 1 from audit_events where action = 'reminder.fire' and subject_id = $1`,
      [one.id],
    );
    expect(fired.rows).toHaveLength(told.length);
  });

  it('reaches those above where whoever must act works here no more', async () => {
    const { id } = await aCase(thida);
    const hers = await opened(thida, id);
    await openToMission(system, id);
    const theirs = await opened(nok, id, { kind: 'nationality_verification' });
    const gone = [system.actorOf(thida).id, system.actorOf(almaz).id];
    await system.sql.query('update users set active = false where id = any($1)', [gone]);
    for (const one of [hers, theirs]) {
      await bring(one.id, 'remind');
      await eventually(
        () => remindersOf(one.id),
        (all) => all.every(({ kind, done }) => done || kind === 'escalate'),
      );
      const told = await whoHeard(one.id);
      expect([...new Set(told.map(({ kind, role }) => `${kind} ${role}`))]).toEqual(['deadline.reminder supervisor']);
    }
    await system.sql.query('update users set active = true where id = any($1)', [gone]);
  });

  it('that nobody answered reaches the supervisor', async () => {
    const { id } = await aCase(nok);
    const one = await opened(nok, id);
    await bring(one.id, 'escalate');
    const told = await eventually(
      () => whoHeard(one.id),
      (all) => all.length > 0,
    );
    expect(told).toEqual([
      { kind: 'deadline.escalation', role: 'caseworker' },
      { kind: 'deadline.escalation', role: 'supervisor' },
    ]);
    const mails = await system.sql.query(`select reference from mails where case_id = $1 and template = 'deadline'`, [
      id,
    ]);
    expect(mails.rows).toEqual([{ reference: one['caseNumber'] }, { reference: one['caseNumber'] }]);
  });

  it('goes higher while nobody handles it, at most once a day and to no administrator who could open the case', async () => {
    const { id } = await aCase(nok);
    const one = await opened(nok, id);
    await system.sql.query(`update deadlines set due_at = now() - interval '9 days' where id = $1`, [one.id]);
    const administrator = system.actorOf(await system.as('administrator')).id;
    const before = await system.sql.query<{ organisation_id: string }>('select organisation_id from users where id = $1', [administrator]); // prettier-ignore
    await system.sql.query(`update users set organisation_id = (select organisation_id from cases where id = $2) where id = $1`, [administrator, id]); // prettier-ignore
    const climbs = () =>
      system.sql.query<{ days: number }>(
        `select fire_at::date - now()::date as days from reminders where deadline_id = $1 and kind = 'escalate' and done_at is null and dropped_at is null`,
        [one.id],
      );
    for (const rung of [1, 2, 3]) {
      await system.sql.query(`update reminders set fire_at = now() where deadline_id = $1 and kind = 'escalate' and done_at is null`, [one.id]); // prettier-ignore
      await eventually(
        () => remindersOf(one.id),
        (all) => all.filter(({ kind, done }) => kind === 'escalate' && done).length === rung,
      );
      const { rows } = await climbs();
      expect(rows).toHaveLength(1);
      expect(rows[0]!.days).toBeGreaterThanOrEqual(1);
    }
    const roles = (await whoHeard(one.id)).map(({ role }) => role);
    expect(roles).toEqual(['caseworker', 'caseworker', 'supervisor', 'supervisor', 'supervisor']);
    const { rows: above } = await system.sql.query(
      `select n.case_id, n.subject_id, m.template from notifications n join mails m on m.recipient_user_id = n.user_id and m.case_id = $2
       where n.user_id = $1 and n.kind = 'deadline.escalation'`,
      [administrator, id],
    );
    expect(above).toEqual([{ case_id: null, subject_id: null, template: 'deadline_above' }]);
    const { rows: said } = await system.sql.query(
      `select 1 from audit_events where action = 'reminder.fire' and subject_id = $1`,
      [one.id],
    );
    expect(said).toHaveLength(3);
    await nok.post(`/deadlines/${one.id}/complete`);
    expect((await climbs()).rows).toEqual([]);
    await system.sql.query('update users set organisation_id = $2 where id = $1', [administrator, before.rows[0]!.organisation_id]); // prettier-ignore
  });

  it('stops once the deadline is handled', async () => {
    const { id } = await aCase(nok);
    const [handled, open] = [await opened(nok, id), await opened(nok, id)];
    await nok.post(`/deadlines/${handled.id}/complete`);
    await bring(handled.id, 'escalate');
    await bring(open.id, 'escalate');
    await eventually(
      () => whoHeard(open.id),
      (all) => all.length > 0,
    );
    expect(await whoHeard(handled.id)).toEqual([]);
  });

  it('of a mission goes to its officers while they may see the case, and to no mission after', async () => {
    const { id } = await aCase(nok);
    await openToMission(system, id);
    const one = await opened(nok, id, { kind: 'nationality_verification' });
    await bring(one.id, 'remind');
    expect(
      (
        await eventually(
          () => whoHeard(one.id),
          (all) => all.length > 0,
        )
      )[0],
    ).toEqual({ kind: 'deadline.reminder', role: 'consular_officer' });
    const two = await opened(nok, id, { kind: 'nationality_verification' });
    await system.sql.query(`update cases set mission_sees_until = now() where id = $1`, [id]);
    await bring(two.id, 'escalate');
    await bring(two.id, 'remind');
    await eventually(
      () => remindersOf(two.id),
      (all) =>
        all.every(({ kind, done }) => done || kind === 'escalate') &&
        all.some(({ kind, done }) => done && kind === 'escalate'),
    );
    expect((await whoHeard(two.id)).map(({ role }) => role)).not.toContain('consular_officer');
  });

  it('comes on a day on which that mission works', async () => {
    const { id } = await aCase(nok);
    await openToMission(system, id);
    const { rows } = await system.sql.query<{ id: string; zone: string }>(
      `update missions m set working_days = '{3}' from cases c where c.id = $1 and m.id = c.mission_id returning m.id, m.time_zone as zone`,
      [id],
    );
    const one = await opened(nok, id, { kind: 'nationality_verification' });
    const days = await system.sql.query<{ day: number }>(
      `select extract(isodow from fire_at at time zone $2)::int as day from reminders
       where deadline_id = $1 and (fire_at at time zone $2)::time = '09:00'`,
      [one.id, rows[0]!.zone],
    );
    await system.sql.query('update missions set working_days = null where id = $1', [rows[0]!.id]);
    expect([...new Set(days.rows.map(({ day }) => day))]).toEqual([3]);
  });

  it('of what an arrival opened reaches whoever holds the case, though an officer opened it', async () => {
    const { id } = await aCase(nok);
    await openToMission(system, id);
    await system.sql.query(
      `insert into repatriation_steps (id, case_id, key, state) select uuidv7(), $1, key, 'not_needed' from unnest(array['departure_handover']) as key`,
      [id],
    );
    expect((await almaz.post(`/cases/${id}/repatriation/steps/arrival`, { state: 'done' })).status).toBe(201);
    const held = await eventually(
      () => listed(nok, `caseId=${id}&kind=follow_up`),
      (all) => all.length === 3 && all.every(({ assigneeId }) => assigneeId),
    );
    expect(held).toHaveLength(3);
  });
});

describe('the e-mail of a morning', () => {
  const mailsTo = async (userId: string) =>
    (
      await system.sql.query<{ template: string; reference: string }>(
        `select template, reference from mails where recipient_user_id = $1 and template like 'digest%' order by template`,
        [userId],
      )
    ).rows;
  /** Those of this run and those that the clock's own run holds at this moment. */
  const sendDue = async (workers: number) => {
    const digests = system.app.get(Digests, { strict: false });
    await Promise.all(Array.from({ length: workers }, () => digests.send()));
    const due = () => system.sql.query('select 1 from digests where sent_at is null and leaves_at <= now()');
    await eventually(due, ({ rowCount }) => rowCount === 0);
  };
  /** As if its time had come, for two workers at once; a second ago, since the API counts in milliseconds. */
  const send = async () => {
    await system.sql.query(`update digests set leaves_at = now() - interval '1 second' where sent_at is null`);
    await sendDue(2);
  };

  it('gathers what she is reminded of; what is due before it comes at once; each once, and says only how many', async () => {
    // Noon, where she is.
    const offset = new Date().getUTCHours() - 12;
    const timeZone = `Etc/GMT${offset < 0 ? '' : '+'}${offset}`;
    expect((await thida.put('/notifications/preferences', 0, { timeZone })).body).toMatchObject({ timeZone });
    const { id } = await aCase(thida);
    const [far, near, third] = [
      await opened(thida, id),
      await opened(thida, id, { dueAt: hours(5) }),
      await opened(thida, id),
    ];
    const her = far['assigneeId'] as string;
    for (const one of [far, near]) await bring(one.id, 'remind');
    const gathered = () =>
      system.sql.query<{ is_urgent: boolean }>('select is_urgent from digests where user_id = $1 order by 1', [her]);
    await eventually(gathered, ({ rows }) => rows.length === 2);
    await send();
    const open = await listed(thida, `state=open&assigneeId=${her}&dueBefore=${hours(24 * 7)}`);
    const overdue = open.filter(({ state }) => state === 'overdue').length;
    expect(await mailsTo(her)).toEqual(
      ['digest', 'digest_urgent'].map((template) => ({
        template,
        reference: [overdue, 1, open.length - overdue - 1].join(' '),
      })),
    );
    await bring(third.id, 'remind');
    await eventually(
      () => remindersOf(third.id),
      (all) => all.some(({ done }) => done),
    );
    await send();
    expect((await gathered()).rows).toHaveLength(2);
    expect(await mailsTo(her)).toHaveLength(2);
    // Further west the same morning is still to come: what comes after the first e-mail of it has left is in a second.
    await thida.put('/notifications/preferences', 1, { timeZone: `Etc/GMT${offset + 1 < 0 ? '' : '+'}${offset + 1}` });
    await bring((await opened(thida, id)).id, 'remind');
    await eventually(gathered, ({ rows }) => rows.length === 3);
    await send();
    expect(await mailsTo(her)).toHaveLength(3);
  });

  it('takes along what waits for another morning of hers, since her clock changed while both waited', async () => {
    const { rows } = await system.sql.query<{ user_id: string }>(
      `insert into digests (id, user_id, slot, leaves_at, is_urgent)
       select uuidv7(), u.id, s.slot, now() + s.later, false from users u, (values ('first', interval '-1 second'), ('second', interval '3 hours')) s(slot, later)
       where u.id = $1 returning user_id`,
      [system.actorOf(thida).id],
    );
    const her = rows[0]!.user_id;
    const before = (await mailsTo(her)).length;
    await sendDue(1);
    expect(await mailsTo(her)).toHaveLength(before + 1);
    const waiting = await system.sql.query('select 1 from digests where user_id = $1 and sent_at is null', [her]);
    expect(waiting.rowCount).toBe(0);
  });

  it('is not written where all was handled', async () => {
    const { rows } = await system.sql.query<{ user_id: string }>(
      `insert into digests (id, user_id, slot, leaves_at, is_urgent) select uuidv7(), id, 'x', now(), false from users where role = 'coordinator' limit 1 returning user_id`,
    );
    await send();
    expect(await mailsTo(rows[0]!.user_id)).toEqual([]);
  });

  it('is asked for by the clock and the quiet hours that she names, both hours or neither', async () => {
    const set = (input: object) => nok.put('/notifications/preferences', 0, input);
    for (const [input, pointer] of [
      [{ timeZone: 'Bangkok' }, '/timeZone'],
      [{ quietFrom: '25:00', quietUntil: '07:00' }, '/quietFrom'],
      [{ quietFrom: '22:00' }, '/quietUntil'],
    ] as const)
      expect(await set(input)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    const hours = { quietFrom: '22:00', quietUntil: '06:30' };
    expect((await set(hours)).body).toMatchObject({ ...hours, language: null, timeZone: null });
  });
});

describe('the calendar of somebody', () => {
  it('reads from an address of her own what waits for her, by kind and number, until she ends it or leaves', async () => {
    const { id, caseNumber } = await aCase(thida);
    const one = await opened(thida, id, {
      kind: 'travel_document',
      title: 'ask her brother in Adama',
      dueAt: hours(30),
    });
    const hers = await opened(thida, id, { kind: 'shelter_exit', dueAt: hours(40) });
    expect((await thida.get('/me/calendar')).status).toBe(404);
    const made = await thida.post('/me/calendar', undefined, { 'idempotency-key': 'calendar-1' });
    expect(made.status).toBe(201);
    const path = new URL(made.body['url'] as string).pathname;
    const read = async (of = path) => {
      const answer = await fetch(system.url + of);
      return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
    };
    const { status, type, text } = await read();
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text).toContain(`SUMMARY:Move ${caseNumber}`);
    expect(text).toContain(`UID:${hers.id}@`);
    expect(text).not.toMatch(/brother|Adama|Myawaddy|Abebe/);
    // What a mission must do is the caseworker's while no mission knows, and then the officer's.
    const ofHers = new URL((await almaz.post('/me/calendar')).body['url'] as string).pathname;
    const [ours, theirs] = [text, (await read(ofHers)).text];
    await openToMission(system, id);
    const [oursThen, theirsThen] = [(await read()).text, (await read(ofHers)).text];
    expect([ours, theirs, oursThen, theirsThen].map((all) => all.includes(one.id))).toEqual([true, false, false, true]);
    expect(theirsThen).not.toContain(hers.id);
    const shown = await thida.get('/me/calendar');
    const again = await thida.post('/me/calendar', undefined, { 'idempotency-key': 'calendar-1' });
    expect([shown.body['url'], again.body['url'], again.body.id]).toEqual([undefined, undefined, made.body.id]);
    const { rows } = await system.sql.query<{ kept: string }>('select c::text as kept from calendar_feeds c');
    expect(JSON.stringify(rows)).not.toContain(path.slice(20, 40));
    for (const wrong of [path.replace(/.\.ics$/, '.ics'), path.replace('.ics', ''), '/api/v1/calendar/x.ics'])
      expect((await read(wrong)).status).toBe(404);
    const next = new URL((await thida.post('/me/calendar')).body['url'] as string).pathname;
    expect([(await read()).status, (await read(next)).status]).toEqual([404, 200]);
    const works = (active: boolean) =>
      system.sql.query(
        'update users set active = $1 where id = (select user_id from calendar_feeds order by created_at desc limit 1)',
        [active],
      );
    await works(false);
    expect((await read(next)).status).toBe(404);
    await works(true);
    expect((await thida.delete('/me/calendar')).status).toBe(204);
    expect((await read(next)).status).toBe(404);
    expect((await (await system.as('auditor')).post('/me/calendar')).status).toBe(403);
  });
});
