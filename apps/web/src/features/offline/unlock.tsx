import { Alert, Button, Paper, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.js';
import { unlock, useOffline } from './offline.js';

/** Asks for the passphrase. @param onOpen who she is, once it opened something */
export function Passphrase({ onOpen }: { onOpen?: (who: NonNullable<Awaited<ReturnType<typeof unlock>>>) => void }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const open = useMutation({
    mutationFn: unlock,
    onSuccess: (who) => {
      setSaid('');
      if (who) onOpen?.(who);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate(said);
      }}
    >
      <Stack gap="xs" align="stretch">
        <PasswordInput
          label={t('offline.passphrase')}
          autoComplete="off"
          required
          value={said}
          onChange={({ currentTarget }) => setSaid(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          error={open.data === null ? t('offline.wrong') : open.error ? t('offline.cannotOpen') : undefined}
        />
        <Button type="submit" variant="light" loading={open.isPending}>
          {t('offline.open')}
        </Button>
      </Stack>
    </form>
  );
}

/** At the door: whoever keeps something on this device can work with it, with or without a network. */
export function Unlock() {
  const { t } = useTranslation();
  const { enterAlone } = useSession();
  const { isKept, wiped } = useOffline();
  return (
    <>
      {wiped > 0 && (
        <Alert color="red" role="alert" title={t('offline.wiped')}>
          {t('offline.wipedWhy')}
        </Alert>
      )}
      {isKept && (
        <Paper withBorder p="lg" radius="md">
          <Stack gap="sm">
            <Text fw={600}>{t('offline.without')}</Text>
            <Passphrase onOpen={enterAlone} />
          </Stack>
        </Paper>
      )}
    </>
  );
}
