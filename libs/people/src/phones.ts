import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/** Where people come out: a number without a country's code is read as one of these. */
const hosts: readonly CountryCode[] = ['TH', 'MM', 'KH', 'LA', 'PH'];

/**
 * The telephone numbers that somebody may mean who writes one as it is dialled at home.
 * @returns E.164; none where it is no such number, or has its country's code already
 */
export function phonesMeant(written: string): string[] {
  if (!/^0[\d\s().-]{6,18}$/.test(written.normalize('NFKC').trim())) return [];
  return hosts.flatMap((country) => {
    const phone = parsePhoneNumberFromString(written.normalize('NFKC'), country);
    return phone?.isPossible() ? [phone.number] : [];
  });
}
