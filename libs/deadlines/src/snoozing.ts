import type { Actor, PersonRole } from '#access';
import { invalidField, type Problem } from '#platform';
import type { PlannedReminder } from './calendar.js';
import { snoozing } from './snoozing.data.js';

const DAY = 86_400_000;

/** Why somebody may not let a deadline rest until then, or null. */
export function snoozeFault({ role }: Pick<Actor, 'role'>, dueAt: Date, now: Date, until: Date): Problem | null {
  const { mostDays, beyondDue } = snoozing[role as PersonRole] ?? { mostDays: 0, beyondDue: false };
  if (until <= now) return invalidField('/until', 'past', 'Name a time that is still to come');
  if (until > dueAt && !beyondDue)
    return invalidField('/until', 'after-due', 'Name a time before it is due, or ask your supervisor');
  if (until.getTime() > now.getTime() + mostDays * DAY)
    return invalidField('/until', 'too-far', `Name a time within ${mostDays} days`);
  return null;
}

/** What goes out where nobody is to be reminded before then: the rest, and one reminder when the rest is over. */
export function afterRest(planned: readonly PlannedReminder[], until: Date | null): PlannedReminder[] {
  if (!until) return [...planned];
  const missed = planned.some(({ at, kind }) => kind === 'escalate' && at < until);
  const later = planned.filter(({ at, kind }) => at > until || (kind === 'escalate' && at >= until));
  return [{ at: until, kind: 'remind' }, ...(missed ? [{ at: until, kind: 'escalate' as const }] : []), ...later];
}
