import { createHash } from 'node:crypto';
import { type FileSecret, newFileKey, openSegments, SEGMENT, sealSegments } from './segments.js';

const id = '01a20676-2810-777d-99a9-c5673d21ee2d';
const secret: FileSecret = { id, key: Buffer.alloc(32, 7) };
const SEALED = SEGMENT + 16;
const HEADER = 8;

async function* inChunks(bytes: Buffer, size = 1000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const whole = async (bytes: AsyncIterable<Buffer>) => {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
};
const sealed = (plain: Buffer, size?: number, prefix?: Buffer) =>
  whole(sealSegments(secret, inChunks(plain, size), prefix));
const opened = (bytes: Buffer, by: FileSecret = secret) => whole(openSegments(by, inChunks(bytes, 5000)));
const counting = (length: number) => Buffer.from(Array.from({ length }, (_, n) => n % 251));

const three = counting(2 * SEGMENT + 100);
const segmentsOf = (bytes: Buffer) => [
  bytes.subarray(0, HEADER),
  ...Array.from({ length: Math.ceil((bytes.length - HEADER) / SEALED) }, (_, n) =>
    bytes.subarray(HEADER + n * SEALED, HEADER + (n + 1) * SEALED),
  ),
];

describe('a sealed file', () => {
  it.each([0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT, 3 * SEGMENT + 17])(
    'of %i bytes opens to what was sealed, however it was cut on its way',
    async (length) => {
      const plain = counting(length);
      for (const size of [7, 4096, SEGMENT, SEGMENT + 1, 10_000_000].filter((one) => one > 500 || length < 1000)) {
        const bytes = await sealed(plain, size);
        expect(bytes.length).toBe(HEADER + length + 16 * Math.max(1, Math.ceil(length / SEGMENT)));
        expect((await opened(bytes)).equals(plain)).toBe(true);
      }
    },
  );

  it('is written so that every later version can read it', async () => {
    const small = await sealed(Buffer.from('what she said'), 1000, Buffer.alloc(7, 1));
    expect(small.toString('hex')).toBe(KNOWN_SMALL);
    const large = await sealed(three, 1000, Buffer.alloc(7, 1));
    expect(createHash('sha256').update(large).digest('hex')).toBe(KNOWN_LARGE);
  });

  it('is never sealed twice alike, and shows nothing of what is in it', async () => {
    const [one, other] = [await sealed(three), await sealed(three)];
    expect(one.subarray(HEADER, 200).equals(other.subarray(HEADER, 200))).toBe(false);
    expect(one.includes(three.subarray(0, 16))).toBe(false);
  });

  const [header, a, b, c] = [0, 1, 2, 3];
  it.each<[string, (segments: Buffer[]) => Buffer[]]>([
    ['cut after a whole segment', (s) => [s[header]!, s[a]!, s[b]!]],
    ['cut to its first segment', (s) => [s[header]!, s[a]!]],
    ['cut to nothing but its header', (s) => [s[header]!]],
    ['cut inside its header', (s) => [s[header]!.subarray(0, 5)]],
    ['empty', () => []],
    ['cut inside a segment', (s) => [s[header]!, s[a]!, s[b]!.subarray(0, 9000)]],
    ['shorter by its last byte', (s) => [s[header]!, s[a]!, s[b]!, s[c]!.subarray(0, -1)]],
    ['without its first segment', (s) => [s[header]!, s[b]!, s[c]!]],
    ['without one in the middle', (s) => [s[header]!, s[a]!, s[c]!]],
    ['with two segments the other way round', (s) => [s[header]!, s[b]!, s[a]!, s[c]!]],
    ['with a segment twice', (s) => [s[header]!, s[a]!, s[a]!, s[b]!, s[c]!]],
    ['with its last segment twice', (s) => [...s, s[c]!]],
    ['longer by a byte', (s) => [...s, Buffer.of(0)]],
    [
      'with another first bytes of its nonces',
      (s) => [Buffer.concat([Buffer.of(1), Buffer.alloc(7, 9)]), s[a]!, s[b]!, s[c]!],
    ],
    ['of another format', (s) => [Buffer.concat([Buffer.of(2), s[header]!.subarray(1)]), s[a]!, s[b]!, s[c]!]],
  ])('does not open when it is %s', async (_, change) => {
    const bytes = Buffer.concat(change(segmentsOf(await sealed(three))));
    await expect(opened(bytes)).rejects.toThrow('does not open');
  });

  it('does not open with a byte of it changed, wherever', async () => {
    const bytes = await sealed(three);
    for (let at = 0; at < bytes.length; at += 4001) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      await expect(opened(changed)).rejects.toThrow('does not open');
    }
  });

  it('does not open under another key, another id, or with a segment of another file of the same key', async () => {
    const bytes = await sealed(three);
    await expect(opened(bytes, { id, key: newFileKey() })).rejects.toThrow('does not open');
    await expect(opened(bytes, { ...secret, id: id.replace('01', '02') })).rejects.toThrow('does not open');
    const other = segmentsOf(await sealed(counting(three.length)));
    const mixed = segmentsOf(bytes).map((segment, n) => (n === 2 ? other[n]! : segment));
    await expect(opened(Buffer.concat(mixed))).rejects.toThrow('does not open');
  });

  it('gives nothing of a segment on before it proved true', async () => {
    const bytes = await sealed(three);
    bytes[HEADER + SEALED + 10]! ^= 1;
    let given = 0;
    const reading = (async () => {
      for await (const piece of openSegments(secret, inChunks(bytes))) given += piece.length;
    })();
    await expect(reading).rejects.toThrow('does not open');
    expect(given).toBe(SEGMENT);
  });
});

// Worked out apart from this code, by AES-256-GCM alone.
const KNOWN_SMALL = '010101010101010184e1e4ff04b8fa4dda44182f274fd0cc96cee896436385e8756a22f82f';
const KNOWN_LARGE = 'f9ce556bd63b855cacccf4da4a41522125a226282c85ebf50f3e7a0606ef7feb';
