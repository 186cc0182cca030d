import { ActionIcon, Anchor, Button, Checkbox, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../ui/act.js';
import { CaseLink } from '../../ui/case-link.js';
import { throwAway, useOffline } from '../offline/offline.js';
import { type Column, columnNames } from './columns.data.js';
import { isCoded } from './reading.js';
import { faultOf, isBlank, type Row } from './rows.js';
import { type Codes, COUNTRIES } from './use-codes.js';
import type { Change } from './use-rows.js';

interface Props {
  of: Row;
  n: number;
  codes: Codes;
  /** Her yes is not saved before it says what was read out. */
  lacksHearing: boolean;
  change: Change;
}

/** One person. Drawn again only where something of hers changed: a sheet may have hundreds. */
export const SheetRow = memo(function SheetRow({
  of,
  n,
  codes,
  lacksHearing,
  change,
  measure,
}: Props & { measure: Ref<HTMLTableRowElement> }) {
  const { t } = useTranslation();
  return (
    <tr data-state={of.state} ref={measure} data-index={n} aria-rowindex={n + 2}>
      <th scope="row" tabIndex={-1} data-head={n}>
        {n + 1}
      </th>
      {columnNames.map((column) => (
        <Cell key={column} column={column} of={of} n={n} codes={codes} lacksHearing={lacksHearing} change={change} />
      ))}
      <td className="sheet-remove">
        {of.state === 'open' && !isBlank(of) && (
          <ActionIcon
            variant="subtle"
            aria-label={t('grid.remove', { n: n + 1 })}
            title={t('grid.remove', { n: n + 1 })}
            onClick={() => change.remove(of.id)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
});

function Cell({ column, of, n, codes, lacksHearing, change }: Props & { column: Column }) {
  const { t } = useTranslation();
  const text = of.cells[column];
  const fault = isBlank(of) || of.state !== 'open' ? null : faultOf(column, of.cells, codes);
  const isUnheard = column === 'agreed' && lacksHearing && of.state === 'open';
  const said = of.refused[column] ?? (fault ? t(`grid.faults.${fault}`) : isUnheard && t('asked.unheard'));
  const common = {
    'data-row': n,
    'data-column': column,
    'aria-label': t('grid.cell', { column: t(`grid.columns.${column}`), n: n + 1 }),
    'aria-invalid': !!said || undefined,
    'aria-describedby': said ? `${of.id}-${column}` : undefined,
    value: text,
  };
  const isDone = of.state !== 'open';
  return (
    <td>
      {isCoded(column) ? (
        <select
          {...common}
          disabled={isDone}
          onChange={({ currentTarget }) => change.cell(of.id, column, currentTarget.value)}
        >
          <option value="">—</option>
          {fault === 'code' && <option value={text}>{text}</option>}
          {codes.choices[column].map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          readOnly={isDone}
          list={column === 'nationality' ? COUNTRIES : undefined}
          placeholder={column === 'birthDate' ? t('grid.dates.shape') : undefined}
          onChange={({ currentTarget }) => change.cell(of.id, column, currentTarget.value)}
          onBlur={() => {
            const known = codes.understood({ [column]: text })[column];
            if (known && known !== text) change.cell(of.id, column, known);
          }}
        />
      )}
      {column === 'name' && <Standing of={of} change={change} />}
      {said && (
        <small id={`${of.id}-${column}`} className="late">
          {said}
        </small>
      )}
    </td>
  );
}

/** How it stands with her: saved, refused, or perhaps here already. */
function Standing({ of, change }: { of: Row; change: Change }) {
  const { t } = useTranslation();
  if (of.saved)
    return (
      <small>
        <CaseLink id={of.saved.id} target="_blank" aria-label={`${t('log.open')}: ${of.saved.caseNumber}`}>
          {of.saved.caseNumber}
        </CaseLink>
      </small>
    );
  if (of.state === 'kept') return <Kept of={of} change={change} />;
  if (of.state === 'sending') return <small>{t('grid.sending')}</small>;
  return (
    <>
      {of.problem && (
        <small className="late" role="alert">
          {of.problem}
        </small>
      )}
      {of.alike && <Alike of={of} change={change} />}
    </>
  );
}

/** She waits on this device, and can be taken back into the list as long as nobody else may have her. */
function Kept({ of, change }: { of: Row; change: Change }) {
  const { t } = useTranslation();
  const act = useOffline().acts.find(({ key }) => key === of.id);
  const takeBack = useAct(async () => {
    await throwAway(act!.id);
    change.row(of.id, { state: 'open' });
  });
  if (!act) return <small>{t('grid.waitsNoMore')}</small>;
  return (
    <small>
      <Anchor component={Link} to="/waiting" me="xs">
        {t(`offline.states.${act.state}`)}
      </Anchor>
      {act.state === 'waiting' && (
        <Button size="compact-xs" variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {t('grid.takeBack')}
        </Button>
      )}
    </small>
  );
}

/** Who may be the same: shown before she is logged, and she is not until somebody has looked. */
function Alike({ of, change }: { of: Row; change: Change }) {
  const { t } = useTranslation();
  const { id, caseNumber } = of.alike!;
  return (
    <div className="sheet-alike" role="group" aria-label={t('log.duplicates')}>
      <Text size="sm" fw={600}>
        {t('log.duplicates')}{' '}
        {id ? (
          <CaseLink id={id} target="_blank">
            {caseNumber}
          </CaseLink>
        ) : (
          t('grid.outOfReach')
        )}
      </Text>
      <Checkbox
        size="xs"
        label={t('grid.another')}
        checked={of.isAnother}
        onChange={({ currentTarget }) => change.row(of.id, { isAnother: currentTarget.checked })}
      />
    </div>
  );
}
