import { randomBytes } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

// What a careful team would write by hand in an afternoon: one handler, one statement, one audit row; no isolation, no vault.
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 10 });
const { organisation, user, rescue } = JSON.parse(process.env.BENCH_WHO);
const app = Fastify();
const audited = (action, cases) => `
  event as (insert into audit_events (id, at, actor_id, actor_role, organisation_id, action, outcome, subjects)
    select gen_random_uuid(), now(), '${user}', 'supervisor', '${organisation}', '${action}', 'done', coalesce(array_agg(id), '{}') from ${cases} returning id),
  subject as (insert into audit_subjects (case_id, event_id) select shown.id, event.id from ${cases} shown, event)`;
const fields = `c.id, c.case_number, c.version, c.status, c.host_country, c.nationalities, c.sex, c.age_band, c.rescued_on, c.rescue_country,
  c.risk_level, c.repatriation_status, c.created_at, c.updated_at, o.name as organisation, n.name, n.born`;
const from = `cases c join organisations o on o.id = c.organisation_id join bench_names n on n.case_id = c.id`;
const asked = async (sql, values) => (await pool.query(sql, values)).rows;

app.get('/cases/:id', ({ params }) =>
  asked(
    `with shown as (select ${fields} from ${from} where c.id = $1 and c.organisation_id = $2), ${audited('case.read', 'shown')} select * from shown`,
    [params.id, organisation],
  ),
);
app.get('/cases', () =>
  asked(
    `with shown as (select ${fields} from ${from} where c.organisation_id = $1 order by c.updated_at desc, c.id desc limit 25), ${audited('case.list', 'shown')} select * from shown`,
    [organisation],
  ),
);
app.post('/cases/search', ({ body }) =>
  asked(
    `with shown as (select ${fields} from ${from} where n.name like $1 || '%' and c.organisation_id = $2 limit 25), ${audited('case.find', 'shown')} select * from shown`,
    [body.q, organisation],
  ),
);
// The same rows as ours leaves behind: what it is found by (random bytes stand for the hashes), deadlines, and its audit row.
const tokensOf = (n) => Array.from({ length: n }, () => randomBytes(16));
app.post('/cases', ({ body }) =>
  asked(
    `with person as (insert into people (id, organisation_id, data_key, identity) values (gen_random_uuid(), $1, $2, $2) returning id),
     made as (insert into cases (id, organisation_id, person_id, case_number, assignee_id, team_id, rescue_id, rescued_on, rescue_method, rescue_country, host_country, sex, age_band, nationalities, nationality_status, next_deadline_at, created_by)
       select gen_random_uuid(), $1, person.id, gen_random_uuid()::text, $3, (select team_id from users where id = $3), $4, '2025-02-12', 'released', 'MM', 'TH', 'male', '24-26', '{ET}', 'known', '2025-02-14', $3 from person returning *),
     found as (insert into finding_tokens (case_id, organisation_id, kind, token, weight) select made.id, $1, 'name', token, 10 from made, unnest($6::bytea[]) token),
     alike as (insert into likeness_tokens (case_id, organisation_id, token, weight) select made.id, $1, token, 10 from made, unnest($7::bytea[]) token),
     due as (insert into deadlines (id, case_id, organisation_id, kind, template, party, due_at, assignee_id)
       select gen_random_uuid(), made.id, $1, kind, kind, 'caseworker', '2025-02-14', $3 from made, unnest('{consular_rights,screening,reflection_period_end}'::text[]) kind),
     named as (insert into bench_names select id, $5, '1999-03-02' from made), ${audited('case.open', 'made')} select * from made`,
    [organisation, Buffer.alloc(200), user, rescue, body.person.names[0].full, tokensOf(24), tokensOf(9)],
  ),
);
app.get('/reports/exact', () =>
  asked(
    `select nationality, sex, status, count(*)::int from cases c, unnest(nationalities) as nationality where c.organisation_id = $1 group by 1, 2, 3`,
    [organisation],
  ),
);
app.get('/reports/rounded', () =>
  asked(
    `select nationality, sex, status, count(*)::int / 10 * 10 as value from cases, unnest(nationalities) as nationality where not statistics_refused group by 1, 2, 3`,
  ),
);
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.stdout.write('ready\n');
