import { Alert, Button, FileInput, Group, NativeSelect, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, GET, once, POST, type Schema } from '../../lib/api.js';
import { saveFile } from '../../lib/save-file.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { Section } from '../../ui/section.js';

type Import = Schema['ImportView'];
const formats = ['intake_csv', 'intake_xlsx', 'htcds_xlsx'] as const satisfies readonly Import['format'][];
/** Milliseconds between two looks at a list that is under way. */
const OFTEN = 1000;
/** How many errors stand on the page; all of them are in the file. */
const SHOWN = 25;

/** Many people out of one list: what is wrong with it is said first, and nobody is logged before somebody says so. */
export function ImportsPage() {
  const { t } = useTranslation();
  const [id, setId] = useState<string | null>(null);
  return (
    <Stack className="narrow" gap="xl">
      <Title order={1}>{t('places.imports')}</Title>
      <Upload read={setId} />
      {id && <Found id={id} />}
    </Stack>
  );
}

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

function Found({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const list = useQuery({
    queryKey: ['import', id],
    queryFn: () => body(GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (['reading', 'committing'].includes(state.data?.status ?? '') ? OFTEN : false),
  });
  const commit = useAct(() => POST('/api/v1/imports/{id}/commit', { params: { path: { id } }, headers: once() }));
  if (list.error) return <Problem error={list.error} />;
  if (!list.data) return <Text>{t('app.loading')}</Text>;
  const { status, rows, valid, invalid, created, skipped, errors, duplicateCount, can, message } = list.data;
  const number = new Intl.NumberFormat(i18n.language);
  const done = created + skipped;
  return (
    <Section id="found-in-list" title={t(`imports.statuses.${status}`)}>
      <Stack gap="sm" align="flex-start">
        {message && <Alert>{message}</Alert>}
        <Text role="status">
          {t('imports.counted', {
            rows: number.format(rows),
            valid: number.format(valid),
            invalid: number.format(invalid),
            duplicates: number.format(duplicateCount),
          })}
        </Text>
        {done > 0 && (
          <Text>{t('imports.made', { created: number.format(created), skipped: number.format(skipped) })}</Text>
        )}
        {status === 'committing' && (
          <Progress
            className="wide"
            value={valid ? (100 * done) / valid : 0}
            aria-label={t('imports.statuses.committing')}
          />
        )}
        {commit.error && <Problem error={commit.error} />}
        <Group gap="xs">
          {can.includes('import.commit') && status === 'checked' && valid > 0 && (
            <Button loading={commit.isPending} onClick={() => commit.mutate()}>
              {t('imports.commit', { count: valid })}
            </Button>
          )}
          {errors.length > 0 && (
            <Button variant="light" onClick={() => saveFile(asCsv(errors), 'homeward-errors.csv')}>
              {t('imports.errors')}
            </Button>
          )}
        </Group>
        {errors.length > 0 && (
          <Table>
            <Table.Tbody>
              {errors.slice(0, SHOWN).map(({ row, column, message: what }) => (
                <Table.Tr key={`${row} ${column} ${what}`}>
                  <Table.Th scope="row" className="number">
                    {row}
                  </Table.Th>
                  <Table.Td>{column}</Table.Td>
                  <Table.Td>{what}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Section>
  );
}

/** A cell that a spreadsheet would reckon as a formula is told to be text. */
const cell = (value: string | number): string => {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};
const asCsv = (errors: Import['errors']): Blob =>
  new Blob(
    [
      ['row', 'column', 'code', 'message'].join(',') + '\r\n',
      ...errors.map(({ row, column, code, message }) => [row, column, code, message].map(cell).join(',') + '\r\n'),
    ],
    { type: 'text/csv' },
  );
