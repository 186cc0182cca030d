const longest = 400;

/**
 * Name text as every other file here expects it: NFC, one space between words, no zero-width or direction marks,
 * no lone surrogates, at most 400 characters.
 */
export function tidy(text: string): string {
  return text
    .slice(0, longest * 4)
    .replace(loneSurrogates, '')
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(loneSurrogates, '');
}

const loneSurrogates = /\p{Surrogate}/gu;
// Soft hyphen, zero-width and direction marks, isolates, byte order mark (all of them format characters), combining grapheme
// joiner, tatweel, fillers, unheard Khmer vowels, variation selectors, and controls except those that are spaces.
const invisible = /\p{Cf}|\u034f|\u0640|\u115f|\u1160|\u17b4|\u17b5|\p{Variation_Selector}|(?!\s)\p{Cc}/gu;
