import { createHmac } from 'node:crypto';

/** What an endpoint is told, whole: that something happened, to which record, and when. It fetches the rest with its own rights. */
export interface WebhookBody {
  event: string;
  /** Of the record it is about. */
  id: string;
  at: string;
}

/**
 * What stands in `Homeward-Signature`: when it was signed, and one signature for each secret that is good now, so that a
 * receiver who has the old or the new one can tell. Signed are time, delivery and body together: none can be exchanged.
 * @param at instant of signing
 * @param secrets as they were shown, text
 */
export function signatureOf(body: string, deliveryId: string, at: Date, secrets: readonly string[]): string {
  const time = Math.floor(at.getTime() / 1000);
  const signatures = secrets.map(
    (secret) => `v1=${createHmac('sha256', secret).update(`${time}.${deliveryId}.${body}`, 'utf8').digest('hex')}`,
  );
  return [`t=${time}`, ...signatures].join(',');
}
