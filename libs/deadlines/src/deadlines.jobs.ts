import { job } from '#access';

/** A reminder has come due: whoever must act is told, or the supervisor. */
export const remind = job<{ reminderId: string }>('deadlines.remind', 'reminder');

/** Deadlines were opened by somebody who may not know who holds the case: they go to whoever does. */
export const adopt = job<{ caseId: string }>('deadlines.adopt', 'reminder');

/** A step was taken back by somebody who may not read what its clock hangs on. `kind` of deadline, closed at this instant. */
export const stepTakenBack = job<{ caseId: string; kind: string; at: string }>('deadlines.step-taken-back', 'notifier');
