import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json' with { type: 'json' };
import { type InterfaceLanguage, interfaceLanguages } from './languages.js';
import { learnNames } from './names.js';
import { SAID } from './said.js';

/** A device loads the words of the one language that is read on it. */
const loaders: Record<Exclude<InterfaceLanguage, 'en'>, () => Promise<{ default: object }>> = {
  ar: () => import('./ar.json'),
  fr: () => import('./fr.json'),
  id: () => import('./id.json'),
  km: () => import('./km.json'),
  my: () => import('./my.json'),
  th: () => import('./th.json'),
  vi: () => import('./vi.json'),
  zh: () => import('./zh.json'),
};
const loadersOfSaid: typeof loaders = {
  ar: () => import('./said/ar.json'),
  fr: () => import('./said/fr.json'),
  id: () => import('./said/id.json'),
  km: () => import('./said/km.json'),
  my: () => import('./said/my.json'),
  th: () => import('./said/th.json'),
  vi: () => import('./said/vi.json'),
  zh: () => import('./said/zh.json'),
};
const KEPT = 'homeward.language';

const wanted = (): InterfaceLanguage => {
  const asked = [localStorage.getItem(KEPT), ...navigator.languages].map((tag) => tag?.split('-')[0]);
  return (asked.find((tag) => tag && tag in interfaceLanguages) ?? 'en') as InterfaceLanguage;
};

export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  await speak(wanted(), false);
}

/** @param keep whether this device remembers it */
export async function speak(language: InterfaceLanguage, keep = true): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    const [words, ofServer] = await Promise.all([loaders[language](), loadersOfSaid[language]()]);
    i18next.addResourceBundle(language, SAID, ofServer.default);
    i18next.addResourceBundle(language, 'translation', words.default);
  }
  await learnNames(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = interfaceLanguages[language].dir;
  if (keep) localStorage.setItem(KEPT, language);
}
