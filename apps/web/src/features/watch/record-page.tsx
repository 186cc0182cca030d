import { Button, Code, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actChoices, actWords } from '../../ui/acts.js';
import { Listed } from '../../ui/more.js';
import { Problem } from '../../ui/problem.js';
import { Section } from '../../ui/section.js';
import { When } from '../../ui/when.js';
import { BrokenGlass } from '../safeguards/glass.js';
import { Alerts } from './alerts.js';
import { ProofOf } from './proof.js';
import { checkpointQuery, eventsQuery } from './queries.js';

const nothing = { actorId: '', caseId: '', action: '', outcome: '', from: '', to: '' };
type Asked = typeof nothing;

/** Milliseconds after which a record that grows should have been sealed once more. */
const STALE = 24 * 3_600_000;

/** A day of hers as the moments it begins and ends. */
const asked = ({ from, to, ...rest }: Asked): Parameters<typeof eventsQuery>[0] =>
  Object.fromEntries(
    Object.entries({
      ...rest,
      from: from && new Date(`${from}T00:00:00`).toISOString(),
      to: to && new Date(`${to}T23:59:59.999`).toISOString(),
    }).filter(([, value]) => value),
  );

/** Did anyone look who should not have? */
export function RecordPage() {
  const { t } = useTranslation();
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.record')}</Title>
      <Section id="alerts" title={t('watch.alerts')}>
        <Alerts reviewed={false} />
      </Section>
      <Section id="reviewed" title={t('proof.reviewed')}>
        <Alerts reviewed />
      </Section>
      <Section id="glass" title={t('glass.title')}>
        <BrokenGlass />
      </Section>
      <Section id="integrity" title={t('watch.integrity')}>
        <Integrity />
      </Section>
      <Section id="search" title={t('watch.search')}>
        <Search />
      </Section>
    </Stack>
  );
}

function Integrity() {
  const { t, i18n } = useTranslation();
  const last = useQuery(checkpointQuery);
  if (last.error) return <Problem error={last.error} />;
  if (!last.data) return <Text>{last.isPending ? t('app.loading') : t('watch.notSealed')}</Text>;
  const { number, size, at, root } = last.data;
  return (
    <>
      <Text>
        {t('watch.sealed', { number, size: new Intl.NumberFormat(i18n.language).format(size) })} <When at={at} />
      </Text>
      {Date.now() - Date.parse(at) > STALE && (
        <Text className="late" role="alert">
          {t('proof.stale')}
        </Text>
      )}
      <Text size="sm" c="dimmed" className="long">
        {t('watch.root')} {root}
      </Text>
      <Text size="sm" mt="sm">
        {t('proof.outside')}
      </Text>
      <Code className="long" dir="ltr">
        npm run homeward -- audit verify --anchors checkpoints.jsonl
      </Code>
    </>
  );
}

function Search() {
  const { t } = useTranslation();
  // In the address, so that a question can be kept among one's bookmarks and asked again.
  const navigate = useNavigate();
  const filters: Asked = { ...nothing, ...useSearch({ strict: false }) };
  const set = (change: Partial<Asked>) =>
    void navigate({
      to: '/record',
      replace: true,
      resetScroll: false,
      search: Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value)) as never,
    });
  const field = (name: keyof Asked) => ({
    label: t(`watch.by.${name}`),
    value: filters[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set({ [name]: currentTarget.value.trim() }),
  });
  const events = useInfiniteQuery(eventsQuery(asked(filters)));
  return (
    <Stack>
      <Text size="sm">{t('proof.keep')}</Text>
      <div className="pair">
        <NativeSelect {...field('action')} data={[{ value: '', label: t('watch.anything') }, ...actChoices()]} />
        <NativeSelect
          {...field('outcome')}
          data={['', 'done', 'refused'].map((value) => ({ value, label: t(`watch.outcomes.${value || 'any'}`) }))}
        />
        <TextInput type="date" {...field('from')} />
        <TextInput type="date" {...field('to')} />
        <TextInput autoComplete="off" {...field('actorId')} />
        <TextInput autoComplete="off" {...field('caseId')} />
      </div>
      <div aria-busy={events.isFetching}>
        <Listed of={events} empty={t('watch.nothing')}>
          {(items) =>
            items.map((one) => (
              <div className="row" key={one.id}>
                <Text>
                  {actWords(one.action)}
                  {one.outcome !== 'done' && <strong> · {t('watch.outcomes.refused')}</strong>}
                </Text>
                <Text size="sm" c="dimmed">
                  <When at={one.at} /> · {t(`roles.${one.actor.role}`, { defaultValue: 'Homeward' })}
                </Text>
                <Group gap="xs">
                  <Button size="compact-sm" variant="subtle" onClick={() => set({ actorId: one.actor.id })}>
                    {t('watch.onlyWho')}
                  </Button>
                  {one.sealed && <ProofOf id={one.id} />}
                  {one.caseIds.length === 1 && (
                    <Button size="compact-sm" variant="subtle" onClick={() => set({ caseId: one.caseIds[0]! })}>
                      {t('watch.onlyCase')}
                    </Button>
                  )}
                </Group>
              </div>
            ))
          }
        </Listed>
      </div>
    </Stack>
  );
}
