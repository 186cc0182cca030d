import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A sealed value, and a wrapped key that does not say what wrapped it: 0x01, IV, ciphertext, tag. */
const VALUE = 1;
/** A wrapped key: 0x02, the id of what wrapped it, IV, ciphertext, tag. */
const WRAPPED = 2;
const ID = 8;
const IV = 12;
const TAG = 16;

// By the bytes in use: an organisation's key opens the keys of all its people, and deriving its name costs more than that.
const ids = new WeakMap<Buffer, string>();

/** Told by nobody who does not hold the key, and telling nothing of it: 16 hex digits. */
export function keyId(key: Buffer): string {
  let id = ids.get(key);
  if (!id) ids.set(key, (id = derive(key, 'key id').subarray(0, ID).toString('hex')));
  return id;
}

/** A 32-byte key of its own for one purpose (HKDF-SHA-256). */
export const derive = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `homeward|${purpose}`, 32));

export const sealBytes = (key: Buffer, place: string, plain: Buffer): Buffer =>
  Buffer.concat([Buffer.of(VALUE), encrypt(key, `v${VALUE}|${place}`, plain)]);

/** @throws Error where it was changed, moved, or sealed under another key */
export function openBytes(key: Buffer, place: string, sealed: Buffer): Buffer {
  if (sealed[0] !== VALUE) throw unknownFormat();
  return decrypt(key, `v${VALUE}|${place}`, sealed.subarray(1));
}

/** A key under another, which the envelope names: so that it can be told what still lies under an old one. */
export function wrapKey(under: Buffer, place: string, plain: Buffer): Buffer {
  const id = keyId(under);
  const body = encrypt(under, `v${WRAPPED}|${id}|${place}`, plain);
  return Buffer.concat([Buffer.of(WRAPPED), Buffer.from(id, 'hex'), body]);
}

/** @throws KeyMissing where none of these keys wrapped it; Error where it was changed or moved */
export function unwrapKey(under: readonly Buffer[], place: string, wrapped: Buffer): Buffer {
  const id = wrappedBy(wrapped);
  // Before there were two master keys an envelope did not name its own.
  if (id === null) return firstThatOpens(under, (key) => openBytes(key, place, wrapped));
  const key = under.find((one) => keyId(one) === id);
  if (!key) throw new KeyMissing(id);
  return decrypt(key, `v${WRAPPED}|${id}|${place}`, wrapped.subarray(1 + ID));
}

/** The id of the key that wrapped it, null where the envelope is of the kind that does not say. */
export const wrappedBy = (wrapped: Buffer): string | null =>
  wrapped[0] === WRAPPED ? wrapped.subarray(1, 1 + ID).toString('hex') : null;

/** Nothing is said of what lies under it: only which key would be needed. */
export class KeyMissing extends Error {
  constructor(readonly id: string) {
    super(`It lies under the key ${id}, which is not here`);
  }
}

/** @throws what the first of them said, where none opens */
export function firstThatOpens(keys: readonly Buffer[], open: (key: Buffer) => Buffer): Buffer {
  const faults: unknown[] = [];
  for (const key of keys) {
    try {
      return open(key);
    } catch (error) {
      faults.push(error);
    }
  }
  // Made only where it is needed: an error that is thrown by nobody costs as much as opening a value.
  throw faults[0] ?? unknownFormat();
}

function encrypt(key: Buffer, bound: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(bound, 'utf8'));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, bound: string, sealed: Buffer): Buffer {
  if (sealed.length < IV + TAG) throw unknownFormat();
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(bound, 'utf8'));
  decipher.setAuthTag(sealed.subarray(-TAG));
  const plain = decipher.update(sealed.subarray(IV, -TAG));
  // Adds no byte in this mode: it says whether what was opened is what was sealed.
  decipher.final();
  return plain;
}

const unknownFormat = () => new Error('Not a sealed value of a known format');
