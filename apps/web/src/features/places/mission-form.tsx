import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PATCH, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { choices } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { dateFormat } from '../../words/names.js';
import { FormEnd } from '../../ui/form-end.js';

type Mission = Schema['MissionRecord'];

/** Where people come out, and the neighbours that they reach. */
const hosts = ['MM', 'TH', 'KH', 'LA', 'PH', 'MY', 'ID', 'VN', 'CN', 'IN', 'BD', 'AE', 'SG'];
const tongues = 'en am ar bn es fr hi id km lo ms my ne pt ru si sw th tl ur uz vi zh'.split(' ');
/** A week that begins on a Monday, to name its days by. */
const monday = Date.UTC(2024, 0, 1);

export function EditMission({ of }: { of: Mission }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <MissionForm of={of} done={() => setOpen(false)} />;
  return (
    <Button
      size="compact-md"
      variant="subtle"
      aria-label={`${t('setup.change')}: ${of.name}`}
      onClick={() => setOpen(true)}
    >
      {t('setup.change')}
    </Button>
  );
}

/** How it is told, when it works, and whom it serves: who loses a country stops seeing its cases at once. */
function MissionForm({ of, done }: { of: Mission; done: () => void }) {
  const { t, i18n } = useTranslation();
  const naming = useNaming();
  const weekday = dateFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  const served = of.serves
    .filter(({ nationality }) => nationality === of.country)
    .map(({ hostCountry }) => hostCountry);
  const form = useForm({
    initialValues: {
      name: of.name,
      email: of.email ?? '',
      timeZone: of.timeZone,
      channels: of.channels as string[],
      languages: of.languages as string[],
      workingDays: (of.workingDays ?? []).map(String),
      serves: served as string[],
    },
  });
  const keep = useAct(({ email, workingDays, serves, ...said }: typeof form.values) =>
    PATCH('/api/v1/missions/{id}', {
      params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
      body: {
        ...said,
        email: email || null,
        workingDays: workingDays.length ? workingDays.map(Number).toSorted((a, b) => a - b) : null,
        serves: serves.map((hostCountry) => ({ nationality: of.country, hostCountry })),
      } as Schema['CorrectMission'],
    }),
  );
  const boxes = (
    name: 'channels' | 'languages' | 'workingDays' | 'serves',
    data: { value: string; label: string }[],
  ) => (
    <Checkbox.Group label={t(`setup.${name}`)} {...form.getInputProps(name)}>
      <Group gap="sm" mt={4}>
        {data.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
  return (
    <form onSubmit={form.onSubmit((said) => keep.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" align="flex-start" py="sm">
        <div className="pair">
          <TextInput label={t('log.name')} required autoComplete="off" {...form.getInputProps('name')} />
          <TextInput label={t('signIn.email')} type="email" autoComplete="off" {...form.getInputProps('email')} />
          <NativeSelect
            label={t('setup.timeZone')}
            data={Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
            {...form.getInputProps('timeZone')}
          />
        </div>
        {boxes('channels', choices('missionChannels'))}
        {boxes(
          'serves',
          [...new Set([...served, ...hosts])].map((value) => ({ value, label: naming.country(value) })),
        )}
        {boxes(
          'workingDays',
          [1, 2, 3, 4, 5, 6, 7].map((day) => ({
            value: String(day),
            label: weekday(monday + (day - 1) * 86_400_000),
          })),
        )}
        <Text size="sm" c="dimmed">
          {t('setup.workingDaysHow')}
        </Text>
        {boxes(
          'languages',
          [...new Set([...of.languages, ...tongues])].map((value) => ({ value, label: naming.language(value) })),
        )}
        <FormEnd kept={keep} close={done} />
      </Stack>
    </form>
  );
}
