import { conflict, type NotificationStatus } from '#platform';

/**
 * Each move of a notification. It is called off as long as it means anything: once she says no, also what was answered
 * is over, so that a later yes tells nobody by itself.
 */
export const moves = {
  'notification.send': { from: ['queued'], to: 'sent' },
  'notification.fail': { from: ['queued'], to: 'failed' },
  'notification.acknowledge': { from: ['sent'], to: 'acknowledged' },
  'notification.respond': { from: ['acknowledged'], to: 'responded' },
  'notification.cancel': { from: ['queued', 'sent', 'acknowledged', 'responded'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly NotificationStatus[]; to: NotificationStatus }>;

export type NotificationMove = keyof typeof moves;

export const canMove = (status: NotificationStatus, move: NotificationMove): boolean =>
  (moves[move].from as readonly NotificationStatus[]).includes(status);

/** Whether a mission knows of it and may: then one can be asked about it. */
export const isKnownToMission = (status: NotificationStatus): boolean =>
  (['sent', 'acknowledged', 'responded'] satisfies NotificationStatus[] as NotificationStatus[]).includes(status);

/** @throws Problem conflict `notification-status` */
export function next(status: NotificationStatus, move: NotificationMove): NotificationStatus {
  if (!canMove(status, move))
    throw conflict('notification-status', `A notification that is ${status} does not allow ${move}`);
  return moves[move].to;
}
