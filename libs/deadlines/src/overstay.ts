import { DateTime } from 'luxon';
import { overstayRates } from './overstay.data.js';

/** `amount` in whole units of `currency` (ISO 4217), before any waiver; `perDay` by the length that the stay has now. */
export type OverstayFine = { perDay: number; currency: string; days: number; amount: number };

/**
 * What the stay beyond the last lawful day has cost so far: the first day after it counts as one.
 * @param hostCountry ISO 3166-1 alpha-2, where she is now
 * @param lastLawfulDay the last day of lawful stay, `YYYY-MM-DD`
 * @param today the day to count to, in the host country, `YYYY-MM-DD`
 * @returns zero days while the stay is lawful; `null` where no rate is known for the country
 * @throws Error when a date is none
 */
export function overstayFine(hostCountry: string, lastLawfulDay: string, today: string): OverstayFine | null {
  const rate = overstayRates[hostCountry];
  if (!rate) return null;
  const days = Math.max(0, day(today).diff(day(lastLawfulDay), 'days').days);
  const perDay = rate.longer && days >= rate.longer.fromDays ? rate.longer.perDay : rate.perDay;
  return { perDay, currency: rate.currency, days, amount: Math.min(days * perDay, rate.most ?? Infinity) };
}

// In UTC every day has 24 hours, so that the difference is whole.
function day(date: string): DateTime {
  const parsed = DateTime.fromFormat(date, 'yyyy-MM-dd', { zone: 'utc' });
  if (!parsed.isValid) throw new Error('A day of stay is written YYYY-MM-DD');
  return parsed;
}
