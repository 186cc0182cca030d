import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { useAct } from '../../ui/act.js';
import { Phrase, Why } from '../../ui/asked.js';
import { choices } from '../../ui/codes.js';
import { FormEnd } from '../../ui/form-end.js';
import type { DeadlineView } from './queries.js';

/** The end of that day on her own clock: what is due on a day may be done all day. */
const endOf = (day: string): string => new Date(`${day}T23:59`).toISOString();
/** A reminder comes when somebody is at work again. */
const morningOf = (day: string): string => new Date(`${day}T08:00`).toISOString();

/** What can be done to a deadline beside doing it; each asks why. `day`: what its day is called, where it has one. */
const changes = {
  extend: { day: 'change.dueAt' },
  snooze: { day: 'change.until' },
  cancel: { day: null },
} as const;
type Change = keyof typeof changes;
export const changesOf = (of: DeadlineView): Change[] =>
  (Object.keys(changes) as Change[]).filter((one) => of.can.includes(`deadline.${one}`));

/** More time, no reminder for a while, or not needed any more. */
export function ChangeDeadline({ of, done }: { of: DeadlineView; done: () => void }) {
  const { t } = useTranslation();
  const may = changesOf(of);
  const form = useForm({ initialValues: { change: may[0]!, day: '', reason: '' } });
  const { change } = form.values;
  const { day: dayWord } = changes[change];
  const save = useAct(({ day, reason }: { day: string; reason: string }) => {
    const path = { params: { path: { id: of.id } }, headers: once() };
    if (change === 'cancel') return POST('/api/v1/deadlines/{id}/cancel', { ...path, body: { reason } });
    if (change === 'snooze')
      return POST('/api/v1/deadlines/{id}/snooze', { ...path, body: { reason, until: morningOf(day) } });
    return POST('/api/v1/deadlines/{id}/extend', { ...path, body: { reason, dueAt: endOf(day) } });
  });
  return (
    <form onSubmit={form.onSubmit((said) => save.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" mt="sm" align="flex-start">
        <div className="pair">
          <NativeSelect
            label={t('change.what')}
            data={may.map((value) => ({ value, label: t(`change.kinds.${value}`) }))}
            {...form.getInputProps('change')}
          />
          {dayWord && (
            <TextInput type="date" required min={today()} label={t(dayWord)} {...form.getInputProps('day')} />
          )}
        </div>
        <Why label={t('team.why')} minLength={3} maxLength={2000} {...form.getInputProps('reason')} />
        <FormEnd kept={save} close={done} />
      </Stack>
    </form>
  );
}

/** Something that must be done by a day, and that no rule knows of. */
export function AddDeadline({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  const form = useForm({ initialValues: { kind: 'other', title: '', day: '' } });
  const add = useAct(({ kind, title, day }: typeof form.values) =>
    POST('/api/v1/cases/{id}/deadlines', {
      params: { path: { id: caseId } },
      body: { kind, dueAt: endOf(day), ...(title.trim() && { title: title.trim() }) } as Schema['OpenDeadline'],
      headers: once(),
    }),
  );
  const done = () => {
    form.reset();
    close();
  };
  if (!isOpen)
    return (
      <Button mt="sm" variant="subtle" size="compact-md" className="no-print" onClick={open}>
        {t('change.add')}
      </Button>
    );
  return (
    <form onSubmit={form.onSubmit((said) => add.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" mt="sm" align="flex-start">
        <div className="pair">
          <NativeSelect label={t('change.kind')} data={choices('deadlineKinds')} {...form.getInputProps('kind')} />
          <TextInput type="date" required min={today()} label={t('change.dueAt')} {...form.getInputProps('day')} />
        </div>
        <Phrase
          className="wide"
          label={t('change.title')}
          description={t('change.titleHow')}
          {...form.getInputProps('title')}
        />
        <FormEnd kept={add} close={done} />
      </Stack>
    </form>
  );
}
