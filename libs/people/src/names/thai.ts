import { laoSpellings, thaiConsonants, thaiSpellings, thaiVowels } from './thai.data.js';

// A preposed vowel or a sign may belong to a cluster; only these pairs are one.
const opening = '[ก-ฮ](?:(?<=[กขคตปผพทส])[รลว](?=[ะ-ู]))?';
const preposed = '[ก-ฮ](?:(?<=[กขคตปผพท])[รลว])?';
const vowels = thaiVowels.map(
  ([written, read]) =>
    [new RegExp(written.source.replace('C', written.source.startsWith('^(') ? opening : preposed), 'u'), read] as const,
);
const bare = /^[ก-ฮ]/u;
// Two bare consonants that end a word are a syllable of their own (Siri-phon); learned compounds keep r open (Su-ra-chet).
const lastBare = /^[ก-ฮ]$/u;
const short = /[iu]$/u;

/** Thai words in Latin letters: as they sound (Royal Thai system, simplified), and as learned spelling writes the ends. */
export function thaiReadings(text: string): string[][] {
  const words = text.split(/[^\u0e01-\u0e5b]+/u).filter(Boolean);
  return [words.map((word) => readThai(word, 'closes')), words.map((word) => readThai(word, 'spelled'))];
}

/** Lao words in Latin letters, read through the Thai letters that they run parallel to. */
export function laoReadings(text: string): string[][] {
  const rewritten = laoSpellings.reduce((lao, [written, read]) => lao.replace(written, read), text);
  const thai = [...rewritten].map((letter) =>
    letter >= '\u0e80' && letter <= '\u0eff' ? String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x80) : letter,
  );
  return thaiReadings(thai.join(''));
}

function readThai(word: string, end: 'closes' | 'spelled'): string {
  const closing = end === 'closes' ? 1 : 2;
  let rest = thaiSpellings.reduce((thai, [written, read]) => thai.replace(written, read), word);
  let read = '';
  // True while a syllable has its vowel and may still take a consonant to close it.
  let open = false;
  while (rest) {
    const syllable = vowelled(rest);
    if (syllable) {
      read += syllable.read;
      rest = rest.slice(syllable.length);
      open = syllable.open;
      continue;
    }
    const letter = thaiConsonants[rest[0] ?? ''];
    rest = rest.slice(1);
    if (!letter) continue;
    const opensNext = lastBare.test(rest) || (letter[0] === 'r' && rest && short.test(read));
    if (open && !opensNext) {
      read += letter[closing] ?? '';
      open = false;
    } else {
      // Two bare consonants are one syllable with an unwritten o; a bare one before a vowel has an unwritten a.
      const closed = bare.test(rest) && !vowelled(rest);
      read += letter[0] + (closed ? 'o' : rest ? 'a' : '');
      open = closed;
    }
  }
  return read;
}

function vowelled(rest: string): { read: string; length: number; open: boolean } | null {
  for (const [pattern, vowel] of vowels) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const consonants = [...(found[1] ?? '')].map((letter) => thaiConsonants[letter]?.[0] ?? '').join('');
    return { read: consonants + vowel, length: found[0].length, open: !/am$|ai$/u.test(vowel) };
  }
  return null;
}
