import type pg from 'pg';
import { type Actor, may, reachOf, type Verb } from '#access';
import { databaseRole, signContext } from '../../libs/access/src/actor.js';
import { caseReach } from '../../libs/access/src/reach.js';
import type { System } from '../support/system.js';
import { countedBy, glassOf, keptFrom, type Raw, seenBy, sightOf, transitionsOf } from './oracle.js';
import { children, missionsPart } from './world.js';

/** Verbs about a case, of every kind: to look, to count, to change, and on what hangs on it. */
const verbs: readonly Verb[] = [
  ...([
    'case.list',
    'case.find',
    'case.read',
    'case.correct',
    'case.assign',
    'report.exact',
    'repatriation.step',
  ] as const),
  ...(['deadline.list', 'notification.list', 'consent.read', 'testimony.read', 'case.access_log'] as const),
];
/** What a consular officer has a part in; of the rest no row is there for her. */
const ofMissions = ['repatriation_steps', 'journeys', 'deadlines', 'reminders', 'movement_people'];
/** Who goes on a journey, and how she travels, is for those to say who make it. */
const readByMissions = ['movement_people', 'journeys'];
/** What an officer has a part in on some cases alone. */
const inPart = ['deadlines', 'reminders'];
/** What is to be seen through glass beside the case and the person. */
const throughGlass = ['consents'];
/** What hangs on a case and can be chosen for whoever was asked to help, and as part of what. */
const chosen: Readonly<Record<string, string>> = {
  consents: 'legal',
  case_entries: 'entries',
  attachments: 'attachments',
  repatriation_steps: 'steps',
  journeys: 'steps',
  testimonies: 'testimony',
  testimony_versions: 'testimony',
};
/** What a look at something of a case needs to have been chosen. */
const partsOf: Readonly<Record<string, string>> = { 'consent.read': 'legal', 'testimony.read': 'testimony' };
const hangsOn: Readonly<Record<string, readonly string[]>> = {
  caseworker: children,
  supervisor: children,
  consular_officer: ofMissions,
  breaker: throughGlass,
  receiver: Object.keys(chosen),
};

export interface Outcome {
  compared: number;
  differences: string[];
}
export interface Looking {
  system: System;
  client: pg.ClientBase;
  actors: readonly Actor[];
  raw: Raw;
  now: number;
  /** Another reach in SQL than ours, to see that a wrong one is noticed. */
  sql?: (actor: Actor, verb: Verb) => string;
  /** Another predicate than ours, for the same. */
  inHand?: typeof may;
  /** Only these verbs, of reach alone. */
  verbs?: readonly Verb[];
  /** Only what the database lets through, of one table. */
  only?: string;
}

/** Do SQL reach, the predicate in hand, row-level security and the oracle say the same, case by case? */
export async function compare({
  system,
  client,
  actors,
  raw,
  now,
  sql,
  inHand: predicate = may,
  only,
  verbs: some,
}: Looking): Promise<Outcome> {
  const outcome: Outcome = { compared: 0, differences: [] };
  const ids = raw.cases.map(({ id }) => id);
  const same = (what: string, wanted: ReadonlySet<string>, got: ReadonlySet<string>) => {
    outcome.compared += ids.length;
    const wrong = ids.filter((id) => wanted.has(id) !== got.has(id)).length;
    const besides = [...got].filter((id) => !ids.includes(id));
    if (wrong || besides.length) outcome.differences.push(`${what}: ${wrong} of ${ids.length} ${besides.join()}`);
  };
  for (const actor of actors) {
    const seen = seenBy(actor, raw, now);
    const counted = countedBy(actor, raw, now);
    const none = new Set<string>();
    for (const verb of only ? [] : (some ?? verbs)) {
      const within = ofTheRecord(actor, verb)
        ? new Set(ids)
        : verb === 'report.exact'
          ? counted
          : seenBy(actor, raw, now, partsOf[verb] ?? null);
      const wanted = reachOf(actor, verb) === null ? none : within;
      const where = asSuperuser(actor, (sql ?? ((one, what) => caseReach(one, what, 'c')))(actor, verb));
      const { rows } = await client.query<{ id: string }>(`select id from cases c where ${where}`);
      same(`${actor.role} ${verb} SQL`, wanted, new Set(rows.map(({ id }) => id)));
      const inHand = raw.cases.filter((row) =>
        predicate(
          actor,
          verb,
          {
            organisationId: row.organisation_id,
            teamId: row.team_id,
            assigneeId: row.assignee_id,
            missionId: row.mission_id,
            missionSeesUntil: row.sees_until,
            erasedAt: row.erased,
            excluded: row.excluded,
            referredTo: raw.referrals
              .filter((r) => r.case_id === row.id && r.status === 'accepted' && (r.until ?? 0) > now)
              .map((r) => ({ organisationId: r.to, teamId: r.team_id, parts: r.parts })),
            brokenBy: raw.glass.filter((g) => g.case_id === row.id && !g.ended && g.until > now).map(({ by }) => by),
          },
          new Date(now),
        ),
      );
      same(`${actor.role} ${verb} in hand`, wanted, new Set(inHand.map(({ id }) => id)));
    }
    if (!some) await throughRows({ system, client, actor, raw, seen, counted, same, ...(only && { only }) });
  }
  return outcome;
}

