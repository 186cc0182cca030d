import { infiniteQueryOptions } from '@tanstack/react-query';

interface Page {
  nextCursor: string | null;
}

/**
 * A list that comes by cursor.
 * @param ask asks for one page: what it is given goes with the other words of the question
 */
export const pages = <P extends Page>(queryKey: readonly unknown[], ask: (at: { cursor?: string }) => Promise<P>) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam: cursor }) => ask(cursor === undefined ? {} : { cursor }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: P) => nextCursor ?? undefined,
  });

/** What of a list is here by now, page after page. */
export const itemsOf = <T>(list: { pages: readonly { items: readonly T[] }[] } | undefined): T[] =>
  list?.pages.flatMap(({ items }) => items) ?? [];
