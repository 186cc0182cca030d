import { readingsOf, wordOrders } from './readings.js';
import { soundsOf } from './sounds.js';
import { confusions, weights } from './sounds.data.js';
import { tidy } from './tidy.js';

/** A run of sounds as places in `alphabet`, and what they weigh together. */
interface Run {
  codes: Uint8Array;
  mass: number;
}
interface Spoken {
  words: Run[];
  /** All words joined: as given first, then with the last word first and the first word last. */
  joined: Run[];
}
interface Heard {
  written: string;
  readings: Spoken[];
}

const longestCompared = 64;
const { abs, floor, max, min } = Math;

/** How well a query fits the best of a person's names, 0 to 1; `nameRanker` is the faster way to rank many people. */
export function nameScore(query: string, names: string[]): number {
  return nameRanker(query)(names);
}

/**
 * Prepares a query once and gives back its scoring: names of one person in, 0 to 1 out, 1 for the very same writing.
 * Words are compared by sound in any order, and all joined, because some scripts do not part words. Never throws.
 */
export function nameRanker(query: string): (names: string[]) => number {
  const asked = hear(query, true);
  return (names) => names.reduce((best, name) => max(best, compare(asked, hear(name, false))), 0);
}

function hear(name: string, inAnyOrder: boolean): Heard {
  const written = tidy(name);
  const readings = readingsOf(written).map((words) => {
    const sounds = words.map(soundsOf).filter(Boolean);
    return {
      words: sounds.map(encode),
      joined: (inAnyOrder ? wordOrders(sounds) : [sounds]).map((order) => encode(order.join(''))),
    };
  });
  return { written: written.toLowerCase(), readings };
}

function compare(asked: Heard, known: Heard): number {
  if (asked.written !== '' && asked.written === known.written) return 1;
  let best = 0;
  for (const a of asked.readings) for (const b of known.readings) best = compareSpoken(a, b, best);
  return min(best, 1) * 0.99;
}

function compareSpoken(asked: Spoken, known: Spoken, least: number): number {
  const [whole] = known.joined;
  if (!whole || asked.words.length === 0) return least;
  let best = least;
  for (const order of asked.joined) best = max(best, likeness(order, whole, best));
  return max(best, aligned(asked.words, known.words));
}

/** Each asked word with the known word most like it, heavier words counting more; known words left over cost a little. */
function aligned(asked: Run[], known: Run[]): number {
  const likes = asked.map((word) => known.map((other) => likeness(word, other, 0)));
  const askedLeft = new Set(asked.keys());
  const knownLeft = new Set(known.keys());
  let sum = 0;
  while (askedLeft.size > 0 && knownLeft.size > 0) {
    let best = { a: 0, k: 0, like: -1 };
    for (const a of askedLeft) {
      for (const k of knownLeft) {
        const like = likes[a]?.[k] ?? 0;
        if (like > best.like) best = { a, k, like };
      }
    }
    askedLeft.delete(best.a);
    knownLeft.delete(best.k);
    sum += best.like * (asked[best.a]?.mass ?? 0);
  }
  let total = 0;
  for (const { mass } of asked) total += mass;
  for (const k of knownLeft) total += (known[k]?.mass ?? 0) * leftOver;
  return total === 0 ? 0 : sum / total;
}

const leftOver = 0.25;
const alphabet = 'abcdefghijklmnopqrstuvwxyzCJNSXZ';
const size = alphabet.length;
const places = new Uint8Array(128);
[...alphabet].forEach((letter, at) => (places[letter.charCodeAt(0)] = at));
const weight = Float64Array.from(alphabet, (letter) => weights[letter] ?? 1);
const swap = Float64Array.from({ length: size * size }, (_, at) => {
  const [a = '', b = ''] = [alphabet[floor(at / size)], alphabet[at % size]];
  return a === b ? 0 : (confusions[a + b] ?? confusions[b + a] ?? 1);
});

function encode(sounds: string): Run {
  const codes = new Uint8Array(min(sounds.length, longestCompared));
  let mass = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const place = places[sounds.charCodeAt(at)] ?? 0;
    codes[at] = place;
    mass += weight[place]!;
  }
  return { codes, mass };
}

const rows = [0, 1, 2].map(() => new Float64Array(longestCompared + 1));
const swapOfNeighbours = 0.4;

/**
 * 1 less the cheapest way to turn one run of sounds into the other (swaps of neighbours included), by the heavier one.
 * @param least a likeness that is of no use any more: where the weights alone forbid more, 0 is said without a look
 */
function likeness({ codes: a, mass: massA }: Run, { codes: b, mass: massB }: Run, least: number): number {
  const heavier = max(massA, massB);
  if (heavier === 0 || 1 - abs(massA - massB) / heavier <= least) return 0;
  let [before, last, now] = rows as [Float64Array, Float64Array, Float64Array];
  last[0] = 0;
  for (let j = 1; j <= b.length; j += 1) last[j] = last[j - 1]! + weight[b[j - 1]!]!;
  for (let i = 1; i <= a.length; i += 1) {
    const x = a[i - 1]!;
    now[0] = last[0]! + weight[x]!;
    for (let j = 1; j <= b.length; j += 1) {
      const y = b[j - 1]!;
      let cost = last[j - 1]! + swap[x * size + y]!;
      const without = last[j]! + weight[x]!;
      const within = now[j - 1]! + weight[y]!;
      if (without < cost) cost = without;
      if (within < cost) cost = within;
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2]) cost = min(cost, before[j - 2]! + swapOfNeighbours);
      now[j] = cost;
    }
    [before, last, now] = [last, now, before];
  }
  return max(0, 1 - last[b.length]! / heavier);
}
