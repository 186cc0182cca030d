import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aCase, aGrant, type OpenedCase } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

const CASES = 40;

let mailbox: Mailbox;
let system: System;
let nok: Person;
let officer: Person;
beforeAll(async () => {
  mailbox = await aMailbox();
  system = await startSystem({ smtpUrl: mailbox.url });
  nok = await system.as('caseworker Border');
  officer = await system.as('consular_officer ET');
  // What is written under the lock of a case, in the order in which the lock was had: the clock of whoever writes.
  await system.sql.query(`
    create table written (what text, case_id uuid, at timestamptz default clock_timestamp());
    grant insert on written to public;
    create function note_it() returns trigger language plpgsql as $$
    begin
      if tg_table_name = 'consents' then insert into written values (new.decision, new.case_id);
      else insert into written values (new.kind, new.case_id); end if;
      return null;
    end $$;
    create trigger note_it after insert on consents for each row execute function note_it();
    create trigger note_it after insert on notifications for each row when (new.case_id is not null) execute function note_it()
  `);
});
afterAll(async () => {
  await system.stop();
  await mailbox.close();
});

const ask = (id: string) => nok.post(`/cases/${id}/consular-notifications`, {});
const takeBack = (id: string) => nok.post(`/cases/${id}/consents`, aGrant({ decision: 'withdrawn' }));
const quiet = () =>
  eventually(
    () => system.sql.query<{ n: number }>('select count(*)::int as n from outbox where done_at is null'),
    ({ rows }) => rows[0]?.n === 0,
  );

describe('two hundred who ask and take back at once', () => {
  it('let nothing leave to a mission once a no is kept', async () => {
    const cases: OpenedCase[] = [];
    for (let n = 0; n < CASES; n++) cases.push(await aCase(nok, { consents: [aGrant()] }));
    // A mail server that takes its time: what is asked before and what happens after it answers are apart.
    mailbox.slow(30);
    const asked = await Promise.all(cases.map(({ id }) => ask(id)));
    // Some mails are at the server, some are being looked at, most wait.
    await eventually(
      () => Promise.resolve(mailbox.received.length),
      (received) => received > 2,
    );
    const answers = [
      ...asked,
      ...(await Promise.all(cases.flatMap(({ id }) => [takeBack(id), ask(id), takeBack(id), ask(id)]))),
    ];
    expect(answers).toHaveLength(5 * CASES);
    expect(answers.map(({ status }) => status).filter((status) => ![201, 202, 409].includes(status))).toEqual([]);
    await quiet();

    const { rows: late } = await system.sql.query(
      `select w.case_id from written w where w.what = 'notification_received'
       and w.at > (select min(no.at) from written no where no.case_id = w.case_id and no.what = 'withdrawn')`,
    );
    expect(late).toEqual([]);
    const { rows: noes } = await system.sql.query<{ number: string; at: Date }>(
      `select c.case_number as number, min(w.at) as at from written w join cases c on c.id = w.case_id
       where w.what = 'withdrawn' group by 1`,
    );
    expect(noes).toHaveLength(CASES);
    // That what was mailed is recalled comes after the no, and says only that.
    const lateMails = mailbox.received.filter(
      ({ subject, at }) =>
        !subject.includes('a message was recalled') &&
        noes.some((no) => subject.includes(no.number) && at > no.at.getTime() + 1),
    );
    expect(lateMails.map(({ subject }) => subject)).toEqual([]);
    // Both happened: some were told before she took it back, some never.
    expect(mailbox.received.length).toBeGreaterThan(0);
    const { rows: states } = await system.sql.query<{ status: string; told: boolean; recalled: boolean }>(
      `select n.status, n.sent_at is not null as told,
         exists (select 1 from notifications i where i.subject_id = n.id and i.kind = 'recall') as recalled from consular_notifications n`,
    );
    expect(new Set(states.map(({ status }) => status))).toEqual(new Set(['cancelled']));
    expect(states.filter(({ told, recalled }) => told !== recalled)).toEqual([]);
    expect((await officer.get('/cases')).body.items).toEqual([]);
    expect((await officer.get('/consular-notifications')).body.items).toEqual([]);
  });
});
