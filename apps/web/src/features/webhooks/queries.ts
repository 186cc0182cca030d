import { useInfiniteQuery } from '@tanstack/react-query';
import { body, GET, type Schema } from '../../lib/api.js';
import { itemsOf, pages } from '../../lib/paged.js';
import { missionsQuery } from '../places/queries.js';
import { organisationsQuery } from '../staff/queries.js';

export type Webhook = Schema['WebhookRecord'];

export const webhooksQuery = pages(['webhooks'], (at) =>
  body(GET('/api/v1/webhooks', { params: { query: { limit: 25, ...at } } })),
);

/** Whose software may be told: every mission, and every organisation that is none. */
export function useReceivers() {
  const missions = useInfiniteQuery(missionsQuery);
  const organisations = useInfiniteQuery(organisationsQuery);
  return {
    missions: itemsOf(missions.data),
    organisations: itemsOf(organisations.data).filter(({ kind }) => kind !== 'mission'),
  };
}
