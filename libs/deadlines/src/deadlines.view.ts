import { type Actor, reachOf, type Verb } from '#access';
import type { DeadlineState } from '#platform';
import type { DeadlineRecord } from './deadline-list.queries.js';
import type { DeadlineView } from './deadlines.dto.js';
import { basisOf } from './templates.data.js';

const verbs = ['deadline.complete', 'deadline.extend', 'deadline.cancel'] as const satisfies readonly Verb[];
export type DeadlineVerb = (typeof verbs)[number];

/** What a consular officer may do with a deadline that is hers. A clock that others set is theirs to stop. */
const ofMission: ReadonlySet<Verb> = new Set(['deadline.complete', 'deadline.extend']);

/** Whether somebody within whose reach it is may do this: a consular officer only with what her party must do. */
export const mayWith = (actor: Pick<Actor, 'role'>, verb: DeadlineVerb, { party }: { party: string }): boolean =>
  reachOf(actor, verb) !== null &&
  (actor.role !== 'consular_officer' || (party === 'consular_officer' && ofMission.has(verb)));

const open: ReadonlySet<DeadlineState> = new Set(['open', 'overdue']);

export function viewDeadline(actor: Actor, row: DeadlineRecord): DeadlineView {
  const { id, caseId, caseNumber, kind, party, state, version, title, assigneeId } = row;
  return {
    id,
    caseId,
    caseNumber,
    kind,
    party,
    ...(title !== undefined && { title }),
    dueAt: row.dueAt.toISOString(),
    state,
    ...(assigneeId !== undefined && { assigneeId }),
    version,
    basis: basisOf(row.template),
    can: open.has(state) ? verbs.filter((verb) => mayWith(actor, verb, row)) : [],
  };
}
