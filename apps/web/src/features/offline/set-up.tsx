import { Button, Group, List, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { SHORTEST } from '../../lib/drawer/drawer.js';
import { ByPasskey } from './by-passkey.js';
import { setUp, stop, useOffline } from './offline.js';

/** Who works where there is no network. */
const workers = new Set(['caseworker', 'supervisor']);

/** Until she chose it, nothing is kept on a device. */
export function SetUp() {
  const { t } = useTranslation();
  const { role } = useMe();
  const { isHers } = useOffline();
  if (!workers.has(role)) return <Text>{t('offline.notForRole')}</Text>;
  return isHers ? <Kept /> : <Choose />;
}

function Choose() {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { passphrase: '', again: '' },
    validate: {
      passphrase: (said) =>
        said.length < SHORTEST || new Set(said).size < 5 ? t('offline.short', { least: SHORTEST }) : null,
      again: (said, { passphrase }) => (said === passphrase ? null : t('offline.differs')),
    },
  });
  const choose = useMutation({ mutationFn: (passphrase: string) => setUp(passphrase) });
  return (
    <form onSubmit={form.onSubmit(({ passphrase }) => choose.mutate(passphrase, { onSuccess: form.reset }))} noValidate>
      <Stack gap="sm" align="stretch">
        <Text>{t('offline.what')}</Text>
        <List size="sm">
          <List.Item>{t('offline.sealed')}</List.Item>
          <List.Item>{t('offline.forgotten')}</List.Item>
          <List.Item>{t('offline.destroyed')}</List.Item>
        </List>
        <PasswordInput
          label={t('offline.passphrase')}
          description={t('offline.passphraseHow', { least: SHORTEST })}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          {...form.getInputProps('passphrase')}
        />
        <PasswordInput
          label={t('offline.repeat')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          {...form.getInputProps('again')}
        />
        {choose.error && (
          <Text className="late" role="alert">
            {t('offline.cannotOpen')}
          </Text>
        )}
        <Group>
          <Button type="submit" loading={choose.isPending}>
            {t('offline.choose')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Kept() {
  const { t } = useTranslation();
  const { ageing } = useOffline();
  const [asks, setAsks] = useState(false);
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t('offline.isKept')}</Text>
      <ByPasskey />
      {asks && (
        <Text role="alert" className="late">
          {t('offline.stopSure', { number: ageing.count })}
        </Text>
      )}
      <Group gap="xs">
        <Button color="red" variant="light" onClick={() => (asks ? void stop() : setAsks(true))}>
          {t(asks ? 'offline.stopNow' : 'offline.stop')}
        </Button>
        {asks && (
          <Button variant="default" onClick={() => setAsks(false)}>
            {t('app.close')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
