import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Actor, system as systemActor, systemActors, type SystemName, throughTransfer } from '#access';
import { referralParts } from '#platform';
import { countedBy, keptFrom, offeredTo, type Raw, referredTo, seenBy } from './oracle.js';
import { type Row, type Rule, type She, walls } from './walls.data.js';

export interface Policy {
  name: string;
  table: string;
  role: string;
  command: string;
  using: string | null;
  check: string | null;
}

export async function allPolicies(client: pg.ClientBase): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(
    `select policyname as name, tablename as "table", replace(roles[1], 'homeward_', '') as role, cmd as command, qual as using, with_check as check
     from pg_policies where schemaname = 'public' order by 2, 1`,
  );
  return rows;
}

const fits = (words: string, word: string) => words === '*' || words.split(' ').includes(word);

/** What is said of a policy beside it: which rows it lets through, and which after a change. */
export function ruleOf({ table, role, command }: Policy): { rows: Rule; after: Rule } | undefined {
  const found = walls.find(
    ([tables, roles, commands]) => fits(tables, table) && fits(roles, role) && fits(commands, command),
  );
  return found && { rows: found[3], after: found[4] ?? found[3] };
}

/** Somebody of each database role for whom cases lie on every side of her walls. */
export function actorsOf(role: string, actors: readonly Actor[], raw: Raw): Actor[] {
  if (role === 'importer') {
    const { organisationId, teamId, id } = actors.find((one) => one.role === 'caseworker')!;
    return [systemActor('importer', { organisationId, teamId, onBehalfOf: id })];
  }
  const name = Object.entries(systemActors).find(([, { database }]) => database === role)?.[0];
  if (name) return [systemActor(name as SystemName)];
  if (role === 'taker') return actors.filter((one) => one.role === 'supervisor').map(throughTransfer);
  const ofRole = actors.filter((one) => one.role === role);
  const most = (reaches: typeof seenBy) => {
    const size = (actor: Actor) => reaches(actor, raw, Date.now()).size;
    return ofRole.toSorted((one, other) => size(other) - size(one)).slice(0, 3);
  };
  // Those who see most, and those who know of most that was erased.
  return [...new Set([...most(seenBy), ...most((...of) => new Set([...countedBy(...of)].filter((id) => !seenBy(...of).has(id))))])]; // prettier-ignore
}

/** What else lies in the world that a policy asks about. */
export interface Beside {
  rescues: { id: string; case_id: string }[];
  lines: { id: string; case_id: string }[];
  imports: { id: string; created_by: string }[];
  journeys: { id: string; organisation_id: string }[];
  deadlines: { id: string; case_id: string; seen_by: string | null }[];
  travellers: { id: string; case_id: string }[];
}
export async function beside(client: pg.ClientBase): Promise<Beside> {
  const all = async (sql: string) => (await client.query(sql)).rows as never[];
  return {
    rescues: await all('select rescue_id as id, id as case_id from cases'),
    lines: await all('select event_id as id, case_id from audit_subjects'),
    imports: await all('select id, created_by from imports'),
    journeys: await all('select id, organisation_id from movements'),
    deadlines: await all('select id, case_id, seen_by from deadlines'),
    travellers: await all('select movement_id as id, case_id from movement_people'),
  };
}

/** What is there for this actor, by the oracle. */
export function sideOf(actor: Actor, raw: Raw, around: Beside, now: number): She {
  const { imports, journeys } = around;
  const ofOrganisation = raw.cases.filter((one) => one.organisation_id === actor.organisationId);
  const isImporter = actor.role === 'importer';
  const there = isImporter ? new Set(ofOrganisation.map(({ id }) => id)) : countedBy(actor, raw, now);
  const erased = new Set(raw.cases.filter((one) => one.erased !== null).map(({ id }) => id));
  const away = keptFrom(actor, raw);
  const onlyLooks = actor.role === 'breaker' || actor.role === 'receiver';
  const offered = actor.role === 'taker' ? offeredTo(actor, raw, now) : new Set<string>();
  const taken = new Set([...offered].filter((id) => !erased.has(id)));
  const looked = actor.role === 'taker' ? taken : onlyLooks ? seenBy(actor, raw, now) : there;
  const cases = raw.cases.filter(({ id }) => looked.has(id));
  const ofLooked = (list: readonly { id: string; case_id: string }[]) =>
    new Set(list.filter((one) => looked.has(one.case_id)).map(({ id }) => id));
  return {
    ...actor,
    there: looked,
    stands: new Set([...looked].filter((id) => !erased.has(id))),
    away,
    silent: actor.missionId ? keptFrom({ ...actor, organisationId: null, missionId: null }, raw) : away,
    people: new Set(cases.map((one) => one.person_id)),
    holders: new Set(cases.map((one) => one.assignee_id)),
    rescues: ofLooked(around.rescues),
    lines: ofLooked(around.lines),
    deadlines: ofLooked(around.deadlines.filter(({ seen_by }) => seen_by !== null && seen_by === actor.missionId)),
    journeys: ofLooked(around.travellers),
    ourJourneys: new Set(journeys.filter((one) => one.organisation_id === actor.organisationId).map(({ id }) => id)),
    imports: new Set(imports.filter((one) => one.created_by === actor.id).map(({ id }) => id)),
    glass: new Set(raw.glass.filter((g) => g.by === actor.id && !g.ended && g.until > now).map((g) => g.case_id)),
    offered,
    referred: actor.role === 'receiver' ? referredTo(actor, raw, now) : new Set(),
    shown: new Map(referralParts.map((part) => [part, seenBy(actor, raw, now, part)])),
    breakable: new Map(
      raw.cases
        .filter(({ id }) => !erased.has(id) && !away.has(id))
        .map(({ id, organisation_id }) => [id, organisation_id]),
    ),
  };
}

