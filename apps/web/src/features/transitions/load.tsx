import { Button, Fieldset, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, once, POST } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import { type Load as OneLoad, loadsQuery } from './queries.js';

/** Who carries how much, and how it is passed on when somebody leaves or falls ill. */
export function Load() {
  const { t } = useTranslation();
  const loads = useQuery(loadsQuery);
  if (loads.error) return <Problem error={loads.error} />;
  if (!loads.data) return <Text>{t('app.loading')}</Text>;
  if (!loads.data.length) return <Text>{t('staff.nobody')}</Text>;
  return (
    <Stack>
      <LoadTable of={loads.data} />
      <HandOver workers={loads.data.flatMap(({ worker }) => worker ?? [])} />
    </Stack>
  );
}

/** The same numbers alone. */
export function Loads() {
  const { data } = useQuery(loadsQuery);
  return data && <LoadTable of={data} />;
}

function LoadTable({ of }: { of: readonly OneLoad[] }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const columns = [
    ['openCases', 'team.cases'],
    ['overdue', 'home.overdue'],
    ['blocked', 'guard.blocked'],
  ] as const;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('roles.caseworker')}</Table.Th>
          {columns.map(([what, label]) => (
            <Table.Th key={what} scope="col" className="number">
              {t(label)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {of.map((one) => (
          <Table.Tr key={one.worker?.id ?? ''}>
            <Table.Th scope="row" fw={400}>
              {one.worker?.name ?? t('guard.nobodys')}
              {one.worker && (one.worker.team || !one.worker.active) && (
                <Text size="sm" c="dimmed" span display="block">
                  {one.worker.active ? one.worker.team : t('guard.gone')}
                </Text>
              )}
            </Table.Th>
            {columns.map(([what]) => (
              <Table.Td key={what} className={what !== 'openCases' && one[what] ? 'number late' : 'number'}>
                {number.format(one[what])}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function HandOver({ workers }: { workers: readonly { id: string; name: string; active: boolean }[] }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { from: '', to: '' } });
  const handOver = useAct(({ from, to }: { from: string; to: string }) =>
    body(POST('/api/v1/users/{id}/hand-over', { params: { path: { id: from } }, body: { to }, headers: once() })),
  );
  const after = handOver.data as { from: { name: string }; to: { name: string; openCases: number } } | undefined;
  const choice = (some: typeof workers) => [
    { value: '', label: t('staff.choose') },
    ...some.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form onSubmit={form.onSubmit((said) => handOver.mutate(said))}>
      <Fieldset legend={t('team.handOver')}>
        <Stack>
          <Text size="sm">{t('team.handOverHow')}</Text>
          <div className="pair">
            <NativeSelect label={t('team.from')} required data={choice(workers)} {...form.getInputProps('from')} />
            <NativeSelect
              label={t('team.to')}
              required
              data={choice(workers.filter(({ active }) => active))}
              {...form.getInputProps('to')}
            />
          </div>
          {handOver.error && <Problem error={handOver.error} />}
          {after && (
            <Text role="status">{t('team.handedOver', { name: after.to.name, count: after.to.openCases })}</Text>
          )}
          <Button type="submit" loading={handOver.isPending}>
            {t('team.handOver')}
          </Button>
        </Stack>
      </Fieldset>
    </form>
  );
}
