import { createRequire } from 'node:module';
import type * as Mandarin from 'pinyin-pro';
import type * as Cantonese from 'to-jyutping';
import { doubleSurnames, hokkienSurnames } from './chinese.data.js';

// Dictionaries of 43 MB together: they come with the first Chinese name, not with the house.
const require = createRequire(import.meta.url);
const mandarin = () => require('pinyin-pro') as typeof Mandarin;
const cantonese = () => require('to-jyutping') as typeof Cantonese;

/**
 * Words of a Chinese name in Latin letters: Mandarin, Cantonese, and a Hokkien surname before the Mandarin given name.
 * Written together, the first character (or a double surname) is one word and the given name another.
 */
export function chineseReadings(text: string): string[][] {
  const words = text.split(/[\s·・.,-]+/u).filter(Boolean);
  const [only] = words;
  const parts = only !== undefined && words.length === 1 ? splitSurname(only) : words;
  const northern = parts.map((part) => plainPinyin(part));
  const southern = parts.map((part) => plainJyutping(part));
  const surnameAt = parts.findIndex((part) => part in hokkienSurnames);
  const surname = hokkienSurnames[parts[surnameAt] ?? ''];
  const readings = [northern, southern];
  if (surname !== undefined) readings.push(northern.map((word, at) => (at === surnameAt ? surname : word)));
  return readings.map((reading) => reading.filter(Boolean));
}

function splitSurname(name: string): string[] {
  const letters = [...name];
  const surname = doubleSurnames.has(letters.slice(0, 2).join('')) && letters.length > 2 ? 2 : 1;
  // From five characters on it is rather a foreign name spelled by sound: one word.
  if (letters.length < 2 || letters.length > 4) return [name];
  return [letters.slice(0, surname).join(''), letters.slice(surname).join('')];
}

const plainPinyin = (part: string): string =>
  mandarin()
    .pinyin(part, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'removed', v: true })
    .map(pinyinAsSound)
    .join('');

/** Pinyin whose q, x, c and zh say what they sound like, so that they meet Wade's ch, hs, ts and ch. */
export const pinyinAsSound = (syllable: string): string =>
  syllable
    .replace(/^q/u, 'ch')
    .replace(/^x/u, 'sh')
    .replace(/^c(?!h)/u, 'ts')
    .replace(/^zh/u, 'j')
    .replace(/ü|v/gu, 'u');

const plainJyutping = (part: string): string =>
  cantonese()
    .getJyutpingList(part)
    .map(([, sound]) => jyutpingAsWritten((sound ?? '').replace(/[^a-z]/gu, '')))
    .join('');

/** Jyutping in the customary spelling of Hong Kong: zoeng is Cheung, joeng Yeung, gwok Kwok, dak Tak. */
const jyutpingAsWritten = (syllable: string): string =>
  syllable
    .replace(/^z|^c/u, 'ch')
    .replace(/^b/u, 'p')
    .replace(/^d/u, 't')
    .replace(/^g/u, 'k')
    .replace(/^j(?=yu)/u, '')
    .replace(/^j/u, 'y')
    .replace(/oe|eo/u, 'eu')
    .replace(/aa/u, 'a');
