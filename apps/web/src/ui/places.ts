import { useTranslation } from 'react-i18next';
import { nameOf } from '../words/names.js';

/** What those who came out so far speak, and their neighbours. */
const tongues = 'am ar bn en es fr hi id km lo ms my ne om pt ru rw si so sw ta th ti tl ur uz vi zh'.split(' ');

/** The names of countries and languages in the reader's language; a stateless person has no country. */
export function useNaming() {
  const { t, i18n } = useTranslation();
  const country = nameOf('region', i18n.language);
  const language = nameOf('language', i18n.language);
  return {
    country,
    language,
    /** Languages for a select box. @param others that must be among them */
    tongues: (...others: readonly string[]) =>
      [...new Set([...tongues, ...others.filter(Boolean)])]
        .map((value) => ({ value, label: language(value) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, i18n.language)),
    nationalities: (codes: readonly string[]) =>
      codes.length ? codes.map(country).join(', ') : t('people.noNationality'),
  };
}
