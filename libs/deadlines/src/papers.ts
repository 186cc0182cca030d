import { zoneOf } from '#platform';
import { dayIn } from './calendar.js';
import { isDoneElsewhere, isOver } from './clocks.duties.js';
import type { CaseFacts, KnownDeadline } from './clocks.facts.js';
import { type ClockPlan, openedOf } from './clocks.plan.js';
import type { PlannedDeadline } from './deadlines.queries.js';
import { type DeadlineEvent, templatesFrom } from './templates.data.js';

/** Until when papers of each kind are good, YYYY-MM-DD; null where none says. */
export interface PaperEnds {
  travel: string | null;
  exit: string | null;
  stay: string | null;
}
const events: Readonly<Record<keyof PaperEnds, DeadlineEvent>> = {
  travel: 'travel_document_expires',
  exit: 'exit_permit_expires',
  stay: 'stay_permit_expires',
};

/**
 * The clocks of papers as they stand. A paper that had ended before anybody wrote it down starts no clock: what it was is
 * history, and what must be done about it is another deadline's to say.
 */
export function planPapers(facts: CaseFacts, ends: PaperEnds, now: Date): ClockPlan {
  const plan = none();
  const isInTime = ({ dueAt }: PlannedDeadline): boolean => dueAt > now;
  for (const use of Object.keys(events) as (keyof PaperEnds)[])
    follow(plan, facts, { event: events[use], day: ends[use], isInTime }, now);
  return plan;
}

/**
 * The clocks of one day that is still to come. What is late already when the day is set is late, and is said all the same.
 * @param day YYYY-MM-DD; null where nothing counts any more
 */
export function planDay(facts: CaseFacts, event: DeadlineEvent, day: string | null, now: Date): ClockPlan {
  const plan = none();
  follow(plan, facts, { event, day, isInTime: () => true }, now);
  return plan;
}

interface Counted {
  event: DeadlineEvent;
  day: string | null;
  /** Whether one that is new is still worth opening. */
  isInTime: (planned: PlannedDeadline) => boolean;
}

/**
 * One whose day is another moves, one whose day is no more stops, and one that was handled for this very day stays handled.
 * Nothing runs of what she has left behind, or what its step says is settled.
 */
function follow(plan: ClockPlan, facts: CaseFacts, { event, day, isInTime }: Counted, now: Date): void {
  if (!facts.isOpen) return;
  for (const template of templatesFrom(event, facts.hostCountry)) {
    const rows = facts.deadlines.filter((row) => row.template === template.key);
    const open = rows.find(({ state }) => state === 'open');
    const isBehindHer = isOver(facts, template.until);
    if (!day || isBehindHer || isDoneElsewhere(facts, template.kind, null)) {
      const closedFor = isBehindHer ? 'standing' : 'act';
      if (open) plan.close.push({ id: open.id, kind: open.kind, state: 'cancelled', closedFor });
      continue;
    }
    const from = dayIn(zoneOf(facts.hostCountry), day);
    const isSame = (row: KnownDeadline): boolean => row.countedFrom?.getTime() === from.getTime();
    if (open && isSame(open)) continue;
    const planned = openedOf(facts, { template, from, mission: null }, now);
    if (open) plan.move.push({ ...planned, id: open.id, extended: false, wasClosed: false });
    else if (isInTime(planned) && !rows.some((row) => isSame(row) && row.closedFor === 'hand')) plan.open.push(planned);
  }
}

const none = (): ClockPlan => ({ close: [], move: [], open: [] });
