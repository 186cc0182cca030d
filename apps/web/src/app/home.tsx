import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeadlineRow } from '../features/deadlines/deadline-row.js';
import { deadlinesQuery } from '../features/deadlines/queries.js';
import { NewNotices } from '../features/consular/notices.js';
import { Messages } from '../features/messaging/inbox.js';
import { Listed } from '../ui/more.js';
import { placesOf, placeWords } from './roles.js';
import { useMe } from './session.js';

/** What each role asks when she opens Homeward, and what she does first. */
const withDeadlines = new Set(['caseworker', 'supervisor', 'consular_officer']);

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
        <section aria-labelledby="notices">
          <Title order={2} size="h4" id="notices">
            {t('notices.title')}
          </Title>
          <NewNotices />
        </section>
      )}
      {withDeadlines.has(me.role) && (
        <>
          <Due state="overdue" />
          <Due state="open" />
        </>
      )}
      <section aria-labelledby="answers">
        <Title order={2} size="h4" id="answers">
          {t('home.answers')}
        </Title>
        <Messages unread />
      </section>
    </Stack>
  );
}

function Due({ state }: { state: 'overdue' | 'open' }) {
  const { t } = useTranslation();
  const { id, role } = useMe();
  const deadlines = useInfiniteQuery(deadlinesQuery({ state, ...(role === 'caseworker' && { assigneeId: id }) }));
  return (
    <section aria-labelledby={`due-${state}`}>
      <Title order={2} size="h4" id={`due-${state}`}>
        {t(`home.${state}`)}
      </Title>
      <Listed of={deadlines} empty={<Text span>{t(`deadlines.none.${state}`)}</Text>}>
        {(items) => items.slice(0, 8).map((one) => <DeadlineRow key={one.id} of={one} />)}
      </Listed>
    </section>
  );
}
