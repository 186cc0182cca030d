import { job } from '#access';

/** A notification that was asked for goes to its mission, if it still may. */
export const send = job<{ notificationId: string; caseId: string }>('consular.send', 'notifier', {
  lane: 'mass',
});

/** The mission has acknowledged or answered: whoever holds the case is told. */
export const answered = job<{ notificationId: string; caseId: string; kind: 'acknowledged' | 'responded' }>(
  'consular.answered',
  'notifier',
);

/** A notification was called off: the mission that had it is asked to act no more, and whoever sent it learns so. */
export const calledOff = job<{ notificationId: string; caseId: string }>('consular.called-off', 'notifier', {
  lane: 'urgent',
});
