import { Alert, Button, Paper, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.js';
import { byPassphrase } from '../../lib/drawer/drawer.js';
import type { Me } from '../../lib/token.js';
import { unlock, useOffline } from './offline.js';
import { unlockByPasskey } from './passkey.js';

/** Asks for the passphrase, or for the passkey that opens the same. @param onOpen who she is, once it opened something */
export function Passphrase({ onOpen }: { onOpen?: (who: Me) => void }) {
  const { t } = useTranslation();
  const { hasPasskey } = useOffline();
  const [said, setSaid] = useState('');
  const open = useMutation({
    mutationFn: (passphrase: string) => unlock(byPassphrase(passphrase)),
    onSuccess: (who) => {
      setSaid('');
      if (who) onOpen?.(who);
    },
  });
  const byPasskey = useMutation({
    mutationFn: unlockByPasskey,
    onSuccess: (who) => typeof who !== 'string' && onOpen?.(who),
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
        {hasPasskey && (
          <Button variant="default" loading={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
            {t('drawer.open')}
          </Button>
        )}
        {typeof byPasskey.data === 'string' && (
          <Text className="late" role="alert">
            {t(`drawer.faults.${byPasskey.data}`)}
          </Text>
        )}
      </Stack>
    </form>
  );
}

/** At the door: whoever keeps something on this device can work with it, with or without a network. */
export function Unlock() {
  const { t } = useTranslation();
  const { enterAlone } = useSession();
  const { isKept, wiped, isRefused } = useOffline();
  return (
    <>
      {wiped > 0 && (
        <Alert color="red" role="alert" title={t('offline.wiped')}>
          {t('offline.wipedWhy')}
        </Alert>
      )}
      {isRefused && (
        <Text className="late" role="alert">
          {t('drawer.refused')}
        </Text>
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
