import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Actor, personRoles, throughGlass, throughReferral } from '#access';
import { recount } from '../support/recount.js';
import type { System } from '../support/system.js';
import type { Raw } from './oracle.js';
import { besidesTheirCase, excludeOfficers, referrals, safeguards } from './world.safeguards.js';

/** The same numbers for the same seed (mulberry32). */
export function drawing(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { next, below, one: <T>(list: readonly T[]): T => list[below(list.length)]! };
}

const nations = ['QA', 'QB', 'QC', 'QD'];
const hosts = ['TH', 'KH'];
/** Of every sixteen cases, these are over. */
const ended: Record<number, string> = { 5: 'closed', 11: 'closed_referred' };
const far = (seconds: number) => new Date(Date.now() + seconds * 1000);
const sealed = Buffer.from('00', 'hex');

interface Said {
  to: 'hers' | 'all';
  kind: 'mission' | 'any';
  decision: string;
  seconds?: number;
}
const yesToHers: Said = { to: 'hers', kind: 'mission', decision: 'granted' };
const yesTo = (kind: Said['kind'], seconds?: number): Said => ({
  to: 'all',
  kind,
  decision: 'granted',
  ...(seconds !== undefined && { seconds }),
});
const noTo = (kind: Said['kind']): Said => ({ to: 'all', kind, decision: 'withdrawn' });
/** What she says after a yes to her own mission and a no to all missions. */
const again: readonly Said[][] = [
  [],
  [yesTo('mission')],
  [yesTo('mission', 600)],
  [yesTo('any')],
  [noTo('any'), yesTo('mission')],
  [yesTo('mission'), noTo('mission')],
  [yesTo('mission'), yesTo('mission', -60)],
];

/** What hangs on a case; each gets one row a case, so that its reach is the case's. */
export const children = [
  'consents',
  'case_entries',
  'attachments',
  'testimonies',
  'testimony_versions',
  'repatriation_steps',
  'journeys',
  'deadlines',
  'reminders',
  'likeness_tokens',
  'movement_people',
] as const;

/** The deadline that a mission has a part in, by its party or by its kind: one case in three has none. Beside it each has one of the caseworker. */
export const missionsPart = (caseId: string): { kind: string; party: string } | undefined =>
  [
    { kind: 'overstay', party: 'both' },
    { kind: 'consular_acknowledgement', party: 'consular_officer' },
  ][parseInt(caseId.slice(-4), 16) % 3];

/**
 * Organisations, teams, people of every role, missions and `size` cases with every kind of history, drawn from a seed.
 * Some rows are torn on purpose (a case of one organisation in the hands of another's team): a wall must hold there too.
 */
