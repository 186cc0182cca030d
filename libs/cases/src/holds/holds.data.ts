/**
 * After how many days a supervisor looks at a protection hold again, in days. A rule of this house, by no law: a hold that
 * nobody looks at keeps somebody from her embassy who may have changed her mind long ago.
 */
export const reviewAfterDays = 30;
