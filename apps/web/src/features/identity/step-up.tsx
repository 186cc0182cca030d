import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, GET, POST, type Refusal, type Schema } from '../../lib/api.js';
import { shownPasskey } from './passkey.js';

export const factorsQuery = { queryKey: ['factors'], queryFn: () => body(GET('/api/v1/auth/factors')) };

/** What is dangerous asks who is there once more: a passkey, a code, or the password of who has neither. Then it can be done. */
export function StepUp() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const factors = useQuery(factorsQuery);
  const hasPasskey = !!factors.data?.passkeys.length;
  const hasCode = !!factors.data?.totpSince || !!factors.data?.recoveryCodes;
  const [said, setSaid] = useState('');
  const show = useMutation<unknown, Refusal, () => Promise<Schema['ShowAnyFactor']>>({
    mutationFn: async (proof) => POST('/api/v1/auth/step-up', { body: await proof() }),
    // What was refused to be read is read now; what was to be done is one press away.
    onSuccess: () => queries.invalidateQueries(),
  });
  const byPasskey = async () => ({ passkey: await shownPasskey(body(POST('/api/v1/auth/step-up/options'))) });
  const byWord = async () => (hasCode ? { otp: said.replaceAll(' ', '') } : { password: said });
  if (show.isSuccess) return <Text>{t('stepUp.again')}</Text>;
  if (!factors.data) return <Text size="sm">{t('stepUp.why')}</Text>;
  return (
    // Not a form of its own: it may stand within one.
    <Stack gap="xs" align="flex-start" mt="xs">
      <Text size="sm">{t('stepUp.why')}</Text>
      {hasPasskey && (
        <Button type="button" loading={show.isPending} onClick={() => show.mutate(byPasskey)}>
          {t('factors.show')}
        </Button>
      )}
      {(hasCode || !hasPasskey) && (
        <Group align="flex-end" gap="xs">
          <PasswordInput
            label={t(hasCode ? 'signIn.otp' : 'signIn.password')}
            autoComplete={hasCode ? 'one-time-code' : 'current-password'}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            value={said}
            onChange={({ currentTarget }) => setSaid(currentTarget.value)}
          />
          <Button type="button" disabled={!said} loading={show.isPending} onClick={() => show.mutate(byWord)}>
            {t('stepUp.show')}
          </Button>
        </Group>
      )}
      {show.error && (
        <Text className="late" role="alert">
          {show.error.detail || t('problems.passkey-not-shown')}
        </Text>
      )}
    </Stack>
  );
}
