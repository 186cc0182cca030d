import { job } from '#access';

/** Something was said about a notification: the other side is told that it was, and not what. */
export const said = job<{ messageId: string; notificationId: string; caseId: string; byMission: boolean }>(
  'consular.said',
  'notifier',
);
