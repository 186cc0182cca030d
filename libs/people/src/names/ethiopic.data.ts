/** Rows of the Ethiopic block from U+1200, eight places each: the consonant of the row, '-' where names have none. */
export const ethiopicRows: readonly string[] =
  'h l h m s r s sh k kw kh khw b v t ch h hw n gn - k kw h hw w - z zh y d d j g gw ng t ch p ts ts f p'.split(' ');

/** The vowel of each place; the sixth is heard only between consonants that cannot stand together. */
export const ethiopicVowels: readonly string[] = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];

/** Rows without a consonant of their own (alf and ayn), where the first place is said a. */
export const silentRows: ReadonlySet<string> = new Set(['አ', 'ዐ']);
