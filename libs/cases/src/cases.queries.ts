import { type Actor, sees, type Tag, type Verb, type Work } from '#access';
import type { Contact, Identity } from '#people';
import { invalidField } from '#platform';
import type { RouteOf } from '#places';
import type { ProtectionHold, Shelter } from './case.entity.js';
import type { CaseStatus } from './case.lifecycle.js';
import type { CaseFilters, CaseSort } from './cases.dto.js';
import { byDeadline, type CaseOrder, orders } from './cases.order.queries.js';

/** A case as it was read: what the reader's role may not see was never selected and is undefined. */
export interface CaseRecord {
  id: string;
  organisationId: string;
  personId: string;
  caseNumber: string;
  version: number;
  status: CaseStatus;
  outcome: string | null;
  hostCountry: string;
  nationalities: string[];
  nationalityStatus: string;
  sex: string;
  rescuedOn: string;
  rescueCountry: string;
  repatriationStatus: string;
  nextDeadlineAt: Date | null;
  missionId: string | null;
  missionSeesUntil: Date | null;
  createdAt: Date;
  updatedAt: Date;
  identity: Identity;
  assigneeId?: string | null;
  teamId?: string | null;
  organisationName?: string;
  assignee?: { name: string } | null;
  rescueId?: string;
  rescueMethod?: string;
  place?: string | null;
  compoundId?: string | null;
  compoundName?: string | null;
  riskLevel?: string;
  contact?: Contact | null;
  medical?: { vulnerabilities: string[] } | null;
  hold?: ProtectionHold | null;
  location?: Shelter | null;
}

/** One table says what is read and under which tag; the role decides how much of it is asked for. */
const fields: readonly (readonly [property: string, sql: string, tag: Tag])[] = [
  ...[
    'id',
    'organisation_id',
    'person_id',
    'case_number',
    'version',
    'status',
    'host_country',
    'nationalities',
    'repatriation_status',
    'next_deadline_at',
    'mission_id',
    'mission_sees_until',
    'created_at',
    'updated_at',
  ].map((name) => [camel(name), `c.${name}`, 'spine'] as const),
  ...['outcome', 'nationality_status', 'sex', 'rescued_on', 'rescue_country'].map(
    (name) => [camel(name), `c.${name}`, 'profile'] as const,
  ),
  ...['rescue_id', 'rescue_method', 'compound_id', 'risk_level'].map(
    (name) => [camel(name), `c.${name}`, 'origin'] as const,
  ),
  ['keyWrapped', 'o.key_wrapped', 'spine'],
  ['dataKey', 'p.data_key', 'identity'],
  ['identity', 'p.identity', 'identity'],
  ['contact', 'p.contact', 'contact'],
  ['organisationName', 'o.name', 'team'],
  ['assigneeId', 'c.assignee_id', 'team'],
  ['teamId', 'c.team_id', 'team'],
  ['assignee', 'u.profile', 'team'],
  ['place', 'r.place', 'location'],
  ['compoundName', 'co.name', 'origin'],
  ['medical', 'c.medical', 'medical'],
  ['hold', 'c.hold', 'legal'],
  ['location', 'c.location', 'location'],
];
const joins: readonly (readonly [sql: string, tag: Tag])[] = [
  ['join people p on p.id = c.person_id', 'identity'],
  ['join organisations o on o.id = c.organisation_id', 'spine'],
  ['left join users u on u.id = c.assignee_id', 'team'],
  ['left join rescues r on r.id = c.rescue_id', 'location'],
  ['left join compounds co on co.id = c.compound_id', 'origin'],
];
/** One case within reach of `verb`. The look is not yet on the record. */
export async function readCase(work: Work, verb: Verb, id: string): Promise<CaseRecord | null> {
  const rows = await work.rows<RawCase>(
    `select ${columns(work)} from ${tables(work)} where c.id = $1 and ${work.reach(verb, 'c')}`,
    [id],
  );
  return rows[0] ? opened(work, rows[0]) : null;
}

/** Whether a supervisor broke the glass of this case, and its hour is not over. */
export async function brokeItsGlass(work: Work, id: string): Promise<boolean> {
  if (work.actor.role !== 'supervisor') return false;
  const rows = await work.rows(
    'select 1 from glass_breaks g where g.case_id = $1 and g.broken_by = $2 and g.ended_at is null and g.until > now()',
    [id, work.actor.id],
  );
  return rows.length > 0;
}

