import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** A file by its path, or the bytes of one that must not touch a disk. */
export type SheetFile = string | Uint8Array;

export const sizeOf = async (file: SheetFile): Promise<number> =>
  typeof file === 'string' ? (await stat(file)).size : file.length;

/** The file in pieces of at most `size` bytes, as far as `end`. */
export function piecesOf(file: SheetFile, size: number, end = Infinity): AsyncIterable<Buffer> | Iterable<Buffer> {
  return typeof file === 'string' ? createReadStream(file, { highWaterMark: size, end }) : slices(file, size, end);
}

function* slices(bytes: Uint8Array, size: number, end: number): Generator<Buffer> {
  const until = Math.min(bytes.length, end);
  for (let from = 0; from < until; from += size)
    yield Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(size, until - from));
}
