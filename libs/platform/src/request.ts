import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request being answered; empty in a job. */
export interface RequestContext {
  requestId: string;
  /** Which list is asked for, filters and sorting included; a cursor of it holds for no other. */
  listing?: string;
  /** A POST that may come twice: what it is called, and a keyed hash of what it says. */
  idempotency?: { route: string; key: string; bodyMac: Buffer };
}

const open = new AsyncLocalStorage<RequestContext>();

export const withRequest = <T>(context: RequestContext, run: () => T): T => open.run(context, run);
export const currentRequest = (): RequestContext | null => open.getStore() ?? null;
