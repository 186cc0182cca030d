import { body, GET } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export const missionsQuery = pages(['missions'], (at) =>
  body(GET('/api/v1/missions', { params: { query: { limit: 50, ...at } } })),
);
