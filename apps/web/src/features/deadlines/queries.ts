import { body, GET, type Schema } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export type DeadlineView = Schema['DeadlineView'];

export const deadlinesQuery = (filters: {
  state?: DeadlineView['state'];
  caseId?: string;
  assigneeId?: string;
  dueAfter?: string;
}) =>
  pages(['deadlines', filters], (at) =>
    body(GET('/api/v1/deadlines', { params: { query: { limit: 25, ...filters, ...at } } })),
  );
