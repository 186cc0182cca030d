import { job } from '#access';
import type { TransitionStatus } from '#platform';

export interface MovedOn {
  transitionId: string;
  status: TransitionStatus;
  /** Who did it, and knows. */
  by: string | null;
  /** Who held the case until now. */
  also: string | null;
}

/** All that somebody held, or some of it, is a colleague's now: she is told once, at that instant. */
export const caseloadHandedOver = job<{ fromId: string; toId: string; at: string }>(
  'transitions.handed_over',
  'notifier',
);

/** A referral or a transfer stands another way: whom it concerns is told, and its clock stops where it was answered. */
export const transitionMoved = job<MovedOn>('transitions.moved', 'notifier');
