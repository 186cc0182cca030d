import i18next from 'i18next';

/** What was done, in words; a verb that has none yet is shown as the record writes it. */
export const actWords = (action: string): string =>
  i18next.exists(`acts.${action}`) ? i18next.t(`acts.${action}`) : action;

/** The acts that can be looked for by name. */
export const actChoices = (): { value: string; label: string }[] =>
  Object.keys(i18next.getResource('en', 'translation', 'acts') as object)
    .map((value) => ({ value, label: actWords(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, i18next.language));
