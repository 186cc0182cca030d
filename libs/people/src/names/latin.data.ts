/** Words that stand between the words of a name and that one spelling has and the other has not. */
export const particles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'mr', 'mrs', 'ms']);

/** Particles that are names elsewhere: a name is read with and without them. */
export const perhapsParticles: ReadonlySet<string> = new Set(['bin', 'ben', 'ibn', 'bint', 'bt']);

/** Spellings of one word that sound apart or are cut apart, rewritten on the whole name in lower-case a-z and spaces. */
export const latinSpellings: readonly (readonly [written: RegExp, read: string])[] = [
  // Servant of …: Abdul Rahman, Abdelrahman, Abd al-Rahman, Abdallah are one word and another.
  [/\babd[aeiou]*(?:l[ -]?l|l)ah\b/gu, 'abd alah'],
  [/\babd(?:[aeiou]+[lrsn]| [ae]l)[ -]?(?=[a-z]{3})/gu, 'abd '],
  [/(?<=[a-z]{3})[aeu][dl]{1,2}[ -]?d[iey]+n\b/gu, ' din'],
  [/\bmohd\b|\bmd\b|\bmuhd\b/gu, 'mohammad'],
];
