import { queryOptions } from '@tanstack/react-query';
import { body, GET } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';
import type { operations } from '../../lib/contract.gen.js';

type Asked = NonNullable<operations['record.events']['parameters']['query']>;

export const eventsQuery = (filters: Omit<Asked, 'limit' | 'cursor'>) =>
  pages(['record', filters], (at) =>
    body(GET('/api/v1/audit/events', { params: { query: { limit: 25, ...filters, ...at } } })),
  );
export const checkpointQuery = queryOptions({
  queryKey: ['record', 'checkpoint'],
  queryFn: async () =>
    (await body(GET('/api/v1/audit/checkpoints', { params: { query: { limit: 1 } } }))).items[0] ?? null,
});
export const alertsQuery = (reviewed: boolean) =>
  pages(['alerts', reviewed], (at) =>
    body(GET('/api/v1/audit/alerts', { params: { query: { limit: 10, reviewed, ...at } } })),
  );
