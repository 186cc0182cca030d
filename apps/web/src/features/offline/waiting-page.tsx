import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.js';
import { useAct } from '../../ui/act.js';
import { ActRow } from './act-row.js';
import { send, useOffline } from './offline.js';
import { Passphrase } from './unlock.js';

/** All that is not sent, in the order in which it will be. */
export function WaitingPage() {
  const { t } = useTranslation();
  const { isAlone } = useSession();
  const { acts, drawer, isHers, isSending } = useOffline();
  const sendNow = useAct(send);
  return (
    <Stack className="narrow">
      <Group justify="space-between">
        <Title order={1}>{t('offline.waiting')}</Title>
        {!isAlone && acts.length > 0 && (
          <Button variant="light" loading={isSending} onClick={() => sendNow.mutate()}>
            {t('offline.sendNow')}
          </Button>
        )}
      </Group>
      {drawer ? (
        <div>
          {acts.length === 0 && <Text>{t('offline.allSent')}</Text>}
          {acts.map((act) => (
            <ActRow key={act.id} act={act} />
          ))}
        </div>
      ) : isHers ? (
        <Passphrase />
      ) : (
        <Text>{t('offline.nothingKept')}</Text>
      )}
    </Stack>
  );
}