/** Reach alone, without the walls of the database: nobody acts there, so who she is stands in the question. */
const asSuperuser = (actor: Actor, sql: string): string =>
  sql.replaceAll('(select sec.user_id())', `'${actor.id}'::uuid`);

/** An auditor reads the record of every case: its rows stay hidden from her, which is looked at beside this. */
const ofTheRecord = ({ role }: Actor, verb: Verb): boolean => role === 'auditor' && verb === 'case.access_log';

interface Through {
  only?: string;
  system: System;
  client: pg.ClientBase;
  actor: Actor;
  raw: Raw;
  seen: ReadonlySet<string>;
  /** Seen, or erased: what is left of those is a row to be counted. */
  counted: ReadonlySet<string>;
  same: (what: string, wanted: ReadonlySet<string>, got: ReadonlySet<string>) => void;
}

/** What PostgreSQL lets this actor's role read and change with no condition of ours at all. */
async function throughRows({ system, client, actor, raw, seen, counted, same, only }: Through): Promise<void> {
  const role = databaseRole(actor.role);
  const context = signContext(actor, system.vault.derived('actor-context'), new Date(), 60);
  const isNgo = role === 'caseworker' || role === 'supervisor';
  const onlyReads = role === 'breaker' || role === 'receiver';
  const none = new Set<string>();
  await client.query(`savepoint look; set local role homeward_${role}; select sec.enter('${context}')`);
  const tried = async (sql: string, values: unknown[] = []): Promise<Set<string> | 'refused'> => {
    await client.query('savepoint one');
    try {
      const { rows } = await client.query<{ id: string }>(sql, values);
      return new Set(rows.map(({ id }) => id));
    } catch (error) {
      // A policy is asked before any constraint: what fails on a constraint was let through by the policy.
      const { code, message } = error as { code?: string; message: string };
      return code === '42501' ? 'refused' : new Set([`let through: ${code} ${message}`]);
    } finally {
      await client.query('rollback to savepoint one');
    }
  };
  const rowsOf = async (sql: string) => {
    const got = await tried(sql);
    return got === 'refused' ? none : got;
  };
  if (!only || only === 'cases') {
    const reads = onlyReads ? seen : counted;
    same(`${role} reads cases`, reads, await rowsOf('select id from cases'));
    const count = await tried('select count(*)::text as id from cases');
    const expected = count === 'refused' ? reads.size : Number([...count][0]);
    if (expected !== reads.size) same(`${role} counts cases`, new Set(raw.cases.map(({ id }) => id)), none);
    const changed = await rowsOf('update cases set updated_at = updated_at returning id');
    same(`${role} changes cases`, onlyReads ? none : seen, changed);
  }
  if (!only || only === 'people') {
    const people = await rowsOf('select id from people');
    const about = raw.cases.filter(({ person_id }) => people.has(person_id));
    same(`${role} reads people`, onlyReads ? seen : counted, new Set(about.map(({ id }) => id)));
  }
  if (!only || only === 'consular_notifications') {
    const hers = raw.notifications.filter(
      (n) => seen.has(n.case_id) && (isNgo || (role === 'consular_officer' && n.mission_id === actor.missionId)),
    );
    const told = await rowsOf('select id from consular_notifications');
    const wrong = told.size !== hers.length || hers.some(({ id }) => !told.has(id));
    same(`${role} reads messages`, none, new Set(wrong ? [raw.cases[0]!.id] : []));
  }
  const [inside, outside] = [[...seen][0], raw.cases.find(({ id }) => !counted.has(id))?.id];
  const erased = [...counted].find((id) => !seen.has(id));
  for (const table of children.filter((one) => !only || one === only)) {
    const part = hangsOn[role]?.includes(table) ?? false;
    const reads =
      role === 'receiver'
        ? seenBy(actor, raw, Date.now(), chosen[table])
        : table === 'repatriation_steps'
          ? counted
          : role === 'consular_officer' && inPart.includes(table)
            ? new Set([...seen].filter(missionsPart))
            : seen;
    same(`${role} reads ${table}`, part ? reads : none, await rowsOf(`select distinct case_id as id from ${table}`));
    if (!part) continue;
    // Whoever may read the case's children may not hang one on a case that is not there for her.
    const insert = (caseId: string) =>
      table === 'deadlines'
        ? tried(`insert into deadlines (case_id, party) values ($1, 'consular_officer')`, [caseId])
        : tried(`insert into ${table} (case_id) values ($1)`, [caseId]);
    const mayInsert = !onlyReads && (isNgo || !readByMissions.includes(table));
    if (outside && (await insert(outside)) !== 'refused') same(`${role} hangs ${table} on a foreign case`, seen, none);
    if (erased && isNgo && (await insert(erased)) !== 'refused')
      same(`${role} hangs ${table} on an erased case`, seen, none);
    if (inside && mayInsert && (await insert(inside)) === 'refused')
      same(`${role} hangs ${table} on her case`, seen, none);
  }
  await besides({ actor, raw, seen, counted, same, rowsOf, ...(only && { only }) });
  await client.query('rollback to savepoint look');
}

