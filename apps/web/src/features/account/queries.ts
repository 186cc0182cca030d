import { queryOptions } from '@tanstack/react-query';
import { body, GET, Refusal } from '../../lib/api.js';

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await body(GET('/api/v1/auth/sessions'))).items,
});
export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () =>
    body(GET('/api/v1/me/calendar')).catch((error: unknown) => {
      // She has none: that is an answer.
      if (error instanceof Refusal && error.status === 404) return null;
      throw error;
    }),
});
export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: () => body(GET('/api/v1/notifications/preferences')),
});
