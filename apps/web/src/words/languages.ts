/** The languages of the interface, each by its own name. Those that no native speaker has read yet say so. */
export const interfaceLanguages = {
  en: { name: 'English', dir: 'ltr', reviewed: true },
  ar: { name: 'العربية', dir: 'rtl', reviewed: false },
  fr: { name: 'Français', dir: 'ltr', reviewed: false },
  id: { name: 'Bahasa Indonesia', dir: 'ltr', reviewed: false },
  km: { name: 'ខ្មែរ', dir: 'ltr', reviewed: false },
  my: { name: 'မြန်မာ', dir: 'ltr', reviewed: false },
  th: { name: 'ไทย', dir: 'ltr', reviewed: false },
  vi: { name: 'Tiếng Việt', dir: 'ltr', reviewed: false },
  zh: { name: '简体中文', dir: 'ltr', reviewed: false },
} as const;
export type InterfaceLanguage = keyof typeof interfaceLanguages;
