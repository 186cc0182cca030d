import { type Bytes, type Key, open, seal, type Sealed } from './seal.js';

/** A second lock on the same drawer: the key that her passkey makes opens it. */
export interface PasskeyLock {
  /** What a passkey is asked with. One for all drawers of a device: which of them is hers it does not say before. */
  input: Bytes;
  salt: Bytes;
  lock: Sealed;
}
const BYTES = 32;
const placeIn = (drawer: string) => ({ id: drawer, kind: 'passkey', owner: drawer });

export const newInput = (): Bytes => crypto.getRandomValues(new Uint8Array(BYTES));

/** What a passkey says is the same for each drawer of the device: the salt tells their keys apart (HKDF, RFC 5869). */
async function keyOf(output: Bytes, salt: Bytes): Promise<Key> {
  const base = await crypto.subtle.importKey('raw', output, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode('homeward-drawer-passkey-1') };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param output what the passkey said to `input`, 32 bytes @param raw the drawer's key */
export async function lockedByPasskey(
  drawer: string,
  { input, output }: { input: Bytes; output: Bytes },
  raw: Bytes,
): Promise<PasskeyLock> {
  const salt = crypto.getRandomValues(new Uint8Array(BYTES));
  return { input, salt, lock: await seal(await keyOf(output, salt), placeIn(drawer), raw) };
}

/** @returns the drawer's key, or null where another passkey or another drawer's lock it is */
export const openedByPasskey = async (
  drawer: string,
  { salt, lock }: PasskeyLock,
  output: Bytes,
): Promise<Bytes | null> => open(await keyOf(output, salt), placeIn(drawer), lock);
