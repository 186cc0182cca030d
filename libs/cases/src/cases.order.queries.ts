import type { Actor } from '#access';
import type { CaseSort } from './cases.dto.js';
import type { Case } from './case.entity.js';

/** An order of a list of cases, as SQL on the alias `c`: each is walked along an index, from a place on. */
export interface CaseOrder {
  by: string;
  after: string;
  among?: string;
  /** Where the walk begins elsewhere than with the cases. */
  from?: string;
}

/** What tells a case's place in any order. */
type Placed = Pick<Case, 'id' | 'updatedAt' | 'rescuedOn' | 'nextDeadlineAt'>;

export const orders: Record<CaseSort, CaseOrder & { values: (row: Placed) => unknown[] }> = {
  '-updatedAt': {
    by: 'c.updated_at desc, c.id desc',
    after: '(c.updated_at, c.id) <',
    values: (row) => [row.updatedAt.toISOString(), row.id],
  },
  '-rescuedOn': {
    by: 'c.rescued_on desc, c.id desc',
    after: '(c.rescued_on, c.id) <',
    values: (row) => [row.rescuedOn, row.id],
  },
  nextDeadline: {
    by: 'c.next_deadline_at, c.id',
    after: '(c.next_deadline_at, c.id) >',
    among: 'c.next_deadline_at is not null',
    values: (row) => [row.nextDeadlineAt?.toISOString() ?? null, row.id],
  },
};

/** The place of a case in an order, from which the next page goes on. */
export const cursorOf = (sort: CaseSort) => orders[sort].values;

/**
 * By the next date for a mission, which is the first deadline that it reads: those are walked in order, and each case is
 * met where its first one stands. Asking the date of each of its nationals would cost the more the more there are.
 */
const firstOfMission: CaseOrder = {
  by: 'd.due_at, d.case_id',
  after: '(d.due_at, d.case_id) >',
  from: `deadlines d join cases c on c.id = d.case_id`,
  among: `d.state = 'open' and d.seen_by = c.mission_id and not exists (select 1 from deadlines e
    where e.case_id = d.case_id and e.state = 'open' and e.seen_by = d.seen_by and (e.due_at, e.id) < (d.due_at, d.id))`,
};

/** Cases on which nobody waits: they come last where deadlines are the order. */
const noneDue: CaseOrder = { by: 'c.id', after: '(c.id) >', among: 'c.next_deadline_at is null' };
// Asked as a date that is missing, PostgreSQL would take them to be few, and read all nationals for a page of 25.
const noneDueToMission: CaseOrder = {
  ...noneDue,
  among: `not exists (select 1 from deadlines d where d.case_id = c.id and d.state = 'open' and d.seen_by = c.mission_id)`,
};

/** By the next date that the reader is told, in two questions: one over both would read past every page before it. */
export const byDeadline = ({ role }: Pick<Actor, 'role'>): { first: CaseOrder; rest: CaseOrder } =>
  role === 'consular_officer'
    ? { first: firstOfMission, rest: noneDueToMission }
    : { first: orders.nextDeadline, rest: noneDue };
