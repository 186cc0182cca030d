import { AsyncLocalStorage } from 'node:async_hooks';
import { unavailable } from './problem.js';

/** How long a request may take, and how it stands with that. */
export interface TimeLimit {
  /** by `performance.now()` */
  until: number;
  /** It was answered already that it took too long: nothing of it may be kept any more. */
  late: boolean;
  /** It is being kept just now: what becomes of it is told by the database. */
  keeping: boolean;
}

/** What is known of the request being answered; empty in a job. */
export interface RequestContext {
  requestId: string;
  /** Which list is asked for, filters and sorting included; a cursor of it holds for no other. */
  listing?: string;
  time?: TimeLimit;
  /** A POST that may come twice: what it is called, and a keyed hash of what it says. */
  idempotency?: { route: string; key: string; bodyMac: Buffer };
}

const open = new AsyncLocalStorage<RequestContext>();

export const withRequest = <T>(context: RequestContext, run: () => T): T => open.run(context, run);
export const currentRequest = (): RequestContext | null => open.getStore() ?? null;
export const tookTooLong = () => unavailable('This took too long, and nothing of it was kept: try again');

/** Milliseconds until this request must be answered; without end where there is none. */
export const timeLeft = (): number => {
  const { time } = currentRequest() ?? {};
  return time ? time.until - performance.now() : Infinity;
};
