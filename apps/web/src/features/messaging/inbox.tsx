import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { CaseLink } from '../../ui/case-link.js';
import { Listed } from '../../ui/more.js';
import { said } from '../../words/said.js';
import { When } from '../../ui/when.js';
import { inboxQuery } from './queries.js';

export function Inbox() {
  const { t } = useTranslation();
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.messages')}</Title>
      <Messages unread={false} />
    </Stack>
  );
}

/** Messages, the newest first; read at a press. */
export function Messages({ unread, first }: { unread: boolean; first?: { most: number; all: string } }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const messages = useInfiniteQuery(inboxQuery(unread));
  const read = useMutation({
    mutationFn: (id: string) => POST('/api/v1/notifications/{id}/read', { params: { path: { id } }, headers: once() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
  return (
    <Listed of={messages} empty={t('messages.none')} {...(first && { first })}>
      {(items) =>
        items.map((one) => (
          <div className="row" key={one.id}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Text fw={one.readAt ? 400 : 600}>
                  <bdi>{said('titles', one.kind, one.title)}</bdi>
                </Text>
                <Text size="sm" c="dimmed">
                  <When at={one.createdAt} />
                  {one.caseId && one.caseNumber && (
                    <>
                      {' · '}
                      <CaseLink id={one.caseId} className="whole">
                        {one.caseNumber}
                      </CaseLink>
                    </>
                  )}
                </Text>
              </div>
              {!one.readAt && (
                <Button size="compact-sm" variant="subtle" onClick={() => read.mutate(one.id)}>
                  {t('messages.read')}
                </Button>
              )}
            </Group>
          </div>
        ))
      }
    </Listed>
  );
}
