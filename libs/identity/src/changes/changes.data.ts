/**
 * How long after the decision a change counts, in hours. Taking somebody's second factors away waits a day, so that she
 * who was told of it at once can say that she still has them.
 */
export const waitHours = { rights: 0, factor_reset: 24 } as const;

/** Nobody decides about what was asked for longer ago than this, in days: the reason may be gone. */
export const goodForDays = 7;
