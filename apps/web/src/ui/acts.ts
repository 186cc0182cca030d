import i18next from 'i18next';

/** What was done, in words: every verb of the grants has them. */
export const actWords = (action: string): string => i18next.t(`acts.${action}`);

/** The acts that can be looked for by name. */
export const actChoices = (): { value: string; label: string }[] =>
  Object.keys(i18next.getResource('en', 'translation', 'acts') as object)
    .map((value) => ({ value, label: actWords(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, i18next.language));