/** Those of some cases that are within reach of `verb`, in one question. The look is not yet on the record. */
export async function readCases(work: Work, verb: Verb, ids: readonly string[]): Promise<CaseRecord[]> {
  const rows = await work.rows<RawCase>(
    `select ${columns(work)} from ${tables(work)} where c.id = any($1) and ${work.reach(verb, 'c')}`,
    [ids],
  );
  const shared = new Map<string, unknown>();
  return rows.map((row) => opened(work, row, shared));
}

/** Cases within reach, narrowed, in order, from a place on. Those that wait for nothing come after those with a deadline. */
export async function listCases(
  work: Work,
  filters: CaseFilters,
  sort: CaseSort,
  after: readonly unknown[] | null,
  most: number,
): Promise<CaseRecord[]> {
  refuseUnseen(work, filters);
  const shared = new Map<string, unknown>();
  const part = async (given: CaseOrder, from: readonly unknown[] | null, upTo: number): Promise<CaseRecord[]> => {
    const values: unknown[] = [];
    const where = [work.reach('case.list', 'c'), ...narrowed(work.actor, filters, values)];
    if (given.among) where.push(given.among);
    if (from) where.push(`${given.after} (${from.map((value) => `$${values.push(value)}`).join(', ')})`);
    const rows = await work.rows<RawCase>(
      `select ${columns(work)} from ${tables(work, given.from)} where ${where.join(' and ')} order by ${given.by} limit ${Number(upTo)}`,
      values,
    );
    return rows.map((row) => opened(work, row, shared));
  };
  if (sort !== 'nextDeadline') return part(orders[sort], after, most);
  const { first, rest } = byDeadline(work.actor);
  const due = after && after[0] === null ? [] : await part(first, after, most);
  if (due.length === most) return due;
  return [...due, ...(await part(rest, after && after[0] === null ? [after[1]] : null, most - due.length))];
}

/** Which mission may see this case, and until when: recounted from consents, hold, routing and notifications. */
export const refreshMissionReach = (work: Work, caseIds: readonly string[]): Promise<object[]> =>
  work.rows('select sec.refresh_mission_reach($1)', [caseIds]);

/** Cases of one rescue, after a place on, by id. */
export function casesOfRescue(
  work: Work,
  rescueId: string,
  after: string | null,
  most: number,
  bands: readonly string[] | null = null,
) {
  return work.rows<{ id: string }>(
    `select c.id from cases c where c.rescue_id = $1 and ($2::uuid is null or c.id > $2) and ($3::text[] is null or c.age_band = any($3))
       and ${work.reach('case.correct', 'c')}
     order by c.id limit ${Number(most)}`,
    [rescueId, after, bands],
  );
}

export const setAgeBands = (work: Work, bands: readonly { id: string; ageBand: string }[]): Promise<object[]> =>
  work.rows(
    `update cases c set age_band = b.band from unnest($1::uuid[], $2::text[]) as b(id, band)
     where c.id = b.id and c.age_band <> b.band and ${work.reach('case.correct', 'c')}`,
    [bands.map(({ id }) => id), bands.map(({ ageBand }) => ageBand)],
  );

/** Cases of nationals in a host country of whom a mission was told or is about to be, after a place on, by id. */
export function casesRouted(work: Work, routes: readonly RouteOf[], after: string | null, most: number) {
  return work.rows<{ id: string }>(
    `select c.id from cases c where ($3::uuid is null or c.id > $3) and ${work.reach('case.read', 'c')}
       and exists (select 1 from unnest($1::text[], $2::text[]) as r(nationality, host) where r.nationality = any(c.nationalities) and r.host = c.host_country)
       and exists (select 1 from consular_notifications n where n.case_id = c.id)
     order by c.id limit ${Number(most)}`,
    [routes.map(({ nationality }) => nationality), routes.map(({ hostCountry }) => hostCountry), after],
  );
}

type RawCase = Omit<CaseRecord, 'identity' | 'contact' | 'medical' | 'hold' | 'location' | 'place' | 'assignee'> & {
  keyWrapped: Buffer;
  dataKey: Buffer;
  identity: Buffer;
  contact?: Buffer | null;
  medical?: Buffer | null;
  hold?: Buffer | null;
  location?: Buffer | null;
  place?: Buffer | null;
  assignee?: Buffer | null;
};

