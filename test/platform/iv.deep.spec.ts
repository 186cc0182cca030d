import { randomBytes } from 'node:crypto';
import { sealBytes, wrapKey } from '../../libs/platform/src/vault/envelope.js';

import.meta.jest.setTimeout(300_000);

describe('an IV', () => {
  it('is never used twice under one key: a million values, and a million wrapped keys', () => {
    const key = randomBytes(32);
    for (const [seal, from] of [
      [() => sealBytes(key, 'x', Buffer.alloc(1)), 1],
      [() => wrapKey(key, 'x', Buffer.alloc(32)), 9],
    ] as const) {
      const seen = new Set<string>();
      for (let n = 0; n < 1_000_000; n++) seen.add(seal().toString('latin1', from, from + 12));
      expect(seen.size).toBe(1_000_000);
    }
  });
});
