import type { ConsentPurpose } from '#platform/codes';
import type { Wordings } from './wordings/wording.js';

/**
 * A second front door, for the pages: what is read out to somebody before she decides, without the technology behind
 * `#cases`. Each language is a part of its own, so that a phone loads those that are read on it.
 */
const loaders = {
  am: async () => (await import('./wordings/texts/am.data.js')).am,
  ar: async () => (await import('./wordings/texts/ar.data.js')).ar,
  bn: async () => (await import('./wordings/texts/bn.data.js')).bn,
  en: async () => (await import('./wordings/texts/en.data.js')).en,
  fr: async () => (await import('./wordings/texts/fr.data.js')).fr,
  hi: async () => (await import('./wordings/texts/hi.data.js')).hi,
  id: async () => (await import('./wordings/texts/id.data.js')).id,
  km: async () => (await import('./wordings/texts/km.data.js')).km,
  lo: async () => (await import('./wordings/texts/lo.data.js')).lo,
  my: async () => (await import('./wordings/texts/my.data.js')).my,
  sw: async () => (await import('./wordings/texts/sw.data.js')).sw,
  th: async () => (await import('./wordings/texts/th.data.js')).th,
  tl: async () => (await import('./wordings/texts/tl.data.js')).tl,
  vi: async () => (await import('./wordings/texts/vi.data.js')).vi,
  zh: async () => (await import('./wordings/texts/zh.data.js')).zh,
} satisfies Record<string, () => Promise<Wordings>>;
export type WordingLanguage = keyof typeof loaders;
export const wordingLanguages = Object.keys(loaders) as readonly WordingLanguage[];

const rightToLeft: ReadonlySet<string> = new Set(['ar']);
/** The others say what this one says. */
const source = 'en';

/** What is read out for one purpose in one language, part by part. */
export interface Wording {
  /** Which text it was: `consular_notification.am.1`. */
  id: string;
  purpose: string;
  language: string;
  version: number;
  direction: 'ltr' | 'rtl';
  paragraphs: string[];
  reviewedBy: string | null;
  /** Nobody knows yet whether it says what it should: somebody who speaks it stands beside her, by name. */
  needsInterpreter: boolean;
}

const idPattern = /^([a-z_]+)\.([a-z]{2})\.(\d{1,4})$/u;

/** The wording as it is read out today. @returns null where we have none in this language */
export async function wordingFor(purpose: ConsentPurpose, language: string): Promise<Wording | null> {
  const wordings = await load(language);
  return wordings && wordingOf(wordings, purpose, language, wordings.length);
}

/** The very text that an id names, as it was read out then. @returns null where there is none */
export async function wordingById(id: string | null | undefined): Promise<Wording | null> {
  const [, purpose = '', language = '', version] = idPattern.exec(id ?? '') ?? [];
  const wordings = await load(language);
  return wordings && wordingOf(wordings, purpose, language, Number(version));
}

const load = async (language: string): Promise<Wordings | null> =>
  Object.hasOwn(loaders, language) ? loaders[language as WordingLanguage]() : null;

function wordingOf(wordings: Wordings, purpose: string, language: string, version: number): Wording | null {
  const text = wordings.find((one) => one.version === version);
  if (!text || !Object.hasOwn(text.purposes, purpose)) return null;
  const { asks, takenBack } = text.purposes[purpose as ConsentPurpose];
  return {
    id: `${purpose}.${language}.${version}`,
    purpose,
    language,
    version,
    direction: rightToLeft.has(language) ? 'rtl' : 'ltr',
    paragraphs: [asks, text.no, text.change, takenBack, text.question],
    reviewedBy: text.reviewedBy,
    needsInterpreter: text.reviewedBy === null && language !== source,
  };
}
