import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, type Schema } from '../../lib/api.js';
import { word } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { Section } from '../../ui/section.js';
import { When } from '../../ui/when.js';

/** What holds now: the state of the keys, the deadlines that open by themselves, the steps of the way home. To read; rules are data of the house. */
export function RulesPage() {
  const { t } = useTranslation();
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.rules')}</Title>
      <Section id="keys" title={t('rules.keys')}>
        <Keys />
      </Section>
      <Section id="deadlines" title={t('places.deadlines')}>
        <Deadlines />
      </Section>
      <Section id="steps" title={t('rules.steps')}>
        <Steps />
      </Section>
    </Stack>
  );
}

function Keys() {
  const { t } = useTranslation();
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => body(GET('/api/v1/keys')) });
  if (keys.error) return <Problem error={keys.error} />;
  if (!keys.data) return <Text>{t('app.loading')}</Text>;
  const { masterKey, organisations, people, settled, openSince } = keys.data;
  const turned = ({ current, others }: Schema['Turned']) => t('rules.turned', { current, total: current + others });
  return (
    <>
      <Text fw={600} className={settled ? undefined : 'late'}>
        {t(settled ? 'rules.settled' : 'rules.unsettled')}
      </Text>
      <Text>
        {t('rules.ofOrganisations')} {turned(organisations)}. {t('rules.ofPeople')} {turned(people)}.
      </Text>
      {openSince && (
        <Text>
          {t('rules.turning')} <When at={openSince} />
        </Text>
      )}
      <Text size="sm" c="dimmed" className="long">
        {t('rules.masterKey')} {masterKey}
      </Text>
    </>
  );
}

function Deadlines() {
  const { t } = useTranslation();
  const naming = useNaming();
  const rules = useQuery({
    queryKey: ['rules', 'deadlines'],
    queryFn: async () => (await body(GET('/api/v1/rules/deadlines'))).items,
  });
  if (rules.error) return <Problem error={rules.error} />;
  return rules.data?.map(({ key, kind, party, hostCountries, due, basis }) => (
    <div className="row" key={key}>
      <Text fw={600}>{word('deadlineKinds', kind)}</Text>
      <Text size="sm">
        {Object.entries(due)
          .filter(([how]) => how !== 'onClosedDay')
          .map(([how, count]) => t(`rules.due.${how}`, { count: Number(count) }))
          .join(', ')}
        {' · '}
        {party === 'both' ? `${t('parties.caseworker')}, ${t('parties.consular_officer')}` : t(`parties.${party}`)}
        {hostCountries && ` · ${hostCountries.map(naming.country).join(', ')}`}
      </Text>
      <Text size="sm" c="dimmed">
        <bdi lang="en">{basis}</bdi>
      </Text>
    </div>
  ));
}

function Steps() {
  const { t } = useTranslation();
  const naming = useNaming();
  const rules = useQuery({
    queryKey: ['rules', 'steps'],
    queryFn: async () => (await body(GET('/api/v1/rules/way-home'))).items,
  });
  if (rules.error) return <Problem error={rules.error} />;
  return rules.data?.map(({ key, actor, after, variations }) => (
    <div className="row" key={key}>
      <Text fw={600}>{word('repatriationSteps', key)}</Text>
      <Text size="sm">
        {t('way.actor', { who: t(`parties.${actor}`) })}
        {after.length > 0 &&
          ` · ${t('way.after', { steps: after.map((one) => word('repatriationSteps', one)).join(', ') })}`}
      </Text>
      {variations.map(({ hosts, nationalities, basis }) => (
        <Text size="sm" c="dimmed" key={basis}>
          {[...(hosts ?? []), ...(nationalities ?? [])].map(naming.country).join(', ')}
          {(hosts || nationalities) && ' · '}
          <bdi lang="en">{basis}</bdi>
        </Text>
      ))}
    </div>
  ));
}
