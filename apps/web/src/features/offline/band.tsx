import { Button, Group, Stack, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.js';
import { hoursOld, KEPT_HOURS } from '../../lib/drawer/expiry.js';
import { look, readNotices, send, useOffline } from './offline.js';
import { Passphrase } from './unlock.js';

const MINUTE = 60_000;
const onNetwork = (listener: () => void) => {
  for (const event of ['online', 'offline']) addEventListener(event, listener);
  return () => ['online', 'offline'].forEach((event) => removeEventListener(event, listener));
};
const useNetwork = () => useSyncExternalStore(onNetwork, () => navigator.onLine);

/** On every page: that there is no network, what is not sent and how long it waits, and what was destroyed. */
export function Band() {
  const { t } = useTranslation();
  const { isAlone, signInAgain } = useSession();
  const { isHers, drawer, ageing, expired, wiped, isSending, isRefused } = useOffline();
  const isOnline = useNetwork();
  const [asks, setAsks] = useState(false);
  const tick = useInterval(() => void look().then(send), MINUTE);
  const { start, stop } = tick;
  useEffect(() => {
    if (!isHers) return undefined;
    start();
    return stop;
  }, [isHers, start, stop]);
  const lines = [
    !isOnline && t(drawer ? 'offline.noNetworkKept' : isHers ? 'offline.noNetworkOpen' : 'offline.noNetwork'),
    isAlone && isOnline && t('offline.back'),
    ageing.count > 0 && t('offline.notSent', { number: ageing.count, hours: hoursOld(ageing.first!, Date.now()) }),
    ...ageing.soon.map(({ hours, count }) => t('offline.soon', { number: count, hours })),
    expired > 0 && t('offline.expired', { number: expired, hours: KEPT_HOURS }),
    wiped > 0 && t('offline.wiped'),
    isRefused && t('drawer.refused'),
  ].filter((line) => line !== false);
  if (!lines.length) return null;
  return (
    <div className="hold no-print waits">
      <Stack gap="xs" role="status">
        {lines.map((line) => (
          <Text key={line} span>
            {line}
          </Text>
        ))}
      </Stack>
      <Group gap="xs" mt="xs">
        {isAlone && isOnline && (
          <Button size="compact-md" onClick={signInAgain}>
            {t('offline.signIn')}
          </Button>
        )}
        {ageing.count > 0 && (
          <Button size="compact-md" variant="default" component={Link} to="/waiting" loading={isSending}>
            {t('offline.look')}
          </Button>
        )}
        {isHers && !drawer && !asks && (
          <Button size="compact-md" variant="default" onClick={() => setAsks(true)}>
            {t('offline.open')}
          </Button>
        )}
        {expired + wiped > 0 && (
          <Button size="compact-md" variant="default" onClick={() => void readNotices()}>
            {t('offline.read')}
          </Button>
        )}
      </Group>
      {asks && !drawer && <Passphrase onOpen={() => setAsks(false)} />}
    </div>
  );
}
