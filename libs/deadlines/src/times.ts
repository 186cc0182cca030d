import { dueAt, type PartyCalendar, type PlannedReminder, remindersFor } from './calendar.js';
import type { DeadlineTemplate } from './templates.data.js';

interface Times {
  due: Date;
  reminders: readonly PlannedReminder[];
}

const known = new Map<string, Times>();
const most = 2_000;

/** A minute: what starts within one starts together, so that thousands logged in a row are worked out once. */
export const MINUTE = 60_000;
/** Every zone is a whole number of quarters off, so that a quarter never crosses a local midnight. */
export const QUARTER = 15 * MINUTE;

export const begunIn = (step: number, at: Date): Date => new Date(Math.floor(at.getTime() / step) * step);

/** When a template is due and when it reminds. Calendars are slow and one release opens the same deadlines thousands of times. */
export function timesOf(template: DeadlineTemplate, from: Date, calendar: PartyCalendar): Times {
  const key = [template.key, from.getTime(), calendar.zone, calendar.country, calendar.workingDays].join('|');
  const before = known.get(key);
  if (before) return before;
  const due = dueAt(template, from, calendar);
  const times = { due, reminders: remindersFor(template, due, calendar) };
  if (known.size >= most) known.clear();
  known.set(key, times);
  return times;
}
