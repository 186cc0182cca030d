import { type Actor, Desk, type PersonRole } from '#access';
import type { ListDeadlines } from '../../libs/deadlines/src/deadlines.dto.js';
import { listStatement } from '../../libs/deadlines/src/deadline-list.queries.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
const CASES = 20_000;

beforeAll(async () => {
  system = await startSystem();
  // Two organisations, one mission: half of the cases are each organisation's, all of them hers; three deadlines each.
  await system.sql.query(
    `
    create temp table ngos as select row_number() over () as n, o.id,
      (select u.id from users u where u.organisation_id = o.id and u.role = 'caseworker' limit 1) as holder,
      (select u.team_id from users u where u.organisation_id = o.id and u.role = 'caseworker' limit 1) as team
      from organisations o where o.name in ('Border Light', 'Safe Passage');
    insert into rescues (id, organisation_id, date, method, country, same_as)
      select uuidv7(), id, '2025-02-12', 'released', 'MM', decode(md5(id::text), 'hex') from ngos;
    create temp table made as select g, uuidv7() as person, uuidv7() as id, ngos.* from generate_series(1, ${CASES}) g
      cross join lateral (select n, ngos.id as organisation, holder, team from ngos where n = 1 + g % 2) ngos;
    insert into people (id, organisation_id, data_key, identity) select person, organisation, '', '' from made;
    alter table deadlines disable trigger knows_its_reader;
    insert into cases (id, organisation_id, person_id, case_number, assignee_id, team_id, rescue_id, rescued_on, rescue_method,
      rescue_country, host_country, sex, age_band, nationalities, nationality_status, created_by, mission_id, mission_sees_until)
      select m.id, organisation, person, 'X' || g, holder, team, (select r.id from rescues r where r.organisation_id = organisation limit 1),
        '2025-02-12', 'released', 'MM', 'TH', 'male', '18-20', '{ET}', 'known', holder,
        (select id from missions where country = 'ET' and organisation_id is not null), 'infinity' from made m;
    insert into deadlines (id, case_id, organisation_id, seen_by, kind, party, due_at, assignee_id, state)
      select uuidv7(), c.id, c.organisation_id, c.mission_id, 'screening', 'caseworker', now() + make_interval(hours => (random() * 4000)::int - 2000),
        c.assignee_id, (array['open', 'open', 'done'])[k] from cases c, generate_series(1, 3) k;
    alter table deadlines enable trigger knows_its_reader;
    analyze cases; analyze deadlines; analyze people`,
  );
}, 60_000);
afterAll(() => system.stop());

const somebody = async (role: PersonRole, where: string): Promise<Actor> => {
  const { rows } = await system.sql.query<Actor>(
    `select u.id, u.role, u.organisation_id as "organisationId", u.team_id as "teamId", m.id as "missionId", null as "sessionId"
     from users u join organisations o on o.id = u.organisation_id left join missions m on m.organisation_id = o.id
     where u.role = $1 and (o.name = $2 or m.country = $2) limit 1`,
    [role, where],
  );
  return rows[0]!;
};

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** How PostgreSQL reads one page of 25, behind both walls. */
const explained = (actor: Actor, filters: Partial<ListDeadlines>, after: [string, string] | null = null) =>
  system.app.get(Desk).do(actor, async (work) => {
    const { sql, values } = listStatement(work, { limit: 25, ...filters }, after, 26);
    const [row] = await work.rows<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, buffers, format json) ${sql}`,
      values,
    );
    const { Plan: root } = row!['QUERY PLAN'][0];
    return { nodes: nodesOf(root), blocks: root['Shared Hit Blocks'] + root['Shared Read Blocks'] };
  });

describe(`a page of the deadlines of ${CASES} cases`, () => {
  it.each([
    ['consular_officer', 'ET', 'deadlines_by_reader'],
    ['supervisor', 'Border Light', 'deadlines_by_organisation'],
    ['caseworker', 'Border Light', 'deadlines_by_organisation'],
  ] as const)('is read by a %s of %s through its index, and no table is read whole', async (role, where, index) => {
    const actor = await somebody(role, where);
    for (const filters of [{ state: 'open' }, { state: 'overdue' }, { state: 'done' }, {}] as const) {
      for (const after of [null, [new Date().toISOString(), actor.id] as [string, string]]) {
        const { nodes, blocks } = await explained(actor, filters, after);
        const of = { role, filters, after, blocks };
        // What is open stands in an index of its own as well.
        const through = nodes.flatMap((node) => node['Index Name'] ?? []).filter((name) => name.endsWith(index));
        expect({ ...of, through }).not.toEqual({ ...of, through: [] });
        expect({
          ...of,
          whole: nodes.filter(
            (node) => node['Node Type'] === 'Seq Scan' && ['cases', 'deadlines'].includes(node['Relation Name'] ?? ''),
          ),
        }).toEqual({ ...of, whole: [] });
        expect({ ...of, few: blocks < 2000 }).toMatchObject({ few: true });
      }
    }
  });
});
