import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, startEmbeddedPostgres } from '../../apps/cli/embedded-postgres/index.mjs';
import { buildIfStale, root } from '../../apps/cli/prepare/index.mjs';
import { fill } from './people.mjs';
import { explain } from './plans.mjs';

// `npm run bench`: what everything that Homeward adds costs, as a ratio against plain SQL on the same data, in one run.
const size = Number(process.env.BENCH_CASES ?? 100_000);
const [rounds, seconds, connections] = [
  Number(process.env.BENCH_ROUNDS ?? 3),
  Number(process.env.BENCH_SECONDS ?? 3),
  10,
];
const warmth = Number(process.env.BENCH_WARMTH ?? 2000);
const say = (text) => process.stdout.write(`${text}\n`);
/** `BENCH_ONLY=create,plans`: those and no others. `BENCH_PROFILE=<folder>`: where our server's time goes, by CPU profile. */
const only = process.env.BENCH_ONLY?.split(',');
const profile = process.env.BENCH_PROFILE;

buildIfStale();
const dist = (path) => import(new URL(`file://${join(root, 'dist', path)}`));
const { prepare } = await dist('apps/api/src/serve.js');
const { seedDemo } = await dist('apps/api/src/demo/demo.js');
const { masterKeysOf, openVault, readConfig } = await dist('libs/platform/src/index.js');
const { Finding } = await dist('libs/people/src/finding.js');

const folder = join(tmpdir(), `homeward-bench-${size}`);
mkdirSync(folder, { recursive: true });
const keyFile = join(folder, 'bench.key');
if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 });
const postgres = await startEmbeddedPostgres({ folder });
const env = {
  ...process.env,
  DATABASE_ADMIN_URL: postgres.adminUrl('bench'),
  DATABASE_URL: postgres.appUrl('homeward_app', 'bench'),
  HOMEWARD_DATA: folder,
  HOMEWARD_DEMO: '1',
  HOMEWARD_MASTER_KEY: readFileSync(keyFile, 'utf8'),
};
const admin = new pg.Client({ connectionString: postgres.adminUrl() });
await admin.connect();
await admin.query('create database bench').catch(() => undefined);
await admin.end();
const config = await readConfig(env);
await prepare(config);
await seedDemo(config);
const client = new pg.Client({ connectionString: env.DATABASE_ADMIN_URL });
await client.connect();
const one = async (sql, values) => (await client.query(sql, values)).rows[0];
const account = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')).find(
  (a) => a.role === 'supervisor',
);
const who = await one(
  `select o.id as organisation, u.id as user, u.team_id as team, (select id from compounds limit 1) as compound
   from organisations o join users u on u.organisation_id = o.id where o.name = $1 and u.role = 'supervisor'`,
  [account.organisation],
);
await client.query(
  `insert into rescues (id, organisation_id, date, method, country, same_as) values (gen_random_uuid(), $1, '2025-02-12', 'released', 'MM', 'bench') on conflict do nothing`,
  [who.organisation],
);
who.rescue = (await one('select id from rescues where organisation_id = $1 limit 1', [who.organisation])).id;
if (!(await one(`select to_regclass('bench_names') as made`)).made) {
  say(`Filling ${folder} with ${size} cases; the next run finds them there.`);
  await fill({ client, vault: await openVault(client, masterKeysOf(config)), Finding, size, who, say });
}

// What the bare handler made in an earlier run holds nothing that opens.
const left = `(select c.id from cases c join people p on p.id = c.person_id where p.data_key = decode(repeat('00', 200), 'hex'))`;
for (const table of ['finding_tokens', 'likeness_tokens', 'deadlines', 'bench_names'])
  await client.query(`delete from ${table} where case_id in ${left}`);
await client.query(`delete from cases where id in ${left}`);
await client.query(`delete from people where data_key = decode(repeat('00', 200), 'hex')`);

