import { job } from '#access';

/** A referral or a transfer stands another way: whom it concerns is told, and its clock stops where it was answered. */
export const transitionMoved = job<{ transitionId: string; status: string; by: string | null }>('transitions.moved', 'notifier'); // prettier-ignore
