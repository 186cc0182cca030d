import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, once, PATCH, POST } from '../../lib/api.js';
import { Act, useAct } from '../../ui/act.js';
import { FormEnd } from '../../ui/form-end.js';
import { Problem } from '../../ui/problem.js';
import { ShownOnce } from '../../ui/shown-once.js';
import { When } from '../../ui/when.js';
import { Address } from './address.js';
import { useReceivers, type Webhook } from './queries.js';

export function OneWebhook({ of }: { of: Webhook }) {
  const { t } = useTranslation();
  const { missions, organisations } = useReceivers();
  const [secret, setSecret] = useState<string | null>(null);
  const [corrects, setCorrects] = useState(false);
  const params = { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } };
  const rotate = useAct(async () => {
    const made = await body(
      POST('/api/v1/webhooks/{id}/rotate', { params: { path: { id: of.id } }, body: {}, headers: once() }),
    );
    setSecret(made.secret ?? null);
  });
  const whose = [...missions, ...organisations].find(({ id }) => id === (of.missionId ?? of.organisationId));
  const ending = of.secrets.find(({ endsAt }) => endsAt !== null);
  return (
    <div className="row">
      <Text fw={600}>{whose?.name ?? '…'}</Text>
      <Text className="long" size="sm">
        <bdi>{of.url}</bdi>
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t(of.active ? 'webhooks.active' : 'webhooks.inactive')} · <When at={of.createdAt} />
        {ending && (
          <>
            {' · '}
            {t('webhooks.before')} <When at={ending.endsAt!} withTime />
          </>
        )}
      </Text>
      {corrects ? (
        <Correct of={of} close={() => setCorrects(false)} />
      ) : (
        <Group gap="xs">
          {of.can.includes('webhook.correct') && (
            <>
              <Button size="compact-md" variant="light" onClick={() => setCorrects(true)}>
                {t('webhooks.correct')}
              </Button>
              <Act
                variant="default"
                run={() => PATCH('/api/v1/webhooks/{id}', { params, body: { active: !of.active } })}
              >
                {t(of.active ? 'webhooks.stop' : 'webhooks.resume')}
              </Act>
            </>
          )}
          {of.can.includes('webhook.rotate') && (
            <Button size="compact-md" variant="default" loading={rotate.isPending} onClick={() => rotate.mutate()}>
              {t('webhooks.rotate')}
            </Button>
          )}
        </Group>
      )}
      {rotate.error && <Problem error={rotate.error} />}
      <ShownOnce of={secret}>{t('webhooks.once')}</ShownOnce>
    </div>
  );
}

function Correct({ of, close }: { of: Webhook; close: () => void }) {
  const [url, setUrl] = useState(of.url);
  const correct = useAct(() =>
    PATCH('/api/v1/webhooks/{id}', {
      params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
      body: { url: url.trim() },
    }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        correct.mutate(undefined, { onSuccess: close });
      }}
    >
      <Stack gap="xs">
        <Address value={url} onChange={setUrl} />
        <FormEnd kept={correct} close={close} />
      </Stack>
    </form>
  );
}
