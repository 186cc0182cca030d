import type pg from 'pg';
import { type Actor, may, type Reachable } from '#access';
import { databaseRole, signContext } from '../../libs/access/src/actor.js';
import { startSystem, type System } from '../support/system.js';
import { weakened } from './conditions.js';
import { weakerInHand } from './in-hand.js';
import type { Raw } from './oracle.js';
import { compare } from './readings.js';
import { actorsOf, allPolicies, type Beside, beside, type Policy, rowsToTry, ruleOf, sideOf } from './walls.js';
import type { Row, Rule, She } from './walls.data.js';
import { aWorld, rawRows } from './world.js';

import.meta.jest.setTimeout(300_000);
let system: System;
let client: pg.PoolClient;
let actors: Actor[];
let raw: Raw;
let around: Beside;
let policies: Policy[];
const columns = new Map<string, Set<string>>();
beforeAll(async () => {
  system = await startSystem({ role: 'api' });
  actors = await aWorld(system, 7, 160);
  await someLists();
  await someJourneys();
  client = await system.sql.connect();
  await client.query('begin');
  raw = await rawRows(client);
  around = await beside(client);
  policies = await allPolicies(client);
  const { rows } = await client.query<{ table: string; name: string }>(
    `select table_name as "table", column_name as name from information_schema.columns where table_schema = 'public'`,
  );
  for (const { table, name } of rows) columns.set(table, (columns.get(table) ?? new Set()).add(name));
});
afterAll(async () => {
  await client.query('rollback');
  client.release();
  await system.stop();
});

/** A list of each who works for an organisation. */
const someLists = () =>
  system.sql.query(
    `insert into imports (id, organisation_id, created_by, format, status)
     select gen_random_uuid(), organisation_id, id, 'intake_csv', 'checked' from users where id = any($1)`,
    [actors.filter(({ role }) => role === 'caseworker' || role === 'supervisor').map(({ id }) => id)],
  );

/** Some go home together; on one journey is nobody yet. */
const someJourneys = () =>
  system.sql.query(
    `with made as (
       insert into movements (id, organisation_id, kind, plan, handling, created_by)
       select gen_random_uuid(), u.organisation_id, 'flight', '\\x00', '\\x00', u.id from users u, generate_series(1, 3)
       where u.id = any($1) returning id, organisation_id, created_by
     ), nth as (select m.*, row_number() over (partition by organisation_id order by id) as n from made m)
     insert into movement_people (id, movement_id, case_id, added_by)
     select gen_random_uuid(), m.id, c.id, m.created_by from nth m join cases c on c.organisation_id = m.organisation_id
     where n > 1 and hashtext(c.id::text) % 4 = n - 2`,
    [actors.filter(({ role }) => role === 'supervisor').map(({ id }) => id)],
  );

/** One piece of a policy (which rows, or which after a change), and the rule that says the same. */
interface Wall {
  policy: Policy;
  sql: string;
  rule: Rule;
}
const wallsOf = (policy: Policy): Wall[] => {
  const rule = ruleOf(policy);
  if (!rule) throw new Error(`Nothing is said of ${policy.table} ${policy.name}`);
  return [
    ...(policy.using === null ? [] : [{ policy, sql: policy.using, rule: rule.rows }]),
    ...(policy.check === null ? [] : [{ policy, sql: policy.check, rule: policy.using ? rule.after : rule.rows }]),
  ];
};
const allWalls = () => policies.filter(({ role }) => role !== 'gate').flatMap(wallsOf);

interface Try {
  she: She;
  rows: Row[];
  json: string;
  context: string;
}
const people = new Map<string, (readonly [Actor, She])[]>();
const tries = new Map<string, Try[]>();
/** Rows on both sides of the wall, for somebody of its role. */
function triesOf(policy: Policy): Try[] {
  const { table, role } = policy;
  const known = tries.get(`${table} ${role}`);
  if (known) return known;
  const sided = (one: Actor) => [one, sideOf(one, raw, around, Date.now())] as const;
  const some = people.get(role) ?? actorsOf(role, actors, raw).map(sided);
  people.set(role, some);
  const made = some.map(([actor, she]): Try => {
    const rows = rowsToTry(policy, columns.get(table)!, she, raw, around);
    const context = signContext(actor, system.vault.derived('actor-context'), new Date(), 300);
    expect(databaseRole(actor.role)).toBe(role);
    return { she, rows, json: JSON.stringify(rows), context };
  });
  tries.set(`${table} ${role}`, made);
  return made;
}

