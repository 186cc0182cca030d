import { readFile } from 'node:fs/promises';
import { Desk, proveEvent, readCheckpoints, readProof, Sealer, verifyRecord } from '#access';
import {
  type AuditEvent,
  checkProof,
  type Checkpoint,
  Clock,
  leafHash,
  openSource,
  publicHalf,
  publicKeyOf,
  sealKey,
  trust,
} from '#platform';
import type { DataSource } from 'typeorm';
import { aCase, aRescue } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

const tables = ['audit_events', 'audit_subjects', 'audit_leaves', 'audit_checkpoints'];

let system: System;
let source: DataSource;
let desk: Desk;
let nok: Person;
let auditor: Person;
let isRunning = true;
beforeAll(async () => {
  system = await startSystem();
  source = await openSource(system.config.databaseUrl, []).initialize();
  desk = new Desk(source, system.vault, new Clock(), system.config);
  [nok, auditor] = [await system.as('caseworker Border'), await system.as('auditor')];
});
afterAll(async () => {
  await source?.destroy();
  if (isRunning) await system.app.close();
  await system.sql.end();
});

const unsealed = async () => {
  const { rows } = await system.sql.query<{ count: number }>(
    'select count(*)::int as count from audit_events e where not exists (select from audit_leaves l where l.event_id = e.id)',
  );
  return rows[0]!.count;
};
const allSealed = () => eventually(unsealed, (count) => count === 0);
const check = (anchors?: Checkpoint[]) => verifyRecord(desk, system.vault, anchors);

