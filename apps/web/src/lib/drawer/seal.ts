/** A key of WebCrypto, wherever this runs. */
export type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Bytes as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where something sealed belongs: nothing opens under another id, as another kind, or for another owner. */
export interface Place {
  id: string;
  kind: string;
  /** The drawer, not the person: whose it is stands nowhere. */
  owner: string;
}
export interface Sealed {
  iv: Bytes;
  bytes: Bytes;
}

const MIB = 1 << 20;
const steps = [1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10, MIB];
const LENGTH = 4;

/** So large it is made, that a size tells little: a step of a few, then whole MiB. @param bytes of the content */
export const paddedSize = (bytes: number): number =>
  steps.find((step) => bytes + LENGTH <= step) ?? Math.ceil((bytes + LENGTH) / MIB) * MIB;

function pad(content: Bytes, size: number): Bytes {
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, LENGTH);
  return padded;
}
const unpad = (padded: Bytes): Bytes =>
  padded.slice(LENGTH, LENGTH + new DataView(padded.buffer, padded.byteOffset).getUint32(0));

const boundTo = ({ id, kind, owner }: Place): Bytes =>
  new TextEncoder().encode(JSON.stringify(['homeward-drawer-1', owner, kind, id]));

/**
 * AES-256-GCM, padded, under an iv of its own, bound to its place.
 * @param sizeOf how large it is made, at least four bytes more than its content
 */
export async function seal(key: Key, place: Place, content: Bytes, sizeOf = paddedSize): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(place) };
  return {
    iv,
    bytes: new Uint8Array(await crypto.subtle.encrypt(algorithm, key, pad(content, sizeOf(content.length)))),
  };
}

/** @returns null where the key is another, the place is another, or a bit was changed */
export async function open(key: Key, place: Place, { iv, bytes }: Sealed): Promise<Bytes | null> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(place) };
  return crypto.subtle.decrypt(algorithm, key, bytes).then(
    (padded) => unpad(new Uint8Array(padded)),
    () => null,
  );
}

/** A key that no script can read out again. */
export const keyOf = (raw: Bytes): Promise<Key> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

export const asBytes = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value));
export const asValue = <T>(bytes: Bytes): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
