import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, once, POST } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { ShownOnce } from '../../ui/shown-once.js';
import { Address } from './address.js';
import { useReceivers } from './queries.js';

/** Another one is connected: its secret is shown once. */
export function AddWebhook() {
  const { t } = useTranslation();
  const { missions, organisations } = useReceivers();
  const [receiver, setReceiver] = useState('');
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const add = useAct(async () => {
    const whose = missions.some(({ id }) => id === receiver) ? { missionId: receiver } : { organisationId: receiver };
    const made = await body(POST('/api/v1/webhooks', { body: { url: url.trim(), ...whose }, headers: once() }));
    setSecret(made.secret ?? null);
    setUrl('');
    setReceiver('');
  });
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          <NativeSelect
            label={t('webhooks.whose')}
            required
            value={receiver}
            onChange={({ currentTarget }) => setReceiver(currentTarget.value)}
            data={[
              { value: '', label: t('staff.choose') },
              { group: t('places.missions'), items: missions.map(named) },
              { group: t('staff.organisation'), items: organisations.map(named) },
            ]}
          />
          <Address value={url} onChange={setUrl} />
        </div>
        {add.error && <Problem error={add.error} />}
        <ShownOnce of={secret}>{t('webhooks.once')}</ShownOnce>
        <Button type="submit" loading={add.isPending}>
          {t('webhooks.add')}
        </Button>
      </Stack>
    </form>
  );
}
