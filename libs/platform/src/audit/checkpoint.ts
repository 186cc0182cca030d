import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { leafHash, type AuditEvent } from './event.js';
import { merkleRoot } from './merkle.js';

/** A signed statement of what the log held: worth most where a copy of it is kept elsewhere (an anchor). */
export interface Checkpoint {
  /** From 1, without gaps. */
  readonly number: number;
  /** Position of the first line of this batch; positions count from 1. */
  readonly first: number;
  /** Lines in the whole log up to and with this batch: the position of its last line. */
  readonly size: number;
  /** Merkle root over this batch alone, 32 bytes. */
  readonly root: Buffer;
  /** `chain` of the checkpoint before, 32 bytes; zeros for the first. */
  readonly previous: Buffer;
  /** Hash of all fields above and below but the signature, 32 bytes. */
  readonly chain: Buffer;
  /** ISO 8601 UTC, kept as the text that was signed. */
  readonly at: string;
  readonly keyId: string;
  /** Ed25519 over `chain`, 64 bytes. */
  readonly signature: Buffer;
}

/** The sealer's key. It must not lie in the database that it vouches for. */
export interface SealKey {
  /** First 16 hex digits of the SHA-256 of the public key. */
  readonly keyId: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** Keys that a checkpoint may be signed with, by `keyId`: the present one and those before a rotation. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

export interface SealedLeaf {
  readonly position: number;
  readonly eventId: string;
  readonly leaf: Buffer;
}

const nothingBefore = Buffer.alloc(32);
// What stands before a raw 32-byte seed in PKCS #8 (RFC 8410 §7).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The Ed25519 key made from a seed.
 * @param seed 32 secret bytes
 * @throws RangeError at any other length
 */
export function sealKey(seed: Uint8Array): SealKey {
  if (seed.length !== 32) throw new RangeError('A seal key is made from a seed of 32 bytes');
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { keyId: createHash('sha256').update(raw).digest('hex').slice(0, 16), publicKey, privateKey };
}

/** The keys to verify with, from the seal keys (or only their public halves) that were ever in use. */
export function trust(...keys: readonly Pick<SealKey, 'keyId' | 'publicKey'>[]): TrustedKeys {
  return new Map(keys.map(({ keyId, publicKey }) => [keyId, publicKey]));
}

/**
 * Seals a batch: store the leaves and the checkpoint in one transaction, or a verifier finds leaves without a seal.
 * Lines of one batch are put in order of their id, so that a swap shows by itself.
 * @param previous the last checkpoint, null for the first batch
 * @param events at least one line, none of them sealed before, in any order
 * @param at ISO 8601 UTC; kept verbatim, so store it as text or in a form that gives the same text back
 * @throws RangeError when there is nothing to seal
 */
export function seal(
  previous: Checkpoint | null,
  events: readonly AuditEvent[],
  at: string,
  key: SealKey,
): { leaves: SealedLeaf[]; checkpoint: Checkpoint } {
  if (events.length === 0) throw new RangeError('A checkpoint seals at least one line');
  const first = (previous?.size ?? 0) + 1;
  const leaves = events
    .toSorted((one, other) => (one.id.toLowerCase() < other.id.toLowerCase() ? -1 : 1))
    .map((event, index) => ({ position: first + index, eventId: event.id, leaf: leafHash(event) }));
  const claim = {
    number: (previous?.number ?? 0) + 1,
    first,
    size: first + leaves.length - 1,
    root: merkleRoot(leaves.map(({ leaf }) => leaf)),
    previous: previous?.chain ?? nothingBefore,
    at,
    keyId: key.keyId,
  };
  const chain = chainHash(claim);
  return { leaves, checkpoint: { ...claim, chain, signature: sign(null, signed(chain), key.privateKey) } };
}

/** Whether a checkpoint is whole and signed by a key we trust; says nothing of its place in the log. */
export function isGenuine(checkpoint: Checkpoint, keys: TrustedKeys): boolean {
  const key = keys.get(checkpoint.keyId);
  if (!key || !chainHash(checkpoint).equals(checkpoint.chain)) return false;
  return verify(null, signed(checkpoint.chain), key, checkpoint.signature);
}

/** Whether `checkpoint` stands where the one after `previous` must stand. */
export function follows(previous: Checkpoint | null, checkpoint: Checkpoint): boolean {
  return (
    checkpoint.number === (previous?.number ?? 0) + 1 &&
    checkpoint.first === (previous?.size ?? 0) + 1 &&
    checkpoint.size >= checkpoint.first &&
    checkpoint.previous.equals(previous?.chain ?? nothingBefore)
  );
}

function chainHash({
  number,
  first,
  size,
  root,
  previous,
  at,
  keyId,
}: Omit<Checkpoint, 'chain' | 'signature'>): Buffer {
  const words = [number, first, size, root.toString('hex'), previous.toString('hex'), at, keyId];
  return createHash('sha256')
    .update(JSON.stringify(['homeward-checkpoint-1', ...words]))
    .digest();
}

// Signed under a name of its own, so that no other use of the key can be passed off as a checkpoint.
function signed(chain: Buffer): Buffer {
  return Buffer.concat([Buffer.from('homeward-checkpoint-1\0'), chain]);
}