/** Columns of a case that the policies of a role ask for. */
const ofCases: Readonly<Record<string, string>> = {
  caseworker: 'organisation_id team_id excluded erased_at',
  supervisor: 'organisation_id excluded erased_at',
  consular_officer: 'mission_id mission_sees_until status excluded',
  importer: 'organisation_id erased_at',
  breaker: 'id excluded erased_at',
  receiver: 'id excluded erased_at',
  taker: 'id organisation_id excluded erased_at',
};
/** The same of a referral or a transfer. */
const ofTransitions: Readonly<Record<string, string>> = {
  caseworker: 'case_id organisation_id team_id to_organisation_id status sees_until created_by',
  supervisor: 'case_id organisation_id to_organisation_id kind status sees_until created_by',
  receiver: 'case_id team_id to_organisation_id status sees_until',
  taker: 'case_id to_organisation_id kind status expires_at',
  steward: 'status expires_at',
};

/** Kinds that policies ask for, and one that they do not. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  transitions: ['referral', 'transfer'],
  outbox: ['attachments.scan', 'attachments.discard', 'messaging.send-mail'],
};

/** Rows of a table that differ in every column that tells whom it belongs to, each with each. */
export function rowsToTry(policy: Policy, columns: ReadonlySet<string>, she: She, raw: Raw, around: Beside): Row[] {
  const { table, role } = policy;
  const strange = randomUUID();
  const isTransition = table === 'transitions';
  const sides = (of: (one: Raw['cases'][number]) => unknown, most = 2): unknown[] => {
    const [inside, outside] = [true, false].map((is) => raw.cases.filter(({ id }) => she.there.has(id) === is));
    const [stands, gone] = [true, false].map((is) => inside!.filter(({ id }) => she.stands.has(id) === is));
    const [away, silent] = [she.away, she.silent].map((from) => raw.cases.filter(({ id }) => from.has(id)));
    return [...new Set([stands, outside, gone, away, silent].flatMap((list) => list!.slice(0, most)).map(of))];
  };
  const about = (list: readonly { id: string; case_id: string }[]) => {
    const ids = new Set(sides((one) => one.id));
    return list.filter(({ case_id }) => ids.has(case_id)).map(({ id }) => id);
  };
  const ids: Record<string, () => unknown[]> = {
    cases: () => raw.cases.map(({ id }) => id),
    people: () => sides((one) => one.person_id),
    rescues: () => [...new Set(around.rescues.map(({ id }) => id)), strange],
    users: () => [...sides((one) => one.assignee_id, 50), strange],
    movements: () => around.journeys.map(({ id }) => id),
    audit_events: () => about(around.lines),
  };
  const values: Record<string, () => unknown[]> = {
    id: () => ids[table]?.() ?? [strange],
    case_id: () => [
      ...sides(({ id }) => id),
      ...she.referred,
      ...she.offered,
      ...(table === 'notifications' || table === 'exports' ? [null] : []),
    ],
    organisation_id: () => [she.organisationId, ...new Set(raw.cases.map((one) => one.organisation_id)), strange],
    broken_by_organisation_id: () => [she.organisationId, strange],
    team_id: () => [she.teamId, strange, ...(isTransition ? [null] : [])],
    to_organisation_id: () => [she.organisationId, strange],
    kind: () => [...(kinds[table] ?? [null])],
    sees_until: () => ['2099-01-01', '2001-01-01', null],
    expires_at: () => (isTransition ? ['2099-01-01', '2001-01-01'] : [null]),
    created_by: () => (isTransition ? [she.id, strange] : [null]),
    mission_id: () => [she.missionId, strange],
    ...Object.fromEntries(['user_id', 'actor_id', 'broken_by', 'reviewed_by'].map((one) => [one, () => [she.id, strange]])), // prettier-ignore
    movement_id: () => [...around.journeys.map(({ id }) => id), null],
    import_id: () => around.imports.map(({ id }) => id),
    seen_by: () => [she.missionId, strange, null],
    deadline_id: () =>
      role === 'consular_officer' ? [...[...she.deadlines].slice(0, 3), ...about(around.deadlines)] : [strange],
    mission_sees_until: () => ['2099-01-01', '2001-01-01'],
    status: () =>
      table === 'cases'
        ? ['active', 'follow_up', 'closed', 'closed_referred']
        : isTransition
          ? ['pending', 'accepted', 'expired']
          : [null],
    excluded: () => [null, [], [strange], [she.id], [she.organisationId ?? strange, strange], [she.missionId ?? strange]], // prettier-ignore
    erased_at: () => [null, '2025-01-01'],
    verified: () => [true, false],
    by_mission: () => [true, false],
    subjects: () => [[], ...sides(({ id }) => [id])],
  };
  let rows: Row[] = [{}];
  for (const [column, of] of Object.entries(values)) {
    if (!columns.has(column)) continue;
    // Of a case each role asks for a few columns only: all of them with all others would be too many rows.
    const askedOf = { cases: ofCases, transitions: ofTransitions }[table];
    const isAsked = !askedOf || (askedOf[role] ?? 'organisation_id').split(' ').includes(column);
    const each = [...new Set(of())].slice(0, isAsked ? undefined : 1);
    rows = rows.flatMap((row) => each.map((value) => ({ ...row, [column]: value })));
  }
  return rows;
}
