import { Alert, Button, Checkbox, Fieldset, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { changed, type What } from '../../lib/drawer/queue.js';
import { today } from '../../lib/today.js';
import { countryCodes, choicesOfCountries } from '../../ui/country-codes.js';
import { choices, word } from '../../ui/codes.js';
import { Folded } from '../../ui/folded.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { type Answer, missingIn, unanswered } from '../consents/answer.js';
import { Asked } from '../consents/asked.js';
import { useWording } from '../consents/wording.js';
import { paperOf, type Reading, Zone } from '../intake/zone.js';
import { perform, replace, send, useOffline } from '../offline/offline.js';
import { refusalOf } from '../offline/requests.js';
import { CaseRow } from './case-row.js';
import { asIntake, asRequest, faultsByField, type Intake, nobodyYet, sameRescue } from './intake.js';
import { casesQuery } from './queries.js';
import { RescueFields } from './rescue-fields.js';

const CONSULAR = 'consular_notification';

/** One person, in under two minutes: what must be known first, and whether she is here already. */
export function LogRescue() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [logged, setLogged] = useState<Schema['CaseView'] | 'kept' | null>(null);
  // The same for every try at the same person: a lost answer does not make her two.
  const key = useRef(crypto.randomUUID());
  // What was not sent yet can be written anew.
  const { act } = useSearch({ strict: false }) as { act?: string };
  const old = useOffline().acts.find(({ id, what }) => id === act && what.kind === 'case');
  const { tongues } = useNaming();
  const form = useForm({
    initialValues: old?.what.kind === 'case' ? asIntake(old.what.body) : { ...sameRescue, ...nobodyYet },
    ...(old?.said && { initialErrors: Object.fromEntries(faultsByField(refusalOf(old.said))) }),
    validate: { name: (name) => (name.trim() ? null : t('log.needsName')) },
  });
  const { asked } = form.values;
  const wording = useWording(CONSULAR, asked?.language ?? '');
  const [missing, setMissing] = useState<ReturnType<typeof missingIn>>({});
  const save = useMutation({
    mutationFn: async (said: Intake) => {
      const what: What = { kind: 'case', body: asRequest(said, wording) };
      if (!old) return perform<Schema['CaseView']>(what, { key: key.current });
      await replace([changed(old, what)]);
      await send();
      await navigate({ to: '/waiting' });
      return null;
    },
    onSuccess: (one) => {
      key.current = crypto.randomUUID();
      setLogged(one ?? 'kept');
      // The next one came out of the same place on the same day.
      const { nationality, language } = form.values;
      form.setValues({ ...form.values, ...nobodyYet, nationality, language });
      void queries.invalidateQueries({ queryKey: ['cases'] });
    },
    onError: (error) => {
      for (const [field, message] of faultsByField(error)) form.setFieldError(field, message);
    },
  });
  const fill = (reading: Reading) => {
    const { names, nationalities, sex, birthDate, birthDatePrecision } = reading.person;
    const [written = null] = names;
    form.setValues({
      ...form.values,
      ...(written && { name: written.full, written }),
      ...(sex && { sex }),
      ...(birthDate && birthDatePrecision === 'day' && { birthDate }),
      ...(nationalities[0] && { nationality: nationalities[0] }),
      paper: paperOf(reading),
    });
  };
  const submit = (said: Intake) => {
    const missing = said.asked ? missingIn(said.asked, wording) : {};
    setMissing(missing);
    if (!Object.keys(missing).length) save.mutate(said);
  };
  return (
    <Stack className="narrow">
      <Group justify="space-between">
        <Title order={1}>{t('places.logRescue')}</Title>
        <Button component={Link} to="/cases/many" variant="default">
          {t('grid.many')}
        </Button>
      </Group>
      {logged && (
        <Alert
          role="status"
          title={logged === 'kept' ? t('offline.keptHere') : t('log.saved', { number: logged.caseNumber })}
          withCloseButton
          onClose={() => setLogged(null)}
          closeButtonLabel={t('app.close')}
        >
          {logged !== 'kept' && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => void navigate({ to: '/cases/$id', params: { id: logged.id } as never })}
            >
              {t('log.open')}
            </Button>
          )}
        </Alert>
      )}
      <Folded id="zone" title={t('mrz.title')}>
        <Zone take={t('mrz.fill')} onTake={fill} />
      </Folded>
      <form onSubmit={form.onSubmit(submit)} noValidate>
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
              {form.values.paper && (
                <Group gap="xs">
                  <Text size="sm">
                    {word('identityDocumentKinds', form.values.paper.kind)} <bdi>{form.values.paper.number}</bdi>
                  </Text>
                  <Button size="compact-sm" variant="subtle" onClick={() => form.setFieldValue('paper', null)}>
                    {t('mrz.leaveOut')}
                  </Button>
                </Group>
              )}
              <AlreadyHere name={form.values.name} />
              <div className="pair">
                <NativeSelect
                  label={t('log.nationality')}
                  data={[
                    { value: '', label: t('people.notKnown') },
                    ...choicesOfCountries([...new Set([...countryCodes, form.values.nationality].filter(Boolean))]),
                  ]}
                  {...form.getInputProps('nationality')}
                />
                <NativeSelect label={t('log.sex')} data={choices('sexes')} {...form.getInputProps('sex')} />
                <TextInput type="date" label={t('log.birthDate')} max={today()} {...form.getInputProps('birthDate')} />
                <NativeSelect
                  label={t('known.language')}
                  data={[{ value: '', label: t('people.notKnown') }, ...tongues(form.values.language)]}
                  {...form.getInputProps('language')}
                />
                <TextInput
                  type="tel"
                  label={t('log.phone')}
                  autoComplete="off"
                  maxLength={40}
                  dir="ltr"
                  {...form.getInputProps('phone')}
                />
              </div>
            </Stack>
          </Fieldset>
          <RescueFields of={(field) => form.getInputProps(field)} />
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
            <Embassy
              asked={asked}
              speaks={form.values.language}
              set={(to) => form.setFieldValue('asked', to)}
              missing={missing}
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

/** Whether her embassy may be told: asked by what is read out to her, or left for later. */
function Embassy({
  asked,
  speaks,
  set,
  missing,
}: {
  asked: Answer | null;
  /** Her language, where it is known: what is read out to her begins in it. */
  speaks: string;
  set: (to: Answer | null) => void;
  missing: ReturnType<typeof missingIn>;
}) {
  const { t } = useTranslation();
  const errors = Object.fromEntries(Object.entries(missing).map(([field, what]) => [field, t(`consents.${what}`)]));
  if (!asked)
    return (
      <Group justify="space-between">
        <Text>{t('asked.notYet')}</Text>
        <Button variant="light" onClick={() => set({ ...unanswered, language: speaks })}>
          {t('asked.ask')}
        </Button>
      </Group>
    );
  return (
    <Stack>
      <div>
        <Text fw={600}>{t('log.consular')}</Text>
        <Text size="sm" c="dimmed">
          {t('log.consularWhy')}
        </Text>
      </div>
      <Asked
        purpose={CONSULAR}
        languages={speaks ? [speaks] : []}
        answer={asked}
        set={(change) => set({ ...asked, ...change })}
        errors={errors}
        decisions={choices('consentDecisions', ['granted', 'refused'])}
      />
      <Group>
        <Button variant="subtle" onClick={() => set(null)}>
          {t('asked.later')}
        </Button>
      </Group>
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
