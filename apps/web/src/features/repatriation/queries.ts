import { queryOptions } from '@tanstack/react-query';
import { body, GET, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export type Way = Schema['RepatriationView'];
export type BoardItem = Schema['BoardItem'];
/** What is looked for on the board; nothing is everybody. */
export type Filters = Omit<Schema['SavedView'], 'name' | 'nationality'>;

export const boardQuery = (filters: Filters) =>
  pages(['board', filters], (at) =>
    body(GET('/api/v1/repatriation/board', { params: { query: { limit: 100, ...filters, ...at } } })),
  );
export const viewsQuery = queryOptions({
  queryKey: ['board-views'],
  queryFn: () => body(GET('/api/v1/repatriation/views')),
});
/** The way home of one person. */
export const wayQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'way'],
    queryFn: () => body(GET('/api/v1/cases/{id}/repatriation', { params: { path: { id: caseId } } })),
  });
