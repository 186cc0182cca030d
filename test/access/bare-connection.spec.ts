import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Actor, type Role, systemActors } from '#access';
import { deadlineKinds } from '#platform';
import { databaseRole, signContext } from '../../libs/access/src/actor.js';
import { aRowEverywhere, tablesOf } from '../support/rows.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let bare: pg.Client;
let tables: string[];
let roles: string[];
beforeAll(async () => {
  system = await startSystem();
  await aRowEverywhere(system);
  tables = await tablesOf(system.sql);
  bare = new pg.Client({ connectionString: system.config.databaseUrl });
  await bare.connect();
  const { rows } = await system.sql.query<{ rolname: string }>(
    `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member where l.rolname = 'homeward_app' order by 1`,
  );
  roles = rows.map(({ rolname }) => rolname);
});
afterAll(async () => {
  await bare.end();
  await system.stop();
});

/** How many rows a statement gives or touches on the API's own login, undone at once. A refusal is none. */
async function got(
  sql: string,
  { role, context, end = 'rollback' }: { role?: string; context?: string; end?: 'rollback' | 'commit' } = {},
  values: unknown[] = [],
) {
  try {
    // In one round trip: this is asked thousands of times.
    await bare.query(
      ['begin', role && `set local role ${role}`, context !== undefined && `set local homeward.actor = ${pg.escapeLiteral(context)}`].filter(Boolean).join('; '),
    ); // prettier-ignore
    const { rows, rowCount } = await bare.query<Record<string, unknown>>(sql, values);
    return { rows, rowCount: rowCount ?? 0 };
  } catch (error) {
    const { code } = error as { code?: string };
    // Refused by grant, by policy or by the gate. Anything else would be a mistake of the test.
    if (!['42501', 'HW401'].includes(code ?? '')) throw error;
    return { rows: [], rowCount: 0 };
  } finally {
    await bare.query(end);
  }
}

const key = () => system.vault.derived('actor-context');
const soon = () => new Date();

/** Somebody of this role, with a session that is good. */
async function somebody(role: Role): Promise<Actor> {
  const nobody = { organisationId: null, teamId: null, missionId: null, sessionId: null };
  if (role in systemActors) return { ...nobody, id: systemActors[role as keyof typeof systemActors].id, role };
  await system.as(role);
  const { rows } = await system.sql.query<Actor>(
    `select u.id, u.role, u.organisation_id as "organisationId", u.team_id as "teamId", m.id as "missionId", s.id as "sessionId"
     from users u join sessions s on s.user_id = u.id left join missions m on m.organisation_id = u.organisation_id
     where u.role = $1 and s.ended_at is null order by s.created_at desc limit 1`,
    [role],
  );
  return rows[0]!;
}

const contexts: Record<string, (actor: Actor) => string | undefined> = {
  'no context': () => undefined,
  'a forged context': (actor) => signContext(actor, randomBytes(32), soon(), 60),
  'a context with a signature cut off': (actor) => signContext(actor, key(), soon(), 60).slice(0, -64),
  'a context that has run out': (actor) => signContext(actor, key(), soon(), -1),
};
const actorOf = (role: string): Role => {
  const name = role.replace('homeward_', '');
  const asSystem = Object.entries(systemActors).find(([, { database }]) => database === name);
  return (asSystem?.[0] ?? name) as Role;
};

