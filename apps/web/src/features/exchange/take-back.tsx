import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { useAct } from '../../ui/act.js';
import { Problem } from '../../ui/problem.js';
import type { Import } from './queries.js';

/** What is said of a list before it goes: it depends on how far it came. */
const kindOf = ({ status, created }: Import) =>
  status === 'committing' || status === 'undoing'
    ? ({ act: status === 'undoing' ? 'goOn' : 'undo', effect: 'whatUnderWay' } as const)
    : created
      ? ({ act: 'undo', effect: 'what' } as const)
      : ({ act: 'discard', effect: 'whatDiscard' } as const);

/** The wrong list: it is said first whose cases are closed and whose stay. */
export function TakeBack({ of }: { of: Import }) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const undo = useAct(() => POST('/api/v1/imports/{id}/undo', { params: { path: { id: of.id } }, headers: once() }));
  const { act, effect } = kindOf(of);
  if (!asks)
    return (
      <Button variant="default" onClick={() => setAsks(true)}>
        {t(`lists.${act}`)}
      </Button>
    );
  return (
    <Alert title={t(`lists.${act}`)} className="wide">
      <Stack gap="xs" align="flex-start">
        <Text>{t(`lists.${effect}`, { count: of.untouched })}</Text>
        {of.workedOnCount > 0 && <Text>{t('lists.leaves', { count: of.workedOnCount })}</Text>}
        {undo.error && <Problem error={undo.error} />}
        <Group gap="xs">
          <Button
            color="red"
            loading={undo.isPending}
            onClick={() => undo.mutate(undefined, { onSuccess: () => setAsks(false) })}
          >
            {t('lists.undoYes')}
          </Button>
          <Button variant="subtle" onClick={() => setAsks(false)}>
            {t('app.close')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
