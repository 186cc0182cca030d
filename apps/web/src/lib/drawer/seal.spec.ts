import { asBytes, asValue, type Bytes, keyOf, open, paddedSize, seal } from './seal.js';

const place = { id: 'one', kind: 'act', owner: 'drawer' };
const aKey = () => keyOf(crypto.getRandomValues(new Uint8Array(32)));

describe('what is sealed', () => {
  it('opens with its key, in its place, and is what it was', async () => {
    const key = await aKey();
    const sealed = await seal(key, place, asBytes({ name: 'ትግስት' }));
    expect(asValue((await open(key, place, sealed)) as Bytes)).toEqual({ name: 'ትግስት' });
  });

  it('opens under no other id, kind or owner, with no other key, and not with a bit changed', async () => {
    const key = await aKey();
    const sealed = await seal(key, place, asBytes('said'));
    for (const other of [{ id: 'two' }, { kind: 'file' }, { owner: 'another' }])
      expect(await open(key, { ...place, ...other }, sealed)).toBeNull();
    expect(await open(await aKey(), place, sealed)).toBeNull();
    for (const at of [0, sealed.bytes.length - 1]) {
      const bent = sealed.bytes.slice();
      bent[at]! ^= 1;
      expect(await open(key, place, { ...sealed, bytes: bent })).toBeNull();
    }
  });

  it('is never twice the same, and shows no size but a step', async () => {
    const key = await aKey();
    const [short, long] = [await seal(key, place, asBytes('a')), await seal(key, place, asBytes('a'.repeat(900)))];
    expect(short.bytes.length).toBe(long.bytes.length);
    expect((await seal(key, place, asBytes('a'))).bytes).not.toEqual(short.bytes);
    expect([1, 1020, 1021, 300_000, 1_048_576].map(paddedSize)).toEqual([1024, 1024, 4096, 1 << 20, 2 << 20]);
  });

  it('is sealed by a key that cannot be read out', async () => {
    await expect(crypto.subtle.exportKey('raw', await aKey())).rejects.toThrow(/extractable/u);
  });
});
