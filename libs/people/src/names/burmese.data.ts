/** Burmese consonants as names write them in Latin. */
export const burmeseConsonants: Readonly<Record<string, string>> = {
  က: 'k', ခ: 'kh', ဂ: 'g', ဃ: 'g', င: 'ng', စ: 's', ဆ: 's', ဇ: 'z', ဈ: 'z', ဉ: 'ny', ည: 'ny', ဋ: 't', ဌ: 'ht', ဍ: 'd',
  ဎ: 'd', ဏ: 'n', တ: 't', ထ: 'ht', ဒ: 'd', ဓ: 'd', န: 'n', ပ: 'p', ဖ: 'hp', ဗ: 'b', ဘ: 'b', မ: 'm', ယ: 'y', ရ: 'y', လ: 'l',
  ဝ: 'w', သ: 'th', ဿ: 'th', ဟ: 'h', ဠ: 'l', အ: '', ဣ: 'i', ဤ: 'i', ဥ: 'u', ဦ: 'u', ဧ: 'e', ဩ: 'aw', ဪ: 'aw',
}; // prettier-ignore

/** Openings that sound otherwise than their letters; the medials as written in Unicode order. */
export const burmeseOpenings: readonly (readonly [written: string, read: string])[] = [
  ['ရှ', 'sh'],
  ['ချ', 'ch'],
  ['ခြ', 'ch'],
  ['ဂျ', 'gy'],
  ['ကျ', 'ky'],
  ['ကြ', 'ky'],
];

/** Medial letters after an opening consonant. */
export const burmeseMedials: Readonly<Record<string, string>> = { 'ျ': 'y', 'ြ': 'y', 'ွ': 'w', 'ှ': 'h' };

/** Vowel and closing consonant of a syllable, tone marks taken out; the longest match wins. */
export const burmeseRhymes: Readonly<Record<string, string>> = {
  'ောင်': 'aung', 'ိုင်': 'aing', 'ောက်': 'auk', 'ိုက်': 'aik', 'ော်': 'aw', 'ော': 'aw', 'ို': 'o', 'ို့': 'o', 'ိုယ်': 'o',
  'ုန်': 'on', 'ုမ်': 'on', 'ုံ': 'on', 'ုတ်': 'ok', 'ုပ်': 'ok', 'ိန်': 'ein', 'ိမ်': 'ein', 'ိံ': 'ein', 'ိတ်': 'eik', 'ိပ်': 'eik',
  'င်': 'in', 'ဉ်': 'in', 'န်': 'an', 'မ်': 'an', 'ံ': 'an', 'ဏ်': 'an', 'ည်': 'i', 'ယ်': 'e', 'က်': 'et', 'စ်': 'it', 'တ်': 'at',
  'ပ်': 'at', 'ဒ်': 'at', 'လ်': 'al', 'သ်': 'at', 'ရ်': '', 'ေ': 'ay', 'ဲ': 'e', 'ာ': 'a', 'ါ': 'a', 'ိ': 'i', 'ီ': 'i', 'ု': 'u', 'ူ': 'u',
  'ော့': 'aw', 'ေတ်': 'it', 'ေန်': 'in',
}; // prettier-ignore
