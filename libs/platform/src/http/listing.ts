import type { FastifyRequest } from 'fastify';
import { currentRequest } from '../request.js';

/** What says how much of a list and from where, not which list. */
const places: ReadonlySet<string> = new Set(['limit', 'cursor']);

/** Notes which list is asked for (route, ids in the path, filters, sorting), so that a cursor holds for that one only. */
export function rememberListing({ method, routeOptions, params, query, body }: FastifyRequest): void {
  const open = currentRequest();
  if (!open) return;
  open.listing = JSON.stringify([
    method,
    routeOptions.url,
    Object.entries(params as object),
    asked(method === 'GET' ? query : body),
  ]);
}

const asked = (filters: unknown): unknown =>
  typeof filters === 'object' && filters !== null
    ? Object.entries(filters)
        .filter(([name]) => !places.has(name))
        .sort(([one], [other]) => (one < other ? -1 : 1))
    : null;
