import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, DELETE, once, POST } from '../../lib/api.js';
import { Act, useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { ShownOnce } from '../../ui/shown-once.js';
import { When } from '../../ui/when.js';
import { calendarQuery } from './queries.js';

/** What is due, in a calendar of her own: its address is a secret, shown once. */
export function Calendar() {
  const { t } = useTranslation();
  const calendar = useQuery(calendarQuery);
  const [url, setUrl] = useState<string | null>(null);
  const open = useAct(async () => setUrl((await body(POST('/api/v1/me/calendar', { headers: once() }))).url ?? null));
  if (calendar.error) return <Problem error={calendar.error} />;
  if (calendar.isPending) return <Text>{t('app.loading')}</Text>;
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t('calendar.what')}</Text>
      {calendar.data && (
        <Text>
          {t('calendar.since')} <When at={calendar.data.createdAt} />
        </Text>
      )}
      <ShownOnce of={calendar.data && url}>{t('calendar.once')}</ShownOnce>
      {open.error && <Problem error={open.error} />}
      <Group gap="xs">
        <Button size="compact-md" variant="light" loading={open.isPending} onClick={() => open.mutate()}>
          {t(calendar.data ? 'calendar.renew' : 'calendar.open')}
        </Button>
        {calendar.data && (
          <Act variant="default" run={() => DELETE('/api/v1/me/calendar')}>
            {t('calendar.end')}
          </Act>
        )}
      </Group>
    </Stack>
  );
}
