import { request as requestByHttp } from 'node:http';
import { type RequestOptions, request as requestByHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type AtTheDoor, throughTheDoor } from '../door.js';
import { faultOf, guardedLookup } from './address.js';
import { signatureOf, type WebhookBody } from './signature.js';
import { WebhookFailed } from './webhook-failed.js';

export interface WebhookCall {
  url: string;
  /** The same for every try of one message: a receiver that has it already drops it. */
  deliveryId: string;
  body: WebhookBody;
  secrets: readonly string[];
  /** When it is signed. */
  at: Date;
}

export interface WebhookCaller {
  /** @returns the fault of an address as it is written; null where it may be called */
  faultOf(url: string): ReturnType<typeof faultOf>;
  /**
   * Resolves once the endpoint said yes (2xx).
   * @param atTheDoor asked once there is a connection, and nothing was said on it yet
   * @throws WebhookFailed, or what kept it back at the door
   */
  call(what: WebhookCall, atTheDoor?: AtTheDoor): Promise<void>;
}

/** For everything together: name, connection, TLS and answer. */
const PATIENCE_MS = 5_000;
const MOST_ANSWERED_BYTES = 1_024;

/**
 * Calls endpoints of others, whose addresses an administrator wrote: nothing inside may be reached through us.
 * @param how.trusting a demo may call its own machine
 * @param how.lookup how names are resolved, for tests
 */
export function openWebhookCaller(how: {
  trusting: boolean;
  lookup?: LookupFunction;
  patienceMs?: number;
}): WebhookCaller {
  const { trusting, lookup = guardedLookup(trusting), patienceMs = PATIENCE_MS } = how;
  return {
    faultOf: (url) => faultOf(url, trusting),
    async call({ url, deliveryId, body, secrets, at }, atTheDoor) {
      // Asked once more: what was allowed when it was written may not be now.
      if (faultOf(url, trusting)) throw new WebhookFailed('webhook-address');
      const text = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        'user-agent': 'Homeward-Webhook/1',
        'homeward-delivery': deliveryId,
        'homeward-signature': signatureOf(text, deliveryId, at, secrets),
      };
      const options = { method: 'POST', headers, lookup, agent: false };
      const status = await throughTheDoor(atTheDoor, (open) => statusOf(url, text, { ...options, patienceMs, open }));
      if (status < 200 || status > 299) throw failureOf(status);
    },
  };
}

/** Of the answer only its status counts; what comes with it is read no further than would fit a word. */
function statusOf(
  url: string,
  text: string,
  { patienceMs, open, ...options }: RequestOptions & { patienceMs: number; open: () => Promise<void> },
): Promise<number> {
  const late = AbortSignal.timeout(patienceMs);
  const [send, isConnected] =
    new URL(url).protocol === 'http:' ? [requestByHttp, 'connect'] : [requestByHttps, 'secureConnect'];
  return new Promise<number>((told, failed) => {
    const asked = send(url, { ...options, signal: late }, (answer) => {
      told(answer.statusCode ?? 0);
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > MOST_ANSWERED_BYTES) asked.destroy();
      });
      // It was answered: how its chatter ends is nothing to us.
      answer.on('error', () => undefined);
    });
    asked.on('error', (error: Error & { code?: string }) => {
      if (error instanceof WebhookFailed) failed(error);
      else failed(new WebhookFailed(late.aborted ? 'webhook-timeout' : 'webhook-unreachable'));
    });
    const speak = () =>
      open().then(
        () => asked.end(text),
        (reason: Error) => asked.destroy(reason),
      );
    asked.once('socket', (socket) => socket.once(isConnected, () => void speak()));
  });
}

function failureOf(status: number): WebhookFailed {
  if (status >= 300 && status < 400) return new WebhookFailed('webhook-redirect', status);
  return new WebhookFailed(status === 410 ? 'webhook-gone' : 'webhook-status', status);
}
