import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { nothingWritten, toBeSent, Words, type Written } from '../testimony/words.js';
import { perform, whose } from './offline.js';

/** What she tells, in her language: kept until it can be sent. Its codes are added where it is read again. */
export function Tell({ caseId, languages }: { caseId: string; languages: readonly string[] }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: nothingWritten(languages),
    validate: { body: (said) => (said.trim() ? null : t('offline.needsWords')) },
  });
  const tell = useAct((said: Written) => {
    const language = said.language as Schema['TakeTestimony']['language'];
    return perform({ kind: 'testimony', of: whose(caseId), body: { ...toBeSent(said), language, abuse: [] } });
  });
  return (
    <form onSubmit={form.onSubmit((said) => tell.mutate(said, { onSuccess: form.reset }))} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('testimony.care')}
        </Text>
        <Words
          languages={languages}
          language={form.values.language}
          of={(field) => form.getInputProps(field)}
          rows={8}
        />
        {tell.error && <Problem error={tell.error} />}
        <Group>
          <Button type="submit" variant="light" loading={tell.isPending}>
            {t('log.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
