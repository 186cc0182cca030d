import { useTranslation } from 'react-i18next';
import { format } from './formats.js';

const DAY = 86_400_000;
const NEAR = 14;

/** Whole days from today to that day, where the reader is. */
const daysTo = (at: Date): number => {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(at) - midnight(new Date())) / DAY);
};

/**
 * A moment as people say it: "Tue 18 Feb, in 3 days"; in full on hover.
 * @param at an instant, or YYYY-MM-DD
 * @param isDue says in words whether it is still to come or past
 * @param isPast it was: a day that has begun where she is, and not yet where the reader is, is not called tomorrow
 * @param withTime says the hour too, by the clock on the reader's wall
 */
export function When({
  at,
  isDue = false,
  isPast = false,
  withTime = false,
}: {
  at: string;
  isDue?: boolean;
  isPast?: boolean;
  withTime?: boolean;
}) {
  const { t, i18n } = useTranslation();
  const date = at.length === 10 ? new Date(`${at}T12:00:00`) : new Date(at);
  const days = daysTo(date);
  const isNear = Math.abs(days) <= NEAR;
  const day = format(Intl.DateTimeFormat, i18n.language, {
    day: 'numeric',
    month: 'short',
    ...(isNear ? { weekday: 'short' } : { year: 'numeric' }),
    ...(withTime && { hour: 'numeric', minute: '2-digit' }),
  }).format(date);
  const apart = format(Intl.RelativeTimeFormat, i18n.language, { numeric: 'auto' }).format(days, 'day');
  const full = format(Intl.DateTimeFormat, i18n.language, {
    dateStyle: 'full',
    ...(at.length > 10 && { timeStyle: 'short' }),
  }).format(date);
  const isLate = isDue && date.getTime() < Date.now();
  return (
    <time dateTime={at} title={full} className={isLate ? 'late' : undefined}>
      {isDue && `${t(isLate ? 'deadlines.overdue' : 'deadlines.due')} `}
      {isNear && !(isPast && days > 0) ? `${day}, ${apart}` : day}
    </time>
  );
}
