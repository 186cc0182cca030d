import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, GET, POST, type Schema } from '../../lib/api.js';
import { paged } from '../../lib/paged.js';

export type CaseView = Schema['CaseView'];
interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** Cases within reach, or those that a name or a number finds. What is searched for goes in a body, never in an address. */
export const casesQuery = (q: string, filters: { overdue?: boolean } = {}) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: ['cases', q, filters],
    queryFn: ({ pageParam: cursor }): Promise<Page<CaseView>> =>
      q
        ? body(POST('/api/v1/cases/search', { body: { q, limit: 25, ...filters, ...(cursor && { cursor }) } }))
        : body(
            GET('/api/v1/cases', {
              params: { query: { limit: 25, sort: 'nextDeadline', ...filters, ...(cursor && { cursor }) } },
            }),
          ),
  });
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () => body(GET('/api/v1/cases/{id}', { params: { path: { id } } })),
  });
export const consentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'consents'],
    queryFn: async () => (await body(GET('/api/v1/cases/{id}/consents', { params: { path: { id } } }))).items,
  });
export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: ['case', id, 'timeline'],
    queryFn: ({ pageParam: cursor }) =>
      body(
        GET('/api/v1/cases/{id}/timeline', {
          params: { path: { id }, query: { limit: 15, ...(cursor && { cursor }) } },
        }),
      ),
  });
export const compoundsQuery = queryOptions({
  queryKey: ['compounds'],
  staleTime: Infinity,
  queryFn: async () => (await body(GET('/api/v1/compounds', { params: { query: { limit: 100 } } }))).items,
});
