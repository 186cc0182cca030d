import { answers, asked, attack, population, randomFrom, truth } from './attacker.fixture.js';
import { allTables, releasedCells } from './cuboids.js';
import type { CountedFacts } from './dimensions.data.js';
import { medianOf, roundedDown } from './disclosure.js';
import { Ledger } from './ledger.js';

const BASE = 10;
const populations = Number(process.env['HOMEWARD_POPULATIONS'] ?? 200);

const ledgerOf = (people: readonly CountedFacts[]): Ledger => {
  const ledger = new Ledger();
  for (const facts of people) ledger.add(facts, 0, null);
  return ledger;
};
const released = (people: readonly CountedFacts[]) => {
  const ledger = ledgerOf(people);
  return answers(allTables(asked).flatMap((table) => releasedCells(ledger, table, BASE)));
};

/** What an attacker finds out of cells of 1 to 9 persons. */
function foundOut(people: readonly CountedFacts[], first: (name: string, count: number) => [number, number]) {
  const counts = truth(people);
  const bounds = attack(people, (name) => first(name, counts.get(name)!));
  const found = { small: 0, pinned: 0, narrow: 0, wrong: 0 };
  for (const [name, [low, high]] of bounds) {
    const count = counts.get(name)!;
    if (count < low || count > high) found.wrong++;
    if (count === 0 || count >= BASE) continue;
    found.small++;
    if (low === high) found.pinned++;
    if (high - low + 1 < 5) found.narrow++;
  }
  return found;
}
const sum = (all: ReturnType<typeof foundOut>[]) =>
  all.reduce((one, other) => ({
    small: one.small + other.small,
    pinned: one.pinned + other.pinned,
    narrow: one.narrow + other.narrow,
    wrong: one.wrong + other.wrong,
  }));
const many = (n: number) => Array.from({ length: n }, (_, seed) => population(randomFrom(seed + 1)));

describe('figures for those who may not read the cases', () => {
  it('are each rounded down on their own, and what is then nothing is left out', () => {
    const cells = [['a', 9], ['b', 10], ['c', 39]] as const; // prettier-ignore
    expect([...roundedDown(cells, BASE)]).toEqual([['b', 10], ['c', 30]]); // prettier-ignore
    expect(() => roundedDown(cells, 4)).toThrow(RangeError);
    expect(medianOf([1, 2, 40])).toBe(2);
  });

  it('agree with a plain count, whichever way they are asked', () => {
    for (const people of many(5)) {
      const shown = released(people);
      for (const [name, count] of truth(people)) expect([name, shown.get(name) ?? 0]).toEqual([name, count - (count % BASE)]); // prettier-ignore
    }
  });

  it('give no cell below the threshold back to one who asks every allowed question', () => {
    const all = sum(
      many(populations).map((people) => {
        const shown = released(people);
        return foundOut(people, (name) => [shown.get(name) ?? 0, (shown.get(name) ?? 0) + BASE - 1]);
      }),
    );
    expect(all.small).toBeGreaterThan(populations * 50);
    expect(all).toMatchObject({ pinned: 0, narrow: 0, wrong: 0 });
  });

  it('would give them back if small cells were only hidden: the attacker is no straw man', () => {
    const all = sum(
      many(20).map((people) => foundOut(people, (_, count) => (count < BASE ? [0, BASE - 1] : [count, count]))),
    );
    expect(all.wrong).toBe(0);
    expect(all.pinned / all.small).toBeGreaterThan(0.05);
  });

  it('show neither testimonies nor days of fewer persons than the threshold', () => {
    const ledger = new Ledger();
    const [somebody] = population(randomFrom(1));
    for (let n = 0; n < 30; n++) ledger.add(somebody!, n < 9 ? 20 : 0, n < 9 ? 40 : null);
    expect(releasedCells(ledger, ['sex'], BASE).map(({ measure }) => measure)).toEqual(['persons']);
    ledger.add(somebody!, 1, 41);
    expect(releasedCells(ledger, ['sex'], BASE).map(({ measure, value }) => [measure, value])).toEqual([['persons', 30], ['testimonies', 180], ['daysToHome', 40]]); // prettier-ignore
  });
});
