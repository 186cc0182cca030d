import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeadlineRow } from '../features/deadlines/deadline-row.js';
import { deadlinesQuery } from '../features/deadlines/queries.js';
import { NewNotices } from '../features/consular/notices.js';
import { Messages } from '../features/messaging/inbox.js';
import { Listed } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { placesOf, placeWords } from './roles.js';
import { useMe } from './session.js';

const withDeadlines = new Set(['caseworker', 'supervisor', 'consular_officer']);

/** What each role asks when she opens Homeward, and what she does first. */
export function Home() {
  const { t } = useTranslation();
  const me = useMe();
  const first = placesOf[me.role]?.find((place) => place !== '/');
  return (
    <Stack className="narrow" gap="xl">
      <Group justify="space-between">
        <Title order={1}>{t(`home.question.${me.role}`)}</Title>
        {first && (
          <Button component={Link} to={first}>
            {t(`places.${placeWords[first]}`)}
          </Button>
        )}
      </Group>
      {me.role === 'consular_officer' && (
        <Section id="notices" title={t('notices.title')}>
          <NewNotices />
        </Section>
      )}
      {withDeadlines.has(me.role) && (
        <>
          <Due state="overdue" />
          <Due state="open" />
        </>
      )}
      <Section id="answers" title={t('home.answers')}>
        <Messages unread />
      </Section>
    </Stack>
  );
}

function Due({ state }: { state: 'overdue' | 'open' }) {
  const { t } = useTranslation();
  const { id, role } = useMe();
  const deadlines = useInfiniteQuery(deadlinesQuery({ state, ...(role === 'caseworker' && { assigneeId: id }) }));
  return (
    <Section id={`due-${state}`} title={t(`home.${state}`)}>
      <Listed of={deadlines} empty={<Text span>{t(`deadlines.none.${state}`)}</Text>}>
        {(items) => items.slice(0, 8).map((one) => <DeadlineRow key={one.id} of={one} />)}
      </Listed>
    </Section>
  );
}
