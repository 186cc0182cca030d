import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, once, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { madePasskey } from '../identity/passkey.js';
import { TakeAway } from './take-away.js';

/** Keys that sign her in by a finger, a face, or a thing on her ring: each under the name that she calls it by. */
export function Passkeys({ of }: { of: readonly Schema['PasskeyRecord'][] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      {of.length ? (
        <div>
          {of.map((one) => (
            <Passkey key={one.id} of={one} isOnly={of.length === 1} />
          ))}
        </div>
      ) : (
        <Text>{t('factors.none')}</Text>
      )}
      <Add />
    </Stack>
  );
}

function Add() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const add = useAct(async () => {
    const response = await madePasskey(body(POST('/api/v1/auth/passkeys/options')));
    await POST('/api/v1/auth/passkeys', { body: { name, response }, headers: once() });
    setName('');
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          label={t('factors.name')}
          required
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="light" loading={add.isPending}>
          {t('factors.add')}
        </Button>
      </Group>
      {add.error && <Problem error={add.error} />}
    </form>
  );
}

function Passkey({ of, isOnly }: { of: Schema['PasskeyRecord']; isOnly: boolean }) {
  const { t } = useTranslation();
  const params = { path: { id: of.id } };
  return (
    <Group className="row" justify="space-between" gap="xs">
      <div>
        <Text fw={600}>
          <bdi>{of.name}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {t('factors.added')} <When at={of.createdAt} />
          {of.lastUsedAt && (
            <>
              {' · '}
              {t('factors.used')} <When at={of.lastUsedAt} />
            </>
          )}
        </Text>
      </div>
      <TakeAway
        name={of.name}
        label={t('factors.proof')}
        byPasskey={!isOnly}
        take={(proof) => POST('/api/v1/auth/passkeys/{id}/remove', { params, body: proof })}
      />
    </Group>
  );
}
