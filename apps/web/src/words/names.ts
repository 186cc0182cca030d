import { format } from '../ui/formats.js';
import type { InterfaceLanguage } from './languages.js';

/** Names that a browser may lack: of countries and languages by code, of months and weekdays by the English word, of -14 to 14 days from now. */
interface Names {
  regions: Readonly<Record<string, string>>;
  languages: Readonly<Record<string, string>>;
  days: Readonly<Record<string, string>>;
  apart: Readonly<Record<string, string>>;
}
const loaders: Partial<Record<InterfaceLanguage, () => Promise<{ default: Names }>>> = {
  km: () => import('virtual:names/km'),
  my: () => import('virtual:names/my'),
};
let own: Names | null = null;

/** Before a language is spoken: what this browser cannot name in it by itself. Chromium knows neither Burmese nor Khmer. */
export async function learnNames(language: InterfaceLanguage): Promise<void> {
  const load = Intl.DisplayNames.supportedLocalesOf(language).length ? undefined : loaders[language];
  own = load ? (await load()).default : null;
}

/** A country or a language in words; the code where nobody knows it. */
export function nameOf(type: 'region' | 'language', language: string): (code: string) => string {
  const browser = format(Intl.DisplayNames, language, { type });
  const names = type === 'region' ? own?.regions : own?.languages;
  return (code) => names?.[code] ?? browser.of(code) ?? code;
}

/** As `Intl.DateTimeFormat` does, also where the browser would fall back to English. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): (date: Date | number) => string {
  const names = own?.days;
  if (!names) {
    const browser = format(Intl.DateTimeFormat, language, options);
    return (date) => browser.format(date);
  }
  const english = format(Intl.DateTimeFormat, 'en-GB', options);
  return (date) =>
    english
      .formatToParts(date)
      .map(({ type, value }) => (type === 'literal' ? value.replace(' at ', ', ') : (names[value] ?? value)))
      .join('');
}

/** So many days from now, in words: "in 3 days". */
export const apartInWords = (language: string, days: number): string =>
  own?.apart[days] ?? format(Intl.RelativeTimeFormat, language, { numeric: 'auto' }).format(days, 'day');
