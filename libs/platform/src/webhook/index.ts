export { addressFaults } from './address.js';
export { openWebhookCaller, type WebhookCaller } from './webhook-caller.js';
export { type WebhookBody } from './signature.js';
export { WebhookFailed } from './webhook-failed.js';
