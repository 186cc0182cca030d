/**
 * How a passphrase becomes a key, by Argon2id: RFC 9106 §4, its second choice, on one lane, since a browser has one. It
 * is kept with what was made by it, so that it can grow.
 */
export interface Stretch {
  /** KiB */
  memory: number;
  passes: number;
}
export const stretchNow: Stretch = { memory: 65_536, passes: 3 };
