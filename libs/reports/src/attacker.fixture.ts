import { allTables, type ReleasedCell, tableName } from './cuboids.js';
import { type CountedFacts, type DimensionName, dimensionOf } from './dimensions.data.js';

/** Numbers that look random and come again with their seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the attacker asks about: a dimension of several values a person, and months within quarters, are among them. */
export const asked: readonly DimensionName[] = ['nationality', 'month', 'quarter', 'sex', 'rescueMethod', 'country'];

/** People, some values common and some rare, as rescues are. @returns 20 to 600 of them */
export function population(random: () => number): CountedFacts[] {
  const skew = 1 + random() * 3;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() ** skew * values.length)]!;
  const rescue = () => ({ rescuedOn: pick(['2025-02-12', '2025-03-05', '2025-04-20', '2025-06-01', '2025-01-09']), rescueMethod: pick(['released', 'raid', 'escaped', 'ransomed']), country: pick(['MM', 'KH', 'LA']) }); // prettier-ignore
  return Array.from({ length: 20 + Math.floor(random() ** 2 * 580) }, () => {
    const first = pick(['CN', 'ET', 'KE', 'VN', 'PH', 'IN']);
    return {
      ...rescue(),
      nationalities: random() < 0.05 ? [...new Set([first, pick(['UG', 'CN', 'TZ'])])] : [first],
      sex: pick(['male', 'female', 'other']),
      compoundId: null,
      hostCountry: 'TH',
      ageBand: '18-20',
      status: 'active',
      repatriationStatus: 'identified',
      organisationId: 'one',
      vulnerabilities: [],
      abuseTypes: [],
      methodsOfControl: [],
    };
  });
}

type Key = readonly (string | null)[];
/** How the cells of a table are called, by their keys. */
function namesIn(table: readonly DimensionName[]): (key: Key) => string {
  const title = tableName(table);
  return (key) => `${title}=${JSON.stringify(key)}`;
}

/** Every cell that there can be, with its true count: which values occur at all is known to the attacker. */
export function truth(people: readonly CountedFacts[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const table of allTables(asked)) {
    const nameOf = namesIn(table);
    for (const key of keysOf(people, table)) counts.set(nameOf(key), 0);
    for (const facts of people)
      for (const cell of combined(table.map((name) => dimensionOf(name).values(facts))).map(nameOf))
        counts.set(cell, counts.get(cell)! + 1);
  }
  return counts;
}

const valuesOf = (people: readonly CountedFacts[], name: DimensionName): (string | null)[] => [
  ...new Set(people.flatMap((facts) => dimensionOf(name).values(facts))),
];
const combined = (lists: readonly (readonly (string | null)[])[]): (string | null)[][] =>
  lists.reduce<(string | null)[][]>((keys, values) => keys.flatMap((key) => values.map((one) => [...key, one])), [[]]);

/** A month lies in one quarter: what would be in another is nobody, and everyone knows it. */
function keysOf(people: readonly CountedFacts[], table: readonly DimensionName[]): (string | null)[][] {
  const quarter = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  const [m, q] = [table.indexOf('month'), table.indexOf('quarter')];
  const keys = combined(table.map((name) => valuesOf(people, name)));
  return m < 0 || q < 0 ? keys : keys.filter((key) => quarter(key[m]!) === key[q]);
}

/** Between which two counts a cell must lie. */
export type Bounds = Map<string, [low: number, high: number]>;

interface Sum {
  whole: string;
  parts: string[];
  /** parts may overlap: a person of two nationalities is in both */
  overlap: boolean;
}

/**
 * Works out what the answers to all allowed questions say together: each cell lies between bounds, each whole is the sum
 * of its parts, and each bound tightens others, until nothing moves any more.
 */
export function attack(people: readonly CountedFacts[], first: (name: string) => [number, number]): Bounds {
  const bounds: Bounds = new Map();
  const sums: Sum[] = [];
  for (const table of allTables(asked)) {
    const keys = keysOf(people, table);
    const cells = keys.map(namesIn(table));
    for (const cell of cells) bounds.set(cell, first(cell));
    for (const [at, name] of table.entries()) {
      const wholeOf = namesIn(table.filter((other) => other !== name));
      const parts = grouped(cells, (_, n) => wholeOf(keys[n]!.toSpliced(at, 1)));
      for (const [whole, some] of parts) sums.push({ whole, parts: some, overlap: name === 'nationality' });
    }
  }
  while (sums.map((sum) => tighten(bounds, sum)).some(Boolean));
  return bounds;
}

function grouped<T>(items: readonly T[], by: (item: T, n: number) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [n, item] of items.entries()) {
    const key = by(item, n);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** @returns whether anything moved */
function tighten(bounds: Bounds, { whole, parts, overlap }: Sum): boolean {
  const all = bounds.get(whole)!;
  const each = parts.map((part) => bounds.get(part)!);
  const low = each.reduce((sum, [one]) => sum + one, 0);
  const high = each.reduce((sum, [, one]) => sum + one, 0);
  let moved = raise(all, overlap ? Math.max(...each.map(([one]) => one)) : low);
  moved = lower(all, high) || moved;
  for (const part of each) {
    moved = raise(part, all[0] - (high - part[1])) || moved;
    moved = lower(part, overlap ? all[1] : all[1] - (low - part[0])) || moved;
    if (moved) return tighten(bounds, { whole, parts, overlap }) || true;
  }
  return moved;
}
const raise = (one: [number, number], to: number): boolean => to > one[0] && ((one[0] = to), true);
const lower = (one: [number, number], to: number): boolean => to < one[1] && ((one[1] = to), true);

/** The answers as they are given, by cell. */
export const answers = (cells: readonly ReleasedCell[]): Map<string, number> =>
  new Map(
    cells
      .filter(({ measure }) => measure === 'persons')
      .map(({ dimensions, key, value }) => [`${dimensions}=${JSON.stringify(key)}`, value]),
  );
