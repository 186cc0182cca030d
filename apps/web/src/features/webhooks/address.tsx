import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Where a system is called. */
export function Address({ value, onChange }: { value: string; onChange: (url: string) => void }) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t('webhooks.url')}
      description={t('webhooks.urlHow')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      type="url"
      dir="ltr"
      required
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
