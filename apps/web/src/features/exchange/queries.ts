import { queryOptions } from '@tanstack/react-query';
import { body, GET, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export type Import = Schema['ImportView'];

/** Milliseconds between two looks at a list that is under way. */
const OFTEN = 1000;
const underWay: readonly Import['status'][] = ['reading', 'committing'];

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: () => body(GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data && underWay.includes(data.status) ? OFTEN : false),
  });

export const importsQuery = pages(['imports'], (at) =>
  body(GET('/api/v1/imports', { params: { query: { limit: 10, ...at } } })),
);
