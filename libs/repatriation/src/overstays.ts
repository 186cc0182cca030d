import { overstayFine } from '#deadlines';
import { invalidField, type Payer, type Problem } from '#platform';

/** A share of the fine that an authority let her off. */
export interface Waiver {
  /** Percent of the whole fine, 1 to 100. */
  share: number;
  /** YYYY-MM-DD */
  on: string;
  authority: string;
  reference: string | null;
}
/** A stay beyond the last lawful day; days `YYYY-MM-DD`. */
export interface Overstay {
  lastLawfulDay: string;
  endedOn: string | null;
  waivers: Waiver[];
  payer: Payer | null;
}
/** What it costs by now, in whole units of the currency; null where no rate of the country is known. */
export interface OverstayCost {
  days: number;
  perDay: number | null;
  currency: string | null;
  amount: number | null;
  waived: number | null;
  due: number | null;
}

const DAY = 86_400_000;
const unknown = { perDay: null, currency: null, amount: null, waived: null, due: null };

/** Why these waivers cannot all be true, at the first that lets off more than is left of the whole; null where they can. */
export function waiversFault(waivers: readonly { share: number }[]): Problem | null {
  let left = 100;
  for (const [place, { share }] of waivers.entries()) {
    if (share > left)
      return invalidField(`/waivers/${place}/share`, 'more-than-the-whole', `Of the whole fine ${left} % are left to waive`); // prettier-ignore
    left -= share;
  }
  return null;
}

/**
 * What a stay beyond the last lawful day has cost so far. Shares add up, and never to more than the whole, also where more
 * was written down before that was refused; what is waived is rounded to a cent, so that what is left and what was waived
 * are the fine again.
 * @param host where she is now, ISO 3166-1 alpha-2
 * @param today in the host country, `YYYY-MM-DD`
 */
export function costOf({ lastLawfulDay, endedOn, waivers }: Overstay, host: string, today: string): OverstayCost {
  const until = endedOn !== null && endedOn < today ? endedOn : today;
  const days = Math.max(0, Math.round((Date.parse(until) - Date.parse(lastLawfulDay)) / DAY));
  const fine = overstayFine(host, lastLawfulDay, until);
  if (!fine) return { days, ...unknown };
  const share = Math.min(100, waivers.reduce((sum, waiver) => sum + waiver.share, 0)); // prettier-ignore
  const cents = Math.round(fine.amount * share);
  const { perDay, currency, amount } = fine;
  return { days: fine.days, perDay, currency, amount, waived: cents / 100, due: (amount * 100 - cents) / 100 };
}
