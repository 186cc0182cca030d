import { body, GET } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export const inboxQuery = (unread: boolean) =>
  pages(['inbox', unread], (at) =>
    body(
      GET('/api/v1/notifications', {
        params: { query: { limit: 25, ...(unread && { unread }), ...at } },
      }),
    ),
  );
