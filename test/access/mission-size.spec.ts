import type pg from 'pg';
import { type Actor, sees, type Verb, type Work } from '#access';
import { signContext } from '../../libs/access/src/actor.js';
import { caseReach } from '../../libs/access/src/reach.js';
import { listCases, readCase } from '../../libs/cases/src/cases.queries.js';
import { boardStatement } from '../../libs/repatriation/src/board.queries.js';
import { startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(90_000);
const nobody = '00000000-0000-0000-0000-000000000000';
let system: System;
let client: pg.PoolClient;
beforeAll(async () => {
  system = await startSystem();
  client = await system.sql.connect();
});
afterAll(async () => {
  client.release();
  await system.stop();
});

/** What a query would ask the database, asked of nobody. */
async function askedBy(
  actor: Actor,
  ask: (work: Work) => Promise<unknown>,
): Promise<{ sql: string; values: unknown[] }> {
  let asked: { sql: string; values: unknown[] } | undefined;
  const work = {
    actor,
    sees: (tag: never) => sees(actor, tag),
    reach: (verb: Verb, alias: string) => caseReach(actor, verb, alias),
    rows: (sql: string, values: unknown[] = []) => Promise.resolve(((asked ??= { sql, values }), [])),
  };
  await ask(work as unknown as Work);
  return asked!;
}

/** Pages that PostgreSQL touches for it, under the officer's role and policies. */
async function buffersOf(actor: Actor, ask: (work: Work) => Promise<unknown>) {
  const { sql, values } = await askedBy(actor, ask);
  const context = signContext(actor, system.vault.derived('actor-context'), new Date(), 60);
  await client.query(`begin; set local role homeward_consular_officer; select sec.enter('${context}')`);
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, unknown> }] }>(
    `explain (analyze, buffers, format json) ${sql}`,
    values,
  );
  await client.query('rollback');
  const { Plan } = rows[0]!['QUERY PLAN'][0];
  const text = JSON.stringify(Plan);
  return {
    buffers: Number(Plan['Shared Hit Blocks']) + Number(Plan['Shared Read Blocks']),
    rows: Number(Plan['Actual Rows']),
    scansCases: /"Node Type":"Seq Scan"[^{}]*"Relation Name":"cases"/.test(text),
  };
}

/** Nationals of one mission, half of them with each of two organisations; as superuser, since it is their number that counts. */
async function nationals(country: string, count: number): Promise<Actor> {
  await system.as(`consular_officer ${country}`);
  const { rows } = await system.sql.query<Actor>(
    `select u.id, u.role, u.organisation_id as "organisationId", u.team_id as "teamId", m.id as "missionId", s.id as "sessionId"
     from users u join missions m on m.organisation_id = u.organisation_id join sessions s on s.user_id = u.id
     where m.country = $1 order by s.created_at desc limit 1`,
    [country],
  );
  const actor = rows[0]!;
  await system.sql.query(
    `with ngos as (
       select o.id, u.id as worker, u.team_id, row_number() over (order by o.id) - 1 as n
       from organisations o join lateral (select id, team_id from users where organisation_id = o.id and role = 'caseworker' order by id limit 1) u on true
     ), rescued as (
       insert into rescues (id, organisation_id, date, method, country, same_as)
       select gen_random_uuid(), id, '2025-02-12', 'raid', 'MM', sha256(convert_to($1 || id::text, 'UTF8')) from ngos returning id, organisation_id
     ), persons as (
       insert into people (id, organisation_id, data_key, identity)
       select gen_random_uuid(), o.id, sha256(convert_to(g::text, 'UTF8')), sha256(convert_to(g::text, 'UTF8')) from generate_series(1, $2::int) g join ngos o on o.n = g % 2
       returning id, organisation_id
     )
     insert into cases (id, organisation_id, person_id, case_number, assignee_id, team_id, rescue_id, rescued_on, rescue_method, rescue_country,
       host_country, sex, age_band, nationalities, nationality_status, mission_id, mission_sees_until, created_by, updated_at)
     select gen_random_uuid(), p.organisation_id, p.id, p.id::text, o.worker, o.team_id, r.id, '2025-02-12', 'raid', 'MM', 'TH', 'male', '21-23',
       array[$1], 'known', $3, 'infinity', o.worker, now() - random() * interval '90 days'
     from persons p join ngos o on o.id = p.organisation_id join rescued r on r.organisation_id = p.organisation_id`,
    [country, count, actor.missionId],
  );
  // Deadlines that she reads and others, all of one raid on one day: what comes first is told by no date.
  await system.sql.query(
    `insert into deadlines (id, case_id, organisation_id, kind, party, due_at)
     select gen_random_uuid(), c.id, c.organisation_id, k.kind, 'caseworker', timestamptz '2030-01-01' + k.days * interval '1 day'
     from cases c, (values ('overstay', 3), ('travel_document', 5), ('screening', 1)) as k(kind, days)
     where c.mission_id = $1 and (k.kind = 'screening' or hashtext(c.id::text) % 2 = 0)`,
    [actor.missionId],
  );
  return actor;
}

