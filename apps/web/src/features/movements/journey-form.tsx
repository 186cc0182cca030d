import { ActionIcon, Button, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { choices } from '../../ui/codes.js';
import { choicesOfCountries, countryCodes } from '../../ui/country-codes.js';
import { Problem } from '../../ui/problem.js';
import type { Journey } from './queries.js';

type Plan = Schema['PlanMovement'];
const nobody = { name: '', role: 'staff', phone: '' } as const;

/** What is planned: when, from where to where, and who goes along. */
export function JourneyForm({ from, save }: { from?: Journey; save: (plan: Plan) => Promise<unknown> }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: {
      kind: from?.kind ?? 'flight',
      departsAt: from ? onTheWall(from.departsAt) : '',
      fromCountry: from?.from.country ?? 'TH',
      fromPlace: from?.from.place ?? '',
      toCountry: from?.to.country ?? '',
      toPlace: from?.to.place ?? '',
      carrier: from?.carrier ?? '',
      reference: from?.reference ?? '',
      escorts: from?.escorts?.map(({ name, role, phone }) => ({ name: name ?? '', role, phone: phone ?? '' })) ?? [],
    },
  });
  const act = useAct((said: typeof form.values) =>
    save({
      kind: said.kind,
      departsAt: new Date(said.departsAt).toISOString(),
      from: { country: said.fromCountry, place: said.fromPlace.trim() || null },
      to: { country: said.toCountry, place: said.toPlace.trim() || null },
      carrier: said.carrier.trim() || null,
      reference: said.reference.trim() || null,
      escorts: said.escorts.map(({ name, role, phone }) => ({ name, role, phone: phone.trim() || null })),
    } as Plan),
  );
  const countries = choicesOfCountries(countryCodes);
  return (
    <form onSubmit={form.onSubmit((said) => act.mutate(said))}>
      <Stack>
        <div className="pair">
          <NativeSelect label={t('journeys.kind')} data={choices('movementKinds')} {...form.getInputProps('kind')} />
          <TextInput
            type="datetime-local"
            required
            label={t('journeys.departsAt')}
            {...form.getInputProps('departsAt')}
          />
        </div>
        <div className="pair">
          <NativeSelect label={t('journeys.from')} data={countries} {...form.getInputProps('fromCountry')} />
          <TextInput
            label={t('journeys.fromPlace')}
            maxLength={200}
            description={t('journeys.fromPlaceWhy')}
            {...form.getInputProps('fromPlace')}
          />
        </div>
        <div className="pair">
          <NativeSelect
            required
            label={t('journeys.to')}
            data={[{ value: '', label: t('journeys.choose') }, ...countries]}
            {...form.getInputProps('toCountry')}
          />
          <TextInput label={t('journeys.toPlace')} maxLength={200} {...form.getInputProps('toPlace')} />
        </div>
        <div className="pair">
          <TextInput label={t('journeys.carrier')} maxLength={100} {...form.getInputProps('carrier')} />
          <TextInput label={t('journeys.reference')} maxLength={60} {...form.getInputProps('reference')} />
        </div>
        <Fieldset legend={t('journeys.escorts')}>
          <Stack gap="sm">
            {form.values.escorts.map((_, n) => (
              <Group key={n} align="flex-end" gap="xs">
                <div className="pair grow">
                  <TextInput
                    required
                    maxLength={200}
                    label={t('journeys.escortName')}
                    {...form.getInputProps(`escorts.${n}.name`)}
                  />
                  <NativeSelect
                    label={t('journeys.escortRole')}
                    data={choices('escortRoles')}
                    {...form.getInputProps(`escorts.${n}.role`)}
                  />
                  <TextInput
                    type="tel"
                    maxLength={40}
                    label={t('journeys.phone')}
                    {...form.getInputProps(`escorts.${n}.phone`)}
                  />
                </div>
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('journeys.noEscort', { number: n + 1 })}
                  onClick={() => form.removeListItem('escorts', n)}
                >
                  <IconTrash size={20} />
                </ActionIcon>
              </Group>
            ))}
            <div>
              <Button variant="light" size="compact-md" onClick={() => form.insertListItem('escorts', { ...nobody })}>
                {t('journeys.addEscort')}
              </Button>
            </div>
          </Stack>
        </Fieldset>
        {act.error && <Problem error={act.error} />}
        <div>
          <Button type="submit" loading={act.isPending}>
            {t('journeys.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** As an input of date and time has it, by the clock on the reader's wall. */
const onTheWall = (at: string): string => new Date(at).toLocaleString('sv').slice(0, 16).replace(' ', 'T');
