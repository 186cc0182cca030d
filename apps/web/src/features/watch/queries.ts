import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, GET } from '../../lib/api.js';
import { paged } from '../../lib/paged.js';
import type { operations } from '../../lib/contract.gen.js';

type Asked = NonNullable<operations['record.events']['parameters']['query']>;

export const eventsQuery = (filters: Omit<Asked, 'limit' | 'cursor'>) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: ['record', filters],
    queryFn: ({ pageParam: cursor }) =>
      body(GET('/api/v1/audit/events', { params: { query: { limit: 25, ...filters, ...(cursor && { cursor }) } } })),
  });
export const checkpointQuery = queryOptions({
  queryKey: ['record', 'checkpoint'],
  queryFn: async () =>
    (await body(GET('/api/v1/audit/checkpoints', { params: { query: { limit: 1 } } }))).items[0] ?? null,
});
export const alertsQuery = (reviewed: boolean) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: ['alerts', reviewed],
    queryFn: ({ pageParam: cursor }) =>
      body(GET('/api/v1/audit/alerts', { params: { query: { limit: 10, reviewed, ...(cursor && { cursor }) } } })),
  });
