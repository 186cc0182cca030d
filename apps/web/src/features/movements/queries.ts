import { queryOptions } from '@tanstack/react-query';
import { body, GET, POST, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export type Journey = Schema['MovementView'];
export type Traveller = Schema['TravellerView'];

export const journeysQuery = (state: Journey['state']) =>
  pages(['journeys', state], (at) =>
    body(GET('/api/v1/movements', { params: { query: { limit: 25, state, ...at } } })),
  );
/** A journey with those on it whom she may see. */
export const manifestQuery = (id: string) =>
  queryOptions({
    queryKey: ['journey', id],
    queryFn: () => body(GET('/api/v1/movements/{id}/manifest', { params: { path: { id } } })),
  });
/** Who could come along: those whom a name finds, or those who are so far on their way. */
export const candidatesQuery = (q: string, repatriationStatus: Schema['CaseView']['repatriation']['status'] | '') =>
  pages(['candidates', q, repatriationStatus], (at) => {
    const filters = { limit: 50, status: 'active' as const, ...(repatriationStatus && { repatriationStatus }), ...at };
    return q
      ? body(POST('/api/v1/cases/search', { body: { q, ...filters } }))
      : body(GET('/api/v1/cases', { params: { query: filters } }));
  });
