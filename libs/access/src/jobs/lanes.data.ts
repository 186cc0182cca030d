/**
 * Who goes first where much waits: all of one lane before any of the next, the oldest first within each. A mass notice of
 * thousands must not stand before the one message that takes it back. Whatever fits an `urgent` message is rare and small;
 * `mass` is what comes by the thousand.
 *
 * `rank` stands in the outbox and is the priority in the queue, the smallest first. `lateAfter` are seconds after which
 * a message that is due and not done wants a person: `doctor`, `/api/health/work` and the metrics then say so.
 */
export const lanes = {
  urgent: { rank: 0, lateAfter: 60 },
  ordinary: { rank: 1, lateAfter: 300 },
  mass: { rank: 2, lateAfter: 1800 },
} as const satisfies Record<string, { rank: number; lateAfter: number }>;

export type Lane = keyof typeof lanes;

export const laneNames = Object.keys(lanes) as Lane[];