describe('what a consular officer asks for', () => {
  it('costs the same with 20,000 nationals as with 200', async () => {
    const few = await nationals('KE', 200);
    const many = await nationals('ET', 20_000);
    // Of every tenth somebody is kept from it, and she herself from a few.
    await system.sql.query(`update cases set excluded = array[gen_random_uuid()] where hashtext(id::text) % 10 = 0`);
    await system.sql.query(`update cases set excluded = array[$1::uuid] where hashtext(id::text) % 100 = 0`, [many.id]);
    await system.sql.query('vacuum analyze cases, people, organisations, deadlines');
    const anId = async ({ missionId }: Actor) =>
      (await system.sql.query<{ id: string }>('select id from cases where mission_id = $1 limit 1', [missionId]))
        .rows[0]!.id;
    const list = (work: Work) => listCases(work, { limit: 25 }, '-updatedAt', null, 26);
    const [listOfFew, listOfMany] = [await buffersOf(few, list), await buffersOf(many, list)];
    // By the next date, and then those on whom nobody waits.
    const byDate = (work: Work) => listCases(work, { limit: 25 }, 'nextDeadline', null, 26);
    const waiting = (work: Work) => listCases(work, { limit: 25 }, 'nextDeadline', [null, nobody], 26);
    const [dueOfFew, dueOfMany] = [await buffersOf(few, byDate), await buffersOf(many, byDate)];
    const [restOfFew, restOfMany] = [await buffersOf(few, waiting), await buffersOf(many, waiting)];
    const [idOfFew, idOfMany] = [await anId(few), await anId(many)];
    const readOfFew = await buffersOf(few, (work) => readCase(work, 'case.read', idOfFew));
    const readOfMany = await buffersOf(many, (work) => readCase(work, 'case.read', idOfMany));
    expect([listOfFew.rows, listOfMany.rows, readOfFew.rows, readOfMany.rows]).toEqual([26, 26, 1, 1]);
    expect([dueOfFew.rows, dueOfMany.rows, restOfFew.rows, restOfMany.rows]).toEqual([26, 26, 26, 26]);
    expect([listOfMany, readOfMany, dueOfMany, restOfMany].map(({ scansCases }) => scansCases)).toEqual([false, false, false, false]); // prettier-ignore
    // A deeper index, a few more pages: never more with their number.
    expect(listOfMany.buffers).toBeLessThan(listOfFew.buffers * 1.5 + 30);
    // Of 200 it may be cheaper to look at all of them.
    expect(dueOfMany.buffers).toBeLessThan(dueOfFew.buffers * 1.5 + 30);
    expect(restOfMany.buffers).toBeLessThan(restOfFew.buffers * 1.5 + 100);
    expect(readOfMany.buffers).toBeLessThan(readOfFew.buffers * 1.5 + 10);
    // The board counts a mission's own nationals on its first page, and goes on from there like any list.
    const board = (cursor: boolean) => (work: Work) => {
      const page = { before: null, after: cursor ? (['2020-01-01', idOfFew] as const) : null, most: 26 };
      const { sql, values } = boardStatement(work, { limit: 25 }, page);
      return work.rows(sql, values);
    };
    const [first, furtherOfFew, furtherOfMany] = [await buffersOf(few, board(false)), await buffersOf(few, board(true)), await buffersOf(many, board(true))]; // prettier-ignore
    expect([first.scansCases, furtherOfMany.scansCases]).toEqual([false, false]);
    expect(first.buffers).toBeLessThan(furtherOfFew.buffers + 400);
    expect(furtherOfMany.buffers).toBeLessThan(furtherOfFew.buffers * 1.5 + 30);
  });
});
