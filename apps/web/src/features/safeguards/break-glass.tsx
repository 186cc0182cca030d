import { Button, Fieldset, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { body, once, POST } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';

/** The long number of a case out of its address, as a colleague sends it. */
const idIn = (text: string) => /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/iu.exec(text)?.[0] ?? null;
/** The number that stands on papers. */
const numberIn = (text: string) => /\bHW-[\dA-Z]{5}-[\dA-Z]{5}\b/iu.exec(text)?.[0] ?? null;

/** Somebody's life hangs on a case out of reach: an hour, to read, and others are told at once. */
export function BreakGlass() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { address: '', reason: '' },
    validate: { address: (text) => (idIn(text) || numberIn(text) ? null : t('glass.noAddress')) },
  });
  const open = useAct(async ({ address, reason }: { address: string; reason: string }) => {
    const id = idIn(address);
    const broken = await body(
      id
        ? POST('/api/v1/cases/{id}/break-glass', { params: { path: { id } }, body: { reason }, headers: once() })
        : POST('/api/v1/break-glass', { body: { caseNumber: numberIn(address)!, reason }, headers: once() }),
    );
    await navigate({ to: '/cases/$id', params: { id: broken.caseId } as never });
  });
  return (
    <form onSubmit={form.onSubmit((said) => open.mutate(said))}>
      <Fieldset legend={t('glass.break')}>
        <Stack>
          <Text size="sm">{t('glass.effect')}</Text>
          <TextInput
            label={t('glass.address')}
            description={t('glass.addressHow')}
            required
            autoComplete="off"
            {...form.getInputProps('address')}
          />
          <Textarea label={t('glass.reason')} autosize={false} rows={2} required {...form.getInputProps('reason')} />
          {open.error && <Problem error={open.error} />}
          <Button type="submit" loading={open.isPending}>
            {t('glass.break')}
          </Button>
        </Stack>
      </Fieldset>
    </form>
  );
}
