import { Button, Group, Loader, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.js';
import { itemsOf } from '../../lib/paged.js';
import { Problem } from '../../ui/problem.js';
import { useWindowRows } from '../../ui/window-rows.js';
import { CaseRow } from './case-row.js';
import { Filters } from './filters.js';
import { usePlace } from './place.js';
import { type CaseFilters, casesQuery, type CaseView } from './queries.js';

/** Pixels of a row of two lines below a name. */
const ROW = 100;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 15;

/** Everybody within reach, however many: only the rows near the window are on the page. */
export function CaseList() {
  const { t } = useTranslation();
  const { role, id } = useMe();
  // Where she was in the list, when she comes back from somebody.
  const [{ typed, filters }, setPlace] = usePlace(id, { typed: '', filters: {} as CaseFilters });
  const [q] = useDebouncedValue(typed.trim(), 300);
  const cases = useInfiniteQuery(casesQuery(q.length > 1 ? q : '', filters));
  const search = useRef<HTMLInputElement>(null);
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
        ref={search}
        type="search"
        label={t('cases.find')}
        description={t('cases.findHow')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => setPlace({ filters, typed: currentTarget.value })}
        autoComplete="off"
      />
      <Filters value={filters} onChange={(next) => setPlace({ typed, filters: next })} />
      <div aria-busy={cases.isFetching}>
        {cases.isPending && <Loader aria-label={t('app.loading')} />}
        {cases.error && <Problem error={cases.error} />}
        {cases.data && (
          <Rows
            of={itemsOf(cases.data)}
            hasMore={cases.hasNextPage}
            isFetching={cases.isFetchingNextPage}
            more={() => void cases.fetchNextPage()}
            search={() => search.current?.focus()}
          />
        )}
        {cases.data && !itemsOf(cases.data).length && (
          <Text py="lg">{q || Object.keys(filters).length ? t('cases.noneFound') : t('cases.none')}</Text>
        )}
      </div>
    </Stack>
  );
}

interface Props {
  of: CaseView[];
  hasMore: boolean;
  isFetching: boolean;
  more: () => void;
  search: () => void;
}
function Rows({ of, hasMore, isFetching, more, search }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const near = useWindowRows(box, of.length, ROW, (n) => of[n]!.id);
  const last = near.rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isFetching && last > of.length - AHEAD) more();
  });
  const focusOn = (n: number) => {
    near.scrollTo(n);
    // It is drawn with the next frame where it was not there.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-index="${n}"] > a`)?.focus()),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number(here.dataset['index']);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: of.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (to >= 0 && to < of.length) focusOn(to);
    }
    // A letter begins a name: it is searched for.
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) search();
  };
  return (
    <div ref={box} role="list" aria-label={t('places.cases')} onKeyDown={onKeyDown}>
      <div style={{ height: near.before }} />
      {near.rows.map(({ index }) => (
        <div
          key={of[index]!.id}
          role="listitem"
          data-index={index}
          ref={near.measure}
          aria-posinset={index + 1}
          aria-setsize={hasMore ? -1 : of.length}
        >
          <CaseRow of={of[index]!} />
        </div>
      ))}
      <div style={{ height: near.after }} />
      {isFetching && <Loader size="sm" aria-label={t('app.loading')} />}
    </div>
  );
}
