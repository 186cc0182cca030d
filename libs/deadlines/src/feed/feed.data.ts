/** How far a calendar looks, in days, and how much it shows at most: the earliest. */
export const feed = { behindDays: 30, aheadDays: 180, most: 500 } as const;
