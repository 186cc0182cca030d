import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { speak } from '../words/index.js';
import { type InterfaceLanguage, interfaceLanguages } from '../words/languages.js';

export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const { reviewed } = interfaceLanguages[i18n.language as InterfaceLanguage];
  return (
    <NativeSelect
      label={t('app.language')}
      description={reviewed ? undefined : t('app.unreviewed')}
      size="sm"
      value={i18n.language}
      onChange={({ currentTarget }) => void speak(currentTarget.value as InterfaceLanguage)}
      data={Object.entries(interfaceLanguages).map(([value, { name }]) => ({ value, label: name }))}
    />
  );
}
