import { indicBlocks, indicConsonants, indicVowels } from './indic.data.js';

const virama = '्';
const nukta = '़';

/** Words of any of India's parallel scripts (Devanagari, Bengali, Tamil …) in Latin letters, unheard vowels left out. */
export function indicReadings(text: string, script: string): string[][] {
  const block = indicBlocks[script];
  if (!block) return [];
  const hindi = [...text.normalize('NFD')].map((letter) => {
    const offset = (letter.codePointAt(0) ?? 0) - block.start;
    return offset >= 0 && offset < 0x80 ? String.fromCodePoint(0x0900 + offset) : letter;
  });
  const words = respelled(hindi.join(''), script)
    .split(/[^\u0900-\u0963\u0970-\u097f]+/u)
    .filter(Boolean);
  return [words.map((word) => readWord(word, block.otherwise, block.unwritten))];
}

function respelled(hindi: string, script: string): string {
  const plain = hindi
    .replace(/ज्ञ/gu, 'ग्य')
    .replace(/\u094e/gu, '\u0924\u094d')
    .replace(/ँ/gu, 'ं');
  // Bengali ya under a consonant only lengthens it; its yya is plain y.
  if (script === 'Beng')
    return plain
      .replace(/्य/gu, '')
      .replace(/य़/gu, 'ए')
      .replace(/\u09ce/gu, 'त्');
  // Gurmukhi doubles the next consonant with addak, and nasalises with tippi.
  if (script === 'Guru') return plain.replace(/\u0971/gu, '').replace(/\u0970/gu, 'ं');
  return plain;
}

function readWord(word: string, otherwise: Readonly<Record<string, string>>, unwritten: string): string {
  const letters = [...word];
  // One entry a letter: consonants with the vowel that follows, which may be the unwritten one (null).
  const units: { sound: string; vowel: string | null }[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const marked = letters[at + 1] === nukta ? (letter + nukta).normalize('NFC') : letter;
    const consonant =
      indicConsonants[marked] ?? indicConsonants[letter + nukta] ?? otherwise[letter] ?? indicConsonants[letter];
    const last = units.at(-1);
    if (consonant !== undefined) units.push({ sound: consonant, vowel: null });
    else if (letter === virama && last) last.vowel = '';
    else if (letter === 'ं') units.push({ sound: 'n', vowel: '' });
    else if (indicVowels[letter] !== undefined) {
      const vowel = indicVowels[letter];
      if (/[\u0904-\u0914]/u.test(letter) || !last) units.push({ sound: '', vowel });
      else last.vowel = vowel;
    }
  }
  return units.map((unit, at) => unit.sound + (unit.vowel ?? (isHeard(units, at) ? unwritten : ''))).join('');
}

// Hindi drops the unwritten vowel at the end, and between a vowel and a consonant that has a vowel of its own.
function isHeard(units: { vowel: string | null }[], at: number): boolean {
  if (at === units.length - 1) return units.length === 1;
  const before = units[at - 1];
  const after = units[at + 1];
  const vowelBefore = before !== undefined && before.vowel !== '';
  const vowelAfter = after !== undefined && after.vowel !== null && after.vowel !== '';
  return !(at > 0 && vowelBefore && vowelAfter);
}
