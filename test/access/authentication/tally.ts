import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../support/system.js';

/** Counts what was checked, so that a set that shrank is noticed, and keeps what did not hold until all was looked at. */
export class Tally {
  readonly counts = new Map<string, number>();
  #faults: unknown[] = [];

  constructor(private set = '') {}

  of(set: string): Tally {
    this.set = set;
    return this;
  }
  check(what: string, got: unknown, wanted: unknown): void {
    this.counts.set(this.set, (this.counts.get(this.set) ?? 0) + 1);
    if (!isDeepStrictEqual(got, wanted)) this.#faults.push({ set: this.set, what, got, wanted });
  }
  /** What did not hold since this was last asked. */
  takeFaults(): unknown[] {
    const faults = this.#faults;
    this.#faults = [];
    return faults;
  }
  get total(): number {
    return [...this.counts.values()].reduce((sum, one) => sum + one, 0);
  }
  print(): void {
    const rows = [...this.counts].map(([set, count]) => `  ${String(count).padStart(4)}  ${set}`);
    process.stdout.write(`Authentication, ${this.total} checks:\n${rows.join('\n')}\n`);
  }
}

export const slugOf = ({ body }: Answer): string => String(body?.['type']).replace('/problems/', '');
/** All that an answer tells, but for what is drawn anew each time. */
export const toldBy = ({ status, body, headers }: Answer): unknown => ({
  status,
  body: typeof body === 'object' ? { ...body, requestId: 0 } : body,
  headers: [...headers.keys()].filter((name) => name !== 'date').sort(),
});

/**
 * How far apart two samples lie, in standard deviations of the rank sum (Mann-Whitney U, normal approximation).
 * @returns 0 where they are drawn from one, beyond 4 once in 16,000 times by chance
 */
export function apart(a: readonly number[], b: readonly number[]): number {
  const ranked = [...a.map((value) => ({ value, of: 'a' })), ...b.map((value) => ({ value, of: 'b' }))].sort(
    (one, other) => one.value - other.value,
  );
  const rankSum = ranked.reduce((sum, { of }, n) => (of === 'a' ? sum + n + 1 : sum), 0);
  const [m, n] = [a.length, b.length];
  const u = rankSum - (m * (m + 1)) / 2;
  return (u - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12);
}
