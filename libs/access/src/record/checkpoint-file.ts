import { appendFile, readFile } from 'node:fs/promises';
import type { Checkpoint } from '#platform';

/** A checkpoint as one line of a file, and as the API shows it: bytes in hex. */
export type WrittenCheckpoint = Record<'root' | 'previous' | 'chain' | 'signature' | 'at' | 'keyId', string> &
  Record<'number' | 'first' | 'size', number>;

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

/** Adds checkpoints to the file, one line each; only its owner may read it. */
export const appendCheckpoints = (file: string, checkpoints: readonly Checkpoint[]): Promise<void> =>
  appendFile(file, checkpoints.map((one) => `${JSON.stringify(written(one))}\n`).join(''), { mode: 0o600 });

/**
 * The anchors in a file of checkpoints.
 * @throws Error naming the line that is none; a last line that was cut off while it was written is left out
 */
export async function readCheckpoints(file: string): Promise<Checkpoint[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  // After the last line break stands nothing, or what a crash cut off.
  return lines.slice(0, -1).map((line, at) => {
    try {
      return read(JSON.parse(line) as WrittenCheckpoint);
    } catch {
      throw new Error(`${file}: line ${at + 1} is not a checkpoint`);
    }
  });
}

const read = ({ root, previous, chain, signature, ...rest }: WrittenCheckpoint): Checkpoint => ({
  ...rest,
  root: Buffer.from(root, 'hex'),
  previous: Buffer.from(previous, 'hex'),
  chain: Buffer.from(chain, 'hex'),
  signature: Buffer.from(signature, 'hex'),
});