const children = [];
const server = async (file, extra, flags = []) => {
  const port = await freePort();
  const child = spawn(process.execPath, [...flags, file], {
    env: { ...env, ...extra, PORT: String(port) },
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise((ready, failed) => {
    child.stdout.on('data', (text) => /ready/.test(text) && ready());
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
  });
  return { port, pid: child.pid };
};
/** CPU milliseconds that a process has used, and those of its children, gone ones too; 0 where there is no /proc. */
const cpuOf = (pid, children = []) => {
  const used = (one, gone) => {
    try {
      const fields = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1].split(' ').map(Number);
      return (fields[11] + fields[12] + (gone ? fields[13] + fields[14] : 0)) * 10;
    } catch {
      return 0;
    }
  };
  return children.reduce((sum, child) => sum + used(child, false), used(pid, children.length > 0));
};
const childrenOf = (pid) =>
  existsSync(`/proc/${pid}/task/${pid}/children`)
    ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
    : [];
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const call = (port, { method = 'GET', path, body, token }) =>
  new Promise((answer, failed) => {
    const text = body && JSON.stringify(body);
    const sent = request({ port, host: '127.0.0.1', method, path, agent, headers: { ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }), ...(token && { authorization: `Bearer ${token}` }) } }, (reply) => {
      const chunks = [];
      reply.on('data', (chunk) => chunks.push(chunk));
      reply.on('end', () => (reply.statusCode < 300 ? answer(Buffer.concat(chunks).toString()) : failed(new Error(`${method} ${path}: ${reply.statusCode} ${Buffer.concat(chunks).toString().slice(0, 300)}`))));
    }).on('error', failed); // prettier-ignore
    sent.end(text);
  });
const throughput = async ({ port, pid }, make, most = Infinity) => {
  const spent = () => [cpuOf(pid), cpuOf(postgres.pid, childrenOf(postgres.pid))];
  const before = spent();
  const end = performance.now() + (most < Infinity ? 60 : seconds) * 1000;
  let done = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end && done < most) {
        await call(port, make(done));
        done += 1;
      }
    }),
  );
  const perSecond = (done / (performance.now() - begun)) * 1000;
  const [app, database] = spent().map((after, n) => (after - before[n]) / done);
  return { perSecond, app, database };
};
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

try {
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const ours = await server(join(root, 'dist/apps/api/src/main.js'), { HOMEWARD_ROLE: 'api' }, flags);
  const bare = await server(join(import.meta.dirname, 'bare.mjs'), { BENCH_DATABASE_URL: env.DATABASE_ADMIN_URL, BENCH_WHO: JSON.stringify(who) }); // prettier-ignore
  const login = async ({ email, password }) => JSON.parse(await call(ours.port, { method: 'POST', path: '/api/v1/auth/login', body: { email, password } })).accessToken; // prettier-ignore
  const accounts = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8'));
  const ids = (await client.query('select id from cases order by id limit 5000')).rows.map(({ id }) => id);
  const names = (await client.query('select name from bench_names order by case_id limit 5000')).rows.map(
    (row) => row.name,
  );
  const person = (n) => ({
    names: [{ full: `Bench ${names[n % 5000]}` }],
    sex: 'male',
    birthDate: '1999-03-02',
    nationalities: ['ET'],
  });
  const rescue = { id: who.rescue };
  const acts = {
    'read a case': ['supervisor', (n) => ({ path: `/cases/${ids[(n * 37) % ids.length]}` })],
    'list 25': ['supervisor', () => ({ path: '/cases' })],
    'find by name': [
      'supervisor',
      (n) => ({ method: 'POST', path: '/cases/search', body: { q: names[(n * 37) % 5000] } }),
    ],
    create: [
      'supervisor',
      (n) => ({ method: 'POST', path: '/cases', body: { person: person(n), rescue, hostCountry: 'TH' } }),
    ],
    'report, exact': [
      'supervisor',
      () => ({ path: '/reports/cases?groupBy=nationality,sex,status' }),
      '/reports/exact',
    ],
    'report, rounded': [
      'coordinator',
      () => ({ path: '/reports/cases?groupBy=nationality,sex,status' }),
      '/reports/rounded',
    ],
  };
  say(`\n${size} cases, ${connections} connections, ${rounds} rounds of ${seconds} s each, turn and turn about\n`);
  for (const [name, [role, make, plain]] of Object.entries(acts)) {
    if (only && !only.includes(name)) continue;
    try {
      const token = await login(accounts.find((a) => a.role === role));
      const mine = (n) => ({ ...make(n), path: `/api/v1${make(n).path}`, token });
      const theirs = (n) => (plain ? { path: plain } : make(n));
      const [a, b] = [[], []];
      // Code that was hardly run yet is not compiled yet.
      for (const [port, make] of [[ours, mine], [bare, theirs]]) await throughput(port, make, warmth); // prettier-ignore
      for (let round = 0; round < rounds; round++) {
        a.push(await throughput(ours, mine));
        b.push(await throughput(bare, theirs));
      }
      const ratio = median(a.map(({ perSecond }, n) => perSecond / b[n].perSecond));
      const [one, other] = [a, b].map((runs) => (of) => median(runs.map((run) => run[of])));
      const cpu = (of) => `${of('app').toFixed(2)} + ${of('database').toFixed(2)}`;
      say(
        `${name.padEnd(18)} ${ratio.toFixed(2).padStart(6)} of plain SQL   (${one('perSecond').toFixed(0)} against ${other('perSecond').toFixed(0)} a second; ms of CPU, app + database: ${cpu(one)} against ${cpu(other)})`,
      );
    } catch (error) {
      say(`${name.padEnd(18)} not measured: ${error.message}`);
    }
  }
  if (!only || only.includes('plans')) await plans();
} finally {
  for (const child of children) child.kill('SIGTERM');
  agent.destroy();
  await client.end();
  await postgres.stop();
}

