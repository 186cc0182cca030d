import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DELETE, once, POST } from '../../lib/api.js';
import { Act } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { sessionsQuery } from './queries.js';

/** Where she is signed in: a phone that was lost is signed out from here. */
export function Sessions() {
  const { t } = useTranslation();
  const sessions = useQuery(sessionsQuery);
  if (sessions.error) return <Problem error={sessions.error} />;
  const others = sessions.data?.filter(({ current }) => !current) ?? [];
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('offline.endingDestroys')}
      </Text>
      <div>
        {sessions.data?.map((one) => (
          <div className="row" key={one.id}>
            <Group justify="space-between" gap="xs">
              <div>
                <Text fw={600}>{one.device}</Text>
                <Text size="sm" c="dimmed">
                  {one.current ? t('account.here') : <When at={one.lastUsedAt} />}
                </Text>
              </div>
              {!one.current && (
                <Act run={() => DELETE('/api/v1/auth/sessions/{id}', { params: { path: { id: one.id } } })}>
                  {t('app.leave')}
                </Act>
              )}
            </Group>
          </div>
        ))}
      </div>
      {others.length > 1 && (
        <div>
          <Act run={() => POST('/api/v1/auth/sessions/end-others', { headers: once() })}>{t('account.endOthers')}</Act>
        </div>
      )}
    </Stack>
  );
}
