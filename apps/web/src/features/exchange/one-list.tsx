import { Alert, Button, Group, Progress, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { saveFile } from '../../lib/save-file.js';
import { useAct } from '../../ui/act.js';
import { actWords } from '../../ui/acts.js';
import { CaseLink } from '../../ui/case-link.js';
import { Problem } from '../../ui/problem.js';
import { Section } from '../../ui/section.js';
import { When } from '../../ui/when.js';
import { type Import, importQuery } from './queries.js';
import { TakeBack } from './take-back.js';

/** How many errors stand on the page; all of them are in the file. */
const SHOWN = 25;

/** One list: what was found in it, how far it has come, and what can be done with it. */
export function OneList({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const list = useQuery(importQuery(id));
  const commit = useAct(() => POST('/api/v1/imports/{id}/commit', { params: { path: { id } }, headers: once() }));
  if (list.error) return <Problem error={list.error} />;
  if (!list.data) return <Text>{t('app.loading')}</Text>;
  const { status, rows, valid, invalid, created, skipped, undone, errors, duplicateCount, workedOn, can, message } =
    list.data;
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
        {undone > 0 && <Text>{t('lists.back', { undone: number.format(undone) })}</Text>}
        {status === 'committing' && (
          <Progress
            className="wide"
            value={valid ? (100 * done) / valid : 0}
            aria-label={t('imports.statuses.committing')}
          />
        )}
        {commit.error && <Problem error={commit.error} />}
        <Group gap="xs" className="wide">
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
          {can.includes('import.undo') && <TakeBack key={id} of={list.data} />}
        </Group>
        {workedOn.length > 0 && <WorkedOn of={workedOn} all={list.data.workedOnCount} />}
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

/** Who stays when the list is taken back, and what was last done for each. */
function WorkedOn({ of, all }: { of: Import['workedOn']; all: number }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('lists.leaves', { count: all })}</summary>
      {of.map(({ id, caseNumber, action, at }) => (
        <div className="row" key={id}>
          <CaseLink id={id}>{caseNumber}</CaseLink>
          <Text size="sm" c="dimmed">
            {actWords(action)} · <When at={at} />
          </Text>
        </div>
      ))}
    </details>
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
