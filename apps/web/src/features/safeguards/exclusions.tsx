import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { itemsOf } from '../../lib/paged.js';
import { Say, useAct } from '../../ui/act.js';
import { Why } from '../../ui/asked.js';
import { CaseLink } from '../../ui/case-link.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { missionsQuery } from '../places/queries.js';
import { useOtherOrganisations } from '../staff/other-organisations.js';
import { staffQuery } from '../staff/queries.js';

type Exclusion = Schema['ExclusionView'];
const parties = ['user', 'organisation', 'mission'] as const;
type Party = (typeof parties)[number];

/** One that stands or stood: whom it names, why, and how it ends. */
export function Excluded({
  of,
  caseId,
  caseNumber,
}: {
  of: Exclusion & { caseId?: string };
  caseId?: string;
  caseNumber?: string;
}) {
  const { t } = useTranslation();
  const id = caseId ?? of.caseId!;
  return (
    <div className="row">
      {caseNumber && <CaseLink id={id}>{caseNumber}</CaseLink>}
      <Text fw={600}>{(of.user ?? of.organisation ?? of.mission)?.name}</Text>
      <Text>{of.reason}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {of.createdBy.name} · <When at={of.createdAt} />
      </Text>
      {of.liftedAt ? (
        <Text size="sm">
          {t('guard.ended')} <When at={of.liftedAt} /> · {of.liftedBecause}
        </Text>
      ) : (
        <Say
          act={t('guard.end')}
          label={t('team.why')}
          send={(reason) =>
            POST('/api/v1/cases/{id}/exclusions/{exclusionId}/lift', {
              params: { path: { id, exclusionId: of.id } },
              body: { reason },
              headers: once(),
            })
          }
        />
      )}
    </div>
  );
}

/** Whom a conflict of interest keeps from this one person. */
export function Exclusions({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const known = useQuery({
    queryKey: ['case', caseId, 'exclusions'],
    queryFn: async () => (await body(GET('/api/v1/cases/{id}/exclusions', { params: { path: { id: caseId } } }))).items,
  });
  if (known.error) return <Problem error={known.error} />;
  return (
    <Stack gap="sm">
      <div>
        {known.data?.map((one) => (
          <Excluded key={one.id} of={one} caseId={caseId} />
        ))}
        {known.data?.length === 0 && <Text>{t('guard.noExclusions')}</Text>}
      </div>
      <Exclude caseId={caseId} />
    </Stack>
  );
}

function Exclude({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const form = useForm({ initialValues: { party: 'user' as Party, who: '', reason: '' } });
  const { party } = form.values;
  const staff = useInfiniteQuery(staffQuery({ active: true }));
  const organisation = useOtherOrganisations();
  const missions = useInfiniteQuery(missionsQuery);
  const among = {
    user: itemsOf(staff.data).filter(({ id }) => id !== me.id),
    organisation,
    mission: itemsOf(missions.data),
  }[party];
  const exclude = useAct(({ who, reason }: { who: string; reason: string }) =>
    POST('/api/v1/cases/{id}/exclusions', {
      params: { path: { id: caseId } },
      body: { [party]: who, reason } as Schema['ExclusionInput'],
      headers: once(),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => exclude.mutate(said, { onSuccess: form.reset }))}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('guard.effect')}</Text>
        <div className="pair">
          <NativeSelect
            label={t('guard.party')}
            data={parties.map((value) => ({ value, label: t(`guard.parties.${value}`) }))}
            value={party}
            onChange={({ currentTarget }) => form.setValues({ party: currentTarget.value as Party, who: '' })}
          />
          <NativeSelect
            label={t('guard.who')}
            required
            data={[
              { value: '', label: t('staff.choose') },
              ...among.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('who')}
          />
        </div>
        <Why label={t('team.why')} {...form.getInputProps('reason')} />
        {exclude.error && <Problem error={exclude.error} />}
        <Button type="submit" variant="light" loading={exclude.isPending}>
          {t('guard.exclude')}
        </Button>
      </Stack>
    </form>
  );
}