export async function aWorld(system: System, seed: number, size: number): Promise<Actor[]> {
  const { sql } = system;
  const draw = drawing(seed);
  const put = (table: string, rows: readonly object[]) => {
    const whole = rows.map((row) => ({ id: randomUUID(), ...defaults[table], ...row }));
    // Columns that nobody here speaks of are as the table makes them.
    const columns = [...new Set(whole.flatMap((row) => Object.keys(row)))].join(', ');
    return sql.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(whole)],
    );
  };
  const now = new Date().toISOString();
  const defaults: Record<string, object> = {
    organisations: { key_wrapped: '\\x00', created_at: now, version: 1 },
    missions: { time_zone: 'UTC', language: 'en', created_at: now, version: 1 },
    users: {
      password_hash: 'x',
      profile: '\\x00',
      totp_last_step: 0,
      active: true,
      password_failures: 0,
      created_at: now,
      version: 1,
    },
    sessions: {
      created_at: now,
      last_used_at: now,
      idle_minutes: 30,
      device: '',
      enrolling: false,
      expires_at: far(3600),
    },
    movements: { plan: '\\x00', handling: '\\x00', created_at: now, updated_at: now, version: 1 },
    movement_people: { state: 'listed', created_at: now, version: 1 },
    deadlines: { kind: 'other', party: 'caseworker', due_at: far(9999), extended: false, state: 'open', created_at: now, version: 1 }, // prettier-ignore
  };
  const actors: Actor[] = [];
  const enrol = async (role: string, organisationId: string, teamId: string, missionId: string | null) => {
    const [id, sessionId] = [randomUUID(), randomUUID()];
    const token = `\\x${randomUUID().replaceAll('-', '')}`;
    await put('users', [{ id, organisation_id: organisationId, team_id: teamId, role, email_token: token }]);
    await put('sessions', [{ id: sessionId, user_id: id }]);
    actors.push({ id, role, organisationId, teamId, missionId, sessionId } as Actor);
  };
  const ngos: { id: string; teams: string[]; rescue: string }[] = [];
  const organise = async (kind: string, country: string, teams: number) => {
    const id = randomUUID();
    await put('organisations', [{ id, name: `${kind} ${id.slice(0, 4)}`, kind, country }]);
    const made = Array.from({ length: teams }, () => randomUUID());
    await put(
      'teams',
      made.map((team) => ({ id: team, organisation_id: id, name: team })),
    );
    return { id, teams: made };
  };
  for (let n = 0; n < 3; n++) {
    const ngo = { ...(await organise('ngo', 'TH', 2)), rescue: randomUUID() };
    const same_as = `\\x${ngo.rescue.replaceAll('-', '')}`;
    await sql.query(
      `insert into rescues (id, organisation_id, date, method, country, same_as) values ($1, $2, '2025-02-12', 'raid', 'MM', $3)`,
      [ngo.rescue, ngo.id, Buffer.from(same_as)],
    );
    ngos.push(ngo);
    for (const team of ngo.teams) await enrol('caseworker', ngo.id, team, null);
    await enrol('supervisor', ngo.id, ngo.teams[0]!, null);
  }
  for (const role of personRoles.slice(3)) await enrol(role, ngos[0]!.id, ngos[0]!.teams[0]!, null);
  const missions: { id: string; organisationId: string }[] = [];
  for (const country of nations) {
    for (const host of country === 'QA' ? hosts : [draw.one(hosts)]) {
      const office = await organise('mission', country, 1);
      const id = randomUUID();
      await put('missions', [
        { id, organisation_id: office.id, country, name: `${country} in ${host}`, seat_country: host },
      ]);
      await put('mission_routes', [{ mission_id: id, nationality: country, host_country: host }]);
      await enrol('consular_officer', office.id, office.teams[0]!, id);
      missions.push({ id, organisationId: office.id });
    }
  }
  const journeys = new Map(ngos.map(({ id }) => [id, randomUUID()]));
  await put(
    'movements',
    [...journeys].map(([home, id]) => ({ id, organisation_id: home, kind: 'convoy', created_by: actors[0]!.id })),
  );
  const ids: string[] = [];
  for (let n = 0; n < size; n++) {
    const home = draw.one(ngos);
    const torn = draw.below(20) === 0;
    const [id, person, testimony, deadline] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const worker = draw.one(actors.filter(({ role }) => role === 'caseworker'));
    ids.push(id);
    await sql.query(`insert into people (id, organisation_id, data_key, identity) values ($1, $2, $3, $3)`, [
      person,
      home.id,
      sealed,
    ]);
    const onHold = draw.below(6) === 0;
    const nationalities = [draw.one(nations), ...(draw.below(3) ? [] : [draw.one(nations)])];
    await sql.query(
      `insert into cases (id, organisation_id, person_id, case_number, assignee_id, team_id, rescue_id, rescued_on, rescue_method,
         rescue_country, host_country, sex, age_band, nationalities, nationality_status, on_hold, hold, status, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, '2025-02-12', 'raid', 'MM', $8, 'female', '21-23', $9, 'known', $10, $11, $12, $5)`,
      [
        id,
        home.id,
        person,
        id,
        worker.id,
        torn ? worker.teamId : draw.one(home.teams),
        home.rescue,
        draw.one(hosts),
        [...new Set(nationalities)],
        onHold,
        onHold ? sealed : null,
        ended[n % 16] ?? (n % 5 ? 'active' : 'follow_up'),
      ],
    );
    for (let consent = draw.below(4); consent >= 0; consent--) {
      const narrow = draw.below(4);
      const mission = draw.one(missions);
      await sql.query(
        `insert into consents (id, case_id, purpose, recipient_kind, recipient_country, recipient_organisation_id, decision, recorded_at, recorded_by, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          randomUUID(),
          id,
          draw.below(8) ? 'consular_notification' : 'media',
          narrow === 0 ? null : draw.one(['mission', 'mission', 'any', 'service_provider']),
          narrow === 2 ? draw.one(nations) : null,
          narrow === 3 ? mission.organisationId : null,
          draw.below(5) < 4 ? 'granted' : draw.one(['refused', 'withdrawn', 'not_asked']),
          // Some at the very same moment: then the later id counts.
          far(-draw.below(6)),
          worker.id,
          draw.below(4) ? null : far(draw.one([-60, 600])),
        ],
      );
    }
    // A yes to her own country's missions, and then a no to all: the later no counts for them too. Of some she says yes
    // again: to all as before, for a time, to a circle inside, or to a wider one, which takes no narrower no back.
    const said = n % 4 === 0 ? [yesToHers, noTo('mission'), ...(again[(n / 4) % again.length] ?? [])] : [];
    for (const [later, { to, kind, decision, seconds }] of said.entries()) {
      await sql.query(
        `insert into consents (id, case_id, purpose, recipient_kind, recipient_country, decision, recorded_at, recorded_by, expires_at)
         values ($1, $2, 'consular_notification', $3, $4, $5, $6, $7, $8)`,
        [
          randomUUID(),
          id,
          kind,
          to === 'hers' ? nationalities[0] : null,
          decision,
          far(later + 1),
          worker.id,
          seconds === undefined ? null : far(seconds),
        ],
      );
    }
    for (const mission of missions.filter(() => draw.below(6) > 0)) {
      await sql.query(
        `insert into consular_notifications (id, case_id, organisation_id, mission_id, status, requested_by) values ($1, $2, $3, $4, $5, $6)`,
        [
          randomUUID(),
          id,
          home.id,
          mission.id,
          draw.one(['sent', 'sent', 'acknowledged', 'responded', 'queued', 'failed', 'cancelled']),
          worker.id,
        ],
      );
    }
    await sql.query(
      `insert into case_entries (id, case_id, kind, content, created_by) values ($1, $2, 'note', $3, $4)`,
      [randomUUID(), id, sealed, worker.id],
    );
    await sql.query(
      `insert into attachments (id, case_id, state, content_type, size, about, file_key, created_by) values ($1, $2, 'clean', 'text/plain', 1, $3, $3, $4)`,
      [randomUUID(), id, sealed, worker.id],
    );
    await sql.query(
      `insert into testimonies (id, case_id, language, taken_on, created_by) values ($1, $2, 'am', '2025-03-01', $3)`,
      [testimony, id, worker.id],
    );
    await sql.query(
      `insert into testimony_versions (id, testimony_id, case_id, number, body, coded, created_by) values ($1, $2, $3, 1, $4, $4, $5)`,
      [randomUUID(), testimony, id, sealed, worker.id],
    );
    await sql.query(`insert into repatriation_steps (id, case_id, key, state) values ($1, $2, 'shelter', 'done')`, [
      randomUUID(),
      id,
    ]);
    await sql.query(`insert into journeys (id, case_id) values ($1, $2)`, [randomUUID(), id]);
    await put('deadlines', [{ id: deadline, case_id: id, organisation_id: home.id }]);
    await put('reminders', [{ deadline_id: deadline, case_id: id, kind: 'remind', fire_at: far(9999) }]);
    const part = missionsPart(id);
    if (part) {
      const whole = { id: randomUUID(), case_id: id, organisation_id: home.id, ...part };
      await put('deadlines', [whole]);
      await put('reminders', [{ deadline_id: whole.id, case_id: id, kind: 'remind', fire_at: far(9999) }]);
    }
    await put('movement_people', [{ movement_id: journeys.get(home.id), case_id: id, added_by: worker.id }]);
    await sql.query(`insert into likeness_tokens (case_id, organisation_id, token, weight) values ($1, $2, $3, 1)`, [
      id,
      home.id,
      Buffer.from(id),
    ]);
  }
  await safeguards(sql, draw, ids, actors);
  await referrals(sql, draw, ids, actors);
  await besidesTheirCase(sql, ids, actors);
  await recount(system, ids);
  await excludeOfficers(sql);
  for (const [n, id] of ids.entries()) if (n % 32 === 11) await erase(sql, id);
  // Consent that ran out since it was counted: the column still names the mission, and must not open the case.
  const lapsed = `id in (select id from cases where mission_id is not null order by id limit ${Math.ceil(size / 60)})`;
  await sql.query(
    `update consents set expires_at = now() - interval '1 minute' where decision = 'granted' and case_id in (select id from cases where ${lapsed})`,
  );
  await sql.query(`update cases set mission_sees_until = now() - interval '1 minute' where ${lapsed}`);
  const helpers = actors.filter(({ role }) => role === 'caseworker' || role === 'supervisor');
  return [
    ...actors,
    ...actors.filter(({ role }) => role === 'supervisor').map(throughGlass),
    ...helpers.map((one) => throughReferral(one, [])),
  ];
}

/** As erasure leaves it: what is counted, and the steps of the way home. */
async function erase(sql: pg.Pool, id: string): Promise<void> {
  const hung = ['reminders', 'deadlines', ...children, 'consular_notifications'].filter((one) => one !== 'repatriation_steps'); // prettier-ignore
  for (const table of new Set(['reminders', 'deadlines', 'testimony_versions', 'testimonies', ...hung]))
    await sql.query(`delete from ${table} where case_id = $1`, [id]);
  await sql.query(
    `update cases set erased_at = now(), on_hold = false, hold = null, mission_id = null, mission_sees_until = null where id = $1`,
    [id],
  );
  await sql.query(
    `update people p set erased_at = now(), data_key = null, identity = null from cases c where c.person_id = p.id and c.id = $1`,
    [id],
  );
}

/** Everything the oracle decides by, as it lies there. */
export async function rawRows(sql: Pick<pg.ClientBase, 'query'>): Promise<Raw> {
  const all = async (query: string) => (await sql.query(query)).rows as never[];
  const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::float8`;
  return {
    cases: await all(
      `select id, person_id, organisation_id, team_id, assignee_id, nationalities, host_country, on_hold, status, mission_id, ${ms('mission_sees_until')} as sees_until, ${ms('erased_at')} as erased, excluded from cases`,
    ),
    exclusions: await all(
      'select id, case_id, excluded_user_id as user_id, excluded_organisation_id as organisation_id, excluded_mission_id as mission_id, lifted_at is not null as lifted from case_exclusions',
    ),
    glass: await all(
      `select id, case_id, organisation_id, broken_by as by, broken_by_organisation_id as by_organisation, ended_at is not null as ended, ${ms('until')} as until from glass_breaks`,
    ),
    referrals: await all(
      `select id, kind, case_id, organisation_id, to_organisation_id as to, team_id, status, parts, ${ms('sees_until')} as until, ${ms('expires_at')} as expires from transitions`,
    ),
    missions: await all('select id, country, organisation_id from missions'),
    routes: await all('select mission_id, nationality, host_country from mission_routes'),
    consents: await all(
      `select id, case_id, purpose, recipient_kind, recipient_country, recipient_organisation_id, decision, ${ms('recorded_at')} as recorded, ${ms('expires_at')} as expires from consents`,
    ),
    notifications: await all('select id, case_id, mission_id, status from consular_notifications'),
  };
}
