import { Anchor, Button, Loader, Text } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../lib/paged.js';
import { Problem } from './problem.js';

/**
 * A list that goes on: what is there, more of it, or why there is none.
 * @param first only so many, on a page that is about more than this list; the rest is where `all` leads
 */
export function Listed<T>({
  of,
  empty,
  first,
  children,
}: {
  of: UseInfiniteQueryResult<{ pages: { items: T[] }[] }>;
  empty: ReactNode;
  first?: { most: number; all: string };
  children: (items: T[]) => ReactNode;
}) {
  const { t } = useTranslation();
  if (of.isPending)
    return (
      <>
        <Loader aria-label={t('app.loading')} />
        <Text role="status">{of.failureCount > 0 && t('app.noAnswer')}</Text>
      </>
    );
  if (of.error) return <Problem error={of.error} />;
  const items = itemsOf(of.data);
  if (!items.length) return <Text py="lg">{empty}</Text>;
  return (
    <>
      {children(items.slice(0, first?.most))}
      {first && (items.length > first.most || of.hasNextPage) && (
        <Anchor component={Link} to={first.all} mt="sm" display="inline-block">
          {t('turns.all')}
        </Anchor>
      )}
      {!first && of.hasNextPage && (
        <Button variant="default" mt="md" loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
          {t('app.more')}
        </Button>
      )}
    </>
  );
}
