import { Button, FileInput, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, once, POST } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { ListsSoFar } from './lists.js';
import { OneList } from './one-list.js';
import type { Import } from './queries.js';

const formats = ['intake_csv', 'intake_xlsx', 'htcds_xlsx'] as const satisfies readonly Import['format'][];

/** Many people out of one list: what is wrong with it is said first, and nobody is logged before somebody says so. */
export function ImportsPage() {
  const { t } = useTranslation();
  const [id, setId] = useState<string | null>(null);
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.imports')}</Title>
      <Upload read={setId} />
      {id && (
        <div key={id} ref={intoSight}>
          <OneList id={id} />
        </div>
      )}
      <ListsSoFar chosen={id} choose={setId} />
    </Stack>
  );
}

/** Whoever chose one further down sees it. */
const intoSight = (at: HTMLElement | null): void => at?.scrollIntoView({ block: 'nearest' });

function Upload({ read }: { read: (id: string) => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [format, setFormat] = useState<string>(formats[0]);
  const send = useAct(async () => {
    const form = new FormData();
    form.set('format', format);
    form.set('file', file!);
    const { id } = await body(
      POST('/api/v1/imports', {
        body: form as never,
        bodySerializer: (it: unknown) => it as FormData,
        headers: once(),
      }),
    );
    read(id);
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Stack gap="sm" align="flex-start">
        <Text>{t('imports.lead')}</Text>
        <div className="pair">
          <NativeSelect
            label={t('imports.format')}
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value)}
            data={formats.map((value) => ({ value, label: t(`imports.formats.${value}`) }))}
          />
          <FileInput label={t('documents.file')} placeholder={t('documents.choose')} value={file} onChange={setFile} />
        </div>
        {send.error && <Problem error={send.error} />}
        <Button type="submit" disabled={!file} loading={send.isPending}>
          {t('imports.check')}
        </Button>
      </Stack>
    </form>
  );
}
