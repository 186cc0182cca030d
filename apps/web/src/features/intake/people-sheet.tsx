import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useBlocker } from '@tanstack/react-router';
import { type ClipboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { sameRescue } from '../cases/intake.js';
import { RescueFields } from '../cases/rescue-fields.js';
import { certainDay, dayIn, type Shape } from './days.js';
import { AskDates } from './ask-dates.js';
import { type Column, columnNames } from './columns.data.js';
import { GroupAsked, useHeard } from './group-asked.js';
import { moved } from './moving.js';
import { isBlank, isDone, lacksHearing, mayBeSent, newRow } from './rows.js';
import { readSheet, type Sheet } from './sheet.js';
import { useWindowRows } from '../../ui/window-rows.js';
import { SheetRow } from './sheet-row.js';
import { useAlike } from './use-alike.js';
import { useCodes } from './use-codes.js';
import { useRows } from './use-rows.js';
import { useSaving } from './use-saving.js';

/** Pixels of a row of which nothing is to be said. */
const ROW = 37;

/** Many people of one rescue: a row each, by the keyboard or out of a spreadsheet, and each saved for herself. */
export function PeopleSheet() {
  const { t } = useTranslation();
  const codes = useCodes();
  const form = useForm({ initialValues: sameRescue });
  const sheet = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows, change, setRows } = useRows();
  const near = useWindowRows(body, rows.length, ROW, (n) => rows[n]!.id);
  const [pasted, setPasted] = useState<Sheet['read'] | null>(null);
  const hearing = useHeard();
  const { heard } = hearing;
  const saving = useSaving(rows, form.values, codes, heard, change);
  useAlike(rows, change);
  const ready = rows.filter((row) => mayBeSent(row, codes, heard)).length;
  const open = rows.filter((row) => !isDone(row) && !isBlank(row)).length;
  const done = rows.filter(isDone).length;
  const kept = rows.filter(({ state }) => state === 'kept').length;
  useBlocker({ shouldBlockFn: () => open > 0 && !confirm(t('grid.leave', { count: open })) });

  const add = () => {
    // There at once: the next key is hers.
    flushSync(() => setRows((before) => [...before, newRow()]));
    sheet.current?.querySelector<HTMLElement>(`[data-row="${rows.length}"][data-column="name"]`)?.focus();
  };
  const paste = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const field = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
    if (!field || !/[\t\n]/u.test(text.trim())) return;
    event.preventDefault();
    const read = readSheet(text, field.dataset['column'] as Column);
    setPasted(read.read);
    const put = read.rows.map((cells) => codes.understood(cells));
    const at = Number(field.dataset['row']);
    setRows((before) => {
      const room = before.length - at;
      const over = before.slice(at).map((row, n) => {
        const cells = put[n];
        return cells && row.state === 'open' ? { ...row, cells: { ...row.cells, ...cells }, refused: {} } : row;
      });
      return [...before.slice(0, at), ...over, ...put.slice(room).map((cells) => newRow(cells))];
    });
  };
  const unclear = rows.flatMap(({ state, cells }) =>
    state === 'open' && cells.birthDate.trim() && !certainDay(cells.birthDate) ? [cells.birthDate] : [],
  );
  const asShape = (shape: Shape) =>
    setRows((before) =>
      before.map((row) => {
        const { birthDate } = row.cells;
        const day = certainDay(birthDate) ?? dayIn(birthDate, shape);
        return day && day !== birthDate && row.state === 'open'
          ? { ...row, cells: { ...row.cells, birthDate: day } }
          : row;
      }),
    );
  return (
    <Stack>
      <Title order={1}>{t('grid.title')}</Title>
      <Text className="narrow">{t('grid.how')}</Text>
      <RescueFields of={(field) => form.getInputProps(field)} />
      {pasted && <Taken read={pasted} onClose={() => setPasted(null)} />}
      {unclear.length > 0 && <AskDates of={unclear} onChoose={asShape} />}
      {rows.some(({ cells, state }) => state === 'open' && cells.agreed === 'granted') && <GroupAsked {...hearing} />}
      <div className="sheet-box" role="region" aria-label={t('grid.list')} tabIndex={-1}>
        <table
          className="sheet"
          ref={sheet}
          aria-rowcount={rows.length + 1}
          onPaste={paste}
          onKeyDown={(event) => moved(event, add, change.undo)}
          onFocus={({ target }) => change.remember(target)}
        >
          <thead>
            <tr>
              <th scope="col" aria-label={t('grid.row')} />
              {columnNames.map((name) => (
                <th scope="col" key={name}>
                  {t(`grid.columns.${name}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            <tr aria-hidden style={{ height: near.before }} />
            {near.rows.map(({ index }) => (
              <SheetRow
                key={rows[index]!.id}
                of={rows[index]!}
                n={index}
                codes={codes}
                lacksHearing={lacksHearing(rows[index]!, heard)}
                change={change}
                measure={near.measure}
              />
            ))}
            <tr aria-hidden style={{ height: near.after }} />
          </tbody>
        </table>
        {codes.datalist}
      </div>
      <Group gap="xs">
        <Button variant="default" onClick={add}>
          {t('grid.add')}
        </Button>
        {done > 0 && (
          <Button variant="subtle" onClick={() => setRows(rows.filter((row) => !isDone(row)))}>
            {t('grid.clear', { count: done })}
          </Button>
        )}
      </Group>
      <Group>
        <Button size="md" disabled={!ready} loading={saving.isRunning} onClick={() => void saving.start()}>
          {t('grid.save', { count: ready })}
        </Button>
        {saving.total > 0 && (
          <progress value={saving.done} max={saving.total} aria-label={t('grid.progress')} className="grow" />
        )}
        <Text role="status">
          {kept > 0
            ? t('grid.kept', { count: kept })
            : saving.total > 0 && t('grid.saved', { done: saving.done, of: saving.total })}{' '}
          {!saving.isRunning && open > ready && t('grid.left', { count: open - ready })}
        </Text>
      </Group>
    </Stack>
  );
}

/** How the columns of what was pasted were read, so that nothing is taken for something else unseen. */
function Taken({ read, onClose }: { read: Sheet['read']; onClose: () => void }) {
  const { t } = useTranslation();
  const left = read.flatMap(({ heading, column }) => (heading && !column ? [heading] : []));
  const taken = read.flatMap(({ heading, column }) =>
    column ? [`${heading ? `${heading}: ` : ''}${t(`grid.columns.${column}`)}`] : [],
  );
  return (
    <Alert role="status" title={t('grid.taken')} withCloseButton onClose={onClose} closeButtonLabel={t('app.close')}>
      <bdi>{taken.join(' · ')}</bdi>
      {left.length > 0 && (
        <Text size="sm" mt="xs">
          {t('grid.leftOut')} <bdi>{left.join(' · ')}</bdi>
        </Text>
      )}
    </Alert>
  );
}
