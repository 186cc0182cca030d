import { type Actor, reachOf, type Verb } from '#access';
import { conflict, type TransitionStatus } from '#platform';
import type { TransitionKind } from './transition.entity.js';

/** Whose move it is. */
export type Side = 'sender' | 'receiver';

interface Move {
  from: readonly TransitionStatus[];
  to: TransitionStatus;
  by: readonly Side[];
}

/** How a referral or a transfer goes on: from where, to where, by which of the two. */
export const moves = {
  'referral.accept': { from: ['pending'], to: 'accepted', by: ['receiver'] },
  'referral.reject': { from: ['pending'], to: 'rejected', by: ['receiver'] },
  'referral.revoke': { from: ['pending', 'accepted'], to: 'revoked', by: ['sender'] },
  'referral.complete': { from: ['accepted'], to: 'completed', by: ['sender', 'receiver'] },
  'transfer.accept': { from: ['pending'], to: 'accepted', by: ['receiver'] },
  'transfer.reject': { from: ['pending'], to: 'rejected', by: ['receiver'] },
  'transfer.revoke': { from: ['pending'], to: 'revoked', by: ['sender'] },
  'transfer.complete': { from: ['accepted'], to: 'completed', by: ['receiver'] },
} as const satisfies Partial<Record<Verb, Move>>;

export type TransitionMove = keyof typeof moves;

interface Standing {
  status: TransitionStatus;
  expiresAt: Date;
  seesUntil: Date | number | null;
}

/** How it stands now: what waited too long has expired, and what she agreed to for a time has ended with it. */
export function statusOf({ status, expiresAt, seesUntil }: Standing, now: Date): TransitionStatus {
  if (status === 'pending' && expiresAt <= now) return 'expired';
  // PostgreSQL's `infinity` arrives as the number Infinity.
  if (status === 'accepted' && seesUntil !== null && Number(seesUntil) <= now.getTime()) return 'revoked';
  return status;
}

/** Asked or accepted, and not over. */
export const isStanding = (status: TransitionStatus): boolean => status === 'pending' || status === 'accepted';

const isFrom = (status: TransitionStatus, verb: TransitionMove): boolean =>
  (moves[verb].from as readonly TransitionStatus[]).includes(status);

export const isBy = (sides: readonly Side[], verb: TransitionMove): boolean =>
  sides.some((side) => (moves[verb].by as readonly Side[]).includes(side));

/** @throws Problem conflict `referral-status` or `transfer-status` */
export function next(kind: TransitionKind, status: TransitionStatus, verb: TransitionMove): TransitionStatus {
  if (!isFrom(status, verb)) throw conflict(`${kind}-status`, `A ${kind} that is ${status} does not allow ${verb}`);
  return moves[verb].to;
}

/** What this actor may do with it next. */
export const openTo = (actor: Actor, kind: TransitionKind, status: TransitionStatus, sides: readonly Side[]) =>
  (Object.keys(moves) as TransitionMove[]).filter(
    (verb) => verb.startsWith(`${kind}.`) && reachOf(actor, verb) !== null && isFrom(status, verb) && isBy(sides, verb),
  );
