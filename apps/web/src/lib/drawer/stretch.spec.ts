import { hashRaw } from '@node-rs/argon2';
import { stretchNow } from './stretch-now.js';
import { stretch } from './stretch.js';

const salt = new Uint8Array(16).fill(7);

describe('a passphrase', () => {
  it('becomes the key that another implementation of Argon2id makes of it', async () => {
    const other = await hashRaw('seven lanterns on a river', { algorithm: 2, salt, memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 }); // prettier-ignore
    expect(Buffer.from(await stretch('seven lanterns on a river', salt, stretchNow))).toEqual(other);
  });

  it('is the same however a keyboard composes its letters', async () => {
    const [composed, apart] = ['caf\u00e9 at the river', 'cafe\u0301 at the river'];
    const little = { memory: 64, passes: 1 };
    expect(await stretch(composed, salt, little)).toEqual(await stretch(apart, salt, little));
  });
});
