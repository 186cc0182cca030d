import { body, GET } from '../../lib/api.js';
import { pages } from '../../lib/paged.js';

export const holdsQuery = pages(['holds'], (at) =>
  body(GET('/api/v1/protection-holds', { params: { query: { limit: 25, ...at } } })),
);
export const legalHoldsQuery = pages(['legal-holds'], (at) =>
  body(GET('/api/v1/legal-holds', { params: { query: { limit: 25, ...at } } })),
);
export const exclusionsQuery = pages(['exclusions'], (at) =>
  body(GET('/api/v1/exclusions', { params: { query: { limit: 25, ...at } } })),
);
