import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../lib/api.js';
import { today } from '../../lib/today.js';
import { useAct } from '../../ui/act.js';
import { useNaming } from '../../ui/places.js';
import { Problem } from '../../ui/problem.js';
import { perform, whose } from './offline.js';

/** Those that people in the compounds speak. */
const languages = ['am', 'ar', 'bn', 'en', 'fr', 'hi', 'id', 'km', 'lo', 'my', 'ne', 'pt', 'sw', 'th', 'ti', 'tl', 'ur', 'vi', 'zh']; // prettier-ignore

/** What she tells, in her language: kept until it can be sent. */
export function Tell({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const naming = useNaming();
  const form = useForm({
    initialValues: { language: 'en', takenOn: today(), body: '' },
    validate: { body: (said) => (said.trim() ? null : t('offline.needsWords')) },
  });
  const tell = useAct((body: Schema['TakeTestimony']) => perform({ kind: 'testimony', of: whose(caseId), body }));
  return (
    <form
      onSubmit={form.onSubmit((said) => tell.mutate(said as Schema['TakeTestimony'], { onSuccess: form.reset }))}
      noValidate
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('testimony.care')}
        </Text>
        <div className="pair">
          <NativeSelect
            label={t('consents.language')}
            data={languages.map((value) => ({ value, label: naming.language(value) }))}
            {...form.getInputProps('language')}
          />
          <TextInput type="date" label={t('log.date')} max={today()} {...form.getInputProps('takenOn')} />
        </div>
        <Textarea
          label={t('offline.told')}
          autosize={false}
          rows={6}
          dir="auto"
          lang={form.values.language}
          {...form.getInputProps('body')}
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
