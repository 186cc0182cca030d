import { job } from '#access';

/** Consent, hold, host country or nationality changed: whoever acted on the old standing looks again. */
export const standingChanged = job<{ caseId: string }>('cases.standing-changed', 'notifier');

/** A case changed hands: whoever holds it now is told. */
export const caseAssigned = job<{ caseId: string; assigneeId: string }>('cases.assigned', 'reminder');
