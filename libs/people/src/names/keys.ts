import { readingsOf, wordOrders } from './readings.js';
import { outlineOf, skeletonOf, soundsOf } from './sounds.js';

/** One search key of a name before hashing, and how telling a match on it is. */
export interface NameKey {
  key: string;
  weight: number;
}

const mostKeys = 28;

/**
 * The search keys of a name, telling ones first, at most 28. Both the stored name and the query go through here; a person
 * is a candidate when any key is shared, the better the higher the sum of the shared weights.
 *
 * | kind | what it is made of |
 * |---|---|
 * | `w:` | one whole word in Latin letters |
 * | `o:`, `oj:` | the outline (consonant classes with coarse vowels) of one whole word, of all words joined |
 * | `p:`, `pj:` | the consonant classes alone, of one whole word, of all words joined |
 * | `q:` | the outlines of two whole words, whichever stands first: two common words together are rare |
 * | `b:` | the consonant classes of the whole name in alphabetical order, all of them or one left out, so that two names one consonant apart meet |
 *
 * Words are joined as given, the last first and the first last, because some scripts do not part words and some put the
 * family name first. No key is a piece of a word (n-grams give a name back).
 * @returns weights from 0 to 8, which only compare with each other; no key for a text without letters
 */
export function nameKeys(full: string): NameKey[] {
  const found = new Map<string, number>();
  for (const words of readingsOf(full)) {
    for (const [key, weight] of keysOfReading(words)) {
      if (weight > (found.get(key) ?? 0)) found.set(key, weight);
    }
  }
  return [...found]
    .map(([key, weight]) => ({ key, weight }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, mostKeys);
}

/**
 * From which sum of shared weights on a name bears so nearly all words of this one that names which share but a common
 * word need not be looked at: nine tenths of what the words of one reading weigh.
 * @returns `Infinity` for a single word, which is all that can be shared
 */
export function nearWeight(full: string): number {
  const readings = readingsOf(full).map(
    (words) => new Map(keysOfReading(words).filter(([key]) => /^[wopq]:/u.test(key))),
  );
  if (!readings.some((keys) => [...keys.keys()].some((key) => key.startsWith('q:')))) return Infinity;
  return 0.9 * Math.min(...readings.map((keys) => [...keys.values()].reduce((sum, weight) => sum + weight, 0)));
}

function keysOfReading(words: string[]): [key: string, weight: number][] {
  const sounds = words.map(soundsOf);
  const keys: [string, number][] = [];
  for (const [at, word] of words.entries()) {
    const outline = outlineOf(sounds[at] ?? '');
    const skeleton = skeletonOf(sounds[at] ?? '');
    keys.push([`w:${word}`, telling(word.length / 2)]);
    if (outline.length > 2) keys.push([`o:${outline}`, telling(outline.length / 2)]);
    if (skeleton.length > (words.length > 1 ? 2 : 1)) keys.push([`p:${skeleton}`, telling(skeleton.length * 0.6)]);
  }
  for (const pair of pairsOf(sounds.map(outlineOf))) keys.push([`q:${pair}`, telling(pair.length * 0.5)]);
  for (const order of wordOrders(sounds)) {
    const outline = outlineOf(order.join(''));
    const skeleton = skeletonOf(order.join(''));
    if (outline.length > 1) keys.push([`oj:${outline}`, telling(outline.length * 0.6)]);
    if (skeleton.length > 1) keys.push([`pj:${skeleton}`, telling(skeleton.length * 0.7)]);
  }
  const bag = [...skeletonOf(sounds.join('')).replace(/^a/u, '')].sort().join('');
  if (bag.length > 1) keys.push([`b:${bag}`, telling(bag.length * 0.55)]);
  if (bag.length > 3) {
    for (const left of withOneLeftOut(bag)) keys.push([`b:${left}`, telling(bag.length * 0.25)]);
  }
  return keys;
}

function pairsOf(outlines: string[]): string[] {
  const words = [...new Set(outlines)].filter((outline) => outline.length > 1).sort();
  return words.flatMap((one, at) => words.slice(at + 1).map((other) => `${one}+${other}`));
}

const telling = (weight: number): number => Math.min(8, Math.round(weight * 10) / 10);

function withOneLeftOut(bag: string): Set<string> {
  return new Set([...bag].map((_, at) => bag.slice(0, at) + bag.slice(at + 1)));
}
