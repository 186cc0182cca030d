import { appendFile, open } from 'node:fs/promises';
import { type Anchor, type Checkpoint, type KeptLine, markOf, type SealedLeaf } from '#platform';

/** A checkpoint as one line of a file, and as the API shows it: bytes in hex. */
export type WrittenCheckpoint = Record<'root' | 'previous' | 'chain' | 'signature' | 'at' | 'keyId', string> &
  Record<'number' | 'first' | 'size', number>;

/** In the file stand its lines as well, base64 of 24 bytes each: id and mark, so that what is done to one can be named. */
type FileLine = WrittenCheckpoint & { lines?: string };

export const written = ({ number, first, size, root, previous, chain, at, keyId, signature }: Checkpoint) =>
  ({
    number,
    first,
    size,
    root: root.toString('hex'),
    previous: previous.toString('hex'),
    chain: chain.toString('hex'),
    at,
    keyId,
    signature: signature.toString('hex'),
  }) satisfies WrittenCheckpoint;

export const readCheckpoint = ({
  number,
  first,
  size,
  root,
  previous,
  chain,
  at,
  keyId,
  signature,
}: WrittenCheckpoint): Checkpoint => ({
  number,
  first,
  size,
  at,
  keyId,
  root: Buffer.from(root, 'hex'),
  previous: Buffer.from(previous, 'hex'),
  chain: Buffer.from(chain, 'hex'),
  signature: Buffer.from(signature, 'hex'),
});

/** Adds a checkpoint and the lines of its batch to the file; only its owner may read it. */
export function appendCheckpoint(file: string, checkpoint: Checkpoint, leaves: readonly SealedLeaf[]): Promise<void> {
  const marks = leaves.map(({ eventId, leaf }) =>
    Buffer.concat([Buffer.from(eventId.replaceAll('-', ''), 'hex'), markOf(leaf)]),
  );
  const line: FileLine = { ...written(checkpoint), lines: Buffer.concat(marks).toString('base64') };
  return appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
}

/**
 * The anchors in a file of checkpoints. Lines of batches are left in the file and read when they are asked for.
 * @throws Error naming the line that is none; one that was cut off while it was written is left out
 */
export async function readCheckpoints(file: string): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  let [number, start] = [0, 0];
  const handle = await open(file);
  for await (const text of handle.readLines()) {
    number++;
    // A crash leaves half a line, and the next checkpoint is written right behind it.
    const cut = Math.max(text.lastIndexOf('{"number":'), 0);
    const whole = text.slice(cut);
    const place = { start: start + Buffer.byteLength(text.slice(0, cut)), length: Buffer.byteLength(whole) };
    start += Buffer.byteLength(text) + 1;
    if (!whole.endsWith('}')) continue;
    try {
      const line = JSON.parse(whole) as FileLine;
      const checkpoint = readCheckpoint(line);
      anchors.push(line.lines === undefined ? checkpoint : { ...checkpoint, lines: () => linesAt(file, place) });
    } catch {
      throw new Error(`${file}: line ${number} is not a checkpoint`);
    }
  }
  return anchors;
}

async function linesAt(file: string, { start, length }: { start: number; length: number }): Promise<KeptLine[]> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
    const { first, lines = '' } = JSON.parse(buffer.toString('utf8')) as FileLine;
    const marks = Buffer.from(lines, 'base64');
    return Array.from({ length: marks.length / 24 }, (_, at) => ({
      position: first + at,
      eventId: uuidOf(marks.toString('hex', at * 24, at * 24 + 16)),
      mark: marks.subarray(at * 24 + 16, at * 24 + 24),
    }));
  } finally {
    await handle.close();
  }
}

const uuidOf = (hex: string): string => hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
