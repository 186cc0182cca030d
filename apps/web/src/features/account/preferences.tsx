import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PUT, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { preferencesQuery } from './queries.js';

/** Those that e-mail is written in. */
const languages = ['en', 'th', 'my', 'km', 'zh', 'vi', 'id', 'ar', 'fr'] as const;

/** In which language she is written to, and when she is left in peace. */
export function Preferences() {
  const { t } = useTranslation();
  const preferences = useQuery(preferencesQuery);
  if (preferences.error) return <Problem error={preferences.error} />;
  if (!preferences.data) return <Text>{t('app.loading')}</Text>;
  return <Set from={preferences.data} />;
}

function Set({ from }: { from: Schema['MailPreferences'] }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const form = useForm({
    initialValues: {
      language: from.language ?? '',
      timeZone: from.timeZone ?? '',
      quietFrom: from.quietFrom ?? '',
      quietUntil: from.quietUntil ?? '',
    },
  });
  const save = useAct((said: typeof form.values) =>
    PUT('/api/v1/notifications/preferences', {
      params: { header: { 'If-Match': `"${from.version}"` } },
      body: Object.fromEntries(
        Object.entries(said).map(([key, value]) => [key, value || null]),
      ) as Schema['SetMailPreferences'],
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => save.mutate(said))}>
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          <NativeSelect
            label={t('account.mailLanguage')}
            data={[
              { value: '', label: t('account.usual') },
              ...languages.map((value) => ({ value, label: naming.language(value) })),
            ]}
            {...form.getInputProps('language')}
          />
          <NativeSelect
            label={t('account.timeZone')}
            data={[
              { value: '', label: t('account.usual') },
              ...Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') })),
            ]}
            {...form.getInputProps('timeZone')}
          />
          <TextInput type="time" label={t('account.quietFrom')} {...form.getInputProps('quietFrom')} />
          <TextInput type="time" label={t('account.quietUntil')} {...form.getInputProps('quietUntil')} />
        </div>
        {save.error && <Problem error={save.error} />}
        {save.isSuccess && <Text role="status">{t('account.saved')}</Text>}
        <Button type="submit" loading={save.isPending}>
          {t('log.save')}
        </Button>
      </Stack>
    </form>
  );
}