const columns = ({ actor }: Work) =>
  fields
    .filter(([, , tag]) => sees(actor, tag))
    .map(([property, sql]) => `${nextDue(actor, sql)} as "${property}"`)
    .join(', ');

const ofAll = 'c.next_deadline_at';
/** The column tells of every party's dates and no mission may read it: it is told the next of those that it reads (docs/decisions/0006). */
const ofMissions = `(select min(d.due_at) from deadlines d where d.case_id = c.id and d.state = 'open' and d.seen_by = c.mission_id)`;
const nextDue = ({ role }: Pick<Actor, 'role'>, sql: string): string =>
  role === 'consular_officer' ? sql.replaceAll(ofAll, ofMissions) : sql;
const tables = ({ actor }: Work, from = 'cases c') =>
  [from, ...joins.filter(([, tag]) => sees(actor, tag)).map(([sql]) => sql)].join(' ');

/** @param shared what several cases of one answer have in common, opened once: a rescue's place, a colleague's name */
function opened(
  work: Work,
  { keyWrapped, dataKey, ...row }: RawCase,
  shared: Map<string, unknown> = new Map(),
): CaseRecord {
  const { keys } = work;
  const organisation = keys.learnOrganisation(row.organisationId, keyWrapped);
  const person = keys.learnPerson(organisation, row.personId, dataKey);
  keys.learnCase(row.id, row.personId);
  const open = <T>(sealed: Buffer | null | undefined, key: typeof person, place: string): T | null | undefined =>
    sealed ? keys.open<T>(key, place, sealed) : (sealed as null | undefined);
  const openOnce = <T>(sealed: Buffer | null | undefined, place: string): T | null | undefined => {
    if (!shared.has(place)) shared.set(place, open<T>(sealed, organisation, place));
    return shared.get(place) as T | null | undefined;
  };
  return {
    ...row,
    identity: open<Identity>(row.identity, person, `people|identity|${row.personId}`)!,
    contact: open<Contact>(row.contact, person, `people|contact|${row.personId}`),
    medical: open<{ vulnerabilities: string[] }>(row.medical, person, `cases|medical|${row.id}`),
    hold: open<ProtectionHold>(row.hold, person, `cases|hold|${row.id}`),
    location: open<Shelter>(row.location, person, `cases|location|${row.id}`),
    // Whoever may know where she is and not where she came from is given no rescue to open the place of.
    place: row.rescueId === undefined ? undefined : openOnce<string>(row.place, `rescues|place|${row.rescueId}`),
    assignee: openOnce<{ name: string }>(row.assignee, `users|profile|${row.assigneeId}`),
  } as CaseRecord;
}

/** What cannot be seen cannot be asked by either. @throws Problem invalid */
export function refuseUnseen(work: Work, filters: CaseFilters): void {
  const needs = { compoundId: 'origin', riskLevel: 'origin', assigneeId: 'team' } as const;
  for (const [name, tag] of Object.entries(needs)) {
    if (filters[name as keyof typeof needs] !== undefined && !work.sees(tag))
      throw invalidField(`/${name}`, 'not-seen', 'Leave this filter out: your role does not see it');
  }
}

export function narrowed(actor: Pick<Actor, 'role'>, filters: CaseFilters, values: unknown[]): string[] {
  const conditions: string[] = [];
  const add = (sql: (place: string) => string, value: unknown) => {
    if (value !== undefined) conditions.push(sql(`$${values.push(value)}`));
  };
  add((at) => `${at} = any(c.nationalities)`, filters.nationality);
  add((at) => `c.compound_id = ${at}`, filters.compoundId);
  add((at) => `c.status = ${at}`, filters.status);
  add((at) => `c.repatriation_status = ${at}`, filters.repatriationStatus);
  add((at) => `c.assignee_id = ${at}`, filters.assigneeId);
  add((at) => `c.risk_level = ${at}`, filters.riskLevel);
  add((at) => `c.rescued_on >= ${at}`, filters.rescuedFrom);
  add((at) => `c.rescued_on <= ${at}`, filters.rescuedTo);
  add((at) => `c.host_country = ${at}`, filters.hostCountry);
  add((at) => `c.updated_at >= ${at}`, filters.updatedSince);
  const due = nextDue(actor, ofAll);
  if (filters.overdue === true) conditions.push(`${due} < now()`);
  if (filters.overdue === false) conditions.push(`(${due} is null or ${due} >= now())`);
  return conditions;
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
