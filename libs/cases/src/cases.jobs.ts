import { job } from '#access';

/** What she agreed to ran out, with nobody there to say so: whoever acted on it looks again. */
export const standingChanged = job<{ caseId: string }>('cases.standing-changed', 'notifier', { lane: 'urgent' });

/** A case changed hands: whoever holds it now is told. */
export const caseAssigned = job<{ caseId: string; assigneeId: string }>('cases.assigned', 'reminder');
