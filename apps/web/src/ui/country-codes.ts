import i18next from 'i18next';
import { nameOf } from '../words/names.js';

/** Those who were found in the compounds so far, then the rest of the world. Order is that of the reader's language. */
export const countryCodes =
  'AE AF AO AR AU BD BR BT BW CA CM CN CO DE DZ EG ET FR GB GH HK ID IL IN IR JP KE KG KH KR KZ LA LK LR LY MA MM MN MO MW MX MY MZ NA NG NP PE PG PH PK PL RU RW SA SD SG SL SN SO SS TH TJ TM TN TR TW TZ UA UG US UZ VE VN YE ZA ZM ZW'.split(
    ' ',
  );

export function choicesOfCountries(codes: readonly string[]): { value: string; label: string }[] {
  const name = nameOf('region', i18next.language);
  return codes
    .map((value) => ({ value, label: name(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, i18next.language));
}
