import { argon2id } from 'hash-wasm';
import type { Bytes } from './seal.js';
import type { Stretch } from './stretch-now.js';

/** Argon2id. @returns 32 bytes */
export const stretch = async (passphrase: string, salt: Bytes, { memory, passes }: Stretch): Promise<Bytes> =>
  (await argon2id({
    // Typed on another keyboard it is the same passphrase.
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })) as Bytes;
