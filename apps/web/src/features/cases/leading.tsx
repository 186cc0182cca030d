import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DELETE, once, POST, PUT, type Schema } from '../../lib/api.js';
import { itemsOf } from '../../lib/paged.js';
import { Act, useAct } from '../../ui/act.js';
import { choices } from '../../ui/codes.js';
import { Problem } from '../../ui/problem.js';
import { staffQuery } from '../staff/queries.js';
import type { CaseView } from './queries.js';

/** Who works on it, for whoever may decide that. */
export function Reassign({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const staff = useInfiniteQuery(staffQuery({ role: 'caseworker', active: true }));
  const [to, setTo] = useState('');
  const assign = useAct((assigneeId: string) =>
    POST('/api/v1/cases/{id}/assign', { params: { path: { id: of.id } }, body: { assigneeId }, headers: once() }),
  );
  const others = itemsOf(staff.data).filter(({ id }) => id !== of.assignee?.id);
  return (
    <Stack gap="xs" align="flex-start">
      <Group align="flex-end" gap="xs">
        <NativeSelect
          label={t('team.reassign')}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
          data={[
            { value: '', label: t('staff.choose') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button
          variant="light"
          disabled={!to}
          loading={assign.isPending}
          onClick={() => assign.mutate(to, { onSuccess: () => setTo('') })}
        >
          {t('team.reassignNow')}
        </Button>
      </Group>
      {assign.error && <Problem error={assign.error} />}
    </Stack>
  );
}

/** A hold keeps every embassy away, at once. */
export function Hold({ of }: { of: CaseView }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const path = { params: { path: { id: of.id } } };
  const set = useAct(() =>
    PUT('/api/v1/cases/{id}/protection-hold', {
      params: { ...path.params, header: { 'If-Match': `"${of.version}"` } },
      body: { reason } as Schema['HoldInput'],
      headers: once(),
    }),
  );
  if (of.protectionHold)
    return <Act run={() => DELETE('/api/v1/cases/{id}/protection-hold', path)}>{t('team.liftHold')}</Act>;
  return (
    <Stack gap="xs" align="flex-start">
      <Group align="flex-end" gap="xs">
        <NativeSelect
          label={t('team.hold')}
          description={t('cases.holdText')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          data={[{ value: '', label: t('way.choose') }, ...choices('protectionHoldReasons')]}
        />
        <Button variant="light" disabled={!reason} loading={set.isPending} onClick={() => set.mutate()}>
          {t('team.setHold')}
        </Button>
      </Group>
      {set.error && <Problem error={set.error} />}
    </Stack>
  );
}
