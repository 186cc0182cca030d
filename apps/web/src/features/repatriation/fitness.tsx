import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { useAct } from '../../ui/act.js';
import { Lines, OneOf, Phrase } from '../../ui/asked.js';
import { word } from '../../ui/codes.js';
import { FormEnd } from '../../ui/form-end.js';
import { When } from '../../ui/when.js';
import { Fact } from './fact.js';
import type { Way } from './queries.js';

/** Whether she may travel, and, but for a mission, who found her so. */
export function Fitness({ of, maySay }: { of: Way; maySay: boolean }) {
  const { t } = useTranslation();
  return (
    <Fact
      title={t('fitness.title')}
      act={maySay && t('fitness.say')}
      form={(close) => <FitnessForm caseId={of.id} done={close} />}
    >
      <Text size="sm" className={of.fitToTravel === 'no' ? 'late' : undefined}>
        {word('fitnessesToTravel', of.fitToTravel)}
        {of.fitToTravelOn && (
          <>
            {', '}
            <When at={of.fitToTravelOn} isPast />
          </>
        )}
      </Text>
      {of.fitness && (
        <Text size="sm" c="dimmed">
          {t('fitness.confirmedBy')}: <bdi>{of.fitness.confirmedBy}</bdi>
        </Text>
      )}
      {of.fitness?.note && (
        <Text size="sm" c="dimmed" className="told">
          <bdi>{of.fitness.note}</bdi>
        </Text>
      )}
    </Fact>
  );
}

/** Says it anew. */
export function FitnessForm({ caseId, done }: { caseId: string; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { fitToTravel: '', confirmedBy: '', on: today(), note: '' } });
  const say = useAct(({ note, ...said }: typeof form.values) =>
    POST('/api/v1/cases/{id}/repatriation/fitness', {
      params: { path: { id: caseId } },
      body: { ...said, note: note.trim() || null } as Schema['FitnessInput'],
      headers: once(),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => say.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" mt="xs" align="flex-start">
        <Text size="sm">{t('fitness.how')}</Text>
        <div className="pair">
          <OneOf label={t('fitness.fit')} required list="fitnessesToTravel" {...form.getInputProps('fitToTravel')} />
          <Phrase label={t('fitness.confirmedBy')} required {...form.getInputProps('confirmedBy')} />
          <TextInput type="date" required max={today()} label={t('entries.on')} {...form.getInputProps('on')} />
        </div>
        <Lines label={t('entries.note')} maxLength={2000} dir="auto" {...form.getInputProps('note')} />
        <FormEnd kept={say} close={done} />
      </Stack>
    </form>
  );
}
