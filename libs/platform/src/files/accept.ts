import { fileRefused, fileTooLarge } from './file-problems.js';
import { cleanFileName } from './file-name.js';
import { fileTypeOf, refuseSecondBeginning, refuseSecondEnding } from './file-type.js';
import type { FileType } from './file-types.data.js';
import { drawnAnew, type ImageType } from './images.js';
import { refuseNoOffice } from './office-file.js';
import { beheaded } from './pieces.js';
import { onlyText } from './plain-text.js';

/** Enough to know a kind by, and to find a second beginning in. */
const HEAD = 4096;
/** Enough for the directory of any honest document. */
const TAIL = 256 * 1024;
/** A picture is drawn in memory, so it has a limit of its own. */
const MOST_PICTURE = 25 * 1024 * 1024;

export interface GivenFile {
  stream: AsyncIterable<Buffer>;
  filename: string;
  contentType: string;
}

/** A file that may be kept, if its bytes hold what its beginning promised: they fail with a Problem where they do not. */
export interface AcceptedFile {
  type: string;
  name: string;
  bytes: AsyncIterable<Buffer>;
}

/**
 * Looks at a file on its way in. Everything but pictures streams through.
 * @param most bytes
 * @throws Problem unsupported-media-type, invalid, too-large; each names `/file`
 */
export async function accepted({ stream, filename, contentType }: GivenFile, most: number): Promise<AcceptedFile> {
  const { head, rest } = await beheaded(limited(stream, most), HEAD);
  if (!head.length) throw fileRefused('empty', 'This file is empty');
  const type = fileTypeOf(head, filename, contentType);
  refuseSecondBeginning(head, type);
  const whole = joined(head, rest);
  return {
    type: type.type,
    name: cleanFileName(filename, type.extensions[0]!),
    bytes: type.is === 'image' ? picture(whole, type.type as ImageType, most) : looked(whole, head, type),
  };
}

async function* picture(whole: AsyncIterable<Buffer>, type: ImageType, most: number): AsyncGenerator<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of limited(whole, Math.min(most, MOST_PICTURE))) pieces.push(piece);
  yield await drawnAnew(Buffer.concat(pieces), type);
}

async function* looked(whole: AsyncIterable<Buffer>, head: Buffer, type: FileType): AsyncGenerator<Buffer> {
  const held: Buffer[] = [];
  let [length, size] = [0, 0];
  for await (const chunk of type.is === 'text' ? onlyText(whole) : whole) {
    size += chunk.length;
    length += chunk.length;
    held.push(chunk);
    while (length - held[0]!.length >= TAIL) length -= held.shift()!.length;
    yield chunk;
  }
  const tail = Buffer.concat(held);
  refuseSecondEnding(tail, type);
  if (type.is === 'office') refuseNoOffice(type.extensions[0]!, head, tail, size);
}

async function* limited(bytes: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw fileTooLarge(most);
    yield chunk;
  }
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}
