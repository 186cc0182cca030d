/** Arabic, Persian and Urdu letters; short vowels are not written. Waw and ya are read by their place. */
export const arabicLetters: Readonly<Record<string, string>> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ء: '', ئ: 'i', ؤ: 'u', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh',
  ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n',
  ه: 'h', ة: 'a', ى: 'a', پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ک: 'k', ی: 'y', ي: 'y', و: 'w', ے: 'e', ں: 'n', ٹ: 't', ڈ: 'd', ڑ: 'r',
  ھ: 'h', ہ: 'h', ۃ: 'a', ۂ: 'h', ڤ: 'v', 'َ': 'a', 'ِ': 'i', 'ُ': 'u', 'ً': 'an', 'ٍ': 'in', 'ٌ': 'un', ۆ: 'o', ێ: 'e', ڵ: 'l', ڕ: 'r',
}; // prettier-ignore

/** What a name holds beside its words, rewritten before reading. */
export const arabicSpellings: readonly (readonly [written: RegExp, read: string])[] = [
  [/[\u0651\u0652\u0653-\u065f\u0670]/gu, ''],
  [/(^| )عبد ?ال/gu, '$1عبد '],
  [/(?<=.)الدين/gu, ' دين'],
  [/(^| )ال(?=[^ ]{3})/gu, '$1'],
  [/(?<=^| )(?:بن|ابن|بنت)(?= )/gu, ''],
  [/الله/gu, 'الاه'],
  [/(?<=عبد )له(?= |$)/gu, 'الاه'],
];
