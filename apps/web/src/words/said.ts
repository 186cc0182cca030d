import i18next from 'i18next';

/**
 * What the server says in English, in the reader's language. English itself has no words here: what the server says is more
 * exact than any word for a kind of it, and so it is shown wherever a language has none.
 */
export interface Said {
  /** Messages of the inbox, by kind. */
  titles: Record<string, string>;
  /** Why a deadline is when it is, by the English words of its template. */
  grounds: Record<string, string>;
  /** Refusals, by the last part of their type. */
  problems: Record<string, string>;
  /** Faults of a field, by code. */
  faults: Record<string, string>;
}
export const SAID = 'said';

/** @param english what the server sent */
export function said(of: keyof Said, key: string, english: string): string {
  const words = i18next.getResourceBundle(i18next.language, SAID) as Said | undefined;
  return words?.[of][key] ?? english;
}
