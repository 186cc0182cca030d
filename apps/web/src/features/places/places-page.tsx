import { Button, Group, NativeSelect, NumberInput, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, GET, once, PATCH, POST, type Schema } from '../../lib/api.js';
import { linesOf } from '../../lib/lines.js';
import { pages } from '../../lib/paged.js';
import { Act, useAct } from '../../ui/act.js';
import { choicesOfCountries, countryCodes } from '../../ui/country-codes.js';
import { Listed } from '../../ui/more.js';
import { useNaming } from '../../ui/places.js';
import { FormEnd } from '../../ui/form-end.js';
import type { Compound } from './queries.js';

const statuses = ['active', 'raided', 'closed', 'moved', 'unknown'] as const satisfies readonly Compound['status'][];

const compoundsQuery = (q: string, verified: string) =>
  pages(['compounds', 'found', q, verified], (at) =>
    body(
      GET('/api/v1/compounds', {
        params: { query: { limit: 25, ...(q && { q }), ...(verified && { verified: verified === 'yes' }), ...at } },
      }),
    ),
  );

/** Where people were held, under every name that they call it by. What caseworkers added, somebody looks at here. */
export function PlacesPage() {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [verified, setVerified] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 250);
  const [isAdding, setAdding] = useState(false);
  // While it looks, what is open on the page stays open.
  const compounds = useInfiniteQuery({ ...compoundsQuery(asked, verified), placeholderData: keepPreviousData });
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.compounds')}</Title>
      <div className="pair">
        <TextInput
          label={t('setup.find')}
          value={q}
          autoComplete="off"
          onChange={({ currentTarget }) => setQ(currentTarget.value)}
        />
        <NativeSelect
          label={t('setup.looked')}
          value={verified}
          onChange={({ currentTarget }) => setVerified(currentTarget.value)}
          data={['', 'no', 'yes'].map((value) => ({ value, label: t(`setup.lookedAt.${value || 'any'}`) }))}
        />
      </div>
      {isAdding ? (
        <CompoundForm done={() => setAdding(false)} />
      ) : (
        <div>
          <Button variant="light" onClick={() => setAdding(true)}>
            {t('setup.addCompound')}
          </Button>
        </div>
      )}
      <div aria-busy={compounds.isFetching}>
        <Listed of={compounds} empty={t('setup.noCompound')}>
          {(items) => items.map((one) => <Row key={one.id} of={one} />)}
        </Listed>
      </div>
    </Stack>
  );
}

function Row({ of }: { of: Compound }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const [isOpen, setOpen] = useState(false);
  const looked = () =>
    PATCH('/api/v1/compounds/{id}', {
      params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
      body: { verified: true },
    });
  return (
    <div className="row">
      <Text fw={600}>
        <bdi>{of.name}</bdi>
      </Text>
      {of.aliases.length > 0 && <Text size="sm">{of.aliases.join(' · ')}</Text>}
      <Text size="sm" c="dimmed" mb="xs">
        {[
          of.country && naming.country(of.country),
          of.admin1,
          t(`setup.statuses.${of.status}`),
          t(`setup.lookedAt.${of.verified ? 'yes' : 'no'}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {of.can.includes('compound.correct') && (
        <Group gap="xs">
          {!of.verified && <Act run={looked}>{t('setup.verify')}</Act>}
          {!isOpen && (
            <Button
              size="compact-md"
              variant="subtle"
              aria-label={`${t('setup.change')}: ${of.name}`}
              onClick={() => setOpen(true)}
            >
              {t('setup.change')}
            </Button>
          )}
        </Group>
      )}
      {isOpen && <CompoundForm of={of} done={() => setOpen(false)} />}
    </div>
  );
}

function CompoundForm({ of, done }: { of?: Compound; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: {
      name: of?.name ?? '',
      aliases: of?.aliases.join('\n') ?? '',
      country: (of?.country ?? '') as string,
      admin1: of?.admin1 ?? '',
      latitude: of?.latitude ?? ('' as number | string),
      longitude: of?.longitude ?? ('' as number | string),
      uncertaintyMetres: of?.uncertaintyMetres ?? ('' as number | string),
      operator: of?.operator ?? '',
      controller: of?.controller ?? '',
      status: (of?.status ?? 'unknown') as string,
    },
  });
  const keep = useAct(({ name, aliases, status, ...rest }: typeof form.values) => {
    const said = {
      name,
      status,
      aliases: linesOf(aliases),
      ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value === '' ? null : value])),
    };
    return of
      ? PATCH('/api/v1/compounds/{id}', {
          params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
          body: said as Schema['CorrectCompound'],
        })
      : POST('/api/v1/compounds', { body: said as Schema['AddCompound'], headers: once() });
  });
  const text = (name: 'admin1' | 'operator' | 'controller') => (
    <TextInput label={t(`setup.${name}`)} autoComplete="off" {...form.getInputProps(name)} />
  );
  const number = (name: 'latitude' | 'longitude' | 'uncertaintyMetres') => (
    <NumberInput label={t(`setup.${name}`)} hideControls decimalScale={6} {...form.getInputProps(name)} />
  );
  return (
    <form onSubmit={form.onSubmit((said) => keep.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" align="flex-start" py="sm">
        <div className="pair">
          <TextInput label={t('log.name')} required autoComplete="off" {...form.getInputProps('name')} />
          <NativeSelect
            label={t('setup.country')}
            data={[{ value: '', label: t('people.notKnown') }, ...choicesOfCountries(countryCodes)]}
            {...form.getInputProps('country')}
          />
          {text('admin1')}
          <NativeSelect
            label={t('setup.status')}
            data={statuses.map((value) => ({ value, label: t(`setup.statuses.${value}`) }))}
            {...form.getInputProps('status')}
          />
          {number('latitude')}
          {number('longitude')}
          {number('uncertaintyMetres')}
          {text('operator')}
          {text('controller')}
          <Textarea label={t('setup.aliases')} autosize={false} rows={3} {...form.getInputProps('aliases')} />
        </div>
        <FormEnd kept={keep} close={done} />
      </Stack>
    </form>
  );
}
