import { type Actor, partiesOf } from './actor.js';
import { reachOf, type Verb } from './grants.js';
import type { Belonging } from './kept.js';
import { partOf } from './parts.data.js';

/** What reach looks at on a case. */
export interface Reachable {
  organisationId: string;
  assigneeId?: string | null;
  teamId?: string | null;
  missionId?: string | null;
  missionSeesUntil?: Date | string | number | null;
  erasedAt?: Date | string | number | null;
  /** Users, organisations and missions that an exclusion keeps away. */
  excluded?: readonly string[] | null;
  /** Who looks at it through broken glass now. */
  brokenBy?: readonly string[];
  /** To whom it was referred, and stands referred now. */
  referredTo?: readonly Referred[];
}

export interface Referred {
  organisationId: string;
  /** Whose it is there. */
  teamId: string | null;
  parts: readonly string[];
}

/** Whoever was erased is still counted, and whoever knew of her is told so; for anything else she is not there. */
const beyondErasure: ReadonlySet<Verb> = new Set(['report.read', 'report.exact', 'case.erased']);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const id = (value: string | null): string => {
  if (value === null) return 'null::uuid';
  if (!UUID.test(value)) throw new Error('Not an id');
  return `'${value}'::uuid`;
};

// The same question asked twice: of the database, and of a row in hand. test/access holds the two together, and with RLS.

/** The cases on which this actor may do `verb`, as a condition on the alias given. */
export function caseReach(actor: Actor, verb: Verb, alias: string): string {
  const reach = reachOf(actor, verb);
  const stands = beyondErasure.has(verb) ? '' : ` and ${alias}.erased_at is null`;
  switch (reach) {
    case 'all':
      return 'true';
    case 'organisation':
      return `(${alias}.organisation_id = ${id(actor.organisationId)} and ${notKeptAway(actor, alias)}${stands})`;
    case 'team':
      return `(${alias}.organisation_id = ${id(actor.organisationId)} and ${alias}.team_id = ${id(actor.teamId)} and ${notKeptAway(actor, alias)}${stands})`;
    case 'own':
      return `(${alias}.organisation_id = ${id(actor.organisationId)} and ${alias}.assignee_id = ${id(actor.id)} and ${notKeptAway(actor, alias)}${stands})`;
    case 'consenting':
      return `(${alias}.mission_id = ${id(actor.missionId)} and ${alias}.mission_sees_until > now() and ${notKeptAway(actor, alias)})`;
    case 'broken':
      return `(${alias}.id = any (array(${brokenBy(actor)})) and ${notKeptAway(actor, alias)}${stands})`;
    case 'referred':
      return `(${alias}.id = any (array(${referredTo(actor, verb)})) and ${notKeptAway(actor, alias)}${stands})`;
    case null:
      return 'false';
  }
}

// On the row, not beside it: a lock that waited for an exclusion sees it, and who is kept from nothing asks no second table.
// Her own id is left to the database, so that the questions of colleagues are one text, prepared once.
const notKeptAway = (actor: Actor, alias: string): string => {
  const [, ...offices] = partiesOf(actor);
  const herself = actor.onBehalfOf ? id(actor.onBehalfOf) : '(select sec.user_id())';
  return `(${alias}.excluded is null or not ${alias}.excluded && array[${[herself, ...offices.map(id)].join(', ')}])`;
};

const brokenBy = (actor: Actor): string =>
  `select g.case_id from glass_breaks g where g.broken_by = ${id(actor.id)} and g.ended_at is null and g.until > now()`;

/** Of supervisors, all that was referred to the organisation; of caseworkers, what their team took on. */
export const referredHere = (actor: Actor): string => {
  const team = (actor.truly ?? actor.role) === 'supervisor' ? '' : ` and t.team_id = ${id(actor.teamId)}`;
  return `t.status = 'accepted' and t.sees_until > now() and t.to_organisation_id = ${id(actor.organisationId)}${team}`;
};
const referredTo = (actor: Actor, verb: Verb): string => {
  const part = partOf(verb);
  return `select t.case_id from transitions t where ${referredHere(actor)}${part ? ` and '${part}' = any (t.parts)` : ''}`;
};

/** The rows of any kind on which this actor may do `verb`. */
export function rowReach(actor: Actor, verb: Verb, belonging: Belonging, alias: string): string {
  const reach = reachOf(actor, verb);
  if (reach === null) return 'false';
  switch (belonging) {
    case 'case':
      return caseReach(actor, verb, alias);
    case 'of-case':
      return `exists (select 1 from cases c where c.id = ${alias}.case_id and ${caseReach(actor, verb, 'c')})`;
    case 'person':
      return `exists (select 1 from cases c where c.person_id = ${alias}.id and ${caseReach(actor, verb, 'c')})`;
    case 'organisation':
      return reach === 'all' ? 'true' : `${alias}.organisation_id = ${id(actor.organisationId)}`;
    case 'user':
      return `${alias}.user_id = ${id(actor.id)}`;
    case 'shared':
      return 'true';
  }
}

/** The same of a case in hand. */
export function may(actor: Actor, verb: Verb, row: Reachable, now = new Date()): boolean {
  const reach = reachOf(actor, verb);
  if (row.erasedAt && reach !== 'all' && !beyondErasure.has(verb)) return false;
  if (reach !== 'all' && partiesOf(actor).some((party) => row.excluded?.includes(party))) return false;
  switch (reach) {
    case 'all':
      return true;
    case 'organisation':
      return row.organisationId === actor.organisationId;
    case 'team':
      return row.organisationId === actor.organisationId && actor.teamId !== null && row.teamId === actor.teamId;
    case 'own':
      return row.organisationId === actor.organisationId && row.assigneeId === actor.id;
    case 'consenting':
      return actor.missionId !== null && row.missionId === actor.missionId && isAfter(row.missionSeesUntil, now);
    case 'broken':
      return row.brokenBy?.includes(actor.id) ?? false;
    case 'referred':
      return row.referredTo?.some((one) => isFor(actor, verb, one)) ?? false;
    case null:
      return false;
  }
}

/** Whether a mission sees a case in hand at this moment, whoever asks. */
export const isShownTo = (
  missionId: string | null,
  row: Pick<Reachable, 'missionId' | 'missionSeesUntil'>,
  now: Date,
): boolean => missionId !== null && row.missionId === missionId && isAfter(row.missionSeesUntil, now);

function isFor(actor: Actor, verb: Verb, { organisationId, teamId, parts }: Referred): boolean {
  const part = partOf(verb);
  if (organisationId !== actor.organisationId || (part !== null && !parts.includes(part))) return false;
  return actor.truly === 'supervisor' || (teamId !== null && teamId === actor.teamId);
}

// PostgreSQL's `infinity` arrives as the number Infinity.
function isAfter(until: Date | string | number | null | undefined, now: Date): boolean {
  if (until === null || until === undefined) return false;
  return (typeof until === 'number' ? until : new Date(until).getTime()) > now.getTime();
}
