import { khmerConsonants, khmerIndependent, khmerVowels } from './khmer.data.js';

const vowelsByLength = Object.entries(khmerVowels).sort((a, b) => b[0].length - a[0].length);
const subscript = '\u17d2';
// One consonant, with those under it, and nothing more: the one before it then opens a syllable (So-vann, So-phal).
const lastBare = /^[\u1780-\u17a2](?:\u17d2[\u1780-\u17a2])*$/u;
const killed = /[\u1780-\u17a2][\u17b7\u17bb]?\u17cd/gu;
// Signs that change register or shorten a vowel, but not which letters Latin writes.
const unheard = /[\u17c9-\u17d1\u17d3-\u17dd]/gu;

/** Khmer words in Latin letters, near to the spelling on Cambodian passports. */
export function khmerReadings(text: string): string[][] {
  const words = text.split(/[^\u1780-\u17dd]+/u).filter(Boolean);
  return [words.map(readWord)];
}

function readWord(word: string): string {
  let rest = word.replace(killed, '').replace(unheard, '');
  let read = '';
  let open = false;
  while (rest) {
    const whole = khmerIndependent[rest[0] ?? ''];
    if (whole !== undefined) {
      read += whole;
      rest = rest.slice(1);
      open = true;
      continue;
    }
    const cluster = takeCluster(rest);
    if (!cluster) {
      rest = rest.slice(1);
      continue;
    }
    rest = rest.slice(cluster.length);
    const vowel = vowelsByLength.find(([written]) => rest.startsWith(written));
    if (vowel) {
      read += cluster.sound + vowel[1][cluster.series - 1];
      rest = rest.slice(vowel[0].length);
      open = true;
    } else if (open && (cluster.single || !rest) && !lastBare.test(rest)) {
      // A bare consonant after a vowel closes the syllable.
      read += cluster.sound;
      open = false;
    } else {
      read += cluster.sound + (rest ? (cluster.series === 1 ? 'a' : 'o') : '');
      open = true;
    }
  }
  // The r under a last consonant is not heard: Pich, Sopheak.
  return read.replace(/(?<=[^aeiou])r$/u, '');
}

function takeCluster(rest: string): { sound: string; series: 1 | 2; length: number; single: boolean } | null {
  const first = khmerConsonants[rest[0] ?? ''];
  if (!first) return null;
  let [sound, series] = first;
  let length = 1;
  while (rest[length] === subscript) {
    const under = khmerConsonants[rest[length + 1] ?? ''];
    if (under) {
      sound += under[0];
      // The stronger of the two consonants decides the series; a nasal or liquid below leaves it alone.
      if (!/^(?:[mnylrv]|ng|nh)$/u.test(under[0])) series = under[1];
    }
    length += under ? 2 : 1;
  }
  return { sound, series, length, single: length === 1 };
}
