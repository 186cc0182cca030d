/** Khmer consonants; the second is 1 where the unwritten vowel is a, 2 where it is o. */
export const khmerConsonants: Readonly<Record<string, readonly [sound: string, series: 1 | 2]>> = {
  ក: ['k', 1], ខ: ['kh', 1], គ: ['k', 2], ឃ: ['kh', 2], ង: ['ng', 2], ច: ['ch', 1], ឆ: ['ch', 1], ជ: ['ch', 2], ឈ: ['ch', 2],
  ញ: ['nh', 2], ដ: ['d', 1], ឋ: ['th', 1], ឌ: ['d', 2], ឍ: ['th', 2], ណ: ['n', 1], ត: ['t', 1], ថ: ['th', 1], ទ: ['t', 2],
  ធ: ['th', 2], ន: ['n', 2], ប: ['b', 1], ផ: ['ph', 1], ព: ['p', 2], ភ: ['ph', 2], ម: ['m', 2], យ: ['y', 2], រ: ['r', 2],
  ល: ['l', 2], វ: ['v', 2], ស: ['s', 1], ហ: ['h', 1], ឡ: ['l', 1], អ: ['', 1], ឝ: ['s', 1], ឞ: ['s', 1],
}; // prettier-ignore

/** Vowel signs after a consonant of the first and of the second series; the longest match wins. */
export const khmerVowels: Readonly<Record<string, readonly [first: string, second: string]>> = {
  'ុះ': ['oh', 'uh'], 'េះ': ['eh', 'eh'], 'ោះ': ['oh', 'uoh'], 'ាំ': ['am', 'oam'], 'ុំ': ['om', 'um'], 'ា': ['a', 'ea'],
  'ិ': ['e', 'i'], 'ី': ['ei', 'i'], 'ឹ': ['oe', 'ue'], 'ឺ': ['eu', 'eu'], 'ុ': ['o', 'u'], 'ូ': ['ou', 'u'], 'ួ': ['uo', 'uo'],
  'ើ': ['aeu', 'eu'], 'ឿ': ['oea', 'oea'], 'ៀ': ['ie', 'ie'], 'េ': ['e', 'e'], 'ែ': ['ae', 'e'], 'ៃ': ['ai', 'ey'],
  'ោ': ['ao', 'o'], 'ៅ': ['au', 'ov'], 'ំ': ['am', 'um'], 'ះ': ['ah', 'eah'], 'ៈ': ['a', 'ea'],
}; // prettier-ignore

/** Letters that stand for a whole vowel. */
export const khmerIndependent: Readonly<Record<string, string>> = {
  ឣ: 'a', ឤ: 'a', ឥ: 'e', ឦ: 'ei', ឧ: 'u', ឨ: 'uk', ឩ: 'u', ឪ: 'ov', ឫ: 'rue', ឬ: 'rue', ឭ: 'lue', ឮ: 'lue', ឯ: 'ae', ឰ: 'ai',
  ឱ: 'ao', ឲ: 'ao', ឳ: 'au',
}; // prettier-ignore
