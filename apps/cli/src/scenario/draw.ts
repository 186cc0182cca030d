/** A seeded source of choices: the same seed draws the same people on every machine. */
export interface Draw {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True in `share` of a hundred draws. */
  percent(share: number): boolean;
  one<T>(items: readonly T[]): T;
  /** One of the values, as often as its weight says. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** So many different ones of the items, in the order drawn. */
  some<T>(items: readonly T[], count: number): T[];
  digits(count: number): string;
}

/** @param seed any whole number; its low 32 bits count */
export function drawing(seed: number): Draw {
  let state = seed >>> 0;
  // mulberry32, Tommy Ettinger, public domain: small, fast, and good enough to spread invented names.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const one = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  return {
    whole,
    one,
    percent: (share) => next() * 100 < share,
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const drawn = items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1);
      if (!drawn) throw new Error('There is nothing to draw from');
      return drawn[0];
    },
    some: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      ).flat();
    },
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  };
}
