import { format } from './formats.js';

/** What people are asked for where the compounds are, and where their families pay. ISO 4217; any other is a code away. */
const currencies = 'AED BDT BRL CNY ETB EUR GBP GHS HKD IDR INR KES KHR LAK LKR MAD MMK MYR NGN NPR PHP PKR RWF SGD THB TWD TZS UGX USD UZS VND XAF XOF ZAR ZMW'.split(' '); // prettier-ignore

/** What is paid with where she is. */
const ofHost: Readonly<Record<string, string>> = { TH: 'THB', MM: 'MMK', KH: 'USD', LA: 'LAK', PH: 'PHP' };
export const currencyOf = (host: string): string => ofHost[host] ?? 'USD';

/** "THB · Thai Baht", by the reader's language. @param one that must be among them */
export function choicesOfCurrencies(language: string, one: string): { value: string; label: string }[] {
  const names = format(Intl.DisplayNames, language, { type: 'currency' as const });
  return [...new Set([...currencies, one])].map((value) => ({
    value,
    label: `${value} · ${names.of(value) ?? value}`,
  }));
}

/**
 * An amount as somebody typed it, as the digits that are kept.
 * @returns null where it is not clear what was meant: "1.200" is a thousand here and one there
 */
export function amountOf(typed: string): string | null {
  const digits = typed
    .trim()
    .replace(/\p{Nd}/gu, digitOf)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
  const plain = /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/u.test(digits) ? digits.replace(/[,\s]/gu, '') : digits;
  if (/^\d{1,3}(?:\.\d{3})+$/u.test(plain) || !/^\d{1,15}(?:\.\d{1,4})?$/u.test(plain)) return null;
  return plain.replace(/^0+(?=\d)/u, '');
}

/** Digits of every script stand in tens, from nought to nine. */
function digitOf(one: string): string {
  const code = one.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** "THB 50,000": the code, for many currencies share a sign. @param amount decimal digits, exact */
export const moneyIn = (language: string, amount: string | number, currency: string): string =>
  format(Intl.NumberFormat, language, {
    style: 'currency' as const,
    currency,
    currencyDisplay: 'code' as const,
    trailingZeroDisplay: 'stripIfInteger' as const,
    maximumFractionDigits: 4,
  }).format(amount as number);
