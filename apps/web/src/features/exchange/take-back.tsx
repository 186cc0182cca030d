import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { once, POST } from '../../lib/api.js';
import { Sure } from '../../ui/act.js';
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
  const { act, effect } = kindOf(of);
  return (
    <Sure
      act={t(`lists.${act}`)}
      yes={t('lists.undoYes')}
      variant="default"
      run={() => POST('/api/v1/imports/{id}/undo', { params: { path: { id: of.id } }, headers: once() })}
    >
      <Text>{t(`lists.${effect}`, { count: of.untouched })}</Text>
      {of.workedOnCount > 0 && <Text>{t('lists.leaves', { count: of.workedOnCount })}</Text>}
    </Sure>
  );
}
