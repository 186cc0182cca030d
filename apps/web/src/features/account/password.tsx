import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';

/** Another password, by whoever knows the one that holds now. */
export function Password() {
  const { t } = useTranslation();
  const form = useForm({ mode: 'uncontrolled', initialValues: { current: '', password: '' } });
  const change = useAct((said: { current: string; password: string }) =>
    POST('/api/v1/auth/password', { body: said, headers: once() }),
  );
  const eye = { visibilityToggleButtonProps: { 'aria-label': t('signIn.show') }, required: true };
  return (
    <form onSubmit={form.onSubmit((said) => change.mutate(said, { onSuccess: form.reset }))}>
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          <PasswordInput
            {...eye}
            key={form.key('current')}
            label={t('factors.current')}
            autoComplete="current-password"
            {...form.getInputProps('current')}
          />
          <PasswordInput
            {...eye}
            key={form.key('password')}
            label={t('factors.chosen')}
            description={t('factors.chosenHow')}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
        </div>
        {change.error && <Problem error={change.error} />}
        {change.isSuccess && <Text role="status">{t('factors.changed')}</Text>}
        <Button type="submit" variant="light" loading={change.isPending}>
          {t('factors.change')}
        </Button>
      </Stack>
    </form>
  );
}
