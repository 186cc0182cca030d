/** Why an endpoint was not told. The first kinds are worth trying again; the last ones want an administrator. */
export type WebhookFailure =
  | 'webhook-unreachable'
  | 'webhook-timeout'
  | 'webhook-status'
  | 'webhook-redirect'
  | 'webhook-gone'
  | 'webhook-address';

const said: Record<WebhookFailure, string> = {
  'webhook-unreachable': 'The endpoint could not be reached',
  'webhook-timeout': 'The endpoint did not answer in time',
  'webhook-status': 'The endpoint did not take it',
  'webhook-redirect': 'The endpoint sends elsewhere, and nobody is followed',
  'webhook-gone': 'The endpoint is there no more',
  'webhook-address': 'The endpoint lies where nothing is called',
};

/** How often each is tried before it is dead. With the waiting of the outbox, fourteen tries take about half a day. */
const tries: Record<WebhookFailure, number> = {
  'webhook-unreachable': 14,
  'webhook-timeout': 14,
  'webhook-status': 14,
  'webhook-redirect': 3,
  'webhook-gone': 1,
  'webhook-address': 1,
};

/** An endpoint was not told. Neither its address nor what it answered stands here. */
export class WebhookFailed extends Error {
  /** For the outbox: how often it is worth trying. */
  readonly mostTries: number;

  constructor(
    readonly code: WebhookFailure,
    /** The status of its answer, where it gave one. */
    readonly status?: number,
  ) {
    super(status ? `${said[code]} (${status})` : said[code]);
    this.name = 'WebhookFailed';
    this.mostTries = tries[code];
  }
}
