import type { Checkpoint } from '#platform';
import type { Work } from '../work.js';
import { checkpointColumns } from './record.queries.js';

export interface EventRow {
  id: string;
  at: Date;
  actorId: string;
  actorRole: string;
  organisationId: string | null;
  action: string;
  outcome: string;
  slug: string | null;
  caseIds: string[];
  sealed: boolean;
}
export interface EventFilters {
  actorId?: string;
  action?: string;
  outcome?: string;
  caseId?: string;
  from?: string;
  to?: string;
}

const conditions: { [Filter in keyof Required<EventFilters>]: (place: string) => string } = {
  actorId: (place) => `e.actor_id = ${place}`,
  action: (place) => `e.action = ${place}`,
  outcome: (place) => `e.outcome = ${place}`,
  caseId: (place) => `s.case_id = ${place}`,
  from: (place) => `e.at >= ${place}`,
  to: (place) => `e.at < ${place}`,
};

/** Lines of the record, latest first, without what lies in the vault. */
export function listEvents(
  work: Work,
  filters: EventFilters,
  after: readonly [at: string, id: string] | null,
  most: number,
): Promise<EventRow[]> {
  work.require('audit.read');
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = (Object.keys(conditions) as (keyof EventFilters)[])
    .filter((filter) => filters[filter] !== undefined)
    .map((filter) => conditions[filter](place(filters[filter])));
  if (after) where.push(`(e.at, e.id) < (${place(after[0])}, ${place(after[1])})`);
  return work.rows<EventRow>(
    `select e.id, e.at, e.actor_id as "actorId", e.actor_role as "actorRole", e.organisation_id as "organisationId", e.action,
       e.outcome, e.slug, e.subjects as "caseIds", exists (select 1 from audit_leaves l where l.event_id = e.id) as sealed
     from ${filters.caseId === undefined ? '' : 'audit_subjects s join '}audit_events e ${filters.caseId === undefined ? '' : 'on e.id = s.event_id'} ${where.length ? `where ${where.join(' and ')}` : ''}
     order by e.at desc, e.id desc limit ${Number(most)}`,
    values,
  );
}

export function listCheckpoints(work: Work, before: number | null, most: number): Promise<Checkpoint[]> {
  work.require('audit.read');
  return work.rows<Checkpoint>(
    `select ${checkpointColumns} from audit_checkpoints where $1::bigint is null or number < $1
     order by number desc limit ${Number(most)}`,
    [before],
  );
}
