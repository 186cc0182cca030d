import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { CaseLink } from '../../ui/case-link.js';
import { useAct } from '../../ui/act.js';
import { word } from '../../ui/codes.js';
import { PersonName } from '../../ui/names.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { said } from '../../words/said.js';
import { ChangeDeadline, changesOf } from './change.js';
import type { DeadlineView } from './queries.js';

/** What is due, when, and for whom; done where it stands. */
export function DeadlineRow({ of, withCase = true }: { of: DeadlineView; withCase?: boolean }) {
  const { t } = useTranslation();
  const [changes, { toggle, close }] = useDisclosure();
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
          {of.snoozedUntil && (
            <Text size="sm" c="dimmed">
              {t('change.rests')} <When at={of.snoozedUntil} />
            </Text>
          )}
          {!withCase && of.basis && (
            <Text size="sm" c="dimmed">
              <bdi>{said('grounds', of.basis, of.basis)}</bdi>
            </Text>
          )}
        </div>
        <Stack gap={4} align="flex-end" className="no-print">
          {of.can.includes('deadline.complete') && (
            <Button size="compact-sm" variant="light" loading={complete.isPending} onClick={() => complete.mutate()}>
              {t('deadlines.done')}
            </Button>
          )}
          {changesOf(of).length > 0 && (
            <Button size="compact-sm" variant="subtle" aria-expanded={changes} onClick={toggle}>
              {t('setup.change')}
            </Button>
          )}
        </Stack>
      </Group>
      {complete.error && <Problem error={complete.error} />}
      {changes && <ChangeDeadline of={of} done={close} />}
    </div>
  );
}