/** Which of the rows a condition lets through, as the role it is for; 'fails' where it cannot be asked. */
async function through(
  { table, role }: Policy,
  sql: string,
  json: string,
  context: string | null,
): Promise<boolean[] | 'fails'> {
  const enter = context ? `; select sec.enter('${context}')` : '';
  await client.query(`savepoint asked; set local role homeward_${role}${enter}`);
  try {
    const { rows } = await client.query<{ through: boolean }>(
      `select coalesce((${sql})::boolean, false) as through from jsonb_populate_recordset(null::${table}, $1) as ${table}`,
      [json],
    );
    return rows.map((row) => row.through);
  } catch {
    return 'fails';
  } finally {
    await client.query('rollback to savepoint asked');
  }
}

/** Where a condition lets through another set of rows than the rule, or any row while nobody acts. */
async function differs({ policy, rule }: Wall, sql: string): Promise<string | null> {
  for (const { she, rows, json, context } of triesOf(policy)) {
    const got = await through(policy, sql, json, context);
    const wrong = got === 'fails' ? 0 : rows.findIndex((row, n) => rule(row, she) !== got[n]);
    if (wrong >= 0) return `${policy.table} ${policy.name}: ${got === 'fails' ? got : JSON.stringify(rows[wrong])}`;
    const unasked = await through(policy, sql, json, null);
    if (unasked === 'fails' || unasked.includes(true)) return `${policy.table} ${policy.name}: while nobody acts`;
  }
  return null;
}

describe('every policy of the database', () => {
  it('lets through the rows that are said beside it, and none while nobody acts', async () => {
    const wrong: string[] = [];
    const oneSided: string[] = [];
    for (const wall of allWalls()) {
      const found = await differs(wall, wall.sql);
      if (found) wrong.push(found);
      const told = triesOf(wall.policy).flatMap(({ rows, she }) => rows.map((row) => wall.rule(row, she)));
      const isAnything = /^\( SELECT sec\.acting\(\) AS acting\)$/.test(wall.sql);
      // Where nothing is tried that is let through, or nothing that is not, nothing is shown.
      if (!told.includes(true) || (!isAnything && !told.includes(false))) oneSided.push(wall.policy.name);
    }
    expect(wrong).toEqual([]);
    expect(oneSided).toEqual([]);
    expect(policies.length).toBeGreaterThan(500);
  });

  it('is found out where any one of its conditions is left out', async () => {
    const survived: string[] = [];
    let dropped = 0;
    for (const wall of allWalls()) {
      for (const { without, sql } of weakened(wall.sql)) {
        dropped += 1;
        if (!(await differs(wall, sql))) survived.push(`${wall.policy.table} ${wall.policy.name} without ${without}`);
      }
    }
    process.stdout.write(`conditions of policies: ${dropped - survived.length} of ${dropped} found out\n`);
    expect(survived).toEqual([]);
    expect(dropped).toBeGreaterThan(900);
  });

  it('of the gate lets it read everything, and it is nobody whom the application may become', () => {
    const gate = policies.filter(({ role }) => role === 'gate');
    expect(gate.map(({ using, check }) => using ?? check)).toEqual(gate.map(() => 'true'));
    expect(gate.length).toBeGreaterThan(10);
  });
});

describe('the predicate of reach', () => {
  const office = 'c0000000-0000-7000-8000-000000000001';
  const elsewhere = 'c0000000-0000-7000-8000-000000000002';
  const nobody = { id: office, organisationId: office, teamId: null, missionId: null, sessionId: null };
  const here: Reachable = { organisationId: office, teamId: null, missionId: null, missionSeesUntil: Infinity };
  /** Whoever belongs to no team or mission, before a case that is of none either: nothing is equal to nothing. */
  const asks = (predicate: typeof may) => [
    predicate({ ...nobody, role: 'caseworker' }, 'case.read', here),
    predicate({ ...nobody, role: 'consular_officer' }, 'case.read', here),
    // What is only her own: neither a colleague's, nor what lies with her in another organisation.
    predicate({ ...nobody, role: 'caseworker' }, 'session.list', { ...here, assigneeId: elsewhere }),
    predicate({ ...nobody, role: 'caseworker' }, 'session.list', { organisationId: elsewhere, assigneeId: office }),
  ];

  it('lets nobody through who belongs nowhere', () => {
    expect(asks(may)).toEqual([false, false, false, false]);
  });

  it('is found out where any one of its conditions is left out', async () => {
    const weaker = weakerInHand();
    const survived: string[] = [];
    for (const { without, may: inHand } of weaker) {
      const looking = { system, client, actors, raw, now: Date.now(), inHand };
      const verbs = ['case.read', 'report.exact', 'case.access_log'] as const;
      const { differences } = await compare({ ...looking, verbs });
      if (!differences.some((one) => one.includes('in hand')) && !asks(inHand).includes(true)) survived.push(without);
    }
    expect(survived).toEqual([]);
    expect(weaker.length).toBeGreaterThan(15);
  });
});
