/** Devanagari by its offset in the block; the other scripts of India keep the same order at a distance of 0x80. */
export const indicConsonants: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'ng', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh',
  ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', ऩ: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ऱ: 'r',
  ल: 'l', ळ: 'l', ऴ: 'zh', व: 'v', श: 'sh', ष: 'sh', स: 's', ह: 'h', क़: 'q', ख़: 'kh', ग़: 'gh', ज़: 'z', ड़: 'r', ढ़: 'r', फ़: 'f', य़: 'y',
}; // prettier-ignore

/** Vowels that stand alone, and the signs after a consonant. */
export const indicVowels: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ऌ: 'li', ऍ: 'e', ऎ: 'e', ए: 'e', ऐ: 'ai', ऑ: 'o', ऒ: 'o', ओ: 'o', औ: 'au',
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'ॄ': 'ri', 'ॅ': 'e', 'ॆ': 'e', 'े': 'e', 'ै': 'ai', 'ॉ': 'o', 'ॊ': 'o',
  'ो': 'o', 'ौ': 'au',
}; // prettier-ignore

/** Where a block starts, and what its language says otherwise than Hindi does. */
export const indicBlocks: Readonly<Record<string, { start: number; otherwise: Readonly<Record<string, string>>; unwritten: string }>> = {
  Deva: { start: 0x0900, otherwise: {}, unwritten: 'a' },
  Beng: { start: 0x0980, otherwise: { य: 'j', व: 'b', श: 'sh', ष: 'sh' }, unwritten: 'a' },
  Guru: { start: 0x0a00, otherwise: {}, unwritten: 'a' },
  Gujr: { start: 0x0a80, otherwise: {}, unwritten: 'a' },
  Orya: { start: 0x0b00, otherwise: { य: 'j' }, unwritten: 'a' },
  Taml: { start: 0x0b80, otherwise: {}, unwritten: 'a' },
  Telu: { start: 0x0c00, otherwise: {}, unwritten: 'a' },
  Knda: { start: 0x0c80, otherwise: {}, unwritten: 'a' },
  Mlym: { start: 0x0d00, otherwise: {}, unwritten: 'a' },
}; // prettier-ignore
