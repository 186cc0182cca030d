import type { Lane } from '#access';

/** Hours in which the secret before still signs too, so that a receiver can change to the new one without a gap. */
export const overlapHours = 24;

/**
 * What an endpoint is told of, by the word in its body: what those who work there hear of in the app. docs/webhooks.md says
 * of each whose `id` it carries. `evenIfUnseen`: also once the mission may no longer know of the
 * case, since it says exactly that.
 */
export const webhookEvents = {
  'notification.received': { lane: 'mass' },
  'notifications.received': { lane: 'ordinary' },
  'notification.recalled': { lane: 'urgent', evenIfUnseen: true },
  'notification.acknowledged': { lane: 'ordinary' },
  'notification.responded': { lane: 'ordinary' },
  'message.received': { lane: 'ordinary' },
  'notification.cancelled': { lane: 'urgent' },
  'referral.offered': { lane: 'ordinary' },
  'referral.answered': { lane: 'ordinary' },
  'referral.ended': { lane: 'urgent' },
  'transfer.offered': { lane: 'ordinary' },
  'transfer.answered': { lane: 'ordinary' },
  'transfer.ended': { lane: 'urgent' },
  'deadline.escalated': { lane: 'ordinary' },
} as const satisfies Record<string, { lane: Lane; evenIfUnseen?: true }>;

export type WebhookEvent = keyof typeof webhookEvents;
