import { NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { today } from '../../lib/today.js';
import { useAct } from '../../ui/act.js';
import { Lines, OneOf, Phrase } from '../../ui/asked.js';
import { choices, word } from '../../ui/codes.js';
import { choicesOfCountries, countryCodes } from '../../ui/country-codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { useNaming } from '../../ui/places.js';
import { When } from '../../ui/when.js';
import { Entries, Facts, filledIn } from './entries.js';
import type { CaseView } from './queries.js';

const determinationsQuery = (id: string) =>
  pages(['case', id, 'determinations'], (at) =>
    body(GET('/api/v1/cases/{id}/determinations', { params: { path: { id }, query: { limit: 15, ...at } } })),
  );
const deportationsQuery = (id: string) =>
  pages(['case', id, 'deportations'], (at) =>
    body(GET('/api/v1/cases/{id}/deportations', { params: { path: { id }, query: { limit: 15, ...at } } })),
  );

/** What authorities decided about her: whether she counts as a victim, and whether she was ordered to leave. */
export function Authorities({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const determinations = useInfiniteQuery(determinationsQuery(of.id));
  const deportations = useInfiniteQuery(deportationsQuery(of.id));
  const mayAdd = of.can.includes('entry.add');
  return (
    <Stack gap="lg">
      <div>
        <Title order={3} size="h5" mb="xs">
          {t('authorities.determinations')}
        </Title>
        <Entries
          of={determinations}
          empty={t('authorities.notDetermined')}
          act={mayAdd && t('authorities.determine')}
          form={(close) => <AuthorityForm of={of} what="determinations" done={close} />}
        >
          {(one) => (
            <>
              <Text fw={600}>{word('determinations', one.status)}</Text>
              <Decided of={one} />
              <Facts of={[['authorities.basis', one.basis]]} />
            </>
          )}
        </Entries>
      </div>
      <div>
        <Title order={3} size="h5" mb="xs">
          {t('authorities.deportations')}
        </Title>
        <Entries
          of={deportations}
          empty={t('authorities.notOrdered')}
          act={mayAdd && t('authorities.order')}
          form={(close) => <AuthorityForm of={of} what="deportations" done={close} />}
        >
          {(one) => (
            <>
              <Text fw={600}>
                {one.carriedOutOn ? (
                  <>
                    {t('authorities.carriedOut')} <When at={one.carriedOutOn} isPast />
                  </>
                ) : (
                  t('authorities.notCarriedOut')
                )}
              </Text>
              <Decided of={one} />
              <Facts
                of={[
                  ['authorities.reference', one.reference],
                  ['authorities.basis', one.basis],
                  ['entries.note', one.note],
                ]}
              />
            </>
          )}
        </Entries>
      </div>
    </Stack>
  );
}

/** Who decided, where and when, and whether that is contested. */
function Decided({ of }: { of: Pick<Schema['DeterminationView'], 'authority' | 'country' | 'on' | 'appeal'> }) {
  const naming = useNaming();
  return (
    <Text size="sm" className="long">
      <bdi>{of.authority}</bdi>, {naming.country(of.country)} · <When at={of.on} isPast />
      {of.appeal && ` · ${word('appealStatuses', of.appeal)}`}
    </Text>
  );
}

const nothingSaid = {
  status: '',
  authority: '',
  country: '',
  on: '',
  carriedOutOn: '',
  reference: '',
  appeal: '',
  basis: '',
  note: '',
};

function AuthorityForm({
  of,
  what,
  done,
}: {
  of: CaseView;
  what: 'determinations' | 'deportations';
  done: () => void;
}) {
  const { t } = useTranslation();
  const isOrder = what === 'deportations';
  const form = useForm({ initialValues: { ...nothingSaid, country: of.hostCountry as string, on: today() } });
  const add = useAct((said: typeof form.values): Promise<unknown> => {
    const path = { params: { path: { id: of.id } }, headers: once() };
    return isOrder
      ? POST('/api/v1/cases/{id}/deportations', { ...path, body: filledIn(said) as Schema['DeportationInput'] })
      : POST('/api/v1/cases/{id}/determinations', { ...path, body: filledIn(said) as Schema['DeterminationInput'] });
  });
  return (
    <form onSubmit={form.onSubmit((said) => add.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          {!isOrder && (
            <OneOf label={t('authorities.status')} required list="determinations" {...form.getInputProps('status')} />
          )}
          <Phrase label={t('authorities.authority')} required {...form.getInputProps('authority')} />
          <NativeSelect
            label={t('log.country')}
            data={choicesOfCountries([...new Set([of.hostCountry, ...countryCodes])])}
            {...form.getInputProps('country')}
          />
          <TextInput type="date" required max={today()} label={t('authorities.on')} {...form.getInputProps('on')} />
          {isOrder && (
            <>
              <TextInput
                type="date"
                max={today()}
                label={t('authorities.carriedOutOn')}
                {...form.getInputProps('carriedOutOn')}
              />
              <TextInput
                label={t('authorities.reference')}
                maxLength={200}
                autoComplete="off"
                {...form.getInputProps('reference')}
              />
            </>
          )}
          <NativeSelect
            label={t('authorities.appeal')}
            data={[{ value: '', label: t('people.notKnown') }, ...choices('appealStatuses')]}
            {...form.getInputProps('appeal')}
          />
        </div>
        <Lines label={t('authorities.basis')} maxLength={2000} dir="auto" {...form.getInputProps('basis')} />
        {isOrder && <Lines label={t('entries.note')} maxLength={10_000} dir="auto" {...form.getInputProps('note')} />}
        <FormEnd kept={add} close={done} />
      </Stack>
    </form>
  );
}
