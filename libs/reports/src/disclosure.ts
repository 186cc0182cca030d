/** Down to a multiple of `base`: below it, nothing. */
export const roundDown = (value: number, base: number): number => value - (value % base);

/**
 * Counts that can be shown to whoever may not read the cases: each rounded down to a multiple of `base` on its own, totals
 * too. What is then nothing is left out, so that few and none look alike.
 * @param cells exact counts by key; missing keys are zero
 * @param base persons, at least 5
 * @throws RangeError when `base` is under 5
 * @see SECURITY: hiding small cells alone gave 28 to 100 % of them back
 */
export function roundedDown<Key>(cells: Iterable<readonly [Key, number]>, base: number): Map<Key, number> {
  if (base < 5) throw new RangeError('Under 5 persons are never shown');
  return new Map(
    [...cells].map(([key, value]) => [key, roundDown(value, base)] as const).filter(([, value]) => value > 0),
  );
}

/** The middle one; of an even number, the lower of the two. @param sorted ascending, at least one */
export const medianOf = (sorted: readonly number[]): number => sorted[(sorted.length - 1) >> 1]!;
