import { crowds } from './crowd.data.js';

/** One invented person: the name as written at home, and in Latin. */
export interface Invented {
  native: string;
  latin: string;
}

/** The same crowd each time for a seed: `each` different people of every table of `crowds`. */
export function crowdOf(each: number, random: () => number): Invented[] {
  return Object.values(crowds).flatMap(({ first, second, family, apart, familyFirst }) => {
    const [firsts, seconds, families] = [pieces(first), pieces(second), pieces(family)];
    const made = new Map<string, Invented>();
    while (made.size < each) {
      const one = pick(firsts, random);
      const two = pick(seconds, random);
      const given = { native: one.native + two.native, latin: capital(one.latin + two.latin) };
      const surname = pick(families, random);
      const inOrder = familyFirst ? [surname, given] : [given, surname];
      const person = {
        native: inOrder.map(({ native }) => native).join(apart ? ' ' : ''),
        latin: inOrder.map(({ latin }) => latin).join(' '),
      };
      made.set(person.native, person);
    }
    return [...made.values()];
  });
}

/** A seeded run of numbers from 0 to 1 (mulberry32), so that a test slips the same way each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = (list: string): Invented[] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((piece) => piece.replaceAll('_', ' ').split(':'))
    .map(([native = '', latin = '']) => ({ native, latin }));

const nobody: Invented = { native: '', latin: '' };
const pick = (list: Invented[], random: () => number): Invented => list[Math.floor(random() * list.length)] ?? nobody;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
