import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { CaseLink } from '../../ui/case-link.js';
import { useAct } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { PersonName } from '../../ui/names.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { said } from '../../words/said.js';
import type { DeadlineView } from './queries.js';

/** What is due, when, and for whom; done where it stands. */
export function DeadlineRow({ of, withCase = true }: { of: DeadlineView; withCase?: boolean }) {
  const { t } = useTranslation();
  const complete = useAct(() =>
    POST('/api/v1/deadlines/{id}/complete', { params: { path: { id: of.id } }, headers: once() }),
  );
  return (
    <div className="row">
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <div>
          {withCase && (
            <CaseLink id={of.caseId} fw={600}>
              {of.name ? <PersonName names={[{ full: of.name }]} /> : of.caseNumber}
            </CaseLink>
          )}
          <Text {...(!withCase && { fw: 600 })}>{of.title ?? word('deadlineKinds', of.kind)}</Text>
          <Text size="sm">
            <When at={of.dueAt} isDue={of.state === 'open' || of.state === 'overdue'} />
            {withCase && of.name && (
              <>
                {' · '}
                <span className="whole">{of.caseNumber}</span>
              </>
            )}
          </Text>
          {!withCase && of.basis && (
            <Text size="sm" c="dimmed">
              <bdi>{said('grounds', of.basis, of.basis)}</bdi>
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
