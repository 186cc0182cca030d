import { readingsOf, wordOrders } from './readings.js';
import { outlineOf, skeletonOf, soundsOf } from './sounds.js';

/** One search key of a name before hashing, and how telling a match on it is. */
export interface NameKey {
  key: string;
  weight: number;
}

const mostKeys = 24;

/**
 * The search keys of a name, telling ones first, at most 24. Both the stored name and the query go through here; a person
 * is a candidate when any key is shared, the better the higher the sum of the shared weights.
 *
 * | kind | what it is made of |
 * |---|---|
 * | `w:` | one whole word in Latin letters |
 * | `o:`, `oj:` | the outline (consonant classes with coarse vowels) of one whole word, of all words joined |
 * | `p:`, `pj:` | the consonant classes alone, of one whole word, of all words joined |
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

const telling = (weight: number): number => Math.min(8, Math.round(weight * 10) / 10);

function withOneLeftOut(bag: string): Set<string> {
  return new Set([...bag].map((_, at) => bag.slice(0, at) + bag.slice(at + 1)));
}
