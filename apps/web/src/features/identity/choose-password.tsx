import { Button, Container, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from '../../app/language-choice.js';
import { POST } from '../../lib/api.js';
import { Problem } from '../../ui/problem.js';

/** Where a link of a mail leads, or an invitation that was handed over: its token stands behind the `#`, which browsers send to nobody. */
export function chosenBy(): string | null {
  const token = /^#token=([\w-]{20,100})$/u.exec(location.hash)?.[1] ?? null;
  // Out of the address at once: it is nobody's to read over a shoulder or in a history.
  if (token) history.replaceState(null, '', '/app/');
  return token;
}

/** A password that nobody else has chosen. */
export function ChoosePassword({ token, done }: { token: string; done: () => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const choose = useMutation({
    mutationFn: () => POST('/api/v1/auth/accept-invitation', { body: { token, password } }),
  });
  return (
    <Container size={420} py="xl" component="main">
      <Stack gap="lg">
        <Title order={1}>{t('factors.choose')}</Title>
        <Paper withBorder p="lg" radius="md">
          {choose.isSuccess ? (
            <Stack>
              <Text role="status">{t('factors.chosenDone')}</Text>
              <Button onClick={done}>{t('signIn.enter')}</Button>
            </Stack>
          ) : (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                choose.mutate();
              }}
            >
              <Stack>
                <PasswordInput
                  label={t('factors.chosen')}
                  description={t('factors.chosenHow')}
                  autoComplete="new-password"
                  required
                  visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
                  value={password}
                  onChange={({ currentTarget }) => setPassword(currentTarget.value)}
                />
                {choose.error && <Problem error={choose.error} />}
                <Button type="submit" loading={choose.isPending} fullWidth>
                  {t('factors.choose')}
                </Button>
              </Stack>
            </form>
          )}
        </Paper>
        <LanguageChoice />
      </Stack>
    </Container>
  );
}
