import { queryOptions } from '@tanstack/react-query';
import { body, GET, POST, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export type CaseView = Schema['CaseView'];

export interface CaseFilters {
  status?: CaseView['status'] | undefined;
  nationality?: Schema['CaseView']['hostCountry'] | undefined;
  compoundId?: string | undefined;
  assigneeId?: string | undefined;
  rescuedFrom?: string | undefined;
  rescuedTo?: string | undefined;
  overdue?: boolean | undefined;
}
/** Rows of a page: who goes through many in lists is asked why, so no more is read ahead than is near. */
const PAGE = 25;

/** Cases within reach, or those that a name or a number finds. What is searched for goes in a body, never in an address. */
export const casesQuery = (q: string, filters: CaseFilters = {}) =>
  pages(['cases', q, filters], (at) =>
    q
      ? body(POST('/api/v1/cases/search', { body: { q, limit: 25, ...filters, ...at } }))
      : body(
          GET('/api/v1/cases', {
            params: { query: { limit: PAGE, sort: 'nextDeadline', ...filters, ...at } },
          }),
        ),
  );
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    // Whoever comes back to a page sees at once whether it is still hers to see.
    refetchOnWindowFocus: 'always',
    queryFn: () => body(GET('/api/v1/cases/{id}', { params: { path: { id } } })),
  });
export const consentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'consents'],
    queryFn: async () => (await body(GET('/api/v1/cases/{id}/consents', { params: { path: { id } } }))).items,
  });
export const timelineQuery = (id: string) =>
  pages(['case', id, 'timeline'], (at) =>
    body(
      GET('/api/v1/cases/{id}/timeline', {
        params: { path: { id }, query: { limit: 15, ...at } },
      }),
    ),
  );
export const compoundsQuery = queryOptions({
  queryKey: ['compounds'],
  staleTime: Infinity,
  queryFn: async () => (await body(GET('/api/v1/compounds', { params: { query: { limit: 100 } } }))).items,
});
