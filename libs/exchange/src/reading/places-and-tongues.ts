import countries from 'i18n-iso-countries';
import { languages, type Script, scripts } from '#platform/codes';
import { countryNames, languageNames } from './codes.data.js';

/** Ignores case, accents and punctuation: "Côte d'Ivoire" and "COTE DIVOIRE" are one. */
const folded = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '');

const countryByName = new Map<string, string>();
for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  for (const name of names) countryByName.set(folded(name), code);
}
// Ours come last: "Congo" alone is listed under both, and means the Republic.
for (const [name, code] of Object.entries(countryNames)) countryByName.set(name, code);

/** ISO 3166-1 alpha-2 of a two- or three-letter code or an English name; null if none is meant. */
export function countryCode(text: string): string | null {
  const upper = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && countries.isValid(upper)) return upper;
  return countries.alpha3ToAlpha2(upper) ?? countryByName.get(folded(text)) ?? null;
}

const languageName = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** Codes that ISO 639-1 has withdrawn. */
const withdrawn: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi', mo: 'ro', sh: 'sr' };
const known = new Set(languages);
const languageByName = new Map(languages.map((code) => [folded(languageName.of(code) ?? code), code]));

/** ISO 639-1 of a two- or three-letter code or an English name; null if it has none. */
export function languageCode(text: string): string | null {
  const lower = text.trim().toLowerCase();
  const code = withdrawn[lower] ?? lower;
  if (known.has(code)) return code;
  const short = /^[a-z]{3}$/.test(lower) ? Intl.getCanonicalLocales(lower)[0] : undefined;
  if (short && known.has(short)) return short;
  return languageNames[folded(text)] ?? languageByName.get(folded(text)) ?? null;
}

/** ISO 15924, as Latn, of a script that people arrive with. */
export function scriptCode(text: string): Script | null {
  const code = text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  return scripts.find((script) => script === code) ?? null;
}
