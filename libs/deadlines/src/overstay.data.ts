/**
 * What a day beyond the last lawful day costs, by host country; a country that is absent has no figure that we could
 * credit. `perDay` in whole units of `currency` (ISO 4217). Whether it is waived, and which share, is recorded by hand.
 */
export const overstayRates: Record<string, { perDay: number; currency: string; basis: string }> = {
  KH: { perDay: 10, currency: 'USD', basis: 'published advisory: 10 USD a day from the last lawful day' },
};
