import { queryOptions } from '@tanstack/react-query';
import { body, GET } from '../../lib/api.js';

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await body(GET('/api/v1/auth/sessions'))).items,
});
export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: () => body(GET('/api/v1/notifications/preferences')),
});
