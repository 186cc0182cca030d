import type { Work } from '#access';
import { groupsOf } from './counted.queries.js';
import { type CountedFacts, type DimensionName, dimensionOf, type Measure } from './dimensions.data.js';
import { medianOf } from './disclosure.js';
import { openedCases } from './opened-cases.js';
import { filteredBy, type Question } from './question.js';

export interface Figures {
  rows: { key: (string | null)[]; value: number }[];
  total: number;
}

/** The figures as they are now, of the cases that the asker may read. */
export async function exactFigures(work: Work, question: Question): Promise<Figures> {
  const tally = new Tally(question);
  if ([...question.groupBy, ...filteredBy(question)].some((name) => dimensionOf(name).vault)) {
    for await (const { facts, testimonies, days } of openedCases(work, 'report.exact', question)) {
      const { measure } = question;
      const n = measure === 'testimonies' ? testimonies : measure === 'daysToHome' && days === null ? 0 : 1;
      if (n) tally.add(facts, n, days);
    }
  } else {
    for (const { n, days, ...facts } of await groupsOf(work, question)) tally.add(facts, n, days);
  }
  return tally.figures();
}

/** Adds up what is alike. A person counts once in each row, and once in the total. */
class Tally {
  readonly #cells = new Map<string, { key: (string | null)[]; sum: Sum }>();
  readonly #total: Sum;

  constructor(private readonly question: Question) {
    this.#total = sumOf(question.measure);
  }

  add(facts: Partial<CountedFacts>, n: number, days: number | null): void {
    const { groupBy, filters, measure } = this.question;
    // The database narrowed by what lies open; only what it could not see is looked at here.
    const fits = (name: DimensionName): boolean =>
      !dimensionOf(name).vault ||
      dimensionOf(name)
        .values(facts as CountedFacts)
        .includes(filters[name]!);
    if (!filteredBy(this.question).every(fits)) return;
    this.#total.add(n, days);
    const values = groupBy.map((name) =>
      dimensionOf(name)
        .values(facts as CountedFacts)
        .filter((value) => filters[name] === undefined || value === filters[name]),
    );
    for (const key of combined(values)) {
      const name = JSON.stringify(key);
      let cell = this.#cells.get(name);
      if (!cell) this.#cells.set(name, (cell = { key, sum: sumOf(measure) }));
      cell.sum.add(n, days);
    }
  }

  figures(): Figures {
    const rows = [...this.#cells.values()].map(({ key, sum }) => ({ key, value: sum.value() }));
    return { rows, total: this.#total.value() };
  }
}

interface Sum {
  add(n: number, days: number | null): void;
  value(): number;
}

function sumOf(measure: Measure): Sum {
  if (measure !== 'daysToHome') {
    let sum = 0;
    return { add: (n) => void (sum += n), value: () => sum };
  }
  const all: number[] = [];
  return {
    add: (n, days) => void all.push(...Array.from({ length: n }, () => days!)),
    value: () => (all.length ? medianOf(all.sort((a, b) => a - b)) : 0),
  };
}

const combined = (lists: readonly (readonly (string | null)[])[]): (string | null)[][] =>
  lists.reduce<(string | null)[][]>(
    (keys, values) => keys.flatMap((key) => [...new Set(values)].map((value) => [...key, value])),
    [[]],
  );
