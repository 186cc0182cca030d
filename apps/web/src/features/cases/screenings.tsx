import { Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { today } from '../../lib/today.js';
import { useAct } from '../../ui/act.js';
import { Lines, OneOf } from '../../ui/asked.js';
import { choices, word } from '../../ui/codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { When } from '../../ui/when.js';
import { Entries, Facts, filledIn } from './entries.js';
import type { CaseView } from './queries.js';

const screeningsQuery = (id: string) =>
  pages(['case', id, 'screenings'], (at) =>
    body(GET('/api/v1/cases/{id}/screenings', { params: { path: { id }, query: { limit: 15, ...at } } })),
  );

/** What is looked for, and from which list: the signs first, then the three parts of the definition. */
const looked = {
  indicators: 'iloIndicators',
  act: 'palermoActs',
  means: 'palermoMeans',
  purpose: 'palermoPurposes',
} as const;
const parts = Object.keys(looked) as (keyof typeof looked)[];

/** What interviews found of whether she was trafficked; a later one may find otherwise, and both stay. */
export function Screenings({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const screenings = useInfiniteQuery(screeningsQuery(of.id));
  return (
    <Entries
      of={screenings}
      empty={t('screenings.none')}
      act={of.can.includes('entry.add') && t('screenings.add')}
      form={(close) => <ScreeningForm caseId={of.id} done={close} />}
    >
      {(one) => (
        <>
          <Text fw={600}>{word('screeningOutcomes', one.outcome)}</Text>
          <Text size="sm">
            <When at={one.on} isPast />
          </Text>
          <Facts
            of={[
              ...parts.map(
                (part) =>
                  [`screenings.${part}`, one[part]?.map((code) => word(looked[part], code)).join('; ')] as [
                    string,
                    string | undefined,
                  ],
              ),
              ['entries.note', one.note],
            ]}
          />
        </>
      )}
    </Entries>
  );
}

function ScreeningForm({ caseId, done }: { caseId: string; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: {
      on: today(),
      outcome: '',
      indicators: [] as string[],
      act: [] as string[],
      means: [] as string[],
      purpose: [] as string[],
      note: '',
    },
  });
  const add = useAct((said: typeof form.values) =>
    POST('/api/v1/cases/{id}/screenings', {
      params: { path: { id: caseId } },
      body: { ...filledIn(said), indicators: said.indicators } as Schema['ScreeningInput'],
      headers: once(),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => add.mutate(said, { onSuccess: done }))}>
      <Stack gap="md" align="flex-start">
        <Text size="sm">{t('screenings.how')}</Text>
        {parts.map((part) => (
          <Checkbox.Group
            key={part}
            label={t(`screenings.${part}`)}
            description={part === 'means' ? t('screenings.meansHow') : undefined}
            {...form.getInputProps(part)}
          >
            <Group gap="sm" mt={4}>
              {choices(looked[part]).map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
        ))}
        <div className="pair">
          <OneOf label={t('screenings.outcome')} required list="screeningOutcomes" {...form.getInputProps('outcome')} />
          <TextInput type="date" required max={today()} label={t('entries.on')} {...form.getInputProps('on')} />
        </div>
        <Lines label={t('entries.note')} maxLength={10_000} dir="auto" {...form.getInputProps('note')} />
        <FormEnd kept={add} close={done} />
      </Stack>
    </form>
  );
}
