/**
 * @property perDay whole units of `currency` (ISO 4217) for each day after the last lawful one
 * @property most the fine grows to that and no further
 * @property longer a stay of so many days is charged another rate, for all of its days
 * @property basis where it is published; look there before telling anybody a sum
 */
export interface OverstayRate {
  perDay: number;
  currency: string;
  most?: number;
  longer?: { fromDays: number; perDay: number };
  basis: string;
}

/**
 * What a day beyond the last lawful day costs, by host country. Whether it is waived, and which share, is recorded by hand.
 * A country that is absent has no figure that we could credit, and then the days are counted and no sum is named:
 * - LA: published figures disagree (5, 50 and 100 USD a day were found) and none was an authority's.
 * - PH: what is published is a fine by the month (500 PHP) beside the fees of every extension that was missed, which
 *   depend on the visa; the fine alone would name a small part of what is asked.
 */
export const overstayRates: Record<string, OverstayRate> = {
  KH: { perDay: 10, currency: 'USD', basis: 'published advisory: 10 USD a day from the last lawful day' },
  MM: {
    perDay: 3,
    currency: 'USD',
    longer: { fromDays: 90, perDay: 5 },
    basis:
      'The Myanmar Times, 18 August 2017, from the Immigration and National Registration Department in Mandalay: 3 USD a day; 5 USD for each day where the visa ended more than three months ago',
  },
  TH: {
    perDay: 500,
    currency: 'THB',
    most: 20_000,
    basis:
      'The Nation (Thailand), 9 November 2024, from the Embassy of Myanmar on the Immigration Act B.E. 2522: 500 THB a day, not more than 20,000 THB in total',
  },
};
