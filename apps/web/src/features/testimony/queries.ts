import { queryOptions } from '@tanstack/react-query';
import { body, GET, type Schema } from '../../lib/api.js';
import { openDrafts } from '../../lib/drafts.js';

export type Told = Schema['TestimonyView'];
export type Coded = Schema['AbuseInput'];

export const testimoniesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'testimonies'],
    queryFn: async () =>
      (await body(GET('/api/v1/cases/{id}/testimonies', { params: { path: { id: caseId } } }))).items,
  });

/** What one says: each reading is asked for and on the record, so it is never asked for by itself, nor remembered. */
export const toldQuery = (caseId: string, id: string, version?: number) =>
  queryOptions({
    queryKey: ['case', caseId, 'testimony', id, version],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: () =>
      body(
        GET('/api/v1/cases/{id}/testimonies/{testimonyId}', {
          params: { path: { id: caseId, testimonyId: id }, query: version === undefined ? {} : { version } },
        }),
      ),
  });

/** In memory for as long as she is signed in and it is not locked. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  staleTime: Infinity,
  gcTime: Infinity,
  queryFn: async () => openDrafts((await body(GET('/api/v1/auth/draft-key'))).key),
});
