import { type DimensionName, dimensionNames, type Measure, MOST_DIMENSIONS } from './dimensions.data.js';
import { medianOf, roundDown, roundedDown } from './disclosure.js';
import type { Ledger } from './ledger.js';

/** One figure that may be shown. */
export interface ReleasedCell {
  measure: Measure;
  /** names, sorted and joined by `|` */
  dimensions: string;
  /** one value for each of them, in that order */
  key: (string | null)[];
  value: number;
}

/** Under which name a table is kept, however its dimensions were said. */
export const sorted = (names: readonly DimensionName[]): DimensionName[] => [...new Set(names)].sort();
export const tableName = (names: readonly DimensionName[]): string => sorted(names).join('|');

/** Every table of at most three dimensions, the one of none (the total) first. */
export function allTables(
  names: readonly DimensionName[] = dimensionNames,
  most: number = MOST_DIMENSIONS,
): DimensionName[][] {
  const from = (start: number, left: number): DimensionName[][] => [
    [],
    ...(left
      ? names.flatMap((name, n) => (n < start ? [] : from(n + 1, left - 1).map((rest) => [name, ...rest])))
      : []),
  ];
  return from(0, most)
    .map(sorted)
    .sort((a, b) => a.length - b.length);
}

/** The figures of one table that may be shown: each stands for at least `base` persons and goes in steps of it. */
export function releasedCells(ledger: Ledger, names: readonly DimensionName[], base: number): ReleasedCell[] {
  const dimensions = tableName(names);
  const cell =
    (measure: Measure) =>
    ([at, value]: readonly [number, number]): ReleasedCell => ({
      measure,
      dimensions,
      key: ledger.keyOf(names, at),
      value,
    });
  return [
    ...[...roundedDown(counted(ledger, names, all(ledger)), base)].map(cell('persons')),
    ...testimonies(ledger, names, base).map(cell('testimonies')),
    ...daysToHome(ledger, names, base).map(cell('daysToHome')),
  ];
}

// Many testimonies of one person would show her: what counts is how many persons told them.
function testimonies(ledger: Ledger, names: readonly DimensionName[], base: number): [number, number][] {
  const told = [...which(ledger, (n) => ledger.testimonies[n]! > 0)];
  const enough = new Set([...counted(ledger, names, told)].filter(([, people]) => people >= base).map(([at]) => at));
  const sums = [...counted(ledger, names, told, (n) => ledger.testimonies[n]!)].filter(([at]) => enough.has(at));
  return [...roundedDown(sums, base)];
}

// A median moves with one person; in steps, and of enough persons, it tells as little as a count.
function daysToHome(ledger: Ledger, names: readonly DimensionName[], base: number): [number, number][] {
  const arrived = [...which(ledger, (n) => ledger.days[n] !== null)];
  const days = new Map<number, number[]>();
  for (const [at, people] of counted(ledger, names, arrived)) if (people >= base) days.set(at, []);
  if (!days.size) return [];
  ledger.eachCell(names, arrived, (at, n) => days.get(at)?.push(ledger.days[n]!));
  return [...days]
    .map(([at, some]): [number, number] => [at, roundDown(medianOf(some.sort((a, b) => a - b)), base)])
    .filter(([, value]) => value > 0);
}

/** Above this many cells, most are empty: a map is smaller than an array. */
const DENSE = 1_000_000;

/** Exact counts of one table; cells without anyone are left out. */
function counted(
  ledger: Ledger,
  names: readonly DimensionName[],
  cases: Iterable<number>,
  weight: (n: number) => number = () => 1,
): Iterable<readonly [number, number]> {
  const size = ledger.sizeOf(names);
  if (size > DENSE) {
    const sparse = new Map<number, number>();
    ledger.eachCell(names, cases, (at, n) => sparse.set(at, (sparse.get(at) ?? 0) + weight(n)));
    return sparse;
  }
  const dense = new Float64Array(size);
  ledger.eachCell(names, cases, (at, n) => (dense[at]! += weight(n)));
  return Array.from(dense.entries()).filter(([, count]) => count > 0);
}

const all = ({ cases }: Ledger): Iterable<number> => Array.from({ length: cases }, (_, n) => n);
function* which({ cases }: Ledger, holds: (n: number) => boolean): Iterable<number> {
  for (let n = 0; n < cases; n++) if (holds(n)) yield n;
}
