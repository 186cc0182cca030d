import { climbsAt, type PartyCalendar, type PlannedReminder } from './calendar.js';
import { ladder } from './ladder.data.js';

/** The rung that is reached where so many were before; the last stays. */
export const rungAfter = (climbed: number): (typeof ladder)[number] => ladder[Math.min(climbed, ladder.length - 1)]!;

/**
 * What of a plan is still to come. Where its first rung lies behind already, the ladder is climbed from the next open
 * morning on: a plan made anew silences nobody.
 */
export function toCome(planned: readonly PlannedReminder[], now: Date, party: PartyCalendar): PlannedReminder[] {
  const left = planned.filter(({ at }) => at > now);
  const isClimbing = planned.some(({ at, kind }) => kind === 'escalate' && at <= now);
  return isClimbing ? [...left, { at: climbsAt(now, 1, party), kind: 'escalate' }] : left;
}
