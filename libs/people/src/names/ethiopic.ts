import { ethiopicRows, ethiopicVowels, silentRows } from './ethiopic.data.js';

const first = 0x1200;

/** Words of a name in Ethiopic script (Amharic, Tigrinya) in Latin letters. */
export function ethiopicReadings(text: string): string[][] {
  const words = text.split(/[^\u1200-\u135a]+/u).filter(Boolean);
  return [words.map((word) => [...word].map((letter, at) => readLetter(letter, at === 0 && word.length > 1)).join(''))];
}

function readLetter(letter: string, opens: boolean): string {
  const offset = (letter.codePointAt(0) ?? first) - first;
  const row = offset >> 3;
  const place = offset & 7;
  const silent = silentRows.has(String.fromCodePoint(first + row * 8));
  const consonant = silent ? '' : (ethiopicRows[row] ?? '');
  if (consonant === '-') return '';
  // The guttural rows say a where the others say e; labialised rows carry their w already.
  const guttural = silent || consonant === 'h';
  if (place === 0 && guttural) return `${consonant}a`;
  if (place === 5 && silent) return 'i';
  // The sixth place is often silent, but not where a word opens: Kibrom, Nigussie, Girma.
  return consonant + (place === 5 && opens ? 'i' : (ethiopicVowels[place] ?? ''));
}
