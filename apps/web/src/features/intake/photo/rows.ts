import type { Mark } from './picture.js';

/** A row of marks of about one size, as print has them. */
export interface Row {
  marks: Mark[];
  /** Points. */
  size: number;
  /** The middle of the row at `x`. */
  at: (x: number) => number;
}

export const middle = ({ left, right }: Mark): number => (left + right) / 2;
const centre = ({ top, bottom }: Mark): number => (top + bottom) / 2;
const tall = ({ top, bottom }: Mark): number => bottom - top + 1;
const wide = ({ left, right }: Mark): number => right - left + 1;

/** The value that a share of all lies under. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Least squares through points. @returns the coefficients of 1, x, x², as many as asked for */
export function fit(points: readonly (readonly [number, number])[], terms: number): number[] {
  const rows = Array.from({ length: terms }, (_, i) =>
    Array.from({ length: terms + 1 }, (_, j) =>
      points.reduce((sum, [x, y]) => sum + x ** i * (j < terms ? x ** j : y), 0),
    ),
  );
  for (let i = 0; i < terms; i += 1) {
    const pivot = rows.slice(i).reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(i, 0, pivot);
    for (const [j, row] of rows.entries()) {
      if (i === j || !pivot[i]) continue;
      const share = row[i]! / pivot[i]!;
      for (let k = i; k <= terms; k += 1) row[k]! -= share * pivot[k]!;
    }
  }
  return rows.map((row, i) => (row[i] ? row[terms]! / row[i]! : 0));
}

function rowOf(marks: readonly Mark[]): Row {
  const sorted = marks.toSorted((a, b) => middle(a) - middle(b));
  const [from, to] = [middle(sorted[0]!), middle(sorted.at(-1)!)];
  // Within [-1, 1] squares stay small.
  const within = (x: number) => (2 * (x - from)) / Math.max(1, to - from) - 1;
  const size = quantile(sorted.map(tall), 0.75);
  const curve = (of: readonly Mark[]) => {
    const found = fit(of.map((one) => [within(middle(one)), centre(one)] as const), of.length > 12 ? 3 : 2); // prettier-ignore
    return (x: number) => found.reduce((sum, one, n) => sum + one * within(x) ** n, 0);
  };
  const first = curve(sorted);
  const near = sorted.filter((one) => Math.abs(centre(one) - first(middle(one))) < size * 0.35);
  return near.length > 2 ? { marks: near, size, at: curve(near) } : { marks: sorted, size, at: first };
}

/** Whether two marks may stand beside each other in a row. */
function besides(a: Mark, b: Mark): number | null {
  const [small, large] = [Math.min(tall(a), tall(b)), Math.max(tall(a), tall(b))];
  const dx = middle(b) - middle(a);
  if (small < large * 0.5 || dx < large * 0.3 || dx > large * 2.6) return null;
  return Math.abs(centre(b) - centre(a)) > dx * 0.3 + large * 0.15 ? null : dx + Math.abs(centre(b) - centre(a)) * 2;
}

/** The longer rows of a picture, wherever they run from left to right, up to some fifteen degrees askew. */
export function rowsOf(all: readonly Mark[]): Row[] {
  const marks = all.filter((one) => tall(one) > 6 && wide(one) < tall(one) * 4 && tall(one) < wide(one) * 9).toSorted((a, b) => middle(a) - middle(b)); // prettier-ignore
  const next = new Map<Mark, { to: Mark; far: number }>();
  const before = new Map<Mark, { to: Mark; far: number }>();
  for (const [n, one] of marks.entries())
    for (let m = n + 1; m < marks.length && middle(marks[m]!) - middle(one) < tall(one) * 5; m += 1) {
      const other = marks[m]!;
      const far = besides(one, other);
      if (far === null) continue;
      if (far < (next.get(one)?.far ?? Infinity)) next.set(one, { to: other, far });
      if (far < (before.get(other)?.far ?? Infinity)) before.set(other, { to: one, far });
    }
  const mutual = (one: Mark) => {
    const to = next.get(one)?.to;
    return to && before.get(to)?.to === one ? to : null;
  };
  const continued = new Set(marks.flatMap((one) => mutual(one) ?? []));
  const chains = marks.flatMap((one) => {
    if (continued.has(one)) return [];
    const chain: Mark[] = [];
    for (let at: Mark | null = one; at; at = mutual(at)) chain.push(at);
    return chain.length > 3 ? [rowOf(chain)] : [];
  });
  return joined(chains).filter((row) => row.marks.length > 14);
}

/** Parts of one row that a gap or a speck has parted. */
function joined(chains: readonly Row[]): Row[] {
  const left = chains.toSorted((a, b) => b.marks.length - a.marks.length);
  for (let n = 0; n < left.length; n += 1)
    for (let m = n + 1; m < left.length; m += 1) {
      const [one, other] = [left[n]!, left[m]!];
      if (!continues(one, other)) continue;
      left[n] = rowOf([...one.marks, ...other.marks]);
      left.splice(m, 1);
      m = n;
    }
  return left;
}
function continues(one: Row, other: Row): boolean {
  if (one.size > other.size * 1.5 || other.size > one.size * 1.5) return false;
  const gap = Math.max(other.marks[0]!.left - one.marks.at(-1)!.right, one.marks[0]!.left - other.marks.at(-1)!.right);
  if (gap < -one.size || gap > one.size * 12) return false;
  const off = quantile(other.marks.map((mark) => Math.abs(centre(mark) - one.at(middle(mark)))), 0.5); // prettier-ignore
  return off < one.size * (gap > one.size * 4 ? 0.7 : 0.5);
}

const span = (row: Row): readonly [number, number] => [row.marks[0]!.left, row.marks.at(-1)!.right];
const length = (row: Row): number => span(row)[1] - span(row)[0];

/**
 * Rows that may be a zone: two or three beneath each other, as long as each other, from the same edge; the longest first.
 */
export function zonesOf(rows: readonly Row[]): Row[][] {
  const zones = rows.map((row) => {
    const [from, to] = span(row);
    const near = rows.filter((other) => {
      const [a, b] = span(other);
      const apart = Math.abs(other.at((from + to) / 2) - row.at((from + to) / 2));
      return (
        other === row ||
        (Math.min(b, to) - Math.max(a, from) > 0.8 * Math.max(length(row), length(other)) &&
          apart > row.size * 1.2 &&
          apart < row.size * 5.5)
      );
    });
    const x = (from + to) / 2;
    return near.toSorted((a, b) => a.at(x) - b.at(x)).slice(-3);
  });
  const seen = new Set<string>();
  return zones
    .filter((zone) => {
      const key = zone.map((row) => rows.indexOf(row)).join(' ');
      return zone.length > 1 && !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => count(b) - count(a));
}
const count = (zone: readonly Row[]): number => zone.reduce((sum, row) => sum + row.marks.length, 0);
