import { DateTime } from 'luxon';
import { hours } from './hours.data.js';

/** Whose clock counts (IANA zone), and the hours in which she wants rest; null where she said nothing. */
export interface ReaderHours {
  zone: string;
  quietFrom: string | null;
  quietUntil: string | null;
}

/**
 * When something that may wait is sent to her: at once, or when her quiet hours end.
 * @returns `at` itself outside of them; hours that begin when they end are none
 */
export function afterQuiet(at: Date, reader: ReaderHours): Date {
  const local = DateTime.fromJSDate(at, { zone: reader.zone });
  const { from, until } = quietOf(reader);
  const now = local.toFormat('HH:mm');
  const isOverNight = from > until;
  const isQuiet = isOverNight ? now >= from || now < until : now >= from && now < until;
  if (!isQuiet) return at;
  return atTime(isOverNight && now >= from ? local.plus({ days: 1 }) : local, until).toJSDate();
}

/** When her next gathering leaves: in the morning, or after that when her quiet hours end. */
export function nextMorning(after: Date, reader: ReaderHours): Date {
  const today = DateTime.fromJSDate(after, { zone: reader.zone });
  // Quiet hours that end in the afternoon still leave it the same day's.
  for (let day = today.minus({ days: 1 }); ; day = day.plus({ days: 1 })) {
    const at = afterQuiet(atTime(day, hours.morning).toJSDate(), reader);
    if (at > after) return at;
  }
}

const quietOf = ({ quietFrom, quietUntil }: ReaderHours) =>
  quietFrom !== null && quietUntil !== null ? { from: quietFrom, until: quietUntil } : hours.quiet;

// A time that daylight saving leaves out is the next there is.
function atTime(day: DateTime, time: string): DateTime {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return day.startOf('day').set({ hour, minute });
}
