import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Schema } from './api.js';
import { freshToken, isAlone, renew, signedOut } from './token.js';

export type Message = Schema['NotificationView'];

/** Milliseconds before the first new attempt, and the most that are ever waited. */
const SOON = 1000;
const LATEST = 60_000;

/**
 * Her messages as they come, until `signal` ends it. The token goes in a header and never in an address; a connection that
 * breaks is opened again where it stood, later each time, at once when the network is back.
 * @param heard is given each message; after a break the same one may come twice
 * @param missed is called where it was opened anew: something may have happened meanwhile that no message tells
 */
export async function listen(
  heard: (message: Message) => void,
  missed: () => void,
  signal: AbortSignal,
): Promise<void> {
  let last: string | undefined;
  for (let wait = 0; ; wait = Math.min(LATEST, Math.max(SOON, wait * 2))) {
    if (wait) await pause(wait * (0.5 + Math.random()), signal);
    if (signal.aborted) return;
    try {
      const answer = await open(last, signal);
      if (answer.status === 401 && !(await renew())) return signedOut();
      if (!answer.ok || !answer.body) continue;
      if (wait) missed();
      wait = 0;
      const events = answer.body
        .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>)
        .pipeThrough(new EventSourceParserStream())
        .getReader();
      for (let next = await events.read(); !next.done; next = await events.read()) {
        last = next.value.id ?? last;
        heard(JSON.parse(next.value.data) as Message);
      }
    } catch {
      // No network, or the end of it: both are met by the next round.
    }
  }
}

async function open(last: string | undefined, signal: AbortSignal): Promise<Response> {
  // Met by the next round: who works with what her device keeps is asked nothing here.
  if (isAlone()) throw new Error('Nobody is signed in');
  return fetch('/api/v1/notifications/stream', {
    headers: { authorization: `Bearer ${await freshToken()}`, ...(last && { 'last-event-id': last }) },
    cache: 'no-store',
    signal,
  });
}

/** Until the time is over, the network is back, or nobody listens any more. Nothing of it is left behind. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const over = new AbortController();
    const end = () => {
      clearTimeout(timer);
      over.abort();
      done();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end, { signal: over.signal });
    signal.addEventListener('abort', end, { signal: over.signal });
  });
