import i18next from 'i18next';
import { Refusal } from '../lib/api.js';
import { said } from '../words/said.js';

/** What went wrong, in one sentence: in the reader's language where there are words for it, else as the server says it. */
export function refusalWords(error: unknown): string {
  if (!(error instanceof Refusal)) return i18next.t('problems.unexpected');
  const key = `problems.${error.slug}`;
  return i18next.exists(key) ? i18next.t(key) : said('problems', error.slug, error.detail);
}
