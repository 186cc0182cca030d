import { arabicLetters, arabicSpellings } from './arabic.data.js';

/** Words of a name in Arabic script in Latin letters. Only written vowels are there; scoring forgives the others. */
export function arabicReadings(text: string): string[][] {
  const spelled = arabicSpellings.reduce((arabic, [written, read]) => arabic.replace(written, read), text);
  const words = spelled.split(/[^\p{Script=Arabic}\p{Mn}]+/u).filter(Boolean);
  const read = words.map(readWord);
  // Jim is g in Egypt: Gamal, Hagar.
  return text.includes('ج') ? [read, words.map((word) => readWord(word.replaceAll('ج', 'گ')))] : [read];
}

function readWord(word: string): string {
  const letters = [...word];
  return (
    letters
      .map((letter, at) => {
        const endsInYa = at === letters.length - 2 && /[يی]/u.test(letters[at + 1] ?? '');
        const opens = at === 0 || endsInYa || isVowel(letters[at + 1]) || isVowel(letters[at - 1]);
        if (letter === 'و') return opens && letters[at + 1] !== undefined ? 'w' : 'u';
        if (letter === 'ي' || letter === 'ی') return opens && letters[at + 1] !== undefined ? 'y' : 'i';
        return arabicLetters[letter] ?? '';
      })
      .join('')
      // No Arabic word opens with two consonants: a vowel is there, and most often it is a.
      .replace(opensWithTwo, '$1a')
  );
}

const opensWithTwo = /^([stkgdzc]h|[b-df-hj-np-tvwxz](?!h))(?=[b-df-hj-np-tvwxz])/u;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && /[اأآىةو]/u.test(letter);
