import type pg from 'pg';
import { type Actor, system as systemActor } from '#access';
import { signContext } from '../../libs/access/src/actor.js';
import { caseReach } from '../../libs/access/src/reach.js';
import { startSystem, type System } from '../support/system.js';
import { weakened } from './conditions.js';
import { columnsAgainst, compare, type Looking } from './readings.js';
import type { Raw } from './oracle.js';
import { aWorld, children, rawRows } from './world.js';

import.meta.jest.setTimeout(300_000);
let system: System;
let client: pg.PoolClient;
let actors: Actor[];
let raw: Raw;
beforeAll(async () => {
  system = await startSystem();
  actors = await aWorld(system, 7, 160);
  client = await system.sql.connect();
  await client.query('begin');
  raw = await rawRows(client);
});
afterAll(async () => {
  await client.query('rollback');
  client.release();
  await system.stop();
});

/** Whether the comparison notices a change of the database that is undone afterwards. */
async function noticed(change: string, looking: Partial<Looking> = {}, which = ''): Promise<number> {
  await client.query('savepoint mutation');
  await client.query(change);
  const { differences } = await compare({ system, client, actors, raw, now: Date.now(), ...looking });
  await client.query('rollback to savepoint mutation');
  return differences.filter((difference) => difference.includes(which)).length;
}
const ofRole = (role: string) => actors.filter((actor) => actor.role === role).slice(0, 3);

interface Policy {
  name: string;
  table: string;
  role: string;
  command: string;
  using: string | null;
  check: string | null;
}
/** Read beside the cases, see `besides` in readings.ts. */
const withoutCase = [
  'people',
  'consular_notifications',
  'case_exclusions',
  'glass_breaks',
  'transitions',
  'finding_tokens',
  'exports',
  'notifications',
  'audit_subjects',
  'audit_events',
];
/** Policies whose effect the comparison looks at: reading everywhere, changing cases, hanging rows on them. */
async function policies(): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(
    `select policyname as name, tablename as "table", replace(roles[1], 'homeward_', '') as role, cmd as command, qual as using, with_check as check
     from pg_policies where roles && array['homeward_caseworker', 'homeward_supervisor', 'homeward_consular_officer', 'homeward_breaker', 'homeward_receiver', 'homeward_auditor']::name[]
     order by 2, 1`,
  );
  const looked = (one: Policy) =>
    (children as readonly string[]).includes(one.table)
      ? one.command === 'SELECT' || (one.command === 'INSERT' && one.role !== 'consular_officer')
      : one.table === 'cases'
        ? one.command === 'SELECT' || one.command === 'UPDATE'
        : withoutCase.includes(one.table) && one.command === 'SELECT';
  return rows.filter(looked);
}

describe('every wall is load-bearing', () => {
  it('says nothing while all walls stand', async () => {
    expect(await noticed('select 1')).toBe(0);
  });

  it('notices each policy that is taken away', async () => {
    const all = await policies();
    expect(all.length).toBeGreaterThan(35);
    for (const { name, table, role } of all) {
      const count = await noticed(`drop policy ${name} on ${table}`, { actors: ofRole(role), only: table });
      expect([table, name, count > 0]).toEqual([table, name, true]);
    }
  });

  it('notices each policy that lets everything through', async () => {
    for (const { name, table, role, command } of await policies()) {
      const using = command === 'INSERT' ? 'with check (true)' : 'using (true)';
      // A read-through of `cases` is what lets the rest through: an update sees only what may be read.
      const also = command === 'UPDATE' ? `; alter policy ${role}_select on ${table} using (true)` : '';
      const change = `alter policy ${name} on ${table} ${using}${also}`;
      // Of what hangs on a case, only rows of cases that are hidden can show that too much is let through.
      const count = await noticed(change, { actors: ofRole(role), only: table });
      expect([table, name, count > 0]).toEqual([table, name, true]);
    }
  });

  it('notices each policy that lets an erased case be changed or written to', async () => {
    const { rows } = await client.query<{ name: string; table: string; role: string }>(
      `select policyname as name, tablename as "table", replace(roles[1], 'homeward_', '') as role
       from pg_policies where roles && array['homeward_caseworker', 'homeward_supervisor']::name[] and cmd in ('INSERT', 'UPDATE')
       and coalesce(qual, with_check) like '%erased_at%'`,
    );
    const walls = rows.filter(({ table }) => table === 'cases' || (children as readonly string[]).includes(table));
    expect(walls.length).toBeGreaterThanOrEqual(2 * children.length);
    for (const { name, table, role } of walls) {
      const { rows: now } = await client.query<{ qual: string | null; check: string | null }>(
        'select qual, with_check as "check" from pg_policies where policyname = $1 and tablename = $2',
        [name, table],
      );
      const [kind, condition] = table === 'cases' ? ['using', now[0]!.qual!] : ['with check', now[0]!.check!];
      const without = condition.replace(/(c\.)?erased_at IS NULL/, 'true');
      expect(without).not.toBe(condition);
      const change = `alter policy ${name} on ${table} ${kind} (${without})`;
      const count = await noticed(change, { actors: actors.filter((actor) => actor.role === role), only: table });
      expect([table, name, count > 0]).toEqual([table, name, true]);
    }
  });

  it('notices each condition that is left out of reach in SQL', async () => {
    for (const role of [
      'caseworker',
      'supervisor',
      'consular_officer',
      'breaker',
      'receiver',
      'coordinator',
    ] as const) {
      // Of those who read through a referral, whom a team and a part narrow as well.
      const verb = role === 'receiver' ? 'testimony.read' : 'case.read';
      const some = actors.filter(
        (actor) => actor.role === role && actor.truly !== (role === 'receiver' && 'supervisor'),
      );
      const parts = weakened(caseReach(some[0]!, verb, 'c')).length;
      for (let n = 0; n < parts; n++) {
        const { differences } = await compare({
          system,
          client,
          actors: some,
          raw,
          now: Date.now(),
          verbs: [verb],
          sql: (actor, asked) => weakened(caseReach(actor, asked, 'c'))[n]!.sql,
        });
        const { without } = weakened(caseReach(some[0]!, verb, 'c'))[n]!;
        expect([role, without, differences.length > 0]).toEqual([role, without, true]);
      }
    }
  });
});

