import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json' with { type: 'json' };

/** The languages of the interface, each by its own name. Those that no native speaker has read yet say so. */
export const interfaceLanguages = {
  en: { name: 'English', dir: 'ltr', reviewed: true },
} as const;
export type InterfaceLanguage = keyof typeof interfaceLanguages;

const loaders: Partial<Record<string, () => Promise<{ default: object }>>> = {};
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
  const load = loaders[language];
  if (load && !i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', (await load()).default);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = interfaceLanguages[language].dir;
  if (keep) localStorage.setItem(KEPT, language);
}
