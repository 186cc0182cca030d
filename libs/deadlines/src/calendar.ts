import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import { openAnyway, ownHolidays, weekends } from './holidays.data.js';
import type { DeadlineTemplate, Due, ReminderOffset } from './templates.data.js';

/**
 * Whose calendar counts: IANA zone and ISO 3166-1 alpha-2 country of the party who must act, and the ISO weekdays on which
 * it works where those are not its country's.
 */
export type PartyCalendar = { zone: string; country: string; workingDays?: readonly number[] | null };

export type PlannedReminder = { at: Date; kind: 'remind' | 'escalate' };

/** The working day that the clocks know, in local hours. */
export const workingDay = { begins: 9, ends: 17 } as const;

/**
 * When the party must have acted.
 * @param from the instant of the event; for an event that is a day in a paper, any instant of that day (`dayIn`)
 * @returns an instant; for templates that count hours exactly so many hours later, for all others 17:00 in the party's
 *   zone, on an open day of its country unless the template says that the day stays
 * @throws Error on a zone or date that does not exist
 */
export function dueAt(template: Pick<DeadlineTemplate, 'due'>, from: Date, party: PartyCalendar): Date {
  const { due } = template;
  const start = localTime(from, party.zone);
  return 'afterHours' in due ? start.plus({ hours: due.afterHours }).toJSDate() : endOf(dueDay(due, start, party));
}

/**
 * What goes out around a due time: to the party (`remind`) and to its supervisor (`escalate`), earliest first, each once.
 * Offsets in hours are exact. Offsets in days go out at 09:00 of an open day: a warning that would fall on a closed day goes
 * out before it, where it still helps, and what follows the due time goes out after it.
 * Some may lie before the deadline was opened: whoever plans them leaves those out.
 * @param due the due time as it stands, extended or not
 */
