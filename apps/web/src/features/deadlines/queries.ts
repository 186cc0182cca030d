import { infiniteQueryOptions } from '@tanstack/react-query';
import { body, GET, type Schema } from '../../lib/api.js';
import { paged } from '../../lib/paged.js';

export type DeadlineView = Schema['DeadlineView'];

export const deadlinesQuery = (filters: {
  state?: DeadlineView['state'];
  caseId?: string;
  assigneeId?: string;
  dueBefore?: string;
}) =>
  infiniteQueryOptions({
    queryKey: ['deadlines', filters],
    ...paged,
    queryFn: ({ pageParam: cursor }) =>
      body(GET('/api/v1/deadlines', { params: { query: { limit: 25, ...filters, ...(cursor && { cursor }) } } })),
  });
