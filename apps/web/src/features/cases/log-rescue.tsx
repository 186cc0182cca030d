import { Alert, Button, Checkbox, Fieldset, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, POST, Refusal, type Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { countryCodes, choicesOfCountries } from '../../ui/country-codes.js';
import { choices } from '../../ui/codes.js';
import { Problem } from '../../ui/problem.js';
import { CaseRow } from './case-row.js';
import { casesQuery, compoundsQuery } from './queries.js';

const hosts = ['TH', 'MM', 'KH', 'LA', 'PH'];
const empty = {
  name: '',
  sex: 'unknown',
  birthDate: '',
  nationality: '',
  date: today(),
  method: 'released',
  country: 'MM',
  place: '',
  hostCountry: 'TH',
  compoundId: '',
  vulnerabilities: [] as string[],
  agreed: 'not_asked',
};

/** Which field of the form stands for a field of the request, so that an error is said where it can be mended. */
const fieldOf: Readonly<Record<string, keyof typeof empty>> = {
  '/person/names/0/full': 'name',
  '/person/names': 'name',
  '/person/birthDate': 'birthDate',
  '/person/nationalities': 'nationality',
  '/rescue/date': 'date',
  '/rescue/place': 'place',
  '/hostCountry': 'hostCountry',
};

const asRequest = (said: typeof empty) =>
  ({
    person: {
      names: [{ full: said.name.trim() }],
      sex: said.sex,
      ...(said.birthDate && { birthDate: said.birthDate }),
      nationalities: said.nationality ? [said.nationality] : [],
      ...(!said.nationality && { nationalityStatus: 'unknown' }),
    },
    rescue: { date: said.date, method: said.method, country: said.country, ...(said.place && { place: said.place }) },
    hostCountry: said.hostCountry,
    ...(said.compoundId && { compoundId: said.compoundId }),
    vulnerabilities: said.vulnerabilities,
    consents: [
      {
        purpose: 'consular_notification',
        decision: said.agreed,
        ...(said.agreed !== 'not_asked' && { obtainedAt: new Date().toISOString(), method: 'verbal' }),
      },
    ],
  }) as Schema['OpenCase'];

/** One person, in under two minutes: what must be known first, and whether she is here already. */
export function LogRescue() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [logged, setLogged] = useState<Schema['CaseView'] | null>(null);
  // The same for every try at the same person: a lost answer does not make her two.
  const key = useRef(crypto.randomUUID());
  const form = useForm({
    initialValues: empty,
    validate: { name: (name) => (name.trim() ? null : t('log.needsName')) },
  });
  const compounds = useQuery(compoundsQuery);
  const save = useMutation({
    mutationFn: (said: typeof empty) =>
      body(POST('/api/v1/cases', { body: asRequest(said), headers: { 'Idempotency-Key': key.current } })),
    onSuccess: (one) => {
      key.current = crypto.randomUUID();
      setLogged(one);
      // The next one came out of the same place on the same day.
      form.setValues({
        ...form.values,
        name: '',
        sex: 'unknown',
        birthDate: '',
        vulnerabilities: [],
        agreed: 'not_asked',
      });
      void queries.invalidateQueries({ queryKey: ['cases'] });
    },
    onError: (error) => {
      if (!(error instanceof Refusal)) return;
      for (const { pointer, message } of error.errors)
        if (fieldOf[pointer]) form.setFieldError(fieldOf[pointer], message);
    },
  });
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.logRescue')}</Title>
      {logged && (
        <Alert
          role="status"
          title={t('log.saved', { number: logged.caseNumber })}
          withCloseButton
          onClose={() => setLogged(null)}
          closeButtonLabel={t('app.close')}
        >
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => void navigate({ to: '/cases/$id', params: { id: logged.id } as never })}
          >
            {t('log.open')}
          </Button>
        </Alert>
      )}
      <form onSubmit={form.onSubmit((said) => save.mutate(said))} noValidate>
        <Stack>
          <Fieldset legend={t('log.who')}>
            <Stack>
              <TextInput
                label={t('log.name')}
                description={t('log.nameHow')}
                autoComplete="off"
                dir="auto"
                {...form.getInputProps('name')}
              />
              <AlreadyHere name={form.values.name} />
              <div className="pair">
                <NativeSelect
                  label={t('log.nationality')}
                  data={[{ value: '', label: t('people.notKnown') }, ...choicesOfCountries(countryCodes)]}
                  {...form.getInputProps('nationality')}
                />
                <NativeSelect label={t('log.sex')} data={choices('sexes')} {...form.getInputProps('sex')} />
                <TextInput type="date" label={t('log.birthDate')} max={today()} {...form.getInputProps('birthDate')} />
              </div>
            </Stack>
          </Fieldset>
          <Fieldset legend={t('log.rescue')}>
            <div className="pair">
              <TextInput type="date" label={t('log.date')} max={today()} {...form.getInputProps('date')} />
              <NativeSelect label={t('log.method')} data={choices('rescueMethods')} {...form.getInputProps('method')} />
              <NativeSelect
                label={t('log.country')}
                data={choicesOfCountries(hosts)}
                {...form.getInputProps('country')}
              />
              <TextInput label={t('log.place')} autoComplete="off" {...form.getInputProps('place')} />
              <NativeSelect
                label={t('log.compound')}
                data={[
                  { value: '', label: t('people.notKnown') },
                  ...(compounds.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
                ]}
                {...form.getInputProps('compoundId')}
              />
              <NativeSelect
                label={t('log.host')}
                data={choicesOfCountries(hosts)}
                {...form.getInputProps('hostCountry')}
              />
            </div>
          </Fieldset>
          <Fieldset legend={t('log.needs')}>
            <Checkbox.Group aria-label={t('log.needs')} {...form.getInputProps('vulnerabilities')}>
              <Group gap="sm">
                {choices('vulnerabilities').map(({ value, label }) => (
                  <Checkbox key={value} value={value} label={label} />
                ))}
              </Group>
            </Checkbox.Group>
          </Fieldset>
          <Fieldset legend={t('log.consent')}>
            <NativeSelect
              label={t('log.consular')}
              description={t('log.consularWhy')}
              data={choices('consentDecisions', ['not_asked', 'granted', 'refused'])}
              {...form.getInputProps('agreed')}
            />
          </Fieldset>
          {save.error && <Problem error={save.error} />}
          <Group>
            <Button type="submit" size="md" loading={save.isPending}>
              {t('log.save')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('log.after')}
            </Text>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}

/** Who is here already under a name like this one: asked while it is typed. */
function AlreadyHere({ name }: { name: string }) {
  const { t } = useTranslation();
  const [q] = useDebouncedValue(name.trim(), 400);
  const found = useInfiniteQuery({ ...casesQuery(q), enabled: q.length > 2 });
  const near = found.data?.pages[0]?.items.slice(0, 3) ?? [];
  if (q.length < 3 || !near.length) return null;
  return (
    <div className="hold" role="status">
      <strong>{t('log.duplicates')}</strong>
      {near.map((one) => (
        <CaseRow key={one.id} of={one} />
      ))}
    </div>
  );
}
