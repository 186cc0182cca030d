import { type CountedFacts, type DimensionName, dimensionNames, dimensionOf } from './dimensions.data.js';

/** One dimension of all cases: which values there are, which sets of them occur, and which set each case has. */
class Column {
  readonly values: (string | null)[] = [];
  readonly sets: number[][] = [];
  readonly ofCase: number[] = [];
  readonly #byValue = new Map<string | null, number>();
  readonly #bySet = new Map<string, number>();

  add(values: readonly (string | null)[]): void {
    const set = [...new Set(values)].map((value) => this.#place(value));
    const name = set.join();
    let at = this.#bySet.get(name);
    if (at === undefined) {
      this.#bySet.set(name, (at = this.sets.length));
      this.sets.push(set);
    }
    this.ofCase.push(at);
  }

  #place(value: string | null): number {
    let at = this.#byValue.get(value);
    if (at === undefined) {
      this.#byValue.set(value, (at = this.values.length));
      this.values.push(value);
    }
    return at;
  }
}

/** All cases that count, in columns of small numbers: a hundred thousand take some megabytes, for one night's counting. */
export class Ledger {
  readonly #columns = new Map<DimensionName, Column>(dimensionNames.map((name) => [name, new Column()]));
  readonly testimonies: number[] = [];
  readonly days: (number | null)[] = [];
  cases = 0;

  add(facts: CountedFacts, testimonies: number, days: number | null): void {
    for (const [name, column] of this.#columns) column.add(dimensionOf(name).values(facts));
    this.testimonies.push(testimonies);
    this.days.push(days);
    this.cases += 1;
  }

  /** Calls `visit` for each cell of the table by these dimensions in which each of these cases counts. */
  eachCell(names: readonly DimensionName[], cases: Iterable<number>, visit: (cell: number, n: number) => void): void {
    const columns = names.map((name) => this.#columns.get(name)!);
    const enter = (depth: number, cell: number, n: number): void => {
      const column = columns[depth];
      if (!column) return visit(cell, n);
      const size = column.values.length;
      for (const value of column.sets[column.ofCase[n]!]!) enter(depth + 1, cell * size + value, n);
    };
    for (const n of cases) enter(0, 0, n);
  }

  /** How many cells a table by these dimensions has. */
  sizeOf(names: readonly DimensionName[]): number {
    return names.reduce((size, name) => size * this.#columns.get(name)!.values.length, 1);
  }

  keyOf(names: readonly DimensionName[], cell: number): (string | null)[] {
    const key: (string | null)[] = [];
    for (const name of names.toReversed()) {
      const { values } = this.#columns.get(name)!;
      key.unshift(values[cell % values.length]!);
      cell = Math.floor(cell / values.length);
    }
    return key;
  }
}
