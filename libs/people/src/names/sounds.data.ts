/** How letter groups sound, in the order in which they are tried, as regular expressions; `opens` are their first letters. Capitals: S sh, C ch, J j, Z ts, N ng, X kh. */
export const letterGroups: readonly (readonly [opens: string, written: string, sound: string])[] = [
  ['t', 'tch', 'C'],
  ['c', 'chh?', 'C'],
  ['zjd', 'zh|jh|dj|j', 'J'],
  ['s', 'sh', 'S'],
  ['h', '\\bhs', 'S'],
  ['td', 'tsz?|tz|dz', 'Z'],
  ['s', 'sz', 's'],
  ['q', 'q(?=i)', 'C'],
  ['kh', 'kh|hk', 'X'],
  ['g', 'gh', 'g'],
  ['g', 'gn(?=[aeiou])', 'n'],
  ['n', 'n[hy]', 'n'],
  ['h', 'hn', 'n'],
  ['n', 'ngh?', 'N'],
  ['pfh', 'ph|f|hp', 'f'],
  ['b', 'bh', 'b'],
  ['tdh', '[td]h|ht', 't'],
  ['c', 'c(?=[eiy])', 's'],
  ['ckq', 'ck|[cq]', 'k'],
  ['x', '\\bx|x(?=ay|i|u)', 'S'],
  ['x', 'x', 'ks'],
  ['e', 'ee', 'i'],
  ['i', 'ii', 'i'],
  ['ou', 'oo|ou|uu', 'u'],
  ['a', 'aa', 'a'],
];

/** Classes of the skeleton: sounds that spellings and ears confuse share one letter. H and glides are not kept. */
export const classOf: Readonly<Record<string, string>> = {
  p: 'p', b: 'p', f: 'p', v: 'w', w: 'w', t: 't', d: 't', k: 'k', g: 'k', X: 'k', s: 's', z: 's', S: 's', Z: 's', C: 's', J: 's',
  m: 'm', n: 'n', N: 'n', l: 'l', r: 'l',
}; // prettier-ignore

/** Vowels, coarsely: front, open, back. */
export const vowelClass: Readonly<Record<string, string>> = { i: 'i', e: 'i', y: 'i', a: 'a', o: 'u', u: 'u' };

/** What it costs to take one sound for another, 0 (the same) to 1; pairs not here cost 1. */
export const confusions: Readonly<Record<string, number>> = {
  pb: 0.2, pf: 0.15, bf: 0.3, bv: 0.3, vf: 0.4, vw: 0.15, wb: 0.5, wf: 0.7, td: 0.2, kg: 0.2, kX: 0.15, gX: 0.25, Xh: 0.4, kh: 0.6,
  sz: 0.2, sS: 0.2, zS: 0.3, sZ: 0.2, zZ: 0.2, SZ: 0.3, CJ: 0.2, CZ: 0.2, JZ: 0.25, sC: 0.5, SC: 0.35, zJ: 0.3, sJ: 0.5, zC: 0.5, SJ: 0.5,
  tC: 0.5, tJ: 0.5, dJ: 0.5, ts: 0.5, tS: 0.7, tZ: 0.5, dz: 0.4, kC: 0.6, gJ: 0.4, kJ: 0.7, lr: 0.2, nN: 0.15, mn: 0.5, mN: 0.6, ln: 0.4,
  rn: 0.4, yJ: 0.4, yi: 0.05, ye: 0.1, ya: 0.2, wu: 0.1, wo: 0.1, wa: 0.2, vu: 0.3, vo: 0.3, kN: 0.6, gN: 0.4, rJ: 0.6, hS: 0.7,
  ai: 0.2, ae: 0.1, ao: 0.1, au: 0.15, ei: 0.08, eo: 0.18, eu: 0.2, io: 0.2, iu: 0.2, ou: 0.06,
}; // prettier-ignore

/** What a sound weighs: the cost of leaving it out. Sounds not here weigh 1. */
export const weights: Readonly<Record<string, number>> = {
  a: 0.2, e: 0.2, i: 0.22, o: 0.22, u: 0.22, h: 0.12, y: 0.25, w: 0.45, r: 0.85,
}; // prettier-ignore
