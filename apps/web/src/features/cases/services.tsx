import { NativeSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import { useAct } from '../../ui/act.js';
import { Lines, OneOf, Phrase } from '../../ui/asked.js';
import { choices, word } from '../../ui/codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { Entries, Facts, filledIn } from './entries.js';
import type { CaseView } from './queries.js';

const servicesQuery = (id: string) =>
  pages(['case', id, 'services'], (at) =>
    body(GET('/api/v1/cases/{id}/services', { params: { path: { id }, query: { limit: 15, ...at } } })),
  );

/** What was asked for to help her: a doctor, a bed, a lawyer. */
export function Services({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const services = useInfiniteQuery(servicesQuery(of.id));
  return (
    <Entries
      of={services}
      empty={t('services.none')}
      act={of.can.includes('entry.add') && t('services.add')}
      form={(close) => <ServiceForm caseId={of.id} done={close} />}
    >
      {({ kind, response, provider, note }) => (
        <>
          <Text fw={600}>{word('services', kind)}</Text>
          <Facts
            of={[
              ['services.response', response && word('serviceResponses', response)],
              ['services.provider', provider],
              ['entries.note', note],
            ]}
          />
        </>
      )}
    </Entries>
  );
}

function ServiceForm({ caseId, done }: { caseId: string; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { kind: '', response: '', provider: '', note: '' } });
  const add = useAct((said: typeof form.values) =>
    POST('/api/v1/cases/{id}/services', {
      params: { path: { id: caseId } },
      body: filledIn(said) as Schema['ServiceInput'],
      headers: once(),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => add.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          <OneOf label={t('services.kind')} required list="services" {...form.getInputProps('kind')} />
          <NativeSelect
            label={t('services.response')}
            description={t('services.responseHow')}
            data={[{ value: '', label: t('services.anyTime') }, ...choices('serviceResponses')]}
            {...form.getInputProps('response')}
          />
          <Phrase label={t('services.provider')} {...form.getInputProps('provider')} />
        </div>
        <Lines label={t('entries.note')} maxLength={10_000} dir="auto" {...form.getInputProps('note')} />
        <FormEnd kept={add} close={done} />
      </Stack>
    </form>
  );
}