/** EXPLAIN of a case read, the lists, the loads, the search and the sweep of what is due, for the supervisor and for officers with 200 and with 20,000 nationals. */
async function plans() {
  const { signContext, databaseRole } = await dist('libs/access/src/actor.js');
  const { caseReach } = await dist('libs/access/src/reach.js');
  const { sees } = await dist('libs/access/src/tags.js');
  const { listCases, readCase } = await dist('libs/cases/src/cases.queries.js');
  const { loads } = await dist('libs/transitions/src/caseload.queries.js');
  const { findCandidates } = await dist('libs/cases/src/cases.finding.queries.js');
  const { handOverDue } = await dist('libs/deadlines/src/reminders.queries.js');
  const vault = await openVault(client, masterKeysOf(config));
  const list = (work) => listCases(work, { limit: 25 }, '-updatedAt', null, 26);
  const some = (await one('select name from bench_names offset 77 limit 1')).name;
  const show = async (title, actor, ask) =>
    say(`${title.padEnd(34)} ${await explain({ client, actor, signContext, key: vault.derived('actor-context'), caseReach, sees, database: databaseRole(actor.role), ask })}`); // prettier-ignore
  const nobody = { sessionId: null, missionId: null };
  const supervisor = {
    ...nobody,
    id: who.user,
    role: 'supervisor',
    organisationId: who.organisation,
    teamId: who.team,
  };
  const { id } = await one('select id from cases offset 77 limit 1');
  say('');
  await show('read, supervisor', supervisor, (work) => readCase(work, 'case.read', id));
  await show('list, supervisor', supervisor, list);
  await show('list by deadline, supervisor', supervisor, (work) => listCases(work, { limit: 25 }, 'nextDeadline', null, 26)); // prettier-ignore
  await show('loads, supervisor', supervisor, loads);
  await show('find, supervisor', supervisor, (work) =>
    findCandidates(work, new Finding(vault).tokensOf(some, true), some, {}),
  );
  await fillReminders();
  const relay = { ...nobody, id: '00000000-0000-7000-8000-000000000002', role: 'relay', organisationId: null, teamId: null }; // prettier-ignore
  await show('sweep of 100 due', relay, (work) => handOverDue(work, 100));
  for (const [country, number] of [
    ['KE', 200],
    ['ET', 20_000],
  ]) {
    const mission = (await one(`select m.id from missions m where country = $1 and organisation_id is not null`, [country])).id; // prettier-ignore
    await client.query(`update cases set mission_id = $1, mission_sees_until = 'infinity' where mission_id is null and id in (select id from cases where mission_id is null limit $2::int - (select count(*) from cases where mission_id = $1)::int)`, [mission, Math.min(number, Math.floor(size / 3))]); // prettier-ignore
    await client.query('analyze cases');
    const officer = {
      ...nobody,
      id: who.user,
      role: 'consular_officer',
      organisationId: null,
      teamId: null,
      missionId: mission,
    };
    await show(`list, officer of ${number} nationals`, officer, list);
  }
}

/** A reminder for each case, every hundredth due. */
async function fillReminders() {
  if ((await one(`select count(*)::int as n from reminders`)).n >= size) return;
  await client.query(
    `insert into deadlines (id, case_id, organisation_id, kind, party, due_at, assignee_id)
     select gen_random_uuid(), id, organisation_id, 'other', 'caseworker', now() + interval '1 day', assignee_id from cases`,
  );
  await client.query(
    `insert into reminders (id, deadline_id, case_id, kind, fire_at)
     select gen_random_uuid(), id, case_id, 'remind', now() + case when random() < 0.01 then -1 else 1 end * interval '1 day' from deadlines`,
  );
  await client.query('vacuum analyze deadlines, reminders');
}
