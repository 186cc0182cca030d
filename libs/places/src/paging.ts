import { decodeCursor, type Page, pageOf } from '#platform';
import type { Place } from './places-lists.queries.js';

type After = [by: string, id: string];
const isAfter = (values: readonly unknown[]): values is After =>
  values.length === 2 &&
  values.every((value) => typeof value === 'string') &&
  /^[0-9a-f-]{36}$/.test(values[1] as string);

/** One page: which rows come next, and then the rows themselves, in that order. */
export async function page<Row extends { id: string }>(
  { limit, cursor }: { limit: number; cursor?: string },
  which: (after: After | null, most: number) => Promise<Place[]>,
  read: (ids: string[]) => Promise<Row[]>,
): Promise<Page<Row>> {
  const { items, nextCursor } = pageOf(
    await which(cursor ? decodeCursor(cursor, isAfter) : null, limit + 1),
    limit,
    ({ by, id }) => [by, id],
  );
  const rows = new Map((items.length ? await read(items.map(({ id }) => id)) : []).map((row) => [row.id, row]));
  return { items: items.flatMap(({ id }) => rows.get(id) ?? []), nextCursor };
}
