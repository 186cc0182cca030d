import { job } from '#access';

/** A reminder has come due: whoever must act is told, or the supervisor. */
export const remind = job<{ reminderId: string }>('deadlines.remind', 'reminder');

/** An arrival was recorded or taken back by somebody who does not read what follows it. */
export const arrivalMoved = job<{ caseId: string }>('deadlines.arrival-moved', 'notifier');

/** Somebody was written on the list of a journey or off it, or the journey moved. */
export const departureMoved = job<{ caseId: string }>('deadlines.departure-moved', 'notifier');

/** A journey leaves at another time, has left, or does not leave: so it is for everybody on its list. */
export const journeyMoved = job<{ movementId: string }>('deadlines.journey-moved', 'notifier');

/** A step was taken back by somebody who may not read what its clock hangs on. `kind` of deadline, closed at this instant. */
export const stepTakenBack = job<{ caseId: string; kind: string; at: string }>('deadlines.step-taken-back', 'notifier');

/** Somebody left or arrived, or has not after all, as somebody says who may not read what rests with that. */
export const wayMoved = job<{ caseId: string }>('deadlines.way-moved', 'notifier');
