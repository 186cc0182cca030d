import { zoneOf } from '#platform';
import { dayIn } from './calendar.js';
import type { CaseFacts, KnownDeadline } from './clocks.facts.js';
import { type ClockPlan, openedOf } from './clocks.plan.js';
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
 * The clocks of papers as they stand: one that ends on another day moves, one that is there no more stops, and one that
 * was handled for this very day stays handled. A paper that had ended before anybody wrote it down starts no clock: what
 * it was is history, and what must be done about it is another deadline's to say.
 */
export function planPapers(facts: CaseFacts, ends: PaperEnds, now: Date): ClockPlan {
  const plan: ClockPlan = { close: [], move: [], open: [] };
  if (!facts.isOpen) return plan;
  for (const use of Object.keys(events) as (keyof PaperEnds)[]) {
    for (const template of templatesFrom(events[use], facts.hostCountry)) {
      const rows = facts.deadlines.filter((row) => row.template === template.key);
      const open = rows.find(({ state }) => state === 'open');
      const day = ends[use];
      if (!day) {
        if (open) plan.close.push({ id: open.id, kind: open.kind, state: 'cancelled', closedFor: 'act' });
        continue;
      }
      const from = dayIn(zoneOf(facts.hostCountry), day);
      const isSame = (row: KnownDeadline): boolean => row.countedFrom?.getTime() === from.getTime();
      if (open && isSame(open)) continue;
      const planned = openedOf(facts, { template, from, mission: null }, now);
      if (open) plan.move.push({ ...planned, id: open.id, extended: false, wasClosed: false });
      else if (planned.dueAt > now && !rows.some((row) => isSame(row) && row.closedFor === 'hand')) plan.open.push(planned); // prettier-ignore
    }
  }
  return plan;
}