describe('the record', () => {
  it('is sealed soon after it is written, by a checkpoint that is kept elsewhere too, and verifies', async () => {
    const opened = await aCase(nok);
    await nok.get(`/cases/${opened.id}`);
    await allSealed();
    const anchors = await readCheckpoints(system.config.checkpointFile);
    expect(anchors.length).toBeGreaterThan(0);
    const { rows } = await system.sql.query<{ count: number }>('select count(*)::int as count from audit_leaves');
    expect(await check(anchors)).toMatchObject({ ok: true, events: rows[0]!.count });
  });

  it('is read by auditors: who, what and which case, nothing else, and that they read it', async () => {
    const opened = await aCase(nok);
    const { status, body } = await auditor.get(`/audit/events?caseId=${opened.id}&action=case.open`);
    expect(status).toBe(200);
    expect(body.items).toEqual([
      {
        id: expect.any(String),
        at: expect.any(String),
        actor: { id: expect.any(String), role: 'caseworker', organisationId: expect.any(String) },
        action: 'case.open',
        outcome: 'done',
        slug: null,
        caseIds: [opened.id],
        sealed: expect.any(Boolean),
      },
    ]);
    const first = await auditor.get('/audit/events?limit=2');
    const second = await auditor.get(`/audit/events?limit=2&cursor=${first.body.nextCursor}`);
    expect(new Set([...first.body.items, ...second.body.items].map(({ id }) => id)).size).toBe(4);
    expect((await auditor.get('/audit/events?action=audit.read&limit=1')).body.items).toMatchObject([
      { actor: { role: 'auditor' } },
    ]);
    expect((await nok.get('/audit/events')).status).toBe(403);
    await allSealed();
    const seals = (await auditor.get('/audit/checkpoints?limit=1')).body.items;
    expect(await readFile(system.config.checkpointFile, 'utf8')).toContain(JSON.stringify(seals[0]).slice(0, -1));
  });

  it('proves to an auditor that one event stands in it, and to whoever has the public key and a copy of the checkpoints', async () => {
    const opened = await aCase(nok);
    await allSealed();
    const [event] = (await auditor.get(`/audit/events?caseId=${opened.id}&action=case.open`)).body.items;
    const { status, body } = await auditor.get(`/audit/events/${event!.id}/proof`);
    expect(status).toBe(200);
    const kept = await readCheckpoints(system.config.checkpointFile);
    const keys = trust(publicKeyOf(publicHalf(sealKey(system.vault.derived('audit-signing')))));
    expect(checkProof(readProof(JSON.stringify(body)), keys, kept)).toBeNull();
    const file = JSON.stringify(await proveEvent(desk, event!.id, kept.slice(-1)));
    const whole = readProof(file);
    expect(whole.event).toMatchObject({ action: 'case.open', subjects: [opened.id] });
    expect(whole.later).toHaveLength(kept.at(-1)!.number - whole.checkpoint.number);
    expect(checkProof(whole, keys, kept.slice(-1))).toBeNull();
    expect(checkProof(readProof(file.replace('case.open', 'case.list')), keys, kept)).toBe('event-altered');
    expect((await nok.get(`/audit/events/${event!.id}/proof`)).status).toBe(403);
    expect((await auditor.get(`/audit/events/${opened.id}/proof`)).status).toBe(404);
    expect(() => readProof('{}')).toThrow('not a proof');
  });

  it('is written with the act or the act is undone', async () => {
    const count = async () =>
      (await system.sql.query<{ count: number }>('select count(*)::int as count from cases')).rows[0]!.count;
    const before = await count();
    await system.sql.query(`
      create function without_record() returns trigger language plpgsql as $$ begin
        if new.action = 'case.open' then raise exception 'no record'; end if; return new; end $$;
      create trigger breaks before insert on audit_events for each row execute function without_record()`);
    expect((await nok.post('/cases', aRescue())).status).toBe(500);
    expect(await count()).toBe(before);
    await system.sql.query('drop trigger breaks on audit_events; drop function without_record()');
    await aCase(nok);
    expect(await count()).toBe(before + 1);
  });

  it('can be changed or emptied by none of the roles that the application may take', async () => {
    const { rows } = await system.sql.query<{ role: string }>(
      `select r.rolname as role from pg_auth_members m join pg_roles r on r.oid = m.roleid
       join pg_roles u on u.oid = m.member where u.rolname = 'homeward_app'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(12);
    const client = await system.sql.connect();
    for (const { role } of [...rows, { role: 'homeward_app' }]) {
      for (const table of tables) {
        for (const attack of [
          `update ${table} set ${table === 'audit_checkpoints' ? 'number' : table === 'audit_leaves' ? 'position' : table === 'audit_subjects' ? 'case_id' : 'id'} = null`,
          `delete from ${table}`,
          `truncate ${table} cascade`,
        ]) {
          await client.query('begin');
          await client.query(`set local role ${role}`);
          const outcome = await client.query(attack).then(
            () => 'it went through',
            (error: { code: string }) => error.code,
          );
          await client.query('rollback');
          expect(`${role}: ${attack}: ${outcome}`).toBe(`${role}: ${attack}: 42501`);
        }
      }
    }
    client.release();
  });

  it('is sealed once by two sealers at once', async () => {
    // From here on nothing happens in the background.
    await system.app.close();
    isRunning = false;
    await system.sql.query(
      `insert into audit_events (id, at, actor_id, actor_role, action, outcome)
       select gen_random_uuid(), now(), gen_random_uuid(), 'caseworker', 'case.read', 'done' from generate_series(1, 12000)`,
    );
    const sealers = [1, 2, 3].map(() => new Sealer(desk, system.vault, new Clock(), system.config));
    // Each may find another at work and leave it to that one, so they are asked until nothing waits.
    await eventually(
      async () => {
        await Promise.all(sealers.map((sealer) => sealer.seal()));
        return unsealed();
      },
      (count) => count === 0,
    );
    const { rows } = await system.sql.query(
      'select count(*) = count(distinct event_id) and max(position) = count(*) as whole from audit_leaves',
    );
    expect(rows).toEqual([{ whole: true }]);
    expect(await check(await readCheckpoints(system.config.checkpointFile))).toMatchObject({ ok: true });
  });
});

describe('whoever holds the database as superuser', () => {
  let anchors: Awaited<ReturnType<typeof readCheckpoints>>;
  beforeAll(async () => {
    anchors = await readCheckpoints(system.config.checkpointFile);
    for (const table of tables) await system.sql.query(`create table kept_${table} as select * from ${table}`);
  });
  afterEach(async () => {
    await system.sql.query(`truncate ${tables.join(', ')}`);
    for (const table of tables) await system.sql.query(`insert into ${table} select * from kept_${table}`);
  });

  const intruder: AuditEvent = {
    id: '00000000-0000-7000-8000-0000000000aa',
    at: '2025-02-12T09:00:00.000000Z',
    actorId: '00000000-0000-7000-8000-0000000000cc',
    actorRole: 'auditor',
    organisationId: null,
    sessionId: null,
    requestId: null,
    action: 'case.read',
    caseId: null,
    subjectId: null,
    outcome: 'done',
    slug: null,
    detail: null,
    subjects: [],
  };
  const at = (position: number) => `(select event_id from audit_leaves where position = ${position})`;
  const idAt = async (position: number): Promise<string> => {
    const { rows } = await system.sql.query<{ id: string }>(
      'select event_id as id from audit_leaves where position = $1',
      [position],
    );
    return rows[0]!.id;
  };
  const free = (position: number) => `delete from audit_subjects where event_id = ${at(position)}`;
  const attacks: [string, string, object][] = [
    ['alters a line', `update audit_events set action = 'case.list' where id = ${at(5)}`, { kind: 'altered', position: 5 }],
    ['alters the day of a line', `update audit_events set at = at - interval '1 day' where id = ${at(6)}`, { kind: 'altered', position: 6 }],
    ['deletes a line', `${free(7)}; delete from audit_events where id = ${at(7)}`, { kind: 'missing', position: 7 }],
    ['deletes a line and its leaf', `${free(8)}; with gone as (delete from audit_leaves where position = 8 returning event_id) delete from audit_events where id in (select event_id from gone)`, { kind: 'missing', position: 8 }],
    [
      'inserts a line with a leaf that fits it',
      `update audit_leaves set position = -position where position > 9; update audit_leaves set position = 1 - position where position < 0;
       insert into audit_events (id, at, actor_id, actor_role, action, outcome) values ('${intruder.id}', '${intruder.at}', '${intruder.actorId}', 'auditor', 'case.read', 'done');
       insert into audit_leaves values (10, '${intruder.id}', decode('${leafHash(intruder).toString('hex')}', 'hex'))`,
      { kind: 'inserted', position: 10, eventId: intruder.id },
    ],
    [
      'inserts a line behind the sealer',
      `insert into audit_events (id, xid, at, actor_id, actor_role, action, outcome) values ('00000000-0000-7000-8000-0000000000bb', '3', now(), gen_random_uuid(), 'auditor', 'case.read', 'done')`,
      { kind: 'unsealed-overdue', eventId: '00000000-0000-7000-8000-0000000000bb' },
    ],
    [
      'changes the order',
      `update audit_leaves a set event_id = gen_random_uuid() where position in (11, 12);
       update audit_leaves a set event_id = k.event_id, leaf = k.leaf from kept_audit_leaves k where k.position = 23 - a.position and a.position in (11, 12)`,
      { kind: 'reordered' },
    ],
    ['cuts the end', `delete from audit_subjects where event_id in (select event_id from audit_leaves where position > 100); delete from audit_events where id in (select event_id from audit_leaves where position > 100); delete from audit_leaves where position > 100`, { kind: 'missing', position: 101 }],
    ['hides a look from the access log of a case', `delete from audit_subjects where event_id = (select event_id from audit_subjects limit 1)`, { kind: 'altered' }],
    ['signs with a key of her own', `update audit_checkpoints set signature = decode(repeat('ab', 64), 'hex') where number = 2`, { kind: 'checkpoint-forged', checkpoint: 2 }],
  ]; // prettier-ignore
  it.each(attacks)('who %s is found, whether or not anything is kept elsewhere', async (_, sql, fault) => {
    await system.sql.query(sql);
    expect(await check()).toMatchObject({ ok: false, ...fault });
    expect(await check(anchors)).toMatchObject({ ok: false, ...fault });
  });

  it('who alters a line and the leaf in the tree with it is found, and the line named by what is kept elsewhere', async () => {
    const eventId = await idAt(14);
    const leaf = leafHash({ ...intruder, id: eventId }).toString('hex');
    await system.sql.query(`${free(14)};
      update audit_events set at = '${intruder.at}', actor_id = '${intruder.actorId}', actor_role = 'auditor', organisation_id = null,
        session_id = null, request_id = null, action = 'case.read', subject_id = null, outcome = 'done', slug = null, detail = null,
        subjects = '{}' where id = '${eventId}';
      update audit_leaves set leaf = decode('${leaf}', 'hex') where position = 14`);
    expect(await check()).toMatchObject({ ok: false, kind: 'altered' });
    expect(await check(anchors)).toMatchObject({ ok: false, kind: 'altered', position: 14, eventId });
  });

  it('who takes a line out and moves the rest up is found, and the line named by what is kept elsewhere', async () => {
    const eventId = await idAt(15);
    await system.sql
      .query(`${free(15)}; delete from audit_leaves where position = 15; delete from audit_events where id = '${eventId}';
      update audit_leaves set position = -position where position > 15; update audit_leaves set position = -1 - position where position < 0`);
    expect(await check()).toMatchObject({ ok: false, kind: 'missing' });
    expect(await check(anchors)).toMatchObject({ ok: false, kind: 'missing', position: 15, eventId });
  });

  it('who cuts the end off together with its checkpoints is found by what is kept elsewhere, and only by that', async () => {
    const { rows } = await system.sql.query<{ first: number }>(
      'select first::int from audit_checkpoints where number = 3',
    );
    const gone = { kind: 'missing', position: rows[0]!.first, eventId: await idAt(rows[0]!.first) };
    await system.sql.query(`
      delete from audit_checkpoints where number > 2;
      delete from audit_leaves where position > (select max(size) from audit_checkpoints);
      delete from audit_subjects where event_id not in (select event_id from audit_leaves);
      delete from audit_events where id not in (select event_id from audit_leaves)`);
    expect(await check()).toMatchObject({ ok: true });
    expect(await check(anchors)).toMatchObject({ ok: false, kind: 'rolled-back', hid: gone });
  });

  it('who has the key as well and builds the whole log anew is found by what is kept elsewhere, and only by that', async () => {
    await system.sql.query(
      `truncate audit_leaves, audit_checkpoints; update audit_events set action = 'case.list' where action = 'case.open'`,
    );
    const apart = { ...system.config, checkpointFile: `${system.config.checkpointFile}.forged` };
    await new Sealer(desk, system.vault, new Clock(), apart).seal();
    expect(await check()).toMatchObject({ ok: true });
    expect(await check(anchors)).toMatchObject({ ok: false, kind: 'forked', checkpoint: 1 });
  });
});
