import { join } from 'node:path';
import { Desk } from '#access';
import { ImportSweep } from '../../libs/exchange/src/imports/imports.sweep.js';
import { filledHtcds } from '../../libs/exchange/src/reading/crafted.fixture.js';
import { type Answer, eventually, Person, startSystem, type System } from '../support/system.js';

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

/** Milliseconds: every list is read in a thread of its own, which takes a second to begin. */
const PATIENCE = 60_000;

const headings = [
  'full_name',
  'sex',
  'birth_date',
  'nationality',
  'rescue_date',
  'rescue_method',
  'rescue_country',
  'host_country',
  'external_id',
];
const row = (name: string, id = '', over: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    full_name: name,
    sex: 'female',
    birth_date: '1999-03-14',
    nationality: 'ET',
    rescue_date: '2025-02-12',
    rescue_method: 'raid',
    rescue_country: 'MM',
    host_country: 'TH',
    external_id: id,
    ...over,
  };
  return headings.map((heading) => cells[heading]).join(',');
};
const sheet = (...rows: string[]) => [headings.join(','), ...rows].join('\n');

async function send(by: Person, text: string | Buffer, format = 'intake_csv', headers: Record<string, string> = {}) {
  const form = new FormData();
  if (format) form.append('format', format);
  form.append('file', new Blob([typeof text === 'string' ? text : new Uint8Array(text)]), 'list.csv');
  const answer = await fetch(`${system.url}/api/v1/imports`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${by.token}`, ...headers },
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}
const casesOf = async (name: string) =>
  (await ploy.post('/cases/search', { q: name })).body.items.map(({ caseNumber }) => caseNumber as string);
const waiting = async (id: string) =>
  Number((await system.sql.query('select count(*) from import_rows where import_id = $1', [id])).rows[0].count);

/** Somebody, signed in anew: what she may see is settled when she signs in. */
async function again(which: string, nth: number): Promise<Person> {
  const { email, password } = system.account(which, nth);
  const { body } = await system.call('POST', '/auth/login', { email, password });
  return new Person(system, body['accessToken'] as string);
}

describe('a list of people', () => {
  it(
    'writes no hold in the name of a supervisor who did not send it',
    async () => {
      const list = ['full_name,sex,nationality,rescue_date,rescue_method,rescue_country,hold', 'Hana Girma,female,ET,2025-02-12,raid,MM,supervisor_decision'].join('\n'); // prettier-ignore
      const hers = await send(nok, list);
      expect(hers.body).toMatchObject({ valid: 0, errors: [{ row: 2, column: 'hold', code: 'not-yours' }] });
      expect((await send(ploy, `${list}\n`)).body).toMatchObject({ valid: 1, errors: [] });
    },
    PATIENCE,
  );

  it(
    'is read first: what is wrong is said cell by cell, and nobody is logged',
    async () => {
      const { status, body } = await send(
        nok,
        sheet(row('Almaz Tesfaye', 'a1'), row('Hirut Secretname', 'a2', { nationality: 'Narnia', sex: 'x' })),
      );
      expect(status).toBe(201);
      expect(body).toMatchObject({
        status: 'checked',
        format: 'intake_csv',
        rows: 2,
        valid: 1,
        invalid: 1,
        errorCount: 2,
        errors: expect.arrayContaining([
          expect.objectContaining({ row: 3, column: 'nationality', code: 'unknown-country' }),
          expect.objectContaining({ row: 3, column: 'sex', code: 'unknown-code' }),
        ]),
        duplicates: [],
        created: 0,
        can: ['import.commit', 'import.undo'],
      });
      expect(JSON.stringify(body)).not.toMatch(/Secretname|Narnia/);
      expect(await casesOf('Almaz Tesfaye')).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'becomes cases once, however often it is committed, and leaves nothing of its rows behind',
    async () => {
      const { body } = await send(nok, sheet(row('Selam Girma', 'b1'), row('Meron Haile', 'b2')));
      expect(await waiting(body.id)).toBe(2);
      const first = await nok.post(`/imports/${body.id}/commit`);
      expect([first.status, first.body]).toMatchObject([
        200,
        { status: 'committed', created: 2, skipped: 0, can: ['import.undo'] },
      ]);
      const second = await nok.post(`/imports/${body.id}/commit`);
      expect([second.status, second.body]).toMatchObject([200, { status: 'committed', created: 2, skipped: 0 }]);
      expect(await casesOf('Selam Girma')).toHaveLength(1);
      expect(await waiting(body.id)).toBe(0);
    },
    PATIENCE,
  );

  it(
    'sent again makes nobody twice: its rows are known by their id, or by what stands in them',
    async () => {
      const text = sheet(row('Bethlehem Desta', 'c1'), row('Tigist Alemu'), row('Tigist Alemu'));
      const first = await send(nok, text);
      expect(first.body['duplicates']).toEqual([{ row: 4, reason: 'repeated' }]);
      expect((await nok.post(`/imports/${first.body.id}/commit`)).body).toMatchObject({ created: 2, skipped: 1 });
      const again = await send(ploy, text);
      expect(again.body['duplicates']).toMatchObject([
        { row: 2, reason: 'imported' },
        { row: 3, reason: 'imported' },
        { row: 4, reason: 'repeated' },
      ]);
      expect((await ploy.post(`/imports/${again.body.id}/commit`)).body).toMatchObject({ created: 0, skipped: 3 });
      // Another organisation's list is another list.
      const theirs = await send(sokha, text);
      expect(theirs.body['duplicates']).toEqual([{ row: 4, reason: 'repeated' }]);
    },
    PATIENCE,
  );

  it(
    'says which of its people look like somebody who has a case, and logs them all the same',
    async () => {
      await nok.post(`/imports/${(await send(nok, sheet(row('Worknesh Abera', 'd1')))).body.id}/commit`);
      const [caseNumber] = await casesOf('Worknesh Abera');
      const { body } = await send(nok, sheet(row('Worknesh Abera', 'd2'), row('Nguyen Thi Hoa', 'd3')));
      expect(body['duplicates']).toEqual([{ row: 2, reason: 'birth_date', caseNumber }]);
      expect((await nok.post(`/imports/${body.id}/commit`)).body).toMatchObject({ created: 2, skipped: 0 });
    },
    PATIENCE,
  );

  it(
    'names the case of a likely duplicate as far as its reader may find it now, and tells colleagues nothing that was found',
    async () => {
      // Mali works in another team of the organisation, and none of her cases is Nok's to see.
      const mali = await system.as('caseworker Border', 1);
      const teams = await system.sql.query(
        'select u.id, u.team_id from users u join sessions s on s.user_id = u.id where s.id = any($1)',
        [[nok, mali].map((who) => system.actorOf(who).sessionId)],
      );
      const home = teams.rows.find(({ id }) => id === system.actorOf(mali).id) as { id: string; team_id: string };
      const { rows: other } = await system.sql.query<{ id: string }>(
        `insert into teams (id, organisation_id, name) select gen_random_uuid(), organisation_id, 'Far away' from users where id = $1 returning id`,
        [home.id],
      );
      await system.sql.query('update users set team_id = $2 where id = $1', [home.id, other[0]!.id]);
      const far = await again('caseworker Border', 1);
      await nok.post(`/imports/${(await send(nok, sheet(row('Zenebech Mulu', 'v1')))).body.id}/commit`);
      const [caseNumber] = await casesOf('Zenebech Mulu');
      const like = { row: 2, reason: 'birth_date', caseNumber };
      // Found by a supervisor, who sees all of the organisation: not shown to a caseworker.
      const text = sheet(row('Zenebech Mulu', 'v2'), row('Wrong', 'v3', { nationality: 'Narnia' }));
      const { body: hers } = await send(ploy, text);
      expect(hers['duplicates']).toEqual([like]);
      for (const reader of [far, nok]) {
        const { body } = await reader.get(`/imports/${hers.id}`);
        expect(body).toMatchObject({ rows: 2, valid: 1, errorCount: 1, duplicateCount: 0, can: [] });
        expect([body['errors'], body['warnings'], body['duplicates']]).toEqual([[], [], []]);
        const refusal = await reader.post(`/imports/${hers.id}/commit`);
        expect([refusal.status, refusal.body['type']]).toEqual([403, '/problems/not-the-sender']);
      }
      expect(await waiting(hers.id)).toBe(1);
      // Found by Nok, who then loses sight of the case: the number goes, for her and not for her supervisor.
      const { body: mine } = await send(nok, text.replace('v2', 'v4'));
      expect(mine['duplicates']).toEqual([like]);
      expect((await ploy.get(`/imports/${mine.id}`)).body['duplicates']).toEqual([like]);
      await system.sql.query('update cases set team_id = $2 where case_number = $1', [caseNumber, other[0]!.id]);
      expect((await nok.get(`/imports/${mine.id}`)).body['duplicates']).toEqual([{ row: 2, reason: like.reason }]);
      expect((await ploy.get(`/imports/${mine.id}`)).body['duplicates']).toEqual([like]);
      await system.sql.query('update users set team_id = $2 where id = $1', [home.id, home.team_id]);
    },
    PATIENCE,
  );

  it(
    'keeps its rows from colleagues in the database too',
    async () => {
      const { body } = await send(ploy, sheet(row('Only Hers', 'w1')));
      const rowsFor = (who: Person) =>
        system.app
          .get(Desk)
          .do(system.actorOf(who), (work) => work.rows('select id from import_rows where import_id = $1', [body.id]));
      expect([(await rowsFor(ploy)).length, (await rowsFor(nok)).length]).toEqual([1, 0]);
    },
    PATIENCE,
  );

  it(
    'that is long becomes cases in the background, held by whoever sent it, and goes on after being broken off',
    async () => {
      const { body } = await send(nok, sheet(...Array.from({ length: 510 }, (_, n) => row(`Long List ${n}`, `e${n}`))));
      const begun = await nok.post(`/imports/${body.id}/commit`);
      expect([begun.status, begun.body['status']]).toEqual([202, 'committing']);
      await nok.post(`/imports/${body.id}/commit`);
      const done = await eventually(
        () => nok.get(`/imports/${body.id}`),
        (answer) => answer.body['status'] === 'committed',
        30,
      );
      expect(done.body).toMatchObject({ created: 510, skipped: 0 });
      const { rows } = await system.sql.query(
        `select count(*)::int as n, count(distinct assignee_id)::int as holders from cases c join users u on u.id = c.assignee_id
       where c.created_at >= (select created_at from imports where id = $1) and u.role = 'caseworker' and c.intake_mac is not null`,
        [body.id],
      );
      expect(rows).toEqual([{ n: 510, holders: 1 }]);
    },
    PATIENCE,
  );

  it(
    'stays as it is when its sender no longer works here',
    async () => {
      const dara = await system.as('caseworker Safe', 1);
      const email = system.account('caseworker Safe', 1).email;
      const { body } = await send(dara, sheet(...Array.from({ length: 501 }, (_, n) => row(`Left ${n}`, `f${n}`))));
      const { rows } = await system.sql.query<{ id: string }>(
        'select user_id as id from sessions s join imports i on i.created_by = s.user_id where i.id = $1',
        [body.id],
      );
      expect(email).toContain('dara');
      await system.sql.query(
        `create function leave() returns trigger language plpgsql security definer as $$ begin update users set active = false where id = '${rows[0]!.id}'; return new; end $$;
       create trigger leaves after insert on outbox for each row when (new.kind = 'imports.commit') execute function leave()`,
      );
      expect((await dara.post(`/imports/${body.id}/commit`)).status).toBe(202);
      await eventually(
        () => sokha.get(`/imports/${body.id}`),
        (answer) => answer.body['status'] === 'checked',
      );
      expect(await waiting(body.id)).toBe(501);
      await system.sql.query('drop trigger leaves on outbox');
    },
    PATIENCE,
  );

  it(
    "may be IOM's workbook: what it leaves open is assumed and said once, and its codes are kept as a note",
    async () => {
      const template = join(import.meta.dirname, '../../libs/exchange/src/reading/fixtures/htcds-2.0-plain.xlsx');
      const people = ['Amanuel', 'Biruk'].map((name) => ({
        'First Name': name,
        'Last Name': 'Workbook',
        Gender: 'Masculine',
        Citizenship: 'Ethiopia',
        'Methods of Control': 'Debt bondage',
      }));
      const { status, body } = await send(nok, await filledHtcds(template, people), 'htcds_xlsx');
      expect([status, body]).toMatchObject([201, { rows: 2, valid: 2, errors: [] }]);
      const assumed = expect.objectContaining({ column: 'rescue_country', code: 'assumed', rows: 2 });
      expect(body['warnings']).toEqual(expect.arrayContaining([assumed]));
      expect((await nok.post(`/imports/${body.id}/commit`)).body).toMatchObject({ created: 2 });
      const [found] = (await nok.post('/cases/search', { q: 'Amanuel Workbook' })).body.items;
      expect(found).toMatchObject({ rescue: { country: 'TH', method: 'other' } });
      expect((await nok.get(`/cases/${found!.id}/notes`)).body.items).toMatchObject([
        { body: 'HTCDS\nvic_MethodsOfControl: DebtBondage' },
      ]);
    },
    PATIENCE,
  );

  it(
    'does not exist for another organisation, nor for those who do no casework',
    async () => {
      const { body } = await send(nok, sheet(row('Hidden List', 'g1')));
      expect((await sokha.get(`/imports/${body.id}`)).status).toBe(404);
      expect((await sokha.post(`/imports/${body.id}/commit`)).status).toBe(404);
      for (const who of ['consular_officer ET', 'coordinator', 'administrator', 'auditor']) {
        const other = await system.as(who);
        expect((await other.get(`/imports/${body.id}`)).status).toBe(403);
        expect((await send(other, sheet(row('Nobody', 'g2')))).status).toBe(403);
      }
    },
    PATIENCE,
  );

  it(
    'lies in the database as no text that a thief could read',
    async () => {
      const { body } = await send(nok, sheet(row('Zerihun Unreadable', 'h1')));
      const { rows } = await system.sql.query(
        `select r.*, i.* from import_rows r join imports i on i.id = r.import_id where i.id = $1`,
        [body.id],
      );
      const raw = Object.values(rows[0] as object).map((value) =>
        Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value),
      );
      expect(raw.join()).not.toMatch(/Unreadable|h1/);
    },
    PATIENCE,
  );

  it(
    'that is no list is refused, with what to do about it',
    async () => {
      for (const [text, format, code] of [
        ['', 'intake_csv', 'empty'],
        ['one,two', 'intake_csv', 'no-headings'],
        ['PK not really', 'intake_xlsx', 'not-a-workbook'],
        [sheet(row('A', 'i1')), 'intake_pdf', 'code'],
        [sheet(row('A', 'i1')), '', 'code'],
        [`${headings.join(',')}\n"never closed`, 'intake_csv', 'unclosed-quote'],
      ] as const) {
        const { status, body } = await send(nok, text, format);
        expect([status, (body['errors'] as { code: string }[])[0]?.code]).toEqual([422, code]);
      }
    },
    PATIENCE,
  );

  const stoodStill = (id: string, how: string) =>
    system.sql.query(`update imports set updated_at = now() - $2::interval where id = $1`, [id, how]);
  const ended = async (id: string) => {
    await system.app.get(ImportSweep).sweep();
    const { body } = await nok.get(`/imports/${id}`);
    const { rows } = await system.sql.query(
      `select action, actor_role as by from audit_events where subject_id = $1 and action = 'import.expire'`,
      [id],
    );
    return { status: body['status'], message: body['message'], rows: await waiting(id), record: rows };
  };

  it(
    'that nobody commits for seven days leaves none of its rows, and says so',
    async () => {
      const { body } = await send(nok, sheet(row('Nobody Commits', 'x1'), row('Nobody Either', 'x2')));
      await stoodStill(body.id, '6 days 23 hours');
      expect(await ended(body.id)).toEqual({ status: 'checked', message: undefined, rows: 2, record: [] });
      await stoodStill(body.id, '7 days 1 minute');
      expect(await ended(body.id)).toEqual({
        status: 'expired',
        message: expect.stringMatching(/deleted.*Upload it again/),
        rows: 0,
        record: [{ action: 'import.expire', by: 'relay' }],
      });
      expect((await ended(body.id)).record).toHaveLength(1);
      expect((await nok.post(`/imports/${body.id}/commit`)).status).toBe(409);
      expect(await casesOf('Nobody Commits')).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'whose reader died with its process is found, and says to send it again',
    async () => {
      const { body } = await send(nok, sheet(row('Half Read', 'y1')));
      // As a process leaves it that was killed between two batches of rows.
      await system.sql.query(`update imports set status = 'reading', findings = null where id = $1`, [body.id]);
      await stoodStill(body.id, '14 minutes');
      expect(await ended(body.id)).toMatchObject({ status: 'reading', rows: 1 });
      await stoodStill(body.id, '16 minutes');
      expect(await ended(body.id)).toMatchObject({
        status: 'failed',
        message: expect.stringMatching(/Upload it again/),
        rows: 0,
        record: [{ by: 'relay' }],
      });
      expect((await nok.post(`/imports/${body.id}/commit`)).status).toBe(409);
    },
    PATIENCE,
  );

  it(
    'shows whoever keeps house nothing of its people',
    async () => {
      const { rows } = await system.sql.query<{ column: string }>(
        `select c.relname || '.' || a.attname as "column" from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
         where c.relname in ('imports', 'import_rows') and has_column_privilege('homeward_relay', c.oid, a.attnum, 'select') order by 1`,
      );
      expect(rows.map(({ column }) => column)).toEqual([
        'import_rows.import_id',
        'imports.id',
        'imports.status',
        'imports.updated_at',
        'imports.version',
      ]);
    },
    PATIENCE,
  );

  it(
    'comes once under one Idempotency-Key',
    async () => {
      const key = { 'idempotency-key': 'a-list-over-a-bad-line' };
      const [first, second] = [
        await send(nok, sheet(row('Once Only', 'k1')), 'intake_csv', key),
        await send(nok, sheet(row('Once Only', 'k1')), 'intake_csv', key),
      ];
      expect(second.body.id).toBe(first.body.id);
    },
    PATIENCE,
  );
});

