import type { Actor } from './actor.js';
import { reachOf, type Verb } from './grants.js';
import type { Belonging } from './kept.js';

/** What reach looks at on a case. */
export interface Reachable {
  organisationId: string;
  assigneeId?: string | null;
  teamId?: string | null;
  missionId?: string | null;
  missionSeesUntil?: Date | string | number | null;
  erasedAt?: Date | string | number | null;
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
      return `(${alias}.organisation_id = ${id(actor.organisationId)}${stands})`;
    case 'team':
      return `(${alias}.organisation_id = ${id(actor.organisationId)} and ${alias}.team_id = ${id(actor.teamId)}${stands})`;
    case 'own':
      return `(${alias}.organisation_id = ${id(actor.organisationId)} and ${alias}.assignee_id = ${id(actor.id)}${stands})`;
    case 'consenting':
      return `(${alias}.mission_id = ${id(actor.missionId)} and ${alias}.mission_sees_until > now())`;
    case null:
      return 'false';
  }
}

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
    case null:
      return false;
  }
}

// PostgreSQL's `infinity` arrives as the number Infinity.
function isAfter(until: Date | string | number | null | undefined, now: Date): boolean {
  if (until === null || until === undefined) return false;
  return (typeof until === 'number' ? until : new Date(until).getTime()) > now.getTime();
}
