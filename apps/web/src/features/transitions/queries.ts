import { queryOptions } from '@tanstack/react-query';
import { body, GET, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export type Load = Schema['LoadView'];

/** What every colleague holds now. */
export const loadsQuery = queryOptions({
  queryKey: ['loads'],
  staleTime: 60_000,
  queryFn: async () => (await body(GET('/api/v1/caseloads'))).items,
});
export const referralsQuery = pages(['referrals', 'pending'], (at) =>
  body(GET('/api/v1/referrals', { params: { query: { limit: 25, status: 'pending', ...at } } })),
);
export const transfersQuery = pages(['transfers', 'pending'], (at) =>
  body(GET('/api/v1/transfers', { params: { query: { limit: 25, status: 'pending', ...at } } })),
);
