import { type Actor, reachOf, type Verb } from '#access';
import { conflict, type DeadlineState, type Problem, refused } from '#platform';
import type { DeadlineRecord } from './deadline-list.queries.js';
import type { DeadlineView } from './deadlines.dto.js';
import { actOf, basisOf } from './templates.data.js';

const verbs = [
  'deadline.complete',
  'deadline.extend',
  'deadline.snooze',
  'deadline.cancel',
] as const satisfies readonly Verb[];
export type DeadlineVerb = (typeof verbs)[number];

/** What a consular officer may do with a deadline that is hers. A clock that others set is theirs to stop. */
const ofMission: ReadonlySet<Verb> = new Set(['deadline.complete', 'deadline.extend', 'deadline.snooze']);

/**
 * Why somebody within whose reach an open deadline is may not do this, or null. A consular officer acts only on what her
 * party must do, and gives herself no more time than the rule does. What the system sees done is not ticked off.
 */
export function refusalOf(
  actor: Pick<Actor, 'role'>,
  verb: DeadlineVerb,
  { party, template }: { party: string; template: string | null },
): Problem | null {
  const isOfficer = actor.role === 'consular_officer';
  if (reachOf(actor, verb) === null) return refused();
  if (isOfficer && (party !== 'consular_officer' || !ofMission.has(verb)))
    return refused('not-your-deadline', 'Another party must act on this deadline');
  if (isOfficer && verb === 'deadline.extend' && template !== null)
    return refused('term-by-rule', 'This term is set by a rule: ask the caseworker for more time');
  const act = actOf(template);
  if (verb === 'deadline.complete' && act)
    return conflict('deadline-by-act', `This is done by its own act, and closes with it: ${act}`);
  return null;
}

const open: ReadonlySet<DeadlineState> = new Set(['open', 'overdue']);

export function viewDeadline(actor: Actor, row: DeadlineRecord): DeadlineView {
  const { id, caseId, caseNumber, name, kind, party, state, version, title, assigneeId } = row;
  return {
    id,
    caseId,
    caseNumber,
    ...(name !== undefined && { name }),
    kind,
    party,
    ...(title !== undefined && { title }),
    dueAt: row.dueAt.toISOString(),
    snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
    state,
    ...(assigneeId !== undefined && { assigneeId }),
    version,
    basis: basisOf(row.template),
    can: open.has(state) ? verbs.filter((verb) => refusalOf(actor, verb, row) === null) : [],
  };
}
