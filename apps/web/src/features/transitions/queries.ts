import { queryOptions } from '@tanstack/react-query';
import { body, GET } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

/** More than a person can hold: beyond it we say "or more". */
export const MOST = 100;

/** What a colleague holds now: the soonest deadlines come first, so that what is overdue is among the first. */
export const loadQuery = (assigneeId: string) =>
  queryOptions({
    queryKey: ['load', assigneeId],
    staleTime: 60_000,
    queryFn: async () => {
      const { items, nextCursor } = await body(
        GET('/api/v1/cases', {
          params: { query: { limit: MOST, assigneeId, status: 'active', sort: 'nextDeadline' } },
        }),
      );
      const now = Date.now();
      return {
        cases: items.length,
        overdue: items.filter(({ nextDeadlineAt }) => nextDeadlineAt && Date.parse(nextDeadlineAt) < now).length,
        isMore: nextCursor !== null,
      };
    },
  });
export const referralsQuery = pages(['referrals', 'pending'], (at) =>
  body(GET('/api/v1/referrals', { params: { query: { limit: 25, status: 'pending', ...at } } })),
);
export const transfersQuery = pages(['transfers', 'pending'], (at) =>
  body(GET('/api/v1/transfers', { params: { query: { limit: 25, status: 'pending', ...at } } })),
);
