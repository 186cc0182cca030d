import { Button, Group, Loader, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, GET, type Schema } from '../../lib/api.js';
import { saveFile } from '../../lib/save-file.js';
import { word } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { dateFormat } from '../../words/names.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';

/** The shapes of countries come only for who looks at them. */
const ReportMap = lazy(async () => ({ default: (await import('./report-map.js')).ReportMap }));

type Dimension = Schema['Report']['groupBy'][number];
/** Who, where, when, what happened. */
const questions: readonly Dimension[] = [
  'nationality', 'compound', 'country', 'hostCountry', 'month', 'sex', 'ageBand', 'rescueMethod', 'repatriationStatus', 'abuseType', 'vulnerability',
]; // prettier-ignore
/** What lies somewhere. */
const onMap = ['compound', 'country', 'hostCountry'] as const satisfies readonly Dimension[];
const lists = {
  sex: 'sexes',
  ageBand: 'ageBands',
  rescueMethod: 'rescueMethods',
  repatriationStatus: 'repatriationStatuses',
  abuseType: 'abuseTypes',
  vulnerability: 'vulnerabilities',
} as const;

/** Counts, and never a person. */
export function Reports() {
  const { t } = useTranslation();
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.reports')}</Title>
      <Counts by="nationality" />
    </Stack>
  );
}

/** Table and bars together, and what is left out said in words. */
export function Counts({ by }: { by: Dimension }) {
  const { t, i18n } = useTranslation();
  const naming = useNaming();
  const [first, setFirst] = useState(by);
  const [second, setSecond] = useState<Dimension | ''>('');
  const groupBy = [first, ...(second && second !== first ? [second] : [])];
  const report = useQuery({
    queryKey: ['report', groupBy],
    placeholderData: keepPreviousData,
    queryFn: () => body(GET('/api/v1/reports/cases', { params: { query: { groupBy } } })) as Promise<Schema['Report']>,
  });
  const download = useMutation({
    mutationFn: async (format: 'csv' | 'xlsx') => {
      const { data } = await GET('/api/v1/reports/cases', { params: { query: { groupBy, format } }, parseAs: 'blob' });
      saveFile(data as unknown as Blob, `homeward-${groupBy.join('-')}.${format}`);
    },
  });
  const named = (dimension: Dimension, value: string | null | undefined): string => {
    if (value === null || value === undefined) return t('reports.unknown');
    if (dimension === 'nationality' || dimension === 'country' || dimension === 'hostCountry')
      return naming.country(value);
    if (dimension === 'month')
      return dateFormat(i18n.language, { year: 'numeric', month: 'long' })(new Date(`${value}-15T12:00:00`));
    return dimension in lists ? word(lists[dimension as keyof typeof lists], value) : value;
  };
  const mapped = groupBy.length === 1 && onMap.find((one) => one === groupBy[0] && one === report.data?.groupBy[0]);
  const options = questions.map((value) => ({ value, label: t(`reports.by.${value}`) }));
  const most = Math.max(1, ...(report.data?.rows ?? []).map(({ value }) => value));
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <Stack>
      <Group align="flex-end">
        <NativeSelect
          label={t('reports.first')}
          data={options}
          value={first}
          onChange={({ currentTarget }) => setFirst(currentTarget.value as Dimension)}
        />
        <NativeSelect
          label={t('reports.second')}
          data={[{ value: '', label: t('reports.nothing') }, ...options.filter(({ value }) => value !== first)]}
          value={second}
          onChange={({ currentTarget }) => setSecond(currentTarget.value as Dimension | '')}
        />
        <Button variant="default" loading={download.isPending} onClick={() => download.mutate('csv')}>
          CSV
        </Button>
        <Button variant="default" loading={download.isPending} onClick={() => download.mutate('xlsx')}>
          Excel
        </Button>
      </Group>
      {(report.error ?? download.error) && <Problem error={report.error ?? download.error} />}
      {report.isPending && <Loader aria-label={t('app.loading')} />}
      {report.data && (
        <>
          <Text>
            {report.data.method === 'rounded'
              ? t('reports.rounded', { threshold: report.data.threshold })
              : t('reports.exact')}{' '}
            {t('reports.asOf')} <When at={report.data.asOf} />
          </Text>
          {mapped && (
            <Suspense>
              <ReportMap of={report.data} by={mapped} />
            </Suspense>
          )}
          {report.data.rows.length === 0 ? (
            <Text>{t('reports.none')}</Text>
          ) : (
            <Table aria-label={t('places.reports')}>
              <Table.Thead>
                <Table.Tr>
                  {report.data.groupBy.map((dimension) => (
                    <Table.Th key={dimension}>{t(`reports.by.${dimension}`)}</Table.Th>
                  ))}
                  <Table.Th className="number">{t('reports.people')}</Table.Th>
                  <Table.Th aria-hidden className="bars" />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {report.data.rows.map((row) => (
                  <Table.Tr key={JSON.stringify(row.key)}>
                    {report.data.groupBy.map((dimension) => (
                      <Table.Td key={dimension}>{named(dimension, row.key[dimension] as string | null)}</Table.Td>
                    ))}
                    <Table.Td className="number">{number.format(row.value)}</Table.Td>
                    <Table.Td aria-hidden className="bars">
                      <svg width="100%" height="12" role="presentation">
                        <rect width={`${(100 * row.value) / most}%`} height="12" rx="2" fill="var(--done)" />
                      </svg>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
              <Table.Tfoot>
                <Table.Tr>
                  <Table.Th colSpan={report.data.groupBy.length}>{t('reports.total')}</Table.Th>
                  <Table.Th className="number">{number.format(report.data.total)}</Table.Th>
                  <Table.Th aria-hidden className="bars" />
                </Table.Tr>
              </Table.Tfoot>
            </Table>
          )}
        </>
      )}
    </Stack>
  );
}
