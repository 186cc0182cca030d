import type { BlockReason, RepatriationStep } from '#platform';

/** One wave of journeys home: when the missions had done their part, the offices theirs, and when they flew. */
export interface Wave {
  /** YYYY-MM-DD */
  papersOn: string;
  clearedOn: string;
  fliesOn: string;
}

/** As it was reported: most flew within weeks, the last two months later. */
export const waves: readonly (readonly [Wave, share: number])[] = [
  [{ papersOn: '2025-03-03', clearedOn: '2025-03-06', fliesOn: '2025-03-08' }, 55],
  [{ papersOn: '2025-03-17', clearedOn: '2025-03-20', fliesOn: '2025-03-22' }, 30],
  [{ papersOn: '2025-04-07', clearedOn: '2025-04-10', fliesOn: '2025-04-12' }, 15],
];

/** Where a way home stands still, and why. */
export interface Standstill {
  key: RepatriationStep;
  reason: BlockReason;
}

/** Block reasons that were seen there. How many of each is invented; null: nothing is in the way. */
export const standstills: readonly (readonly [Standstill | null, share: number])[] = [
  [null, 88],
  [{ key: 'nationality_verification', reason: 'identity_unverified' }, 4],
  [{ key: 'travel_document', reason: 'person_must_pay' }, 3],
  [{ key: 'exit_permit', reason: 'fine_unpaid' }, 2],
  [{ key: 'clearance', reason: 'witness_needed' }, 2],
  [{ key: 'ticket', reason: 'medical' }, 1],
];
