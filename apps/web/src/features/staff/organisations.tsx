import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { once, PATCH, POST, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { choices, word } from '../../ui/codes.js';
import { choicesOfCountries, countryCodes } from '../../ui/country-codes.js';
import { Listed } from '../../ui/more.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { organisationsQuery } from './queries.js';

type Organisation = Schema['OrganisationRecord'];

/** Who works here together, each corrected in its place. */
export function Organisations() {
  const { t } = useTranslation();
  const naming = useNaming();
  const organisations = useInfiniteQuery(organisationsQuery);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Stack>
      <div>
        <Listed of={organisations} empty={t('staff.nobody')}>
          {(items) =>
            items.map((one) => (
              <div className="row" key={one.id}>
                <Text fw={600}>{one.name}</Text>
                <Text size="sm" c="dimmed">
                  {word('organisationKinds', one.kind)} · {naming.country(one.country)}
                </Text>
                {open === one.id ? (
                  <Facts of={one} done={() => setOpen(null)} />
                ) : (
                  <Button
                    size="compact-md"
                    variant="subtle"
                    aria-label={`${t('setup.change')}: ${one.name}`}
                    onClick={() => setOpen(one.id)}
                  >
                    {t('setup.change')}
                  </Button>
                )}
              </div>
            ))
          }
        </Listed>
      </div>
      {open === 'new' ? (
        <Facts done={() => setOpen(null)} />
      ) : (
        <div>
          <Button variant="light" onClick={() => setOpen('new')}>
            {t('setup.addOrganisation')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Facts({ of, done }: { of?: Organisation; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { name: of?.name ?? '', kind: of?.kind ?? 'ngo', country: of?.country ?? 'TH' },
  });
  const keep = useAct((said: typeof form.values) =>
    of
      ? PATCH('/api/v1/organisations/{id}', {
          params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
          body: said as Schema['CorrectOrganisation'],
        })
      : POST('/api/v1/organisations', { body: said as Schema['AddOrganisation'], headers: once() }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => keep.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" align="flex-start" py="sm">
        <div className="pair">
          <TextInput label={t('log.name')} required autoComplete="off" {...form.getInputProps('name')} />
          <NativeSelect label={t('setup.kind')} data={choices('organisationKinds')} {...form.getInputProps('kind')} />
          <NativeSelect
            label={t('setup.country')}
            data={choicesOfCountries(countryCodes)}
            {...form.getInputProps('country')}
          />
        </div>
        {keep.error && <Problem error={keep.error} />}
        <Button type="submit" loading={keep.isPending}>
          {t('log.save')}
        </Button>
      </Stack>
    </form>
  );
}
