import type { DeadlineEvent } from '#deadlines';
import type { ServiceResponse, TransitionStatus } from '#platform';
import type { TransitionKind } from './transition.entity.js';

/** For how many days an organisation may think about it. Source: practice; a day is 24 hours. */
export const daysToAnswer: Readonly<Record<TransitionKind, number>> = { referral: 14, transfer: 7 };

/** Which clock a service starts that must answer within a time (Primero's four). */
export const answerClocks: Readonly<Record<ServiceResponse, DeadlineEvent>> = {
  within_1_hour: 'service_requested_1h',
  within_3_hours: 'service_requested_3h',
  within_1_day: 'service_requested_1d',
  within_3_days: 'service_requested_3d',
};

/** What she must have agreed to, towards this very organisation. */
export const consentFor = { referral: 'service_referral', transfer: 'case_management', testimony: 'share_testimony' } as const; // prettier-ignore

/** Kinds of organisation that are shown nobody who is held from her own authorities. The migration says the same. */
export const heldFrom: readonly string[] = ['government', 'mission'];

interface Told {
  to: 'sender' | 'receiver' | 'both';
  /** What an endpoint of theirs is told that it was. */
  as: 'offered' | 'answered' | 'ended';
}

/** Who is told in the app, by e-mail and by webhook when it comes to stand so; whoever did it is not. */
export const told: Readonly<Record<TransitionStatus, Told>> = {
  pending: { to: 'receiver', as: 'offered' },
  accepted: { to: 'sender', as: 'answered' },
  rejected: { to: 'sender', as: 'answered' },
  revoked: { to: 'both', as: 'ended' },
  expired: { to: 'both', as: 'ended' },
  completed: { to: 'both', as: 'ended' },
};

/** It ended without an answer: nobody must give one any more. */
export const unanswered: readonly TransitionStatus[] = ['revoked', 'expired'];
