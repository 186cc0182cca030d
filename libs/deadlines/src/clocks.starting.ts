import type { ActingMission, CaseFacts, OfCase } from './clocks.facts.js';
import { isOfMission, openedOf } from './clocks.plan.js';
import type { PlannedDeadline } from './deadlines.queries.js';
import { type DeadlineEvent, templatesFrom } from './templates.data.js';

/** What an event starts, from the templates that go by where she is now. */
export function plan(
  now: Date,
  row: OfCase,
  event: DeadlineEvent,
  from: Date,
  mission: ActingMission | null = null,
): PlannedDeadline[] {
  const facts = newly(row);
  return templatesFrom(event, row.hostCountry)
    .filter((template) => !(facts.onHold && isOfMission(template)))
    .map((template) => openedOf(facts, { template, from, mission }, now));
}

/** What there is to know of a case where nothing was said of it yet. */
export const newly = (row: OfCase): CaseFacts => ({
  id: row.id,
  organisationId: row.organisationId,
  assigneeId: row.assigneeId ?? null,
  hostCountry: row.hostCountry,
  isOpen: true,
  onHold: row.onHold ?? false,
  rescuedOn: null,
  isScreened: false,
  decisions: [],
  missions: [],
  settled: [],
  deadlines: [],
});
