import { useTranslation } from 'react-i18next';
import { apartInWords, dateFormat } from '../words/names.js';

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
  const day = dateFormat(i18n.language, {
    day: 'numeric',
    month: 'short',
    ...(isNear ? { weekday: 'short' } : { year: 'numeric' }),
    ...(withTime && { hour: 'numeric', minute: '2-digit' }),
  })(date);
  const apart = apartInWords(i18n.language, days);
  const full = dateFormat(i18n.language, {
    dateStyle: 'full',
    ...(at.length > 10 && { timeStyle: 'short' }),
  })(date);
  const isLate = isDue && date.getTime() < Date.now();
  return (
    <time dateTime={at} title={full} className={isLate ? 'late' : undefined}>
      {isDue && `${t(isLate ? 'deadlines.overdue' : 'deadlines.due')} `}
      {isNear && !(isPast && days > 0) ? `${day}, ${apart}` : day}
    </time>
  );
}
