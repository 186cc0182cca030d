import { setTimeout as wait } from 'node:timers/promises';

/**
 * The promise's outcome, or a rejection when it takes longer. What was begun is not undone by giving up on it.
 * @param ms milliseconds
 */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const done = new AbortController();
  const tooLate = wait(ms, undefined, { signal: done.signal }).then(() => {
    throw new Error(`No answer within ${ms} ms`);
  });
  // The loser of the race may still reject, and nobody is left to hear it.
  promise.catch(() => undefined);
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    done.abort();
  }
}
