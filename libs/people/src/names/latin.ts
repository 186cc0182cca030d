import { transliterate } from 'transliteration';
import { pinyinAsSound } from './chinese.js';
import { latinSpellings, particles, perhapsParticles } from './latin.data.js';
import { scriptOfLetter } from './script.js';

const pinyinSyllable =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|er|a|e|i|o|u)(?![aeiou])/gu;
const soundsOtherwise = /q|x|c(?!h)|zh/u;

/**
 * Words of a name in Latin (or any script without rules of its own here) as a-z, particles left out. A typed name may have
 * a second reading: as pinyin, whose q, c and x sound as nowhere else, and without an article or "son of" that may be there.
 */
export function latinReadings(text: string, from: 'typed' | 'native'): string[][] {
  const plain = latinSpellings.reduce((latin, [written, read]) => latin.replace(written, read), asLatin(text));
  const words = unlessEmpty(plain.split(/[^a-z]+/u).filter(Boolean), (word) => !particles.has(word));
  if (from === 'native') return [words];
  const second = unlessEmpty(words, (word) => !perhapsParticles.has(word)).map((word) =>
    soundsOtherwise.test(word) ? pinyinSpelled(word) : word.replace(article, ''),
  );
  return second.join(' ') === words.join(' ') ? [words] : [words, second];
}

const article = /^[ae]l(?=[^aeiouy][a-z]{3})/u;

function unlessEmpty(words: string[], keep: (word: string) => boolean): string[] {
  const kept = words.filter(keep);
  return kept.length > 0 ? kept : words;
}

function pinyinSpelled(word: string): string {
  const syllables = word.match(pinyinSyllable) ?? [];
  return syllables.join('') === word ? syllables.map(pinyinAsSound).join('') : word;
}

// Whole text in one go: a letter with marks is its letter, ß is ss, Cyrillic, Greek, Hangul go by the library's tables.
const asLatin = (text: string): string =>
  /^[a-zA-Z -]*$/u.test(text)
    ? text.toLowerCase()
    : transliterate(
        text
          .replace(/[хХ]/gu, 'kh')
          .replace(/[ёЁ]/gu, 'yo')
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .normalize('NFC')
          .toLowerCase()
          .replace(letters, (letter) => (scriptOfLetter(letter) === 'Zyyy' ? unheard(letter) : letter)),
      )
        .toLowerCase()
        .replace(/['’ʿʾ`ʼ"]/gu, '');

const letters = /[\p{Ll}\p{Lo}]/gu;

/**
 * A letter of a script that has neither rules nor a table here (Adlam, Hanifi Rohingya, Javanese …) as a syllable that
 * stands for it alone: such a name is found by its letters, though not by how it sounds.
 */
function unheard(letter: string): string {
  const read = transliterate(letter);
  if (/[a-z]/iu.test(read)) return read;
  const place = letter.codePointAt(0)!;
  return consonants[place % consonants.length]! + vowels[Math.floor(place / consonants.length) % vowels.length]!;
}
const consonants = 'bcdfghjklmnprstvwz';
const vowels = 'aeiou';