describe("every condition of a mission's view is load-bearing", () => {
  const conditions: readonly (readonly [fn: string, find: string, instead: string])[] = [
    ['consent_to_mission', `c.purpose = 'consular_notification'`, 'true'],
    ['consent_to_mission', `(c.recipient_country is null or c.recipient_country = m.country)`, 'true'],
    [
      'consent_to_mission',
      `(c.recipient_organisation_id is null or c.recipient_organisation_id = m.organisation_id)`,
      'true',
    ],
    ['consent_to_mission', `(c.recipient_kind is null or c.recipient_kind in ('any', 'mission'))`, 'true'],
    ['consent_to_mission', `order by narrowness desc, `, 'order by '],
    ['consent_to_mission', `b.decision = 'granted'`, 'true'],
    ['consent_to_mission', `m.decision in ('refused', 'withdrawn')`, 'false'],
    ['missions_of', `(c.excluded is null or not c.excluded && array[m.id, m.organisation_id])`, 'true'],
    ['consent_to_mission', `g.narrowness >= m.narrowness`, 'true'],
    ['consent_to_mission', `(g.recorded_at, g.id) > (m.recorded_at, m.id)`, 'true'],
    ['consent_to_mission', `coalesce(g.expires_at, 'infinity')`, `'infinity'::timestamptz`],
    ['consent_to_mission', `order by g.recorded_at desc, `, 'order by g.recorded_at, '],
    ['missions_of', `r.host_country = c.host_country`, 'true'],
    ['missions_of', `r.nationality = any(c.nationalities)`, 'true'],
    ['refresh_mission_reach', `n.status in ('sent', 'acknowledged', 'responded')`, 'true'],
    ['refresh_mission_reach', `n.mission_id = m.mission_id`, 'true'],
    ['refresh_mission_reach', `c.on_hold or `, ''],
    ['refresh_mission_reach', ` or c.status not in ('active', 'follow_up')`, ''],
  ];

  it.each(conditions)('%s without: %s', async (name, find, instead) => {
    await client.query('savepoint mutation');
    const { rows } = await client.query<{ source: string }>(
      `select pg_get_functiondef(p.oid) as source from pg_proc p where pronamespace = 'sec'::regnamespace and proname = $1`,
      [name],
    );
    const source = rows[0]!.source;
    expect(source).toContain(find);
    const recounted = async (definition: string) => {
      await client.query('savepoint one');
      await client.query(definition);
      const context = signContext(systemActor('notifier'), system.vault.derived('actor-context'), new Date(), 60);
      await client.query(`set local role homeward_steward; select sec.enter('${context}')`);
      await client.query('select sec.refresh_mission_reach($1)', [raw.cases.map(({ id }) => id)]);
      await client.query('reset role');
      const faults = columnsAgainst(await rawRows(client), Date.now());
      await client.query('rollback to savepoint one');
      return faults.length;
    };
    expect(await recounted(source)).toBe(0);
    expect(await recounted(source.replace(find, instead))).toBeGreaterThan(0);
    await client.query('rollback to savepoint mutation');
  });
});
