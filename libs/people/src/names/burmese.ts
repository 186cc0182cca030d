import { burmeseConsonants, burmeseMedials, burmeseOpenings, burmeseRhymes } from './burmese.data.js';

const rhymesByLength = Object.entries(burmeseRhymes)
  .map(([written, read]) => [written.replace(/[့း]/gu, ''), read] as const)
  .sort((a, b) => b[0].length - a[0].length);
const syllableStart = /(?<!\u1039)(?=[\u1000-\u102a\u103f](?![\u1037\u1038]?[\u103a\u1039]))/u;

/**
 * Burmese in Latin letters, one word a syllable, as Burmese names are written in Latin.
 * A consonant under another one (virama) closes the syllable before it and opens the next.
 */
export function burmeseReadings(text: string): string[][] {
  const letters = text
    .replace(/[\u1037\u1038]/gu, '')
    .replace(/\u105a/gu, '\u1004')
    // The stacked closing nga (kinzi) and any other stack, taken apart.
    .replace(/\u1004\u103a\u1039/gu, '\u1004\u103a')
    .replace(/([\u1000-\u1021])\u1039/gu, '$1\u103a')
    .replace(/ါ/gu, 'ာ')
    // People type the asat before or after, ဥ with asat for ဉ, and zero for wa.
    .replace(/\u1025\u103a/gu, '\u1009\u103a')
    .replace(/\u1040/gu, '\u101d');
  const syllables = letters.split(/[^\u1000-\u109f]+/u).flatMap((word) => word.split(syllableStart));
  return [syllables.map(readSyllable).filter(Boolean)];
}

function readSyllable(syllable: string): string {
  // Ra, la and tha with the ha mark are sh, whatever stands between: Shwe, Shan.
  const hushed = syllable.replace(/^(?:ရ|လျ|သျ)(ွ?)ှ/u, 'ရှ$1');
  const special = burmeseOpenings.find(([written]) => hushed.startsWith(written));
  let rest = hushed.slice(special ? special[0].length : 1);
  let read = special ? special[1] : (burmeseConsonants[syllable[0] ?? ''] ?? '');
  let rhymed = false;
  if (/^[ဣ-ဪ]/u.test(syllable)) rhymed = true;
  let medial = burmeseMedials[rest[0] ?? ''];
  while (medial !== undefined) {
    // Written ha is not heard, and Latin puts it first: Hla, Hnin, Mhway.
    read = medial === 'h' ? `h${read}` : read + medial;
    rest = rest.slice(1);
    medial = burmeseMedials[rest[0] ?? ''];
  }
  while (rest) {
    const rhyme = rhymesByLength.find(([written]) => written !== '' && rest.startsWith(written));
    if (rhyme) read = (read + rhyme[1]).replace(roundedAn, 'u');
    if (rhyme) rhymed = true;
    rest = rest.slice(rhyme ? rhyme[0].length : 1);
  }
  return rhymed ? read : `${read}a`;
}

// Wa under a consonant is u before a closing n or t: Htun, Sut; but Win, Swar.
const roundedAn = /(?<=[^aeiou])wa(?=[nt]$)/u;