describe('a wrong list', () => {
  const commit = async (by: Person, ...rows: string[]) => {
    const { body } = await send(by, sheet(...rows));
    return (await by.post(`/imports/${body.id}/commit`)).body;
  };
  const found = async (name: string) => (await ploy.post('/cases/search', { q: name })).body.items;
  const counted = async () => (await ploy.get('/reports/cases?groupBy=nationality&nationality=LK')).body['total'];
  const lanka = { nationality: 'LK' };

  it(
    'is found among the lists of the organisation, the newest first, without anything that was found in one',
    async () => {
      const mine = await commit(nok, row('Listed First', 'l1'));
      const { body: hers } = await send(
        ploy,
        sheet(row('Listed Later', 'l2'), row('Secretly Wrong', 'l3', { sex: 'x' })),
      );
      const first = await nok.get('/imports?limit=1');
      expect(first.body.items).toEqual([
        expect.objectContaining({
          id: hers.id,
          status: 'checked',
          rows: 2,
          valid: 1,
          invalid: 1,
          created: 0,
          createdBy: expect.objectContaining({ name: (await ploy.get('/auth/me')).body['name'] }),
          // Somebody else's: neither hers to commit nor to take back.
          can: [],
        }),
      ]);
      expect(JSON.stringify(first.body)).not.toMatch(/errors|duplicates|Secretly/);
      const next = await nok.get(`/imports?limit=1&cursor=${first.body['nextCursor'] as string}`);
      expect(next.body.items).toMatchObject([{ id: mine.id, status: 'committed', created: 1, can: ['import.undo'] }]);
      expect((await ploy.get('/imports?limit=2')).body.items.map(({ can }) => can)).toEqual([
        ['import.commit', 'import.undo'],
        ['import.undo'],
      ]);
      const theirs = (await sokha.get('/imports?limit=100')).body.items.map(({ id }) => id);
      expect(theirs).not.toContain(mine.id);
      expect((await (await system.as('coordinator')).get('/imports')).status).toBe(403);
      const looks = await system.sql.query(
        `select outcome from audit_events where actor_id = $1 and action = 'import.read' and subject_id is null`,
        [system.actorOf(nok).id],
      );
      expect(looks.rows).toEqual([{ outcome: 'done' }, { outcome: 'done' }]);
    },
    PATIENCE,
  );

  it(
    'is taken back: its cases are closed and count nowhere, and put right it makes cases of the same rows',
    async () => {
      const before = (await counted()) as number;
      const rows = [row('Nimal Wrongsheet', 'u1', lanka), row('Kamala Wrongsheet', 'u2', lanka)];
      const { id } = await commit(nok, ...rows);
      expect(await counted()).toBe(before + 2);
      expect((await nok.get(`/imports/${id}`)).body).toMatchObject({ untouched: 2, workedOnCount: 0, workedOn: [] });
      const undone = await nok.post(`/imports/${id}/undo`);
      expect([undone.status, undone.body]).toMatchObject([
        200,
        { status: 'undone', created: 2, undone: 2, untouched: 0, workedOnCount: 0, can: [] },
      ]);
      const closed = (await found('Nimal Wrongsheet'))[0]!;
      expect(closed).toMatchObject({ status: 'closed', outcome: 'entered_in_error', nextDeadlineAt: null });
      expect((await nok.get(`/deadlines?caseId=${closed.id}&state=open`)).body.items).toEqual([]);
      expect((await nok.get(`/cases/${closed.id}/timeline`)).body.items[0]).toMatchObject({ action: 'import.undo' });
      expect(await counted()).toBe(before);
      // Twice is once, and there is nothing left to commit.
      expect((await nok.post(`/imports/${id}/undo`)).body).toMatchObject({ status: 'undone', undone: 2, undoneAt: undone.body['undoneAt'] }); // prettier-ignore
      expect((await nok.post(`/imports/${id}/commit`)).status).toBe(409);
      // The same people once more: they are nobody's duplicates.
      const { body: right } = await send(nok, sheet(...rows));
      expect(right['duplicates']).toEqual([]);
      expect((await nok.post(`/imports/${right.id}/commit`)).body).toMatchObject({ created: 2, skipped: 0 });
      expect(await counted()).toBe(before + 2);
    },
    PATIENCE,
  );

  it(
    'leaves alone whoever was worked on since, and says what was done; a look is no work',
    async () => {
      const { id } = await commit(nok, row('Worked On', 'w1'), row('Looked At', 'w2'), row('Left Be', 'w3'));
      const [worked, looked] = [(await found('Worked On'))[0]!, (await found('Looked At'))[0]!];
      await nok.post(`/cases/${worked.id}/notes`, { body: 'She called' });
      await nok.get(`/cases/${looked.id}`);
      await nok.get(`/cases/${looked.id}/timeline`);
      const left = { id: worked.id, caseNumber: worked.caseNumber, action: 'entry.add' };
      expect((await nok.get(`/imports/${id}`)).body).toMatchObject({
        untouched: 2,
        workedOnCount: 1,
        workedOn: [left],
      });
      expect((await ploy.post(`/imports/${id}/undo`)).body).toMatchObject({
        undone: 2,
        workedOnCount: 1,
        workedOn: [left],
      });
      expect((await found('Worked On'))[0]).toMatchObject({ status: 'active', outcome: null });
      // By hand she may say so of this one too; then nothing is left of the list.
      await nok.post(`/cases/${worked.id}/close`, { reason: 'the wrong sheet', outcome: 'entered_in_error' });
      expect((await nok.get(`/imports/${id}`)).body).toMatchObject({ undone: 2, workedOnCount: 0, workedOn: [] });
    },
    PATIENCE,
  );

  it(
    'may have held somebody all the same: a supervisor opens her case again, and she counts and is compared as before',
    async () => {
      const before = (await counted()) as number;
      const { id } = await commit(nok, row('Sunil Rightafterall', 'r1', lanka));
      await nok.post(`/imports/${id}/undo`);
      const [one] = await found('Sunil Rightafterall');
      expect((await ploy.post(`/cases/${one!.id}/reopen`, { reason: 'he did come out' })).body).toMatchObject({ status: 'active', outcome: null }); // prettier-ignore
      expect(await counted()).toBe(before + 1);
      const { body } = await send(nok, sheet(row('Sunil Rightafterall', 'r2', lanka)));
      expect(body['duplicates']).toMatchObject([{ row: 2, caseNumber: one!.caseNumber }]);
    },
    PATIENCE,
  );

  it(
    'stops half way: what was logged is closed, what waited is gone, and nothing goes on behind it',
    async () => {
      const { body } = await send(nok, sheet(...Array.from({ length: 510 }, (_, n) => row(`Half Way ${n}`, `hw${n}`))));
      expect((await nok.post(`/imports/${body.id}/commit`)).status).toBe(202);
      const undone = (await nok.post(`/imports/${body.id}/undo`)).body;
      expect(undone).toMatchObject({ status: 'undone', undone: undone['created'] });
      expect(await waiting(body.id)).toBe(0);
      const { rows } = await system.sql.query(
        `select count(*)::int as standing from cases c join imported_cases i on i.case_id = c.id where i.import_id = $1 and c.outcome is null`,
        [body.id],
      );
      expect(rows).toEqual([{ standing: 0 }]);
    },
    PATIENCE,
  );

  it(
    'is taken back by its sender or a supervisor, for seven days, and by nobody elsewhere',
    async () => {
      const { id } = await commit(ploy, row('Not Hers', 'n1'));
      const refusal = await nok.post(`/imports/${id}/undo`);
      expect([refusal.status, refusal.body['type']]).toEqual([403, '/problems/not-the-sender']);
      expect((await nok.get(`/imports/${id}`)).body).toMatchObject({ untouched: 0, workedOnCount: 0, can: [] });
      expect((await sokha.post(`/imports/${id}/undo`)).status).toBe(404);
      expect((await (await system.as('administrator')).post(`/imports/${id}/undo`)).status).toBe(403);
      await system.sql.query(`update imports set updated_at = now() - interval '7 days 1 minute' where id = $1`, [id]);
      expect((await ploy.get(`/imports/${id}`)).body['can']).toEqual([]);
      const late = await ploy.post(`/imports/${id}/undo`);
      expect([late.status, late.body['type']]).toEqual([409, '/problems/import-status']);
      expect((await found('Not Hers'))[0]).toMatchObject({ status: 'active' });
    },
    PATIENCE,
  );
});
