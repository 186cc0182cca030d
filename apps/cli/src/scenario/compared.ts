/** Counts by key, as a report gives them; a key that is absent counts nobody. */
export type Counts = ReadonlyMap<string, number>;

/** @returns what differs between two sets, in words, with some examples; `null` where nothing does */
export function differenceOfSets(expected: ReadonlySet<string>, found: ReadonlySet<string>): string | null {
  const missing = [...expected].filter((one) => !found.has(one));
  const tooMany = [...found].filter((one) => !expected.has(one));
  if (missing.length + tooMany.length === 0) return null;
  return `${missing.length} missing${examples(missing)}, ${tooMany.length} too many${examples(tooMany)}`;
}

/** @returns what differs between two counts, in words; `null` where nothing does */
export function differenceOfCounts(expected: Counts, found: Counts): string | null {
  const keys = [...new Set([...expected.keys(), ...found.keys()])];
  const wrong = keys.filter((key) => (expected.get(key) ?? 0) !== (found.get(key) ?? 0));
  if (wrong.length === 0) return null;
  const told = wrong.map((key) => `${key}: ${expected.get(key) ?? 0} expected, ${found.get(key) ?? 0} found`);
  return `${wrong.length} differ${examples(told, '; ')}`;
}

/** What came on top of `before`, without the keys where nothing did. */
export function grown(before: Counts, after: Counts): Counts {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const by = [...keys].map((key) => [key, (after.get(key) ?? 0) - (before.get(key) ?? 0)] as const);
  return new Map(by.filter(([, count]) => count !== 0));
}

export function summed(parts: readonly Counts[]): Counts {
  const sum = new Map<string, number>();
  for (const part of parts) for (const [key, count] of part) sum.set(key, (sum.get(key) ?? 0) + count);
  return sum;
}

/** Each count rounded down to a multiple of `threshold` by itself; what is then nothing is left out. */
export function roundedDown(counts: Counts, threshold: number): Counts {
  const by = [...counts].map(([key, count]) => [key, count - (count % threshold)] as const);
  return new Map(by.filter(([, count]) => count > 0));
}

const examples = (all: readonly string[], between = ', '): string =>
  all.length === 0 ? '' : ` (${all.slice(0, 3).join(between)}${all.length > 3 ? ' …' : ''})`;
