import { traditionalOnly } from './chinese.data.js';
import { tidy } from './tidy.js';

/** ISO 15924 code by Unicode script. What is not here is told by its letters through `transliteration`, as Zyyy. */
const scripts: readonly (readonly [code: string, letter: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Orya', /\p{Script=Oriya}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
];

/** ISO 15924 code of one character, `Zyyy` (common) for what belongs to no script here; Han is `Hani`. */
export function scriptOfLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const code = scripts.find(([, belongs]) => belongs.test(letter))?.[0] ?? 'Zyyy';
  letters.set(letter, code);
  return code;
}

// Single characters only, so it holds no name and cannot outgrow Unicode.
const letters = new Map<string, string>();

/**
 * The script that most letters of a text are written in.
 * @returns an ISO 15924 code: Latn, Thai, Mymr, Khmr, Laoo, Hans, Hant, Ethi, Arab, Deva, Beng, Cyrl, Jpan, Kore …;
 *   Zyyy where there is no letter. Han without a character that only traditional writing has counts as Hans.
 */
export function scriptOf(text: string): string {
  const counts = new Map<string, number>();
  const clean = tidy(text);
  for (const letter of clean) {
    const code = scriptOfLetter(letter);
    if (code !== 'Zyyy') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  // Japanese mixes Han with kana; one kana settles it.
  if (counts.has('Kana')) return 'Jpan';
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most) return 'Zyyy';
  if (most[0] === 'Hang') return 'Kore';
  if (most[0] === 'Hani') return [...clean].some((letter) => traditionalOnly.has(letter)) ? 'Hant' : 'Hans';
  return most[0];
}
