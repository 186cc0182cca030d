import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { CaseLink } from '../../ui/case-link.js';
import { Listed } from '../../ui/more.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { acknowledge } from './acknowledge.js';

type Notice = Schema['ConsularNotificationView'];

const noticesQuery = pages(['notices', 'sent'], (at) =>
  body(
    GET('/api/v1/consular-notifications', {
      params: { query: { limit: 50, status: 'sent', ...at } },
    }),
  ),
);

/** Whom the mission was told of and has not yet said that it knows. Said one by one, or for all that are shown. */
export function NewNotices() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const notices = useInfiniteQuery(noticesQuery);
  const saying = useMutation({
    // One after the other: each is an act of its own, and what was done stays done where the network goes.
    mutationFn: async (those: readonly Notice[]) => {
      for (const { id } of those) await acknowledge(id);
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <Listed of={notices} empty={t('notices.none')}>
      {(items) => (
        <>
          {items.length > 1 && (
            <Button mt="sm" loading={saying.isPending} onClick={() => saying.mutate(items)}>
              {t('notices.all', { count: items.length })}
            </Button>
          )}
          {saying.error && <Problem error={saying.error} />}
          {items.map((one) => (
            <div className="row" key={one.id}>
              <Group justify="space-between" wrap="nowrap">
                <div>
                  <CaseLink id={one.caseId} fw={600}>
                    {one.caseNumber}
                  </CaseLink>
                  <Text size="sm" c="dimmed">
                    {t('notices.told')} <When at={one.sentAt ?? one.createdAt} />
                  </Text>
                </div>
                <Button
                  size="compact-sm"
                  variant="light"
                  disabled={saying.isPending}
                  onClick={() => saying.mutate([one])}
                >
                  {t('notices.acknowledge')}
                </Button>
              </Group>
            </div>
          ))}
        </>
      )}
    </Listed>
  );
}
