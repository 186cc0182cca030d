import { Alert, Button, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, once, POST } from '../../lib/api.js';
import { itemsOf } from '../../lib/paged.js';
import { CaseLink } from '../../ui/case-link.js';
import { useAct } from '../../ui/act.js';
import { choices, word } from '../../ui/codes.js';
import { Listed } from '../../ui/more.js';
import { PersonName } from '../../ui/names.js';
import { Problem } from '../../ui/problem.js';
import { When } from '../../ui/when.js';
import { WayStrip } from '../../ui/way-line.js';
import { BoardFilters } from './board-filters.js';
import { type BoardItem, boardQuery, type Filters } from './queries.js';

/** Who stands where on the way home, who stands still, and what can be recorded for many at once. */
export function Board() {
  const { t } = useTranslation();
  const [filters, setFilters] = useState<Filters>({});
  const { repatriationStatus: status, ...others } = filters;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const board = useInfiniteQuery(boardQuery(filters));
  const counts = board.data?.pages[0]?.counts ?? [];
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const items = itemsOf(board.data);
  return (
    <Stack className="narrow">
      <Title order={1}>{t('places.board')}</Title>
      <Group gap="xs" role="group" aria-label={t('board.byStatus')}>
        <Button
          size="compact-sm"
          variant={status ? 'default' : 'filled'}
          aria-pressed={!status}
          onClick={() => setFilters(others)}
        >
          {t('board.all')}
        </Button>
        {counts
          .filter(({ cases }) => cases > 0)
          .map((count) => (
            <Button
              key={count.status}
              size="compact-sm"
              variant={status === count.status ? 'filled' : 'default'}
              aria-pressed={status === count.status}
              onClick={() => setFilters({ ...others, repatriationStatus: count.status })}
            >
              {word('repatriationStatuses', count.status)} {count.cases}
            </Button>
          ))}
      </Group>
      <BoardFilters of={filters} onChange={setFilters} />
      {items.length > 1 && (
        <Checkbox
          label={t('many.all', { count: items.length })}
          checked={items.every(({ id }) => chosen.has(id))}
          indeterminate={chosen.size > 0 && items.some(({ id }) => !chosen.has(id))}
          onChange={({ currentTarget }) => setChosen(new Set(currentTarget.checked ? items.map(({ id }) => id) : []))}
        />
      )}
      {chosen.size > 0 && (
        <ForMany items={items.filter(({ id }) => chosen.has(id))} onDone={() => setChosen(new Set())} />
      )}
      <Listed of={board} empty={t('board.none')}>
        {(all) =>
          all.map((one) => (
            <Row key={one.id} of={one} isChosen={chosen.has(one.id)} onChoose={(on) => choose(one.id, on)} />
          ))
        }
      </Listed>
    </Stack>
  );
}

function Row({ of, isChosen, onChoose }: { of: BoardItem; isChosen: boolean; onChoose: (on: boolean) => void }) {
  const { t } = useTranslation();
  const blocked = of.current.find(({ state }) => state === 'blocked');
  return (
    <div className="row">
      <Group wrap="nowrap" align="flex-start">
        <Checkbox
          aria-label={t('board.choose', { number: of.caseNumber })}
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <div className="grow">
          <Group justify="space-between" gap="xs">
            <CaseLink id={of.id} fw={600}>
              <PersonName names={[{ full: of.name }]} />
            </CaseLink>
            <WayStrip status={of.status} />
          </Group>
          <Text size="sm">
            <span className="whole">{of.caseNumber}</span> · {word('repatriationStatuses', of.status)}
            {of.days > 0 && ` · ${t('board.since', { count: of.days })}`}
          </Text>
          {blocked && (
            <Text size="sm" className="late">
              {word('repatriationSteps', blocked.key)}:{' '}
              {blocked.blockReason ? word('blockReasons', blocked.blockReason) : word('stepStates', 'blocked')}
            </Text>
          )}
          {of.due[0] && (
            <Text size="sm" c="dimmed">
              {word('deadlineKinds', of.due[0].kind)} · <When at={of.due[0].dueAt} isDue />
            </Text>
          )}
        </div>
      </Group>
    </div>
  );
}

/** One step recorded for all who were chosen; each stands for herself, and who was refused is told apart. */
function ForMany({ items, onDone }: { items: readonly BoardItem[]; onDone: () => void }) {
  const { t } = useTranslation();
  const possible = [...new Set(items.flatMap(({ next, current }) => [...next, ...current.map(({ key }) => key)]))];
  const [picked, setPicked] = useState('');
  const key = possible.includes(picked as never) ? picked : (possible[0] ?? '');
  const record = useAct(() =>
    body(
      POST('/api/v1/repatriation/steps/{key}', {
        params: { path: { key: key as never } },
        body: { caseIds: items.map(({ id }) => id), state: 'done' },
        headers: once(),
      }),
    ),
  );
  const refused = record.data?.results.filter(({ outcome }) => outcome === 'refused') ?? [];
  return (
    <Alert
      className="with-me"
      title={t('board.chosen', { count: items.length })}
      role="region"
      aria-label={t('board.chosen', { count: items.length })}
    >
      {!key && <Text>{t('many.noStep')}</Text>}
      <Group align="flex-end" gap="xs">
        {key && (
          <>
            <NativeSelect
              label={t('board.step')}
              data={choices('repatriationSteps', possible)}
              value={key}
              onChange={({ currentTarget }) => setPicked(currentTarget.value)}
            />
            <Button loading={record.isPending} onClick={() => record.mutate()}>
              {t('board.done')}
            </Button>
          </>
        )}
        <Button variant="subtle" onClick={onDone}>
          {t('board.nobody')}
        </Button>
      </Group>
      {record.data && (
        <Text mt="sm" role="status">
          {t('board.recorded', { count: record.data.results.length - refused.length })}
        </Text>
      )}
      {refused.map(({ caseId, detail }) => (
        <Text key={caseId} size="sm">
          {items.find(({ id }) => id === caseId)?.caseNumber}: {detail}
        </Text>
      ))}
      {record.error && <Problem error={record.error} />}
    </Alert>
  );
}
