import { Button, Loader, Text } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../lib/paged.js';
import { Problem } from './problem.js';

/** A list that goes on: what is there, more of it, or why there is none. */
export function Listed<T>({
  of,
  empty,
  children,
}: {
  of: UseInfiniteQueryResult<{ pages: { items: T[] }[] }>;
  empty: ReactNode;
  children: (items: T[]) => ReactNode;
}) {
  const { t } = useTranslation();
  if (of.isPending) return <Loader aria-label={t('app.loading')} />;
  if (of.error) return <Problem error={of.error} />;
  const items = itemsOf(of.data);
  if (!items.length) return <Text py="lg">{empty}</Text>;
  return (
    <>
      {children(items)}
      {of.hasNextPage && (
        <Button variant="default" mt="md" loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
          {t('app.more')}
        </Button>
      )}
    </>
  );
}
