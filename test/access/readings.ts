import type pg from 'pg';
import { type Actor, may, reachOf, type Verb } from '#access';
import { databaseRole, signContext } from '../../libs/access/src/actor.js';
import { caseReach } from '../../libs/access/src/reach.js';
import type { System } from '../support/system.js';
import { countedBy, type Raw, seenBy, sightOf } from './oracle.js';
import { children } from './world.js';

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
const ofMissions = ['repatriation_steps', 'deadlines', 'reminders'];

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
  /** Only what the database lets through, of one table. */
  only?: string;
}

/** Do SQL reach, the predicate in hand, row-level security and the oracle say the same, case by case? */
export async function compare({ system, client, actors, raw, now, sql, only }: Looking): Promise<Outcome> {
  const outcome: Outcome = { compared: 0, differences: [] };
  const ids = raw.cases.map(({ id }) => id);
  const same = (what: string, wanted: ReadonlySet<string>, got: ReadonlySet<string>) => {
    outcome.compared += ids.length;
    const wrong = ids.filter((id) => wanted.has(id) !== got.has(id)).length;
    if (wrong || [...got].some((id) => !ids.includes(id)))
      outcome.differences.push(`${what}: ${wrong} of ${ids.length}`);
  };
  for (const actor of actors) {
    const seen = seenBy(actor, raw, now);
    const counted = countedBy(actor, raw, now);
    const none = new Set<string>();
    for (const verb of only ? [] : verbs) {
      const within = ofTheRecord(actor, verb) ? new Set(ids) : verb === 'report.exact' ? counted : seen;
      const wanted = reachOf(actor, verb) === null ? none : within;
      const where = (sql ?? ((one, what) => caseReach(one, what, 'c')))(actor, verb);
      const { rows } = await client.query<{ id: string }>(`select id from cases c where ${where}`);
      same(`${actor.role} ${verb} SQL`, wanted, new Set(rows.map(({ id }) => id)));
      const inHand = raw.cases.filter((row) =>
        may(
          actor,
          verb,
          {
            organisationId: row.organisation_id,
            teamId: row.team_id,
            assigneeId: row.assignee_id,
            missionId: row.mission_id,
            missionSeesUntil: row.sees_until,
            erasedAt: row.erased,
          },
          new Date(now),
        ),
      );
      same(`${actor.role} ${verb} in hand`, wanted, new Set(inHand.map(({ id }) => id)));
    }
    await throughRows({ system, client, actor, raw, seen, counted, same, ...(only && { only }) });
  }
  return outcome;
}

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
  const none = new Set<string>();
  await client.query(`savepoint look; set local role homeward_${role}; select sec.enter('${context}')`);
  const tried = async (sql: string, values: unknown[] = []): Promise<Set<string> | 'refused'> => {
    await client.query('savepoint one');
    try {
      const { rows } = await client.query<{ id: string }>(sql, values);
      return new Set(rows.map(({ id }) => id));
    } catch (error) {
      // A policy is asked before any constraint: what fails on a constraint was let through by the policy.
      return (error as { code?: string }).code === '42501' ? 'refused' : new Set(['let through']);
    } finally {
      await client.query('rollback to savepoint one');
    }
  };
  const rowsOf = async (sql: string) => {
    const got = await tried(sql);
    return got === 'refused' ? none : got;
  };
  same(`${role} reads cases`, counted, await rowsOf('select id from cases'));
  const count = await tried('select count(*)::text as id from cases');
  const expected = count === 'refused' ? counted.size : Number([...count][0]);
  if (expected !== counted.size) same(`${role} counts cases`, new Set(raw.cases.map(({ id }) => id)), none);
  same(`${role} changes cases`, seen, await rowsOf('update cases set updated_at = updated_at returning id'));
  const people = await rowsOf('select id from people');
  const about = raw.cases.filter(({ person_id }) => people.has(person_id));
  same(`${role} reads people`, counted, new Set(about.map(({ id }) => id)));
  same(
    `${role} reads messages`,
    role === 'consular_officer'
      ? new Set(
          raw.notifications
            .filter((n) => seen.has(n.case_id) && n.mission_id === actor.missionId)
            .map((n) => n.case_id),
        )
      : new Set(raw.notifications.filter((n) => seen.has(n.case_id)).map((n) => n.case_id)),
    await rowsOf('select distinct case_id as id from consular_notifications'),
  );
  const [inside, outside] = [[...seen][0], raw.cases.find(({ id }) => !counted.has(id))?.id];
  const erased = [...counted].find((id) => !seen.has(id));
  for (const table of children.filter((one) => !only || one === only)) {
    const part = isNgo || ofMissions.includes(table);
    same(
      `${role} reads ${table}`,
      part ? (table === 'repatriation_steps' ? counted : seen) : none,
      await rowsOf(`select distinct case_id as id from ${table}`),
    );
    if (!part) continue;
    // Whoever may read the case's children may not hang one on a case that is not there for her.
    const insert = (caseId: string) => tried(`insert into ${table} (case_id) values ($1)`, [caseId]);
    const mayInsert = table !== 'testimonies' || isNgo;
    if (outside && (await insert(outside)) !== 'refused') same(`${role} hangs ${table} on a foreign case`, seen, none);
    if (erased && isNgo && (await insert(erased)) !== 'refused')
      same(`${role} hangs ${table} on an erased case`, seen, none);
    if (inside && mayInsert && (await insert(inside)) === 'refused')
      same(`${role} hangs ${table} on her case`, seen, none);
  }
  await client.query('rollback to savepoint look');
}

/** The columns that say which mission sees which case, against a recount from raw rows. */
export function columnsAgainst(raw: Raw, now: number): string[] {
  const sight = sightOf(raw, now);
  return raw.cases.flatMap((row) => {
    const wanted = sight.get(row.id);
    // A view that ran out since it was counted is no view.
    const open = row.mission_id !== null && (row.sees_until ?? 0) > now;
    const same = wanted ? open && row.mission_id === wanted.missionId && row.sees_until === wanted.until : !open;
    return same ? [] : [`${row.id}: ${row.mission_id} until ${row.sees_until}, not ${JSON.stringify(wanted ?? null)}`];
  });
}