export function remindersFor(
  template: Pick<DeadlineTemplate, 'remind' | 'escalateAfter'>,
  due: Date,
  party: PartyCalendar,
): PlannedReminder[] {
  const at = localTime(due, party.zone);
  const reminds = template.remind.map((offset) => ({ at: reminderTime(offset, at, party), kind: 'remind' as const }));
  const escalations = template.escalateAfter ? [template.escalateAfter] : [];
  const escalates = escalations.map((after) => ({ at: escalationTime(after, at, party), kind: 'escalate' as const }));
  const once = new Map([...reminds, ...escalates].map((one) => [`${one.kind} ${one.at.getTime()}`, one]));
  return [...once.values()].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * Whether offices of a country are closed on a day: its weekend or a public holiday. Half days are open days.
 * @param country ISO 3166-1 alpha-2; of one that no source knows, Saturday and Sunday are closed
 * @param localDate `YYYY-MM-DD` in that country
 * @param workingDays ISO weekdays of an office whose week is not its country's; its holidays are
 * @throws Error when it is no date
 */
export function closedOn(country: string, localDate: string, workingDays?: readonly number[] | null): boolean {
  const day = DateTime.fromFormat(localDate, 'yyyy-MM-dd', { zone: 'utc' });
  if (!day.isValid) throw new Error('A day of a calendar is written YYYY-MM-DD');
  const isOff = workingDays ? !workingDays.includes(day.weekday) : (weekends[country] ?? [6, 7]).includes(day.weekday);
  if (isOff) return true;
  const monthDay = localDate.slice(5);
  if (openAnyway[country]?.includes(monthDay)) return false;
  return (ownHolidays[country]?.includes(monthDay) ?? false) || knownHolidays(country, day.year).has(localDate);
}

/**
 * A day in a paper as an instant: its local noon, which every zone has and no change of the clocks touches.
 * @param localDate `YYYY-MM-DD`
 */
export function dayIn(zone: string, localDate: string): Date {
  const noon = DateTime.fromISO(`${localDate}T12:00:00`, { zone });
  if (!noon.isValid) throw new Error(`No such day or zone: ${noon.invalidReason}`);
  return noon.toJSDate();
}

/** The day, `YYYY-MM-DD`, that it is at an instant in a zone. */
export const dayAt = (at: Date, zone: string): string => dateOf(localTime(at, zone));

function dueDay(due: Exclude<Due, { afterHours: number }>, start: DateTime, party: PartyCalendar): DateTime {
  if ('onTheDay' in due) return start;
  if ('workingDaysBefore' in due) return workingDaysAway(start, due.workingDaysBefore, party, -1);
  if ('daysBefore' in due) {
    const day = start.minus({ days: due.daysBefore });
    return due.onClosedDay === 'stays' ? day : openDay(day, party, -1);
  }
  // After hours, the same day has nothing left in which anyone could act.
  if ('sameDay' in due) return openDay(start.hour < workingDay.ends ? start : start.plus({ days: 1 }), party, 1);
  if ('afterWorkingDays' in due) return workingDaysAway(start, due.afterWorkingDays, party, 1);
  const day = start.plus('afterDays' in due ? { days: due.afterDays } : { months: due.afterMonths });
  return due.onClosedDay === 'stays' ? day : openDay(day, party, 1);
}

function reminderTime(offset: ReminderOffset, due: DateTime, party: PartyCalendar): Date {
  if ('hoursBefore' in offset) return due.minus({ hours: offset.hoursBefore }).toJSDate();
  if ('daysBefore' in offset) return beginningOf(openDay(due.minus({ days: offset.daysBefore }), party, -1));
  return beginningOf(openDay(due.plus({ days: offset.daysAfter }), party, 1));
}

const escalationTime = (after: { hours: number } | { days: number }, due: DateTime, party: PartyCalendar): Date =>
  'hours' in after ? due.plus(after).toJSDate() : beginningOf(openDay(due.plus(after), party, 1));

/** The morning of an open day, so many days on: when the next rung of the ladder is climbed. */
export const climbsAt = (now: Date, days: number, party: PartyCalendar): Date =>
  beginningOf(openDay(localTime(now, party.zone).plus({ days }), party, 1));

/** The day itself if it is open, else the nearest open one, later (1) or earlier (-1). */
function openDay(day: DateTime, party: PartyCalendar, direction: 1 | -1): DateTime {
  let open = day;
  while (closedOn(party.country, dateOf(open), party.workingDays)) open = open.plus({ days: direction });
  return open;
}

/** So many open days later (1) or earlier (-1): the day that they are counted from is none of them. */
function workingDaysAway(start: DateTime, count: number, party: PartyCalendar, direction: 1 | -1): DateTime {
  let day = start;
  for (let left = count; left > 0; left--) day = openDay(day.plus({ days: direction }), party, direction);
  return openDay(day, party, direction);
}

const endOf = (day: DateTime): Date => atHour(day, workingDay.ends);
const beginningOf = (day: DateTime): Date => atHour(day, workingDay.begins);
const atHour = (day: DateTime, hour: number): Date => day.startOf('day').set({ hour }).toJSDate();
const dateOf = (day: DateTime): string => day.toISODate()!;

function localTime(at: Date, zone: string): DateTime {
  const local = DateTime.fromJSDate(at, { zone });
  if (!local.isValid) throw new Error(`No such time or zone: ${local.invalidReason}`);
  return local;
}

// Every holiday of the world is 8 MB: it comes with the first clock, not with the house.
const require = createRequire(import.meta.url);
const holidaysByYear = new Map<string, ReadonlySet<string>>();

/** Public holidays as date-holidays has them, worked out once per country and year (about 10 ms). */
function knownHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const known = holidaysByYear.get(key) ?? new Set([year - 1, year].flatMap((of) => publicDays(country, of)));
  holidaysByYear.set(key, known);
  return known;
}

// The package gives the first day and the length: a feast of three days is one entry, which may cross the new year.
// Its lengths are floored, with an hour of grace for a day on which the clocks go forward, so that a half day closes nothing.
function publicDays(country: string, year: number): string[] {
  const Calendar = require('date-holidays') as typeof Holidays;
  return new Calendar(country)
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const first = DateTime.fromISO(date.slice(0, 10), { zone: 'utc' });
      const days = Math.floor((end.getTime() - start.getTime()) / 3_600_000 / 24 + 1 / 24);
      return Array.from({ length: days }, (_, day) => dateOf(first.plus({ days: day })));
    });
}
