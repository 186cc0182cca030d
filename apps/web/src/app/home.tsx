import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button, Group, Loader, Stack, Title } from '@mantine/core';
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

const Counts = lazy(async () => ({ default: (await import('../features/reports/reports.js')).Counts }));
const Outbox = lazy(async () => ({ default: (await import('../features/messaging/outbox.js')).Outbox }));
const Alerts = lazy(async () => ({ default: (await import('../features/watch/alerts.js')).Alerts }));
const Loads = lazy(async () => ({ default: (await import('../features/transitions/load.js')).Loads }));

const withDeadlines = new Set(['caseworker', 'supervisor', 'consular_officer']);

/** What answers the question of those who do not work on cases themselves; loaded by them alone. */
const answers: Readonly<Record<string, { title: string; shown: ReactNode }>> = {
  supervisor: { title: 'team.load', shown: <Loads /> },
  coordinator: { title: 'places.reports', shown: <Counts by="month" /> },
  administrator: { title: 'places.outbox', shown: <Outbox /> },
  auditor: { title: 'watch.alerts', shown: <Alerts reviewed={false} /> },
};

/** What each role asks when she opens Homeward, and what she does first. */
export function Home() {
  const { t } = useTranslation();
  const me = useMe();
  const answer = answers[me.role];
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
      {answer && (
        <Section id="answer" title={t(answer.title)}>
          <Suspense fallback={<Loader aria-label={t('app.loading')} />}>{answer.shown}</Suspense>
        </Section>
      )}
      {withDeadlines.has(me.role) && (
        <>
          <Due state="overdue" />
          <Due state="open" />
        </>
      )}
      <Section id="answers" title={t('home.answers')}>
        <Messages unread first={{ most: 5, all: '/messages' }} />
      </Section>
    </Stack>
  );
}

function Due({ state }: { state: 'overdue' | 'open' }) {
  const { t } = useTranslation();
  const { id, role } = useMe();
  // What is overdue stands above already.
  const [now] = useState(() => new Date().toISOString());
  const deadlines = useInfiniteQuery(
    deadlinesQuery({
      state,
      ...(state === 'open' && { dueAfter: now }),
      ...(role === 'caseworker' && { assigneeId: id }),
    }),
  );
  return (
    <Section id={`due-${state}`} title={t(`home.${state}`)}>
      <Listed of={deadlines} empty={t(`deadlines.none.${state}`)} first={{ most: 8, all: '/deadlines' }}>
        {(items) => items.map((one) => <DeadlineRow key={one.id} of={one} />)}
      </Listed>
    </Section>
  );
}
