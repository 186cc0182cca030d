import { Button, Group, Stack, Switch, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { Listed } from '../../ui/more.js';
import { CaseRow } from './case-row.js';
import { casesQuery } from './queries.js';

export function CaseList() {
  const { t } = useTranslation();
  const { role } = useMe();
  const [typed, setTyped] = useState('');
  const [overdue, setOverdue] = useState(false);
  const [q] = useDebouncedValue(typed.trim(), 300);
  const cases = useInfiniteQuery(casesQuery(q.length > 1 ? q : '', overdue ? { overdue } : {}));
  return (
    <Stack className="narrow">
      <Group justify="space-between">
        <Title order={1}>{t('places.cases')}</Title>
        {role !== 'consular_officer' && (
          <Button component={Link} to="/cases/new">
            {t('places.logRescue')}
          </Button>
        )}
      </Group>
      <TextInput
        type="search"
        label={t('cases.find')}
        description={t('cases.findHow')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        autoComplete="off"
      />
      <Switch
        label={t('cases.onlyOverdue')}
        checked={overdue}
        onChange={({ currentTarget }) => setOverdue(currentTarget.checked)}
      />
      <div aria-busy={cases.isFetching}>
        <Listed of={cases} empty={q ? t('cases.noneFound') : t('cases.none')}>
          {(items) => items.map((one) => <CaseRow key={one.id} of={one} />)}
        </Listed>
      </div>
    </Stack>
  );
}
