import { conflict } from '#platform';

export type ErasureState = 'announced' | 'asked' | 'approved' | 'done' | 'rejected' | 'cancelled';

/** `announced` by the clock before it asks; `approved` until the worker has done it; `cancelled` where the case no longer allows it. */
export const erasureMoves = {
  'erasure.ask': { from: ['announced'], to: 'asked' },
  'erasure.approve': { from: ['asked'], to: 'approved' },
  'erasure.reject': { from: ['announced', 'asked'], to: 'rejected' },
  'erasure.carry_out': { from: ['approved'], to: 'done' },
  'erasure.cancel': { from: ['announced', 'asked', 'approved'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly ErasureState[]; to: ErasureState }>;

export type ErasureMove = keyof typeof erasureMoves;

export const canTurn = (state: ErasureState, move: ErasureMove): boolean =>
  (erasureMoves[move].from as readonly ErasureState[]).includes(state);

/** @throws Problem conflict `erasure-state` */
export function turned(state: ErasureState, move: ErasureMove): ErasureState {
  if (!canTurn(state, move)) throw conflict('erasure-state', `An erasure that is ${state} does not allow ${move}`);
  return erasureMoves[move].to;
}
