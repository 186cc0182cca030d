import { queryOptions } from '@tanstack/react-query';
import { body, GET, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export type UserRecord = Schema['UserRecord'];

export const staffQuery = (filters: { role?: UserRecord['role']; active?: boolean } = {}) =>
  pages(['staff', filters], (at) =>
    body(GET('/api/v1/users', { params: { query: { limit: 100, ...filters, ...at } } })),
  );
export const userQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'one', id],
    queryFn: () => body(GET('/api/v1/users/{id}', { params: { path: { id } } })),
  });
export const organisationsQuery = pages(['organisations'], (at) =>
  body(GET('/api/v1/organisations', { params: { query: { limit: 100, ...at } } })),
);
export const waitingChangesQuery = queryOptions({
  queryKey: ['user-changes'],
  queryFn: async () => (await body(GET('/api/v1/user-changes', { params: { query: { state: 'pending' } } }))).items,
});
