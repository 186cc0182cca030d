/**
 * Chance that can be had again: the same word draws the same numbers.
 * @param {string} word
 * @returns {() => number} from 0 up to 1 (mulberry32, by Tommy Ettinger, public domain)
 */
export function drawFrom(word) {
  let state = [...word].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0), 16_777_619), 2_166_136_261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
