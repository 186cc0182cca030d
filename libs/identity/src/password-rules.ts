import { isCommon } from './common-passwords.js';
import { fewestOfOnesOwn, passwordLength } from './passwords.data.js';

/** Shorter pieces of a name stand in many words. */
const SHORTEST_PIECE = 4;

/** Whose password it is to be: what others know of her must not be it. */
export interface PasswordOwner {
  name: string;
  email: string;
  organisation: string;
  hasPasskey: boolean;
}

/**
 * What is wrong with a password for this person, or `null`. Never repeats it.
 * @returns a code and what to do
 * @see NIST SP 800-63B-4, §3.1.1.2: length and a list of what is known, no composition rules
 */
export function passwordFault(
  password: string,
  { name, email, organisation, hasPasskey }: PasswordOwner,
): { code: string; message: string } | null {
  const text = folded(password);
  const { longest } = passwordLength;
  const shortest = hasPasskey ? passwordLength.withPasskey : passwordLength.shortest;
  const length = [...text].length;
  if (length < shortest)
    return { code: 'too-short', message: `Write ${shortest} characters or more: a few words do well` };
  if (length > longest) return { code: 'too-long', message: `Write at most ${longest} characters` };
  if (isCommon(text))
    return { code: 'common', message: 'Many people would write this: choose words that only you would put together' };
  const own = [...pieces(name), ...email.split('@').map(folded), joined(organisation)].filter(isLong);
  if (own.some((piece) => text.includes(piece) || joined(text).includes(piece)) || isOf(text, organisation))
    return { code: 'personal', message: 'Leave your name, your address and your organisation out of it' };
  return null;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
const joined = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]/gu, '');
const pieces = (text: string): string[] => folded(text).split(/\s+/);
const isLong = (piece: string): boolean => piece.length >= SHORTEST_PIECE;

/** Made of an organisation's words and little else. One of them alone may stand in a good password: *light*, *border*. */
function isOf(text: string, organisation: string): boolean {
  const left = pieces(organisation)
    .filter(isLong)
    .reduce((rest, piece) => rest.replaceAll(piece, ''), text);
  return left.length < text.length && joined(left).length < fewestOfOnesOwn;
}
