/** Thai consonants: sound that opens a syllable, sound that closes it, and the letter as Sanskrit learning spells it last. */
export const thaiConsonants: Readonly<Record<string, readonly [opens: string, closes: string, spelled: string]>> = {
  ก: ['k', 'k', 'k'], ข: ['kh', 'k', 'k'], ฃ: ['kh', 'k', 'k'], ค: ['kh', 'k', 'k'], ฅ: ['kh', 'k', 'k'], ฆ: ['kh', 'k', 'k'],
  ง: ['ng', 'ng', 'ng'], จ: ['ch', 't', 'j'], ฉ: ['ch', 't', 'ch'], ช: ['ch', 't', 'j'], ซ: ['s', 't', 's'], ฌ: ['ch', 't', 'ch'],
  ญ: ['y', 'n', 'n'], ฎ: ['d', 't', 'd'], ฏ: ['t', 't', 't'], ฐ: ['th', 't', 't'], ฑ: ['th', 't', 't'], ฒ: ['th', 't', 't'],
  ณ: ['n', 'n', 'n'], ด: ['d', 't', 'd'], ต: ['t', 't', 't'], ถ: ['th', 't', 't'], ท: ['th', 't', 't'], ธ: ['th', 't', 't'],
  น: ['n', 'n', 'n'], บ: ['b', 'p', 'b'], ป: ['p', 'p', 'p'], ผ: ['ph', 'p', 'p'], ฝ: ['f', 'p', 'p'], พ: ['ph', 'p', 'p'],
  ฟ: ['f', 'p', 'p'], ภ: ['ph', 'p', 'p'], ม: ['m', 'm', 'm'], ย: ['y', 'i', 'i'], ร: ['r', 'n', 'r'], ล: ['l', 'n', 'l'],
  ว: ['w', 'o', 'w'], ศ: ['s', 't', 's'], ษ: ['s', 't', 's'], ส: ['s', 't', 's'], ห: ['h', '', ''], ฬ: ['l', 'n', 'l'],
  ฮ: ['h', '', ''], อ: ['', '', ''],
}; // prettier-ignore

/** Spellings that sound otherwise than their letters say, replaced before reading. */
export const thaiSpellings: readonly (readonly [written: RegExp, read: string])[] = [
  // A letter under the cancelling mark is silent, and with it the one it leans on.
  [/(?:จน|ทร|ตร|ดร|กษ)์/gu, ''],
  [/[ก-ฮ][ิุ]?์/gu, ''],
  [/[็-๎]/gu, ''],
  [/พรหม/gu, 'โพรม'],
  [/ทร(?=ง|ัพ|าบ|าย|ุด)/gu, 'ซ'],
  [/(?<=[ก-ฮ])รร(?=[ก-ฮ](?![ะ-ฺ]))/gu, 'ั'],
  [/(?<=[ก-ฮ])รร/gu, 'ัน'],
  [/(?<=[ตทกชคด])ร$/gu, ''],
  [/(?<=(?:า|ี|ู|ั|โ|เ)[ก-ฮ]?[ตมฒ])(?:ิ|ุ)$/gu, ''],
  [/หฺ?(?=[งญนมยรลว])/gu, ''],
  [/^อ(?=ย)/gu, ''],
  [/ฤๅ|ฤ/gu, 'ริ'],
  [/ฦๅ|ฦ/gu, 'ลึ'],
  [/ํา/gu, 'ำ'],
];

/** Vowels around one consonant or cluster (C), the longest first. `.` stands for nothing more. */
export const thaiVowels: readonly (readonly [written: RegExp, read: string])[] = [
  [/^เ(C)ียะ?/u, 'ia'],
  [/^เ(C)ือะ?/u, 'uea'],
  [/^เ(C)าะ/u, 'o'],
  [/^เ(C)า/u, 'ao'],
  [/^เ(C)อะ?/u, 'oe'],
  [/^เ(C)ิ/u, 'oe'],
  [/^เ(C)ย/u, 'oei'],
  [/^เ(C)ะ?/u, 'e'],
  [/^แ(C)ะ?/u, 'ae'],
  [/^โ(C)ะ?/u, 'o'],
  [/^[ไใ](C)ย?/u, 'ai'],
  [/^(C)ัวะ?/u, 'ua'],
  [/^(C)ัย/u, 'ai'],
  [/^(C)(?:ะ|ั|า)/u, 'a'],
  [/^(C)ำ/u, 'am'],
  [/^(C)[ิี]/u, 'i'],
  [/^(C)ืออ?/u, 'ue'],
  [/^(C)[ึื]อ?/u, 'ue'],
  [/^(C)[ุู]/u, 'u'],
  [/^(C)ว(?=[ก-ฮ](?![ะ-ู]))/u, 'ua'],
  [/^(C)อ(?![ะ-ู])/u, 'o'],
];

/** Lao letters stand 0x80 after the Thai ones; these alone differ, and are rewritten first. */
export const laoSpellings: readonly (readonly [written: RegExp, read: string])[] = [
  [/ໜ/gu, 'ນ'],
  [/ໝ/gu, 'ມ'],
  [/ຼ/gu, 'ລ'],
  [/ເ([ກ-ຮ]{1,2})ັຍ|([ກ-ຮ])ັຽ/gu, '$1$2ຽ'],
  [/([ກ-ຮ])([ົ])ວ/gu, '$1ັວ'],
  [/([ກ-ຮ])ົ/gu, 'ໂ$1'],
  [/([ກ-ຮ])ຽ/gu, 'ເ$1ີຍ'],
  [/([ກ-ຮ])ໍ/gu, '$1ອ'],
  [/ຊ/gu, 'ສ'],
  [/ຢ|ຍ/gu, 'ຢ'],
];
