import { Alert, Anchor, Button, Code, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { factorsQuery } from '../identity/step-up.js';
import { TakeAway } from './take-away.js';

/** What she shows besides her password, and what helps her when the phone is gone. */
export function Factors() {
  const { t } = useTranslation();
  const factors = useQuery(factorsQuery);
  if (factors.error) return <Problem error={factors.error} />;
  if (!factors.data) return <Text>{t('app.loading')}</Text>;
  const { totpSince, recoveryCodes, passkeys } = factors.data;
  return (
    <Stack gap="sm">
      {totpSince ? (
        <Group justify="space-between" gap="xs">
          <Text>
            {t('account.totpSince')} <When at={totpSince} />
          </Text>
          <TakeAway
            name={t('factors.authenticator')}
            label={t('factors.recoveryCode')}
            byPasskey={passkeys.length > 0}
            take={(proof) => POST('/api/v1/auth/totp/remove', { body: proof })}
          />
        </Group>
      ) : (
        <Text>{t('account.noTotp')}</Text>
      )}
      {!totpSince && <SetUp />}
      {totpSince && <RecoveryCodes left={recoveryCodes} />}
    </Stack>
  );
}

function SetUp() {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<Schema['NewFactor'] | null>(null);
  const [code, setCode] = useState('');
  const begin = useAct(async () => setSecret(await body(POST('/api/v1/auth/totp', { body: {} }))));
  const confirm = useAct(() => POST('/api/v1/auth/totp/confirm', { body: { code: code.replaceAll(' ', '') } }));
  if (!secret)
    return (
      <div>
        <Button variant="light" loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('account.setUp')}
        </Button>
        {begin.error && <Problem error={begin.error} />}
      </div>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
    >
      <Stack gap="sm" align="flex-start">
        <Text>
          {t('account.secret')} <Code className="long">{secret.secret}</Code>
        </Text>
        <Anchor href={secret.uri}>{t('account.openApp')}</Anchor>
        <TextInput
          label={t('account.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        {confirm.error && <Problem error={confirm.error} />}
        <Button type="submit" loading={confirm.isPending}>
          {t('account.turnOn')}
        </Button>
      </Stack>
    </form>
  );
}

function RecoveryCodes({ left }: { left: number }) {
  const { t } = useTranslation();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const renew = useAct(async () => setCodes((await body(POST('/api/v1/auth/recovery-codes'))).codes));
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Text>{t('account.codesLeft', { count: left })}</Text>
        <Button size="compact-md" variant="light" loading={renew.isPending} onClick={() => renew.mutate()}>
          {t('account.newCodes')}
        </Button>
      </Group>
      {renew.error && <Problem error={renew.error} />}
      {codes.length > 0 && (
        <Alert title={t('account.codesOnce')}>
          <List>
            {codes.map((one) => (
              <List.Item key={one}>
                <Code>{one}</Code>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