describe("the API's own database login", () => {
  it('may take the role of each kind of actor, and no other', async () => {
    expect(roles).toEqual(expect.arrayContaining(['homeward_caseworker', 'homeward_supervisor', 'homeward_steward']));
    for (const other of ['homeward_gate', 'homeward_owner', 'homeward_admin', 'pg_read_all_data']) {
      await expect(bare.query(`set role ${other}`)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('finds nothing in any table, where a superuser finds rows in all that hold people', async () => {
    const found: string[] = [];
    for (const table of tables) {
      const { rowCount } = await system.sql.query(`select 1 from ${table} limit 1`);
      if (rowCount) found.push(table);
      expect([table, (await got(`select * from ${table} limit 1`)).rowCount]).toEqual([table, 0]);
    }
    expect(found).toEqual(
      expect.arrayContaining(
        `cases people consents case_entries finding_tokens likeness_tokens users sessions consular_notifications testimonies
        testimony_versions repatriation_steps deadlines mails reminders notifications imports import_rows audit_events
        audit_subjects rescues`.split(/\s+/),
      ),
    );
  });

  it.each(Object.keys(contexts))('finds nothing after SET ROLE to any role, with %s', async (which) => {
    for (const role of roles) {
      const known = actorOf(role) as string;
      const actor = await somebody(stand[known] ?? (known as Role));
      const context = contexts[which]!({ ...actor });
      for (const table of tables) {
        const { rowCount } = await got(`select 1 from ${table} limit 1`, { role, ...(context && { context }) });
        expect([role, table, rowCount]).toEqual([role, table, 0]);
      }
    }
  });

  it('reads with the role of a mission of a case that it sees the deadlines that it has a part in, and no reminder of others', async () => {
    const actor = await somebody('consular_officer');
    const { rows } = await system.sql.query<{ id: string; organisation_id: string }>(
      `update cases set mission_id = $1, mission_sees_until = 'infinity' where id = (select case_id from deadlines limit 1) returning id, organisation_id`,
      [actor.missionId],
    );
    await system.sql.query(`delete from reminders where case_id = $1`, [rows[0]!.id]);
    await system.sql.query(`delete from deadlines where case_id = $1`, [rows[0]!.id]);
    await system.sql.query(
      `with opened as (
         insert into deadlines (id, case_id, organisation_id, kind, party, due_at)
         select gen_random_uuid(), $1, $2, kind, party, now() from unnest($3::text[]) kind, unnest(array['caseworker', 'consular_officer', 'provider', 'both']) party
         returning id
       ) insert into reminders (id, deadline_id, case_id, kind, fire_at) select gen_random_uuid(), id, $1, 'remind', 'infinity' from opened`,
      [rows[0]!.id, rows[0]!.organisation_id, deadlineKinds],
    );
    const as = { role: 'homeward_consular_officer', context: signContext(actor, key(), soon(), 60) };
    const of = async (sql: string) => [...new Set((await got(sql, as)).rows.map(({ what }) => String(what)))].sort();
    const hers = ['consular_notification', 'document_expiry', 'overstay', 'safe_arrival', 'travel_document'];
    const others = 'select kind as what from deadlines d';
    expect(await of(`${others} where d.party <> 'consular_officer'`)).toEqual(hers);
    expect(await of(`${others} where d.party = 'consular_officer'`)).toEqual([...deadlineKinds].toSorted());
    const reminded = await got('select deadline_id from reminders', as);
    expect(reminded.rowCount).toBe((await got('select id from deadlines', as)).rowCount);
    // Nor is one that she does not read changed, closed, or opened in her name.
    const none = `kind = 'shelter_exit' and party = 'caseworker'`;
    expect((await got(`update deadlines set state = 'done' where ${none}`, as)).rowCount).toBe(0);
    const opens = `insert into deadlines (id, case_id, organisation_id, kind, party, due_at) values (gen_random_uuid(), $1, $2, 'shelter_exit', $3, now())`;
    const [{ id, organisation_id }] = rows as [(typeof rows)[0]];
    expect((await got(opens, as, [id, organisation_id, 'caseworker'])).rowCount).toBe(0);
    expect((await got(opens, as, [id, organisation_id, 'consular_officer'])).rowCount).toBe(1);
  });

  it("finds nothing by replaying a captured context in another's role, though in its own it is good", async () => {
    for (const own of ['supervisor', 'caseworker', 'notifier', 'auditor'] as const) {
      const context = signContext(await somebody(own), key(), soon(), 60);
      const table = own === 'auditor' ? 'audit_events' : 'cases';
      const ownRole = `homeward_${databaseRole(own)}`;
      expect((await got(`select id from ${table} limit 1`, { role: ownRole, context })).rowCount).toBe(1);
      for (const role of roles.filter((one) => one !== ownRole)) {
        for (const other of tables) {
          const { rowCount } = await got(`select 1 from ${other} limit 1`, { role, context });
          expect([own, role, other, rowCount]).toEqual([own, role, other, 0]);
        }
      }
      // Without taking any role at all.
      for (const other of tables) expect((await got(`select 1 from ${other} limit 1`, { context })).rowCount).toBe(0);
    }
  });

  it('cannot insert, change or delete, whatever role it takes', async () => {
    for (const table of tables) {
      const { rows } = await system.sql.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
        [table],
      );
      const columns = rows.map(({ name }) => name);
      // The row as it is, once more: the policy is asked before any constraint.
      const whole = await system.sql.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t limit 1`);
      for (const role of [undefined, ...roles]) {
        const as = role ? { role } : {};
        const where = [role, table];
        const inserted = await got(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, as, [
          JSON.stringify(whole.rows[0]?.row ?? {}),
        ]);
        expect([...where, 'insert', inserted.rowCount]).toEqual([...where, 'insert', 0]);
        const updated = await got(`update ${table} set ${columns[0]} = ${columns[0]}`, as);
        expect([...where, 'update', updated.rowCount]).toEqual([...where, 'update', 0]);
        expect([...where, 'delete', (await got(`delete from ${table}`, as)).rowCount]).toEqual([...where, 'delete', 0]);
      }
    }
  });

  it('learns nothing from the functions of the gate, and changes nothing through them', async () => {
    const { rows: functions } = await system.sql.query<{ name: string; types: string[] }>(
      `select proname as name, array(select format_type(t, null) from unnest(proargtypes) t) as types from pg_proc where pronamespace = 'sec'::regnamespace`,
    );
    expect(functions.length).toBeGreaterThan(8);
    const standing = async () =>
      (await system.sql.query('select id, mission_id, mission_sees_until from cases order by id')).rows;
    await system.sql.query(
      `update cases set mission_id = (select mission_id from consular_notifications limit 1), mission_sees_until = 'infinity'`,
    );
    const before = await standing();
    const arguments_: Record<string, string> = {
      uuid: `(select '${(before[0] as { id: string }).id}'::uuid)`,
      'uuid[]': `array['${(before[0] as { id: string }).id}']::uuid[]`,
      'bytea[]': `array['\\x${(await system.sql.query<{ hex: string }>(`select encode(token, 'hex') as hex from likeness_tokens limit 1`)).rows[0]!.hex}']::bytea[]`,
      text: `'anything'`,
      integer: '1',
    };
    for (const role of [undefined, ...roles]) {
      for (const { name, types } of functions) {
        const given = types.map((type) => arguments_[type] ?? 'null');
        if (name === 'enter') continue;
        const { rows } = await got(`select * from sec.${name}(${given.join(', ')})`, {
          ...(role && { role }),
          end: 'commit',
        });
        const told = rows
          .flatMap((row) => Object.values(row))
          .filter((value) => value !== null && value !== '' && !isEmpty(value));
        expect([role, name, told.filter((value) => value !== false)]).toEqual([role, name, []]);
      }
      await expect(bare.query('select * from sec.context_keys')).rejects.toMatchObject({ code: '42501' });
    }
    expect(await standing()).toEqual(before);
  });
});

/** Roles without an account of their own, and as whom they are tried. */
const stand: Readonly<Record<string, Role>> = {
  importer: 'caseworker',
  breaker: 'supervisor',
  receiver: 'caseworker',
  taker: 'supervisor',
};
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
