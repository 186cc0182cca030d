import { useTranslation } from 'react-i18next';
import { format } from './formats.js';

/** The names of countries and languages in the reader's language; a stateless person has no country. */
export function useNaming() {
  const { t, i18n } = useTranslation();
  const countries = format(Intl.DisplayNames, i18n.language, { type: 'region' });
  const tongues = format(Intl.DisplayNames, i18n.language, { type: 'language' });
  return {
    country: (code: string) => countries.of(code) ?? code,
    language: (code: string) => tongues.of(code) ?? code,
    nationalities: (codes: readonly string[]) =>
      codes.length ? codes.map((code) => countries.of(code) ?? code).join(', ') : t('people.noNationality'),
  };
}
