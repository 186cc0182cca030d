import type { Verb } from '#access';
import type { Bound } from '#platform';

// How much anybody may ask. These are for production; a demo's are a hundred times higher.

/** By everybody behind one address, signed in or not: an office shares one. In requests. */
export const ofAnAddress: Bound = { name: 'address', most: 3_000, seconds: 60 };

/** By one person, in points: ten a second for a minute. */
export const ofAPerson: Bound = { name: 'person', most: 600, seconds: 60 };

/** What costs more than the one point of a read. */
export const points: Partial<Record<Verb, number>> = {
  'case.find': 10,
  'report.read': 10,
  'import.check': 10,
  'case.print': 50,
  'movement.manifest': 10,
  'export.make': 500,
};

/**
 * What somebody who was bought or forced would do: look for a name, open file after file, carry all of it away. A brake
 * counts what it is about, whether or not it was found: a refusal must not tell which cases there are.
 */
export interface Brake extends Bound {
  /** the verbs that it counts, or `looks-at-a-case`: whatever reads under the address of one case */
  counts: readonly Verb[] | 'looks-at-a-case';
  /** seconds in which the same case, looked at again, is no other one: a page asks for several parts of it */
  sameFor?: number;
  said: string;
}

export const brakes: readonly Brake[] = [
  { name: 'name-searches', counts: ['case.find'], most: 20, seconds: 60, said: 'Too many searches: wait a little' },
  { name: 'exports', counts: ['export.make'], most: 5, seconds: 86_400, said: 'Too many exports for one day' },
  { name: 'case-opens', counts: 'looks-at-a-case', sameFor: 300, most: 60, seconds: 3_600, said: 'Too many cases opened in an hour' },
  { name: 'distinct-cases', counts: 'looks-at-a-case', sameFor: 86_400, most: 150, seconds: 86_400, said: 'Too many different cases opened in a day' },
]; // prettier-ignore
