import { classOf, letterGroups, vowelClass } from './sounds.data.js';

const vowel = /[aeiou]/u;

/** The sounds of a word in a-z, one character each (see `letterGroups`); doubled sounds once. */
export function soundsOf(word: string): string {
  let sounds = '';
  let at = 0;
  while (at < word.length) {
    const letter = word[at] ?? '';
    const group = groupsFrom.get(letter)?.find(({ written }) => {
      written.lastIndex = at;
      return written.test(word);
    });
    const sound = group ? group.sound : letter;
    if (!sounds.endsWith(sound)) sounds += sound;
    at = group ? group.written.lastIndex : at + 1;
  }
  return sounds.replace(unheardR, '').replace(creakyEnd, '').replace(silentEnd, '');
}

// By first letter, so that most letters are read without trying any group.
const groupsFrom = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
    letter,
    letterGroups
      .filter(([opening]) => opening.includes(letter))
      .map(([opening, written, sound]) => ({ opening, written: new RegExp(written, 'uy'), sound })),
  ]),
);

// Some spellings have letters that no other script answers to: Porn, Khine, Moe, Thant.
const unheardR = /(?<=[aeou])r(?=n)/gu;
const creakyEnd = /(?<=[nN])t$/u;
const silentEnd = /(?<=[aiou][^aeiou]|[ou])e$/u;

/** The consonant classes of sounds; `a` opens it where a vowel does. Liquids that close a syllable sound as n, or not at all. */
export function skeletonOf(sounds: string): string {
  let skeleton = vowel.test(sounds[0] ?? '') || /^[hy][aeiou]/u.test(sounds) ? 'a' : '';
  for (let at = 0; at < sounds.length; at += 1) {
    const kept = keptClass(sounds, at);
    if (!skeleton.endsWith(kept) || kept === '') skeleton += kept;
  }
  return skeleton;
}

/** The skeleton with the first vowel class between its consonants: tells apart names of few consonants. */
export function outlineOf(sounds: string): string {
  let outline = '';
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds[at] ?? '';
    const kept = keptClass(sounds, at);
    if (kept && !outline.endsWith(kept)) outline += kept;
    else if (vowel.test(sound) && !/[AIU]$/u.test(outline)) outline += (vowelClass[sound] ?? '').toUpperCase();
  }
  return outline;
}

function keptClass(sounds: string, at: number): string {
  const sound = sounds[at] ?? '';
  const next = sounds[at + 1];
  const openNext = next !== undefined && vowel.test(next);
  // After a consonant or before one, w is heard as a vowel: Kwame, Kyaw.
  if ((sound === 'w' || sound === 'v') && !(openNext && (at === 0 || vowel.test(sounds[at - 1] ?? '')))) return '';
  if ((sound === 'l' || sound === 'r') && next === undefined && at > 0) return 'n';
  if (sound === 'r' && !openNext && next !== 'y' && at > 0) return '';
  return classOf[sound] ?? '';
}
