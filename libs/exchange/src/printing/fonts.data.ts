/**
 * Which font file writes what, the first that can.  The files and their licence are in
 * `libs/exchange/fonts`.
 */
export const fontFiles = [
  { name: 'latin' },
  { name: 'latin-ext' },
  { name: 'vietnamese' },
  { name: 'cyrillic' },
  { name: 'greek' },
  { name: 'thai' },
  { name: 'lao' },
  { name: 'khmer' },
  { name: 'myanmar' },
  { name: 'devanagari' },
  { name: 'bengali' },
  { name: 'tamil' },
  { name: 'sinhala' },
  { name: 'gujarati' },
  { name: 'gurmukhi' },
  { name: 'telugu' },
  { name: 'kannada' },
  { name: 'malayalam' },
  { name: 'georgian' },
  { name: 'ethiopic' },
  { name: 'arabic' },
  { name: 'han' },
  { name: 'korean' },
] as const satisfies readonly { name: string }[];
export type FontName = (typeof fontFiles)[number]['name'] | 'latin-bold';
