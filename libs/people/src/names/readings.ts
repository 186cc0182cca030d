import { arabicReadings } from './arabic.js';
import { burmeseReadings } from './burmese.js';
import { chineseReadings } from './chinese.js';
import { ethiopicReadings } from './ethiopic.js';
import { indicReadings } from './indic.js';
import { indicBlocks } from './indic.data.js';
import { khmerReadings } from './khmer.js';
import { latinReadings } from './latin.js';
import { scriptOfLetter } from './script.js';
import { laoReadings, thaiReadings } from './thai.js';
import { tidy } from './tidy.js';

const byScript: Readonly<Record<string, (text: string) => string[][]>> = {
  Thai: thaiReadings,
  Laoo: laoReadings,
  Mymr: burmeseReadings,
  Khmr: khmerReadings,
  Hani: chineseReadings,
  Ethi: ethiopicReadings,
  Arab: arabicReadings,
  ...Object.fromEntries(
    Object.keys(indicBlocks).map((script) => [script, (text: string) => indicReadings(text, script)]),
  ),
};
const mostWords = 8;

/**
 * The ways a name may be read in Latin letters, each a list of words of a-z; never empty words, at most 3 readings of 8 words.
 * Several because one spelling stands for several sounds: a Thai ending, a Chinese character in Mandarin and Cantonese.
 */
export function readingsOf(text: string): string[][] {
  const parts = runs(tidy(plain(text))).map(({ script, words }) => {
    const native = (byScript[script]?.(words) ?? []).filter((reading) => reading.length > 0);
    return native.length > 0
      ? native.flatMap((reading) => latinReadings(reading.join(' '), 'native'))
      : latinReadings(words, 'typed');
  });
  const ways = Math.min(3, Math.max(0, ...parts.map((part) => part.length)));
  const readings = Array.from({ length: ways }, (_, way) =>
    parts.flatMap((part) => part[Math.min(way, part.length - 1)] ?? []).slice(0, mostWords),
  );
  const told = new Map(readings.filter((words) => words.length > 0).map((words) => [words.join(' '), words]));
  return [...told.values()];
}

/** The orders in which a name's words may be joined: as given, the last word first, the first word last. */
export const wordOrders = (words: string[]): string[][] =>
  words.length < 2
    ? [words]
    : [words, [...words.slice(-1), ...words.slice(0, -1)], [...words.slice(1), ...words.slice(0, 1)]];

// Letters drawn in another hand, as phones and networks offer them, are the letters that they are.
const plain = (text: string): string =>
  text.replaceAll(/[\u2460-\u24ff\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}]/gu, (drawn) => drawn.normalize('NFKC'));

// Neighbouring words of one script are read together: a Chinese surname is known by its place.
function runs(text: string): { script: string; words: string }[] {
  const found: { script: string; words: string }[] = [];
  for (const word of text.split(' ')) {
    const script = scriptOfWord(word);
    if (script === undefined) continue;
    const last = found.at(-1);
    if (last?.script === script) last.words += ` ${word}`;
    else found.push({ script, words: word });
  }
  return found;
}

// A word is of the script of its first letter: digits and signs belong to all.
function scriptOfWord(word: string): string | undefined {
  for (const letter of word) {
    const script = scriptOfLetter(letter);
    if (script !== 'Zyyy') return script;
  }
  return /[\p{Ll}\p{Lu}\p{Lo}]/u.test(word) ? 'Zyyy' : undefined;
}
