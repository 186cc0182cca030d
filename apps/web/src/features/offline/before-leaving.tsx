import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.js';
import { useOffline } from './offline.js';

/** Something is not sent: it stays, sealed, and she should know. */
export function BeforeLeaving({ stay }: { stay: () => void }) {
  const { t } = useTranslation();
  const { leave } = useSession();
  const { ageing } = useOffline();
  return (
    <div className="hold" role="alert">
      <Text>{t('offline.leaving', { number: ageing.count })}</Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-md" onClick={stay}>
          {t('offline.stay')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => void leave()}>
          {t('offline.leaveAllTheSame')}
        </Button>
      </Group>
    </div>
  );
}
