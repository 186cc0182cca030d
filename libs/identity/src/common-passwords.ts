import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { commonWords } from './passwords.data.js';

/**
 * The 49,000 passwords most often found in breaches, from `@zxcvbn-ts/language-common` (MIT, zxcvbn-ts), and our own
 * words. All in small letters.
 */
const known: ReadonlySet<string> = new Set([...dictionary['passwords-common'], ...commonWords]);

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i',
}; // prettier-ignore
const FEWEST_DIFFERENT = 5;
const LONGEST_REPEATED = 8;
/** Of two keys in a row: words have one in ten or so. */
const MOST_NEIGHBOURS = 0.7;

/**
 * Whether many people would write this: a breached or common password, one with digits and signs around it or for letters,
 * something short said again and again, or a run of neighbours in the alphabet or on a keyboard.
 * @param text NFKC, small letters
 */
export function isCommon(text: string): boolean {
  const characters = [...text];
  return (
    new Set(characters).size < FEWEST_DIFFERENT ||
    isRun(characters) ||
    isWalk(characters) ||
    isRepeated(text) ||
    formsOf(text).some((form) => known.has(form))
  );
}

/** What is left of it when what people add to a common password is taken away. */
function formsOf(text: string): string[] {
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const bare = [text, text.replace(/[^\p{L}\p{N}]/gu, ''), core, text.replace(/[^\p{L}]/gu, '')];
  return [...bare, ...bare.slice(1).map(spelt)];
}

const spelt = (text: string): string => text.replace(/[0134578@$!]/g, (sign) => lookalikes[sign] ?? sign);

/** 123456789012345, abcdefghijklmno. */
const isRun = (characters: readonly string[]): boolean =>
  characters.every(
    (one, n) => n === 0 || [0, 1, -1, -9, 9].includes(one.codePointAt(0)! - characters[n - 1]!.codePointAt(0)!),
  );

const keys: Readonly<Record<string, readonly (string | null)[]>> = adjacencyGraphs['qwerty'];

/** qwertyuiopasdfghj, 1qaz2wsx3edc4rfv: keys that lie side by side, but for a jump here and there. */
function isWalk(characters: readonly string[]): boolean {
  const pairs = characters.slice(1).map((one, n) => keys[characters[n]!]?.some((key) => key?.includes(one)) ?? false);
  return pairs.filter(Boolean).length > pairs.length * MOST_NEIGHBOURS;
}

/** dragondragondragon: `text` found inside itself before its end is made of one piece. */
function isRepeated(text: string): boolean {
  const piece = `${text}${text}`.indexOf(text, 1);
  return piece < text.length && piece <= LONGEST_REPEATED;
}
