import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { makesKeys } from '../../lib/drawer/passkey.js';
import { useAct } from '../../ui/act.js';
import { useOffline } from './offline.js';
import { lockByPasskey, removeHers } from './passkey.js';

/** Where the browser can do it: her passkey opens what this device keeps, besides the passphrase. */
export function ByPasskey() {
  const { t } = useTranslation();
  const me = useMe();
  const { isByPasskey } = useOffline();
  const remove = useAct(() => removeHers(me));
  const can = useQuery({ queryKey: ['makes-keys'], staleTime: Infinity, networkMode: 'always', queryFn: makesKeys });
  if (isByPasskey)
    return (
      <Group gap="xs">
        <Text>{t('drawer.isByPasskey')}</Text>
        <Button variant="default" size="compact-md" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('drawer.remove')}
        </Button>
      </Group>
    );
  return can.data ? <Add /> : null;
}

function Add() {
  const { t } = useTranslation();
  const me = useMe();
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState('');
  const lock = useMutation({ mutationFn: () => lockByPasskey(me, said) });
  if (!asks)
    return (
      <Button variant="light" onClick={() => setAsks(true)}>
        {t('drawer.add')}
      </Button>
    );
  const fault = lock.isPending ? null : lock.data;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        lock.mutate();
      }}
    >
      <Stack gap="sm" align="stretch">
        <Text>{t('drawer.what')}</Text>
        <PasswordInput
          label={t('offline.passphrase')}
          autoComplete="off"
          required
          value={said}
          onChange={({ currentTarget }) => setSaid(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          error={fault === 'wrong' ? t('offline.wrong') : undefined}
        />
        {fault && fault !== 'wrong' && (
          <Text className="late" role="alert">
            {t(`drawer.faults.${fault}`)}
          </Text>
        )}
        <Group gap="xs">
          <Button type="submit" variant="light" loading={lock.isPending}>
            {t('factors.show')}
          </Button>
          <Button variant="default" onClick={() => setAsks(false)}>
            {t('app.close')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