interface Besides extends Pick<Through, 'actor' | 'raw' | 'seen' | 'counted' | 'same' | 'only'> {
  rowsOf: (sql: string) => Promise<ReadonlySet<string>>;
}

/** What is reached without its case: each leaves out the cases she is kept from. */
async function besides({ actor, raw, seen, counted, same, only, rowsOf }: Besides): Promise<void> {
  const { role } = actor;
  const ids = raw.cases.map(({ id }) => id);
  const away = keptFrom(actor, raw);
  // A mission that is excluded still knows that it was told: only an exclusion of the officer herself takes that away.
  const silent = keptFrom(
    role === 'consular_officer' ? { ...actor, organisationId: null, missionId: null } : actor,
    raw,
  );
  const but = (from: ReadonlySet<string>) => new Set(ids.filter((id) => !from.has(id)));
  const none = new Set<string>();
  const isNgo = role === 'caseworker' || role === 'supervisor';
  const onlyReads = role === 'breaker' || role === 'receiver';
  const own = new Set(raw.cases.filter((one) => one.organisation_id === actor.organisationId && !away.has(one.id)).map(({ id }) => id)); // prettier-ignore
  const of = (caseIds: ReadonlySet<string>) => new Set(raw.exclusions.filter((one) => caseIds.has(one.case_id)).map((one) => one.case_id)); // prettier-ignore
  const lines = role === 'auditor' ? but(away) : isNgo ? counted : none;
  const wanted: Record<string, readonly [sql: string, ids: ReadonlySet<string>]> = {
    case_exclusions: ['select distinct case_id as id from case_exclusions', role === 'supervisor' ? of(seen) : none],
    finding_tokens: ['select case_id as id from finding_tokens', isNgo ? own : role === 'consular_officer' ? seen : none], // prettier-ignore
    exports: ['select case_id as id from exports', isNgo ? but(away) : none],
    notifications: ['select case_id as id from notifications', onlyReads ? none : but(silent)],
    audit_subjects: ['select case_id as id from audit_subjects', lines],
    audit_events: ['select subjects[1] as id from audit_events where subjects[1] is not null', lines],
  };
  for (const [table, [sql, set]] of Object.entries(wanted)) {
    if (only && only !== table) continue;
    const got = await rowsOf(sql);
    // The house has a few cases of its own, which the world says nothing of.
    same(`${role} reads ${table}`, set, new Set([...got].filter((id) => ids.includes(id))));
  }
  for (const table of ['notifications', 'exports'].filter((one) => !only || one === only)) {
    // Also what is about no case: hers alone.
    const users = await rowsOf(`select distinct user_id as id from ${table}`);
    const about = await rowsOf(`select 'none' as id from ${table} where case_id is null`);
    const hasOne = table === 'exports' ? isNgo : !onlyReads;
    const wrong = [...users].some((id) => id !== actor.id) || (hasOne && about.size === 0);
    same(`${role} reads ${table} of others`, none, new Set(wrong ? ids : []));
  }
  if (!only || only === 'transitions') {
    const sent = transitionsOf(actor, raw, Date.now());
    const read = await rowsOf('select id from transitions');
    same(`${role} reads transitions`, none, new Set([...read].some((id) => !sent.has(id)) || read.size !== sent.size ? ids : [])); // prettier-ignore
  }
  if (only && only !== 'glass_breaks') return;
  const glass = glassOf(actor, raw);
  const got = await rowsOf('select id from glass_breaks');
  same(`${role} reads glass_breaks`, none, new Set([...got].some((id) => !glass.has(id)) || got.size !== glass.size ? ids : [])); // prettier-ignore
}

/** The columns that say which mission sees which case, against a recount from raw rows. */
export function columnsAgainst(raw: Raw, now: number): string[] {
  const sight = sightOf(raw, now);
  return raw.cases.flatMap((row) => {
    const named = raw.exclusions.filter((one) => one.case_id === row.id && !one.lifted).map((one) => one.user_id ?? one.organisation_id ?? one.mission_id!); // prettier-ignore
    if ([...new Set(named)].sort().join() !== (row.excluded ?? []).toSorted().join()) return [`${row.id}: excluded`];
    const wanted = sight.get(row.id);
    // A view that ran out since it was counted is no view.
    const open = row.mission_id !== null && (row.sees_until ?? 0) > now;
    const same = wanted ? open && row.mission_id === wanted.missionId && row.sees_until === wanted.until : !open;
    return same ? [] : [`${row.id}: ${row.mission_id} until ${row.sees_until}, not ${JSON.stringify(wanted ?? null)}`];
  });
}
