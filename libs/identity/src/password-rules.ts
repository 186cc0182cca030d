import { commonWords, shortestPassword } from './passwords.data.js';

const common = new Set(commonWords);
const FEWEST_DIFFERENT = 5;
/** Shorter pieces of a name stand in many words. */
const SHORTEST_PIECE = 4;

/**
 * What is wrong with a password for this person, or `null`. Never repeats it.
 * @returns a code and what to do
 */
export function passwordFault(
  password: string,
  { name, email }: { name: string; email: string },
): { code: string; message: string } | null {
  const text = password.normalize('NFKC').toLowerCase();
  const characters = [...text];
  if (characters.length < shortestPassword)
    return { code: 'too-short', message: `Write ${shortestPassword} characters or more: a few words do well` };
  if (new Set(characters).size < FEWEST_DIFFERENT || isRun(characters) || common.has(text.replace(/[^\p{L}]/gu, '')))
    return { code: 'common', message: 'Many people would write this: choose words that only you would put together' };
  const own = [...name.split(/\s+/), ...email.split('@')].map((piece) => piece.normalize('NFKC').toLowerCase());
  if (own.some((piece) => piece.length >= SHORTEST_PIECE && text.includes(piece)))
    return { code: 'personal', message: 'Leave your name and address out of it' };
  return null;
}

/** 123456789012, abcdefghijkl. */
const isRun = (characters: readonly string[]): boolean =>
  characters.every(
    (one, n) => n === 0 || [0, 1, -1, -9, 9].includes(one.codePointAt(0)! - characters[n - 1]!.codePointAt(0)!),
  );
