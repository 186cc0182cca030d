interface Page {
  nextCursor: string | null;
}
/** How a list that comes by cursor goes on. */
export const paged = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }: Page) => nextCursor ?? undefined,
};
