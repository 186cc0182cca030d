import { useTranslation } from 'react-i18next';
import { nameOf } from '../words/names.js';

/** The names of countries and languages in the reader's language; a stateless person has no country. */
export function useNaming() {
  const { t, i18n } = useTranslation();
  const country = nameOf('region', i18n.language);
  return {
    country,
    language: nameOf('language', i18n.language),
    nationalities: (codes: readonly string[]) =>
      codes.length ? codes.map(country).join(', ') : t('people.noNationality'),
  };
}
