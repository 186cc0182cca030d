const HOUR = 3_600_000;

/** What was written without a network and could not be sent is destroyed after so long: a phone is lost sooner than found. */
export const KEPT_HOURS = 72;
/** Hours before that at which she is warned, the nearest first. */
const warnings = [6, 24] as const;

export const untilFrom = (written: number): number => written + KEPT_HOURS * HOUR;
export const isOver = (until: number, now: number): boolean => until <= now;

export interface Ageing {
  count: number;
  /** When the first of them is destroyed; null where there is none. */
  first: number | null;
  /** How many are destroyed within so many hours; only the nearest warning counts each. */
  soon: { hours: number; count: number }[];
}

/** @param untils when each of what is not sent is destroyed */
export function ageing(untils: readonly number[], now: number): Ageing {
  const left = untils.filter((until) => !isOver(until, now));
  const nearest = (until: number) => warnings.find((hours) => until - now <= hours * HOUR);
  return {
    count: left.length,
    first: left.length ? Math.min(...left) : null,
    soon: warnings
      .map((hours) => ({ hours, count: left.filter((until) => nearest(until) === hours).length }))
      .filter(({ count }) => count > 0),
  };
}

/** Whole hours, at least one, from now until then. */
export const hoursTo = (until: number, now: number): number => Math.max(1, Math.floor((until - now) / HOUR));
/** Whole hours since it was written. */
export const hoursOld = (until: number, now: number): number =>
  Math.max(0, Math.floor((now - until) / HOUR) + KEPT_HOURS);
