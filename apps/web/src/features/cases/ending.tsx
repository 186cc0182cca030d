import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { once, POST, type Schema } from '../../lib/api.js';
import { Say, useAct } from '../../ui/act.js';
import { OneOf, Why } from '../../ui/asked.js';
import { FormEnd } from '../../ui/form-end.js';
import type { CaseView } from './queries.js';

/** How a case ends, and how it is taken up again. What ends with it is said before it ends. */
export function Ending({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  const path = { params: { path: { id: of.id } }, headers: once() };
  if (of.can.includes('case.reopen'))
    return (
      <Say
        act={t('ending.reopen')}
        label={t('ending.why')}
        send={(reason) => POST('/api/v1/cases/{id}/reopen', { ...path, body: { reason } })}
      />
    );
  if (!of.can.includes('case.close')) return null;
  if (isOpen) return <CloseForm of={of} done={close} />;
  return (
    <div>
      <Button variant="default" size="compact-md" onClick={open}>
        {t('ending.close')}
      </Button>
    </div>
  );
}

function CloseForm({ of, done }: { of: CaseView; done: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { outcome: '', reason: '' } });
  const end = useAct((said: typeof form.values) =>
    POST('/api/v1/cases/{id}/close', {
      params: { path: { id: of.id } },
      body: said as Schema['CloseCase'],
      headers: once(),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((said) => end.mutate(said, { onSuccess: done }))}>
      <Stack gap="sm" align="flex-start">
        <Text className="hold">{t('ending.effect')}</Text>
        <div className="pair">
          <OneOf label={t('ending.outcome')} required list="closeOutcomes" {...form.getInputProps('outcome')} />
        </div>
        <Why label={t('ending.why')} minLength={3} maxLength={2000} {...form.getInputProps('reason')} />
        <FormEnd act={t('ending.close')} kept={end} close={done} />
      </Stack>
    </form>
  );
}
