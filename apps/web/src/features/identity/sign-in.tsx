import { Alert, Button, Container, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from '../../app/language-choice.js';
import { useSession } from '../../app/session.js';
import { body, POST, Refusal } from '../../lib/api.js';
import { isDemo } from '../../lib/demo.js';
import { Unlock } from '../offline/unlock.js';
import { Problem } from '../../ui/problem.js';
import { shownPasskey } from './passkey.js';

const asksForFactor = (error: unknown) => error instanceof Refusal && /second-factor|otp/u.test(error.slug);

/** Who is there? Also behind the lock, where only whoever was here comes back to what she typed. */
export function SignIn({ isLocked }: { isLocked: boolean }) {
  const { t } = useTranslation();
  const { me, enter, leave } = useSession();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: isLocked ? (me?.email ?? '') : '', password: '', otp: '' },
  });
  const signIn = useMutation({
    mutationFn: ({ email, password, otp }: typeof form.values) =>
      body(POST('/api/v1/auth/login', { body: { email, password, ...(otp && { otp: otp.replaceAll(' ', '') }) } })),
    onSuccess: enter,
  });
  const byPasskey = useMutation({
    mutationFn: async () => {
      const passkey = await shownPasskey(body(POST('/api/v1/auth/passkey-sign-in/options')));
      return body(POST('/api/v1/auth/passkey-sign-in', { body: { passkey } }));
    },
    onSuccess: enter,
  });
  const needsFactor = asksForFactor(signIn.error);
  return (
    <Container size={420} py="xl" component="main">
      <Stack gap="lg">
        <Title order={1}>{isLocked ? t('signIn.locked') : 'Homeward'}</Title>
        <Text>{isLocked ? t('signIn.kept') : t('signIn.lead')}</Text>
        <Paper withBorder p="lg" radius="md">
          <form onSubmit={form.onSubmit((said) => signIn.mutate(said))}>
            <Stack>
              <TextInput
                label={t('signIn.email')}
                type="email"
                autoComplete="username"
                required
                readOnly={isLocked}
                {...form.getInputProps('email')}
              />
              <PasswordInput
                label={t('signIn.password')}
                autoComplete="current-password"
                required
                visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
                {...form.getInputProps('password')}
              />
              {needsFactor && (
                <>
                  <Alert>{t('signIn.factor')}</Alert>
                  <TextInput
                    label={t('signIn.otp')}
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    autoFocus
                    {...form.getInputProps('otp')}
                  />
                </>
              )}
              {signIn.error && !needsFactor && <Problem error={signIn.error} />}
              <Button type="submit" loading={signIn.isPending} fullWidth>
                {t(isLocked ? 'signIn.unlock' : 'signIn.enter')}
              </Button>
              {byPasskey.error && <Problem error={byPasskey.error} />}
              <Button variant="default" fullWidth loading={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
                {t('factors.signIn')}
              </Button>
              {!isLocked && <Forgot email={form.getValues} />}
              {isLocked && (
                <Button variant="subtle" onClick={() => void leave()}>
                  {t('signIn.other')}
                </Button>
              )}
            </Stack>
          </form>
        </Paper>
        <Unlock />
        {isDemo && !isLocked && <Text size="sm">{t('signIn.demo')}</Text>}
        <LanguageChoice />
      </Stack>
    </Container>
  );
}

/** A link to a new password: the same is said whether anybody signs in with this address or not. */
function Forgot({ email }: { email: () => { email: string } }) {
  const { t } = useTranslation();
  const ask = useMutation({
    mutationFn: () => POST('/api/v1/auth/forgot-password', { body: { email: email().email } }),
  });
  if (ask.isSuccess) return <Text role="status">{t('factors.forgotDone')}</Text>;
  return (
    <>
      {ask.error && <Problem error={ask.error} />}
      <Button variant="subtle" loading={ask.isPending} onClick={() => ask.mutate()}>
        {t('factors.forgot')}
      </Button>
    </>
  );
}
