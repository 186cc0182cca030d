import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { beheaded, inPieces } from './pieces.js';

/** What opens one file: a key that seals nothing else, and the id that it is stored under. */
export interface FileSecret {
  id: string;
  /** 32 bytes */
  key: Buffer;
}

/** Bytes of plain text in one segment; the last may hold fewer. */
export const SEGMENT = 64 * 1024;
const TAG = 16;
const FORMAT = 1;
const PREFIX = 7;
const HEADER = 1 + PREFIX;
const MOST_SEGMENTS = 2 ** 32;

/** A file that was cut, lengthened, put together anew, or sealed for another place or under another key. */
export class FileDamaged extends Error {
  constructor() {
    super('A stored file does not open');
    this.name = 'FileDamaged';
  }
}

export const newFileKey = (): Buffer => randomBytes(32);

/**
 * Seals a stream as it passes, one segment in memory at a time: format byte, 7 random bytes, then for each segment its
 * AES-256-GCM ciphertext and tag. The nonce is random bytes ‖ number (u32) ‖ whether it is the last (u8), after STREAM
 * (Hoang, Reyhanitabar, Rogaway, Vizár, 2015); id, number and last are also bound in as associated data, so that no
 * segment opens elsewhere and no file ends early.
 */
export async function* sealSegments(
  { id, key }: FileSecret,
  plain: AsyncIterable<Uint8Array>,
  prefix: Buffer = randomBytes(PREFIX),
): AsyncGenerator<Buffer> {
  yield Buffer.concat([Buffer.of(FORMAT), prefix]);
  let number = 0;
  for await (const { piece, isLast } of inPieces(plain, SEGMENT)) {
    if (number === MOST_SEGMENTS) throw new RangeError('A file of more segments than can be numbered');
    const cipher = createCipheriv('aes-256-gcm', key, nonce(prefix, number, isLast));
    cipher.setAAD(associated(id, number, isLast));
    const body = Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    number += 1;
    yield body;
  }
}

/**
 * The plain bytes, segment by segment: each is given on only once it proved true.
 * @throws FileDamaged at the first segment that does not
 */
export async function* openSegments(
  { id, key }: FileSecret,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const { head, rest } = await beheaded(sealed, HEADER);
  if (head.length !== HEADER || head[0] !== FORMAT) throw new FileDamaged();
  const prefix = head.subarray(1);
  let number = 0;
  for await (const { piece, isLast } of inPieces(rest, SEGMENT + TAG)) {
    yield opened(piece, key, nonce(prefix, number, isLast), associated(id, number, isLast));
    number += 1;
  }
}

function opened(piece: Buffer, key: Buffer, iv: Buffer, aad: Buffer): Buffer {
  if (piece.length < TAG) throw new FileDamaged();
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(aad);
  decipher.setAuthTag(piece.subarray(-TAG));
  const plain = decipher.update(piece.subarray(0, -TAG));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    throw new FileDamaged();
  }
}

function nonce(prefix: Buffer, number: number, isLast: boolean): Buffer {
  const iv = Buffer.alloc(PREFIX + 5);
  prefix.copy(iv);
  iv.writeUInt32BE(number, PREFIX);
  iv.writeUInt8(isLast ? 1 : 0, PREFIX + 4);
  return iv;
}

const associated = (id: string, number: number, isLast: boolean): Buffer =>
  Buffer.from(`v${FORMAT}|file|${id}|${number}|${isLast ? 'last' : 'more'}`, 'utf8');
