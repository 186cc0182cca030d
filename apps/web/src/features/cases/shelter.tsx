import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, GET, once, PUT, type Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Lines, Phrase } from '../../ui/asked.js';
import { FormEnd } from '../../ui/form-end.js';
import { Problem } from '../../ui/problem.js';
import { filledIn } from './entries.js';
import type { CaseView } from './queries.js';

type Where = Schema['ShelterInput'];

const keyOf = (caseId: string) => ['case', caseId, 'shelter'];

/** Where she stays. Each look at it is on the record and asks who looks, so it is read once when somebody opens it. */
export function Shelter({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  const stays = useQuery({
    queryKey: keyOf(of.id),
    queryFn: () => body(GET('/api/v1/cases/{id}/shelter', { params: { path: { id: of.id } } })),
    // What else is done on her page, and coming back to it, is no new look.
    enabled: ({ state }) => state.data === undefined,
    // It is forgotten as soon as it is folded away: who looks again is asked again.
    gcTime: 0,
  });
  if (stays.error) return <Problem error={stays.error} />;
  if (!stays.data) return <Text>{t('app.loading')}</Text>;
  const { shelter } = stays.data;
  if (isOpen) return <ShelterForm of={of} shelter={shelter} done={close} />;
  return (
    <Stack gap="sm">
      {shelter ? (
        <div>
          {shelter.name && (
            <Text fw={600}>
              <bdi>{shelter.name}</bdi>
            </Text>
          )}
          <Text className="told">
            <bdi>{shelter.address}</bdi>
          </Text>
          {shelter.phone && (
            <Text>
              <bdi>{shelter.phone}</bdi>
            </Text>
          )}
        </div>
      ) : (
        <Text>{t('shelter.none')}</Text>
      )}
      <Text size="sm" c="dimmed">
        {t('shelter.who')}
      </Text>
      {of.can.includes('shelter.set') && (
        <div className="no-print">
          <Button variant="light" size="compact-md" onClick={open}>
            {t(shelter ? 'shelter.change' : 'shelter.add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function ShelterForm({ of, shelter, done }: { of: CaseView; shelter: Where | null; done: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name: shelter?.name ?? '', address: shelter?.address ?? '', phone: shelter?.phone ?? '' },
  });
  const save = useAct((said: typeof form.values) =>
    PUT('/api/v1/cases/{id}/shelter', {
      params: { path: { id: of.id }, header: { 'If-Match': `"${of.version}"` } },
      body: filledIn(said) as Where,
      headers: once(),
    }),
  );
  const send = (said: typeof form.values) =>
    save.mutate(said, {
      onSuccess: () => {
        queries.setQueryData(keyOf(of.id), { shelter: filledIn(said) });
        done();
      },
    });
  return (
    <form onSubmit={form.onSubmit(send)}>
      <Stack gap="sm" align="flex-start">
        <div className="pair">
          <Phrase label={t('shelter.name')} {...form.getInputProps('name')} />
          <TextInput
            label={t('shelter.phone')}
            maxLength={40}
            autoComplete="off"
            inputMode="tel"
            dir="ltr"
            {...form.getInputProps('phone')}
          />
        </div>
        <Lines
          label={t('shelter.address')}
          required
          rows={3}
          maxLength={1000}
          dir="auto"
          {...form.getInputProps('address')}
        />
        <FormEnd kept={save} close={done} />
      </Stack>
    </form>
  );
}
