import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Desk, readCheckpoints, system as systemActor, verifyRecord } from '#access';
import { Eraser } from '#cases';
import { Vault } from '#platform';
import { keepValues, valuesAfter } from '../../libs/access/src/keys/keys.queries.js';
import { FilesSweep } from '../../libs/cases/src/attachments/files-sweep.js';
import { LedgerKeeper } from '../../libs/cases/src/erasure/ledger-keeper.js';
import { leavings, standing } from '../../libs/cases/src/erasure/leavings.data.js';
import { runCli } from '../support/cli.js';
import { sendFile } from '../support/files.js';
import { aCase, aGrant, type OpenedCase } from '../support/people.js';
import { type Answer, type Person, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(60_000);
let system: System;
let nok: Person;
let ploy: Person;
let sam: Person;
let ledger: string;
beforeAll(async () => {
  // Without a worker: what it does is done here, when the test says so.
  ledger = join(process.env['HOMEWARD_TEST_DATA']!, `${randomUUID()}.erasures.jsonl`);
  system = await startSystem({ role: 'api', erasureLedgerFile: ledger });
  [nok, ploy, sam] = [
    await system.as('caseworker Border'),
    await system.as('supervisor Border'),
    await system.as('administrator'),
  ];
});
afterAll(() => system.stop());

const full = { names: [{ full: 'Zebenework Qwaxle' }], phones: ['+66812345678'], nationalities: ['ET'], sex: 'female' };

/** Somebody with something of everything, whose case is closed. */
async function aClosedCase(): Promise<OpenedCase> {
  const opened = await aCase(nok, {
    person: full,
    vulnerabilities: ['injury'],
    protectionHold: { reason: 'asylum_seeker' },
    consents: [aGrant({ note: 'asked twice' })],
  });
  const path = `/cases/${opened.id}`;
  await must(nok.post(`${path}/notes`, { body: 'she waits at the pier' }));
  await must(nok.post(`${path}/testimonies`, { language: 'am', takenOn: '2025-02-14', body: 'they kept us awake', abuse: [{ type: 'torture' }] })); // prettier-ignore
  await must(nok.put(`${path}/shelter`, (await nok.get(path)).body.version, { address: 'Lindenlane 7' }));
  await must(nok.post('/exports', { kind: 'case_summary_pdf', caseId: opened.id }));
  await must(nok.post(`${path}/close`, { reason: 'she is home', outcome: 'returned_home' }));
  return opened;
}
const must = async (answer: Promise<Answer>): Promise<Answer> => {
  const given = await answer;
  if (given.status >= 300) throw new Error(`${given.status}: ${JSON.stringify(given.body)}`);
  return given;
};
const slugOf = ({ status, body }: Answer) => [status, (body['type'] as string | undefined)?.replace('/problems/', '')];

/** What the worker does with an erasure that was approved. */
const carryOut = (erasureId: string, caseId: string) =>
  system.app.get(Desk).do(systemActor('eraser'), (work) => system.app.get(Eraser).erase({ erasureId, caseId }, work));
async function erased(): Promise<OpenedCase> {
  const opened = await aClosedCase();
  const { body } = await must(ploy.post(`/cases/${opened.id}/erase`, { reason: 'she asked for it' }));
  await must(sam.post(`/erasures/${body.id}/approve`));
  await carryOut(body.id, opened.id);
  return opened;
}
async function keyOf(caseId: string) {
  const { rows } = await system.sql.query<Record<'id' | 'home', string> & Record<'data_key' | 'key_wrapped', Buffer>>(
    `select p.id, p.data_key, o.id as home, o.key_wrapped from cases c join people p on p.id = c.person_id join organisations o on o.id = p.organisation_id where c.id = $1`,
    [caseId],
  );
  const { id, data_key, home, key_wrapped } = rows[0]!;
  return { id, key: system.vault.personKey(system.vault.organisationKey(home, key_wrapped), id, data_key) };
}

describe('somebody is forgotten', () => {
  it('when one asks and another agrees; nobody does it alone', async () => {
    const opened = await aClosedCase();
    const ask = `/cases/${opened.id}/erase`;
    expect(slugOf(await nok.post(ask, { reason: 'x' }))).toEqual([403, 'refused']);
    expect(slugOf(await sam.post(ask, { reason: 'x' }))).toEqual([403, 'refused']);
    expect((await ploy.post(ask, {})).status).toBe(422);
    const { status, body } = await ploy.post(ask, { reason: 'she asked for it' });
    expect([status, body]).toMatchObject([202, { state: 'asked', cause: 'request', reason: 'she asked for it', can: ['erasure.reject'] }]); // prettier-ignore
    expect((await ploy.post(ask, { reason: 'once more' })).body.id).toBe(body.id);
    expect(slugOf(await ploy.post(`/erasures/${body.id}/approve`))).toEqual([409, 'second-person']);
    expect(slugOf(await nok.post(`/erasures/${body.id}/approve`))).toEqual([403, 'refused']);
    const bopha = await system.as('supervisor Safe');
    expect((await bopha.get(`/erasures/${body.id}`)).status).toBe(404);
    expect((await bopha.post(`/erasures/${body.id}/approve`)).status).toBe(404);
    const shown = (await sam.get('/erasures?state=asked')).body.items.find(({ id }) => id === body.id)!;
    expect(shown).toMatchObject({ caseNumber: opened.caseNumber, can: ['erasure.approve', 'erasure.reject'] });
    expect(shown).not.toHaveProperty('reason');
    expect((await sam.post(`/erasures/${body.id}/approve`)).body).toMatchObject({ state: 'approved' });
    expect((await nok.get(`/cases/${opened.id}`)).status).toBe(200);
    await carryOut(body.id, opened.id);
    expect((await ploy.get(`/erasures/${body.id}`)).body).toMatchObject({ state: 'done', reason: null, can: [] });
    expect(slugOf(await ploy.post(`/erasures/${body.id}/reject`))).toEqual([409, 'erasure-state']);
  });

  it('only once the case is closed, and not where somebody says no', async () => {
    const open = await aCase(nok);
    expect(slugOf(await ploy.post(`/cases/${open.id}/erase`, { reason: 'x' }))).toEqual([409, 'case-status']);
    const closed = await aClosedCase();
    const { body } = await ploy.post(`/cases/${closed.id}/erase`, { reason: 'x' });
    expect((await sam.post(`/erasures/${body.id}/reject`)).body).toMatchObject({ state: 'rejected' });
    expect(slugOf(await sam.post(`/erasures/${body.id}/approve`))).toEqual([409, 'erasure-state']);
    expect((await nok.get(`/cases/${closed.id}`)).status).toBe(200);
  });

  it('and whoever knew of her is told that she was; to everybody else she was never there', async () => {
    const { id, caseNumber } = await erased();
    for (const path of ['', '/notes', '/services', '/consents', '/testimonies', '/timeline', '/access-log', '/repatriation', '/consular-notifications', '/legal-hold']) {
      for (const who of [nok, ploy]) expect([path, slugOf(await who.get(`/cases/${id}${path}`))]).toEqual([path, [410, 'erased']]);
    } // prettier-ignore
    for (const [path, body] of [
      ['notes', { body: 'x' }],
      ['consents', aGrant()],
      ['close', { reason: 'she is home', outcome: 'returned_home' }],
      ['reopen', { reason: 'she came back' }],
      ['erase', { reason: 'x' }],
      ['consular-notifications', {}],
    ] as const)
      expect([path, slugOf(await ploy.post(`/cases/${id}/${path}`, body))]).toEqual([path, [410, 'erased']]);
    expect(slugOf(await nok.patch(`/cases/${id}`, 1, { riskLevel: 'low' }))).toEqual([410, 'erased']);
    const [bopha, officer] = [await system.as('supervisor Safe'), await system.as('consular_officer ET')];
    const nowhere = await bopha.get(`/cases/${randomUUID()}`);
    for (const who of [bopha, officer]) {
      const { status, body } = await who.get(`/cases/${id}`);
      expect([status, { ...body, requestId: '' }]).toEqual([404, { ...nowhere.body, requestId: '' }]);
    }
    expect((await ploy.get('/cases?limit=100')).body.items.map((one) => one.id)).not.toContain(id);
    for (const q of ['Zebenework Qwaxle', caseNumber, '+66812345678'])
      expect((await ploy.post('/cases/search', { q })).body.items.map((one) => one.id)).not.toContain(id);
    const { rows } = await system.sql.query('select outcome, slug from audit_events where subject_id = $1 and slug = $2 limit 1', [id, 'erased']); // prettier-ignore
    expect(rows).toEqual([{ outcome: 'refused', slug: 'erased' }]);
  });

  it('but goes on being counted', async () => {
    const total = async () => (await ploy.get('/reports/cases?groupBy=sex')).body['total'];
    const opened = await aClosedCase();
    const before = await total();
    const { body } = await ploy.post(`/cases/${opened.id}/erase`, { reason: 'x' });
    await sam.post(`/erasures/${body.id}/approve`);
    await carryOut(body.id, opened.id);
    expect(await total()).toBe(before);
    expect((await ploy.get('/reports/cases?groupBy=vulnerability')).status).toBe(200);
    expect((await ploy.get('/reports/cases?groupBy=abuseType&measure=testimonies')).status).toBe(200);
  });

  it('so that nothing of her is left that her key could open, nor any key, and the record still verifies', async () => {
    const opened = await aClosedCase();
    const { id: personId, key } = await keyOf(opened.id);
    const opening = () => openedWith(system.vault, key, personId);
    const before = await opening();
    for (const table of ['people', 'cases', 'case_entries', 'testimony_versions', 'consents'])
      expect([table, before.some((one) => one.startsWith(table))]).toEqual([table, true]);
    const { body } = await ploy.post(`/cases/${opened.id}/erase`, { reason: 'secret words of hers' });
    await sam.post(`/erasures/${body.id}/approve`);
    await carryOut(body.id, opened.id);
    const left = await opening();
    // Details on the record cannot be changed: they lie under a key that nobody has any more.
    expect(left.filter((one) => !one.startsWith('audit_events'))).toEqual([]);
    expect(left.length).toBeGreaterThanOrEqual(3);
    const { rows } = await system.sql.query('select data_key, identity, contact from people where id = $1', [personId]);
    expect(rows).toEqual([{ data_key: null, identity: null, contact: null }]);
    const details = await system.sql.query<{ id: string; detail: Buffer }>(
      'select id, detail from audit_events where $1 = any(subjects) and detail is not null',
      [opened.id],
    );
    const readable = details.rows.flatMap(({ id, detail }) => {
      try {
        return [JSON.stringify(system.vault.open(system.vault.system, `audit_events|detail|${id}`, detail))];
      } catch {
        return [];
      }
    });
    expect(readable.join()).not.toMatch(/Zebenework|pier|Lindenlane|she is home|secret words/);
    expect(await verifyRecord(system.app.get(Desk), system.vault, await readCheckpoints(system.config.checkpointFile).catch(() => []))).toMatchObject({ ok: true }); // prettier-ignore
  });

  it('and her files leave the disk with her, and not a week later', async () => {
    const opened = await aCase(nok);
    const file = { name: 'letter.txt', bytes: Buffer.from('she waits at the pier'), type: 'text/plain' };
    const sent = await must(sendFile(system, nok, opened.id, file));
    const lies = () => readdirSync(join(system.config.dataFolder, 'files'), { recursive: true }).some((path) => String(path).includes(sent.body.id)); // prettier-ignore
    expect(lies()).toBe(true);
    await must(nok.post(`/cases/${opened.id}/close`, { reason: 'she is home', outcome: 'returned_home' }));
    const { body } = await must(ploy.post(`/cases/${opened.id}/erase`, { reason: 'she asked for it' }));
    await must(sam.post(`/erasures/${body.id}/approve`));
    await carryOut(body.id, opened.id);
    const { rows } = await system.sql.query<{ data: { attachmentId: string } }>(
      `select data from outbox where kind = 'attachments.discard' and done_at is null`,
    );
    expect(rows).toEqual([{ data: { attachmentId: sent.body.id } }]);
    const discard = system.app.get(FilesSweep, { strict: false });
    await system.app.get(Desk).do(systemActor('scanner'), (work) => discard.discard(rows[0]!.data, work));
    expect(lies()).toBe(false);
  });

  it('and a turn of keys that goes on at the same time does not bring the key back', async () => {
    const opened = await aClosedCase();
    const { id: personId } = await keyOf(opened.id);
    const desk = system.app.get(Desk);
    const column = { table: 'people', column: 'data_key' };
    const { rows } = await system.sql.query<{ home: string; data_key: Buffer }>('select organisation_id as home, data_key from people where id = $1', [personId]); // prettier-ignore
    const { home, data_key: seen } = rows[0]!;
    const { body } = await ploy.post(`/cases/${opened.id}/erase`, { reason: 'she asked for it' });
    await sam.post(`/erasures/${body.id}/approve`);
    await carryOut(body.id, opened.id);
    const moved = [{ id: personId, seen, value: Buffer.from('wrapped anew') }];
    expect(await desk.do(systemActor('key_keeper'), (work) => keepValues(work, column, moved))).toBe(0);
    expect(await desk.do(systemActor('key_keeper'), (work) => valuesAfter(work, home, column, '00000000-0000-0000-0000-000000000000', 9999))).not.toContainEqual(expect.objectContaining({ id: personId })); // prettier-ignore
    const after = await system.sql.query('select data_key from people where id = $1', [personId]);
    expect(after.rows).toEqual([{ data_key: null }]);
  });

  it('and auditors can still read who did it, and never what it was', async () => {
    const { id } = await erased();
    const ines = await system.as('auditor');
    const { status, body } = await ines.get(`/audit/events?caseId=${id}&limit=100`);
    expect(status).toBe(200);
    const actions = body.items.map((one) => one['action']);
    expect(actions).toEqual(expect.arrayContaining(['erasure.ask', 'erasure.approve', 'erasure.carry_out']));
    expect((await ines.get(`/cases/${id}/access-log`)).status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/Zebenework|she asked for it/);
  });

  it('with a decision for every table that hangs on a case', async () => {
    const { rows } = await system.sql.query<{ name: string }>(
      `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and c.column_name = 'case_id' and t.table_type = 'BASE TABLE' order by 1`,
    );
    const decided = [...leavings.map(({ table }) => table), ...Object.keys(standing)];
    expect(rows.map(({ name }) => name)).toEqual(decided.sort());
  });
});

describe('a legal hold', () => {
  it('is set and lifted by a supervisor, with a reason, and stops whoever asks and whoever agrees', async () => {
    const { id } = await aClosedCase();
    const path = `/cases/${id}/legal-hold`;
    const version = async () => (await ploy.get(`/cases/${id}`)).body.version;
    const { body: asked } = await ploy.post(`/cases/${id}/erase`, { reason: 'x' });
    expect((await nok.put(path, await version(), { reason: 'x' })).status).toBe(403);
    expect((await ploy.put(path, 1, { reason: 'x' })).status).toBe(412);
    expect((await ploy.get(path)).status).toBe(404);
    expect((await ploy.put(path, await version(), { reason: 'the court of Mae Sot' })).status).toBe(200);
    expect((await nok.get(path)).body).toMatchObject({ caseId: id, reason: 'the court of Mae Sot' });
    expect(slugOf(await sam.post(`/erasures/${asked.id}/approve`))).toEqual([409, 'legal-hold']);
    expect(slugOf(await ploy.post(`/cases/${id}/erase`, { reason: 'x' }))).toEqual([409, 'legal-hold']);
    expect((await ploy.delete(path)).status).toBe(204);
    expect((await ploy.get(path)).status).toBe(404);
    expect((await sam.post(`/erasures/${asked.id}/approve`)).status).toBe(201);
    // One set after it was approved and before it was done.
    expect((await ploy.put(path, await version(), { reason: 'a second court' })).status).toBe(200);
    await carryOut(asked.id, id);
    expect((await ploy.get(`/erasures/${asked.id}`)).body).toMatchObject({ state: 'cancelled', doneAt: null });
    expect((await nok.get(`/cases/${id}`)).status).toBe(200);
  });

  it('or work that goes on again, stops what was approved', async () => {
    const { id } = await aClosedCase();
    const { body } = await ploy.post(`/cases/${id}/erase`, { reason: 'x' });
    await sam.post(`/erasures/${body.id}/approve`);
    await must(ploy.post(`/cases/${id}/reopen`, { reason: 'she came back' }));
    await carryOut(body.id, id);
    expect((await ploy.get(`/erasures/${body.id}`)).body).toMatchObject({ state: 'cancelled' });
    expect((await nok.get(`/cases/${id}`)).status).toBe(200);
  });
});

describe('an older copy of the database', () => {
  const tables = ['people', 'cases', 'case_entries', 'finding_tokens', 'consents'];

  it('brings nobody back: the ledger that was kept elsewhere is replayed, and what is not of it is refused', async () => {
    const one = await aClosedCase();
    const { id: personId, key } = await keyOf(one.id);
    for (const table of tables)
      await system.sql.query(`create table old_${table} as select * from ${table} where ${table === 'people' ? 'id' : table === 'cases' ? 'id' : 'case_id'} = '${table === 'people' ? personId : one.id}'`); // prettier-ignore
    const { body } = await ploy.post(`/cases/${one.id}/erase`, { reason: 'x' });
    await sam.post(`/erasures/${body.id}/approve`);
    await carryOut(body.id, one.id);
    await system.app.get(LedgerKeeper).copy();
    // Restored: the rows as they were, and a ledger table that does not know.
    const all = (name: string) => system.sql.query<{ list: string }>(`select string_agg(format('%I = o.%I', attname, attname), ', ') as list from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`, [name]); // prettier-ignore
    for (const table of ['people', 'cases'])
      await system.sql.query(
        `update ${table} t set ${(await all(table)).rows[0]!.list} from old_${table} o where t.id = o.id`,
      );
    for (const table of tables.slice(2)) await system.sql.query(`insert into ${table} select * from old_${table}`);
    await system.sql.query('delete from erasure_ledger');
    expect((await nok.get(`/cases/${one.id}`)).body['person']).toMatchObject({
      names: [{ full: 'Zebenework Qwaxle' }],
    });

    const forged = `${ledger}.forged`;
    await writeFile(forged, `${JSON.stringify({ number: 1, personId: randomUUID(), organisationId: randomUUID(), caseIds: [], erasedAt: '2025-01-01T00:00:00.000Z', mac: 'ab'.repeat(32) })}\n`); // prettier-ignore
    expect(await runCli(system, `erasures replay --ledger ${forged}`).ended).toMatchObject({ code: 1, err: expect.stringContaining('line 1 is not one that this Homeward wrote') }); // prettier-ignore
    const replayed = await runCli(system, `erasures replay --ledger ${ledger}`).ended;
    expect(replayed).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/; 1 of these people were here again/),
    });
    expect(slugOf(await nok.get(`/cases/${one.id}`))).toEqual([410, 'erased']);
    for (const table of tables) await system.sql.query(`drop table old_${table}`);
    expect((await openedWith(system.vault, key, personId)).filter((at) => !at.startsWith('audit_events'))).toEqual([]);
    expect(await runCli(system, `erasures replay --ledger ${ledger}`).ended).toMatchObject({ code: 0, out: expect.stringMatching(/; 0 of these/) }); // prettier-ignore
    const { rows } = await system.sql.query(
      `select count(*)::int as n from audit_events where action = 'erasure.replay'`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is not needed to lose what was written: the ledger can be added to, and neither changed nor emptied', async () => {
    const client = await system.sql.connect();
    for (const attack of [
      'update erasure_ledger set erased_at = now()',
      'delete from erasure_ledger',
      'truncate erasure_ledger',
    ]) {
      await client.query('begin; set local role homeward_eraser');
      await expect(client.query(attack)).rejects.toMatchObject({ code: '42501' });
      await client.query('rollback');
    }
    client.release();
  });
});

/** Where in the whole database this key opens something, or lies itself. */
async function openedWith(vault: Vault, key: Parameters<Vault['open']>[0], personId: string): Promise<string[]> {
  const { rows: columns } = await system.sql.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea' and table_name in (select table_name from information_schema.columns where column_name = 'id' and table_schema = 'public')`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const { rows } = await system.sql.query<{ id: string; value: Buffer }>(
      `select id, ${column} as value from ${table} where ${column} is not null`,
    );
    for (const { id, value } of rows) {
      try {
        vault.open(key, `${table}|${column}|${id}`, value);
        found.push(`${table}.${column} ${id}`);
      } catch {
        if (table === 'people' && column === 'data_key' && id === personId) found.push('people.data_key itself');
      }
    }
  }
  return found;
}
