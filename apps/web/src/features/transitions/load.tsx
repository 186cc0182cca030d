import { Button, Fieldset, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, once, POST } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Listed } from '../../ui/more.js';
import { Problem } from '../../ui/problem.js';
import { staffQuery, type UserRecord } from '../staff/queries.js';
import { loadQuery, MOST } from './queries.js';

/** Who carries how much, and how it is passed on when somebody leaves or falls ill. */
export function Load() {
  const { t } = useTranslation();
  const staff = useInfiniteQuery(staffQuery({ role: 'caseworker', active: true }));
  return (
    <Listed of={staff} empty={t('staff.nobody')}>
      {(workers) => (
        <Stack>
          <Loads workers={workers} />
          <HandOver workers={workers} />
        </Stack>
      )}
    </Listed>
  );
}

function Loads({ workers }: { workers: readonly UserRecord[] }) {
  const { t, i18n } = useTranslation();
  const loads = useQueries({ queries: workers.map(({ id }) => loadQuery(id)) });
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('roles.caseworker')}</Table.Th>
          <Table.Th scope="col" className="number">
            {t('team.cases')}
          </Table.Th>
          <Table.Th scope="col" className="number">
            {t('home.overdue')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {workers.map((one, n) => {
          const load = loads[n]?.data;
          return (
            <Table.Tr key={one.id}>
              <Table.Th scope="row" fw={400}>
                {one.name}
                {one.team && (
                  <Text size="sm" c="dimmed" span display="block">
                    {one.team}
                  </Text>
                )}
              </Table.Th>
              <Table.Td className="number">
                {load ? (load.isMore ? t('team.orMore', { count: MOST }) : number.format(load.cases)) : '…'}
              </Table.Td>
              <Table.Td className={load?.overdue ? 'number late' : 'number'}>
                {load ? number.format(load.overdue) : '…'}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function HandOver({ workers }: { workers: readonly UserRecord[] }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { from: '', to: '' } });
  const handOver = useAct(({ from, to }: { from: string; to: string }) =>
    body(POST('/api/v1/users/{id}/hand-over', { params: { path: { id: from } }, body: { to }, headers: once() })),
  );
  const after = handOver.data as { from: { name: string }; to: { name: string; openCases: number } } | undefined;
  const data = [
    { value: '', label: t('staff.choose') },
    ...workers.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form onSubmit={form.onSubmit((said) => handOver.mutate(said))}>
      <Fieldset legend={t('team.handOver')}>
        <Stack>
          <Text size="sm">{t('team.handOverHow')}</Text>
          <div className="pair">
            <NativeSelect label={t('team.from')} required data={data} {...form.getInputProps('from')} />
            <NativeSelect label={t('team.to')} required data={data} {...form.getInputProps('to')} />
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
