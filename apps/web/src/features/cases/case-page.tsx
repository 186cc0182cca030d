import { Alert, Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { actWords } from '../../ui/acts.js';
import { word } from '../../ui/codes.js';
import { Folded } from '../../ui/folded.js';
import { Listed } from '../../ui/more.js';
import { PersonName } from '../../ui/names.js';
import { useNaming } from '../../ui/places.js';
import { NotShown } from '../../ui/not-shown.js';
import { Section } from '../../ui/section.js';
import { When } from '../../ui/when.js';
import { CaseNotice } from '../consular/case-notice.js';
import { Consents } from '../consents/consents.js';
import { AddDeadline } from '../deadlines/change.js';
import { DeadlineRow } from '../deadlines/deadline-row.js';
import { deadlinesQuery } from '../deadlines/queries.js';
import { Turns, WayHome } from '../repatriation/way-home.js';
import { Ending } from './ending.js';
import { Folds, isOpen, ofHer, ofRecord, ofSupervisors } from './folds.js';
import { Hold, Reassign } from './leading.js';
import { caseQuery, type CaseView, timelineQuery } from './queries.js';
import { useShown } from './shown.js';

/** One person on one page: whether she is safe, what is next, her way home, what she agreed to, what was done. */
export function CasePage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false }) as { id: string };
  const one = useQuery(caseQuery(id));
  if (one.data) return <Person of={one.data} />;
  if (!one.error) return <Loader aria-label={t('app.loading')} />;
  // She was here a moment ago: it is said that she is not any more, and nothing of her stays.
  return one.dataUpdatedAt > 0 ? <Gone /> : <NotShown error={one.error} />;
}

function Person({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const { role } = useMe();
  const shown = useShown(of);
  const isMission = role === 'consular_officer';
  /** Her organisation keeps the case: nothing of it is kept from her. */
  const isOurs = !isMission && shown === null;
  const { person, rescue } = of;
  return (
    <Stack className="narrow" gap="xl">
      <header className="spine">
        <Group justify="space-between" gap="xs">
          <Title order={1} size="h2">
            <PersonName names={person.names} />
          </Title>
          <Group gap="xs">
            <Text c="dimmed">{of.caseNumber}</Text>
            <Button className="no-print" variant="default" size="compact-sm" onClick={() => print()}>
              {t('app.print')}
            </Button>
          </Group>
        </Group>
        <Text>
          {[
            person.age !== null && t('people.age', { age: person.age }),
            word('sexes', person.sex),
            naming.nationalities(person.nationalities),
            person.languages.map(naming.language).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </header>
      {!isOpen(of) && (
        <div className="hold" role="note">
          <strong>{word('caseStatuses', of.status)}.</strong> {of.outcome && `${word('closeOutcomes', of.outcome)}.`}
        </div>
      )}
      {of.protectionHold && (
        <div className="hold" role="note">
          <strong>{t('cases.holdTitle')}</strong> {word('protectionHoldReasons', of.protectionHold.reason)}.{' '}
          {t('cases.holdText')}
        </div>
      )}
      {!!of.vulnerabilities?.length && (
        <Group gap="xs" aria-label={t('log.needs')} role="group">
          {of.vulnerabilities.map((one) => (
            <span key={one} className="tag">
              {word('vulnerabilities', one)}
            </span>
          ))}
        </Group>
      )}
      {shown === null && (
        <Section id="next" title={t('cases.next')}>
          <Turns caseId={of.id} />
          <Next id={of.id} />
          {isOurs && of.can.includes('deadline.open') && <AddDeadline caseId={of.id} />}
        </Section>
      )}
      {(shown === null || shown?.has('steps')) && (
        <Section id="way" title={t('cases.way')}>
          <WayHome caseId={of.id} />
        </Section>
      )}
      {(isOurs || shown?.has('legal')) && (
        <Section id="consents" title={t('cases.consent')}>
          <Consents of={of} />
        </Section>
      )}
      {isOurs && (
        <Folded id="notice" title={t('notice.title')}>
          <CaseNotice of={of} />
        </Folded>
      )}
      {isMission && (
        <Section id="notice" title={t('turns.notice')}>
          <CaseNotice of={of} />
        </Section>
      )}
      <Section id="found" title={t('cases.found')}>
        <Text>
          <When at={rescue.date} />
          {rescue.method && `, ${word('rescueMethods', rescue.method)}`}
          {`, ${[rescue.place, naming.country(rescue.country)].filter(Boolean).join(', ')}`}
          {of.compound && `. ${t('cases.from', { compound: of.compound.name })}`}
        </Text>
      </Section>
      {!isMission && (
        <>
          <Folds of={of} folds={ofHer} shown={shown} />
          <Section id="worker" title={t('cases.worker')}>
            <Stack gap="sm">
              <Text>{of.assignee?.name ?? t('cases.nobody')}</Text>
              {of.can.includes('case.assign') && <Reassign of={of} />}
              {of.can.includes(of.protectionHold ? 'hold.lift' : 'hold.set') && <Hold of={of} />}
              <Ending of={of} />
            </Stack>
          </Section>
        </>
      )}
      {isOurs && (
        <>
          <Folds of={of} folds={role === 'supervisor' ? [...ofSupervisors, ...ofRecord] : ofRecord} shown={shown} />
          <Section id="done" title={t('cases.timeline')}>
            <Timeline id={of.id} />
          </Section>
        </>
      )}
    </Stack>
  );
}

const Gone = () => {
  const { t } = useTranslation();
  return (
    <Stack className="narrow">
      <Title order={1} size="h2">
        {t('live.gone')}
      </Title>
      <Alert role="alert">{t('live.goneText')}</Alert>
    </Stack>
  );
};

function Next({ id }: { id: string }) {
  const { t } = useTranslation();
  const due = useInfiniteQuery(deadlinesQuery({ caseId: id, state: 'open' }));
  return (
    <Listed of={due} empty={t('cases.nothingDue')}>
      {(items) => items.map((one) => <DeadlineRow key={one.id} of={one} withCase={false} />)}
    </Listed>
  );
}

function Timeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const timeline = useInfiniteQuery(timelineQuery(id));
  return (
    <Listed of={timeline} empty={t('cases.noTimeline')}>
      {(items) =>
        items.map((line, n) => (
          <div className="row" key={`${line.at} ${n}`}>
            <Text>{actWords(line.action)}</Text>
            <Text size="sm" c="dimmed">
              <When at={line.at} /> · {line.actor.name}
            </Text>
          </div>
        ))
      }
    </Listed>
  );
}
