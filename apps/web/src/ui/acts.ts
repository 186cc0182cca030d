import i18next from 'i18next';
import { actGroups } from './acts.data.js';

/** What was done, in words: every verb of the grants has them. */
export const actWords = (action: string): string => i18next.t(`acts.${action}`);

/** The acts that can be looked for by name, under what they are about. */
export const actChoices = (): { group: string; items: { value: string; label: string }[] }[] => {
  const acts = Object.keys(i18next.getResource('en', 'translation', 'acts') as object);
  return Object.entries(actGroups).map(([group, nouns]) => ({
    group: i18next.t(`actGroups.${group}`),
    items: acts
      .filter((act) => (nouns as readonly string[]).includes(act.split('.')[0]!))
      .map((value) => ({ value, label: actWords(value) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, i18next.language)),
  }));
};
