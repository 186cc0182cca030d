import { Anchor, Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { word } from '../../ui/codes.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import type { DeadlineView } from './queries.js';

/** What is due, when, and for whom; done where it stands. */
export function DeadlineRow({ of, withCase = true }: { of: DeadlineView; withCase?: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const complete = useMutation({
    mutationFn: () => POST('/api/v1/deadlines/{id}/complete', { params: { path: { id: of.id } }, headers: once() }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <div className="row">
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>{of.title ?? word('deadlineKinds', of.kind)}</Text>
          <Text size="sm">
            <When at={of.dueAt} isDue={of.state === 'open' || of.state === 'overdue'} />
            {withCase && (
              <>
                {' · '}
                <Anchor component={Link} to="/cases/$id" params={{ id: of.caseId } as never}>
                  {of.caseNumber}
                </Anchor>
              </>
            )}
          </Text>
          {of.basis && (
            <Text size="sm" c="dimmed">
              <bdi>{of.basis}</bdi>
            </Text>
          )}
        </div>
        {of.can.includes('deadline.complete') && (
          <Button size="compact-sm" variant="light" loading={complete.isPending} onClick={() => complete.mutate()}>
            {t('deadlines.done')}
          </Button>
        )}
      </Group>
      {complete.error && <Problem error={complete.error} />}
    </div>
  );
}
