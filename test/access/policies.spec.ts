import type pg from 'pg';
import { type Actor, system as systemActor } from '#access';
import { signContext } from '../../libs/access/src/actor.js';
import { caseReach } from '../../libs/access/src/reach.js';
import { startSystem, type System } from '../support/system.js';
import { columnsAgainst, compare, type Looking } from './readings.js';
import type { Raw } from './oracle.js';
import { aWorld, children, rawRows } from './world.js';

import.meta.jest.setTimeout(90_000);
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
async function noticed(change: string, looking: Partial<Looking> = {}): Promise<number> {
  await client.query('savepoint mutation');
  await client.query(change);
  const { differences } = await compare({ system, client, actors, raw, now: Date.now(), ...looking });
  await client.query('rollback to savepoint mutation');
  return differences.length;
}
const ofRole = (role: string) => actors.filter((actor) => actor.role === role).slice(0, 3);

interface Policy {
  name: string;
  table: string;
  role: string;
  command: string;
}
/** Policies whose effect the comparison looks at: reading everywhere, changing cases, hanging rows on them. */
async function policies(): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(
    `select policyname as name, tablename as "table", replace(roles[1], 'homeward_', '') as role, cmd as command from pg_policies
     where roles && array['homeward_caseworker', 'homeward_supervisor', 'homeward_consular_officer']::name[] order by 2, 1`,
  );
  const looked = (one: Policy) =>
    (children as readonly string[]).includes(one.table)
      ? one.command === 'SELECT' || (one.command === 'INSERT' && one.role !== 'consular_officer')
      : one.table === 'cases'
        ? one.command === 'SELECT' || one.command === 'UPDATE'
        : ['people', 'consular_notifications'].includes(one.table) && one.command === 'SELECT';
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

  it('notices each half of a condition that is left out of the policies on cases', async () => {
    for (const [role, condition] of [
      ['caseworker', 'organisation_id = (select sec.organisation_id())'],
      ['caseworker', 'team_id = (select sec.team_id())'],
      ['consular_officer', 'mission_id = (select sec.mission_id())'],
      ['consular_officer', 'mission_sees_until > now()'],
    ] as const) {
      const change = `alter policy ${role}_select on cases using (${condition})`;
      const count = await noticed(change, { actors: actors.filter((actor) => actor.role === role), only: 'cases' });
      expect([role, condition, count > 0]).toEqual([role, condition, true]);
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
    const arms = new Map<string, Actor[]>();
    for (const actor of actors) {
      const parts = caseReach(actor, 'case.read', 'c')
        .replace(/^\(|\)$/g, '')
        .split(' and ');
      for (const [n] of parts.entries()) {
        const which = `${actor.role} ${n}`;
        arms.set(which, [...(arms.get(which) ?? []), actor]);
      }
    }
    for (const [which, some] of arms) {
      const dropped = Number(which.split(' ')[1]);
      const { differences } = await compare({
        system,
        client,
        actors: some,
        raw,
        now: Date.now(),
        sql: (actor, verb) => {
          const reach = caseReach(actor, verb, 'c');
          // What is refused outright, let through.
          if (reach === 'false') return actor.role === some[0]!.role && verb === 'case.read' ? 'true' : reach;
          const parts = reach.replace(/^\((.*)\)$/, '$1').split(' and ');
          return parts.filter((_, n) => n !== dropped).join(' and ') || 'true';
        },
      });
      expect([which, differences.length > 0]).toEqual([which, true]);
    }
  });
});

describe("every condition of a mission's view is load-bearing", () => {
  const conditions: readonly (readonly [fn: string, find: string, instead: string])[] = [
    ['mission_consent', `c.purpose = 'consular_notification'`, 'true'],
    ['mission_consent', `(c.recipient_country is null or c.recipient_country = m.country)`, 'true'],
    [
      'mission_consent',
      `(c.recipient_organisation_id is null or c.recipient_organisation_id = m.organisation_id)`,
      'true',
    ],
    ['mission_consent', `(c.recipient_kind is null or c.recipient_kind in ('any', 'mission'))`, 'true'],
    ['mission_consent', `order by narrowness desc, `, 'order by '],
    ['mission_consent', `b.decision = 'granted'`, 'true'],
    ['mission_consent', `m.decision in ('refused', 'withdrawn')`, 'false'],
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
