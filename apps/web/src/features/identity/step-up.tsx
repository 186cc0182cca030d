import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, GET, POST, type Refusal } from '../../lib/api.js';

export const factorsQuery = { queryKey: ['factors'], queryFn: () => body(GET('/api/v1/auth/factors')) };

/** What is dangerous asks who is there once more: a code, or the password of who has no second factor. Then it can be done. */
export function StepUp() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const factors = useQuery(factorsQuery);
  const hasFactor = !!factors.data?.totpSince || !!factors.data?.recoveryCodes;
  const [said, setSaid] = useState('');
  const show = useMutation<unknown, Refusal>({
    mutationFn: () =>
      POST('/api/v1/auth/step-up', { body: hasFactor ? { otp: said.replaceAll(' ', '') } : { password: said } }),
    // What was refused to be read is read now; what was to be done is one press away.
    onSuccess: () => queries.invalidateQueries(),
  });
  if (show.isSuccess) return <Text>{t('stepUp.again')}</Text>;
  return (
    // Not a form of its own: it may stand within one.
    <Stack gap="xs" align="flex-start" mt="xs">
      <Text size="sm">{t('stepUp.why')}</Text>
      <Group align="flex-end" gap="xs">
        <PasswordInput
          label={t(hasFactor ? 'signIn.otp' : 'signIn.password')}
          autoComplete={hasFactor ? 'one-time-code' : 'current-password'}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          value={said}
          onChange={({ currentTarget }) => setSaid(currentTarget.value)}
        />
        <Button type="button" disabled={!said} loading={show.isPending} onClick={() => show.mutate()}>
          {t('stepUp.show')}
        </Button>
      </Group>
      {show.error && (
        <Text className="late" role="alert">
          {show.error.detail}
        </Text>
      )}
    </Stack>
  );
}
