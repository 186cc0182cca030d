import { job } from '#access';
import type { WebhookEvent } from './webhooks.data.js';

/** One endpoint is told of one thing. Nothing of it is kept but this message: `deliveryId` is by what a receiver knows it. */
export const callWebhook = job<{
  webhookId: string;
  deliveryId: string;
  event: WebhookEvent;
  subjectId: string;
  caseId: string | null;
  at: string;
}>('webhook.call', 'notifier', { leaves: 'calls' });
