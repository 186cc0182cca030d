import { job } from '#access';

/** A reminder has come due: whoever must act is told, or the supervisor. */
export const remind = job<{ reminderId: string }>('deadlines.remind', 'reminder');

/** Deadlines were opened by somebody who may not know who holds the case: they go to whoever does. */
export const adopt = job<{ caseId: string }>('deadlines.adopt', 'reminder');
