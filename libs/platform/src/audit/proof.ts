import { createHash, createPublicKey } from 'node:crypto';
import { follows, isGenuine, type Checkpoint, type SealKey, type TrustedKeys } from './checkpoint.js';
import { leafHash, type AuditEvent } from './event.js';
import { inclusionProof, isIncluded } from './merkle.js';

/** That one line stands in the record: what leads from its leaf to a signed checkpoint. */
export interface Proof {
  /** 32 bytes. */
  readonly leaf: Buffer;
  /** Place of the leaf in its batch, from 0. */
  readonly index: number;
  /** Leaves in its batch: `size - first + 1` of the checkpoint. */
  readonly size: number;
  /** RFC 6962 §2.1.1, from the leaf up. */
  readonly path: readonly Buffer[];
  readonly checkpoint: Checkpoint;
}

/** A proof as it is checked by somebody who has nothing else of ours but the public key. */
export interface WholeProof extends Proof {
  /** The line itself, where it may be shown. */
  readonly event?: AuditEvent;
  /** The checkpoints after its own, up to one that was kept elsewhere: how the two hang together. */
  readonly later: readonly Checkpoint[];
}

export type ProofFault =
  'event-altered' | 'not-included' | 'checkpoint-forged' | 'checkpoints-do-not-follow' | 'not-what-was-kept';

/**
 * @param leaves all leaves of the batch, in sealed order
 * @throws RangeError where there is no leaf at `index`
 */
export const prove = (leaves: readonly Buffer[], index: number, checkpoint: Checkpoint): Proof => ({
  path: inclusionProof(leaves, index),
  leaf: leaves[index]!,
  index,
  size: leaves.length,
  checkpoint,
});

/**
 * Whether the line was sealed as it stands here. Needs no database: only keys, and the copies that were kept.
 * @param kept checkpoints kept elsewhere; none leaves open whether the signer showed others another log
 * @returns null where all of it fits
 */
export function checkProof(proof: WholeProof, keys: TrustedKeys, kept: readonly Checkpoint[] = []): ProofFault | null {
  const { event, checkpoint, later } = proof;
  if (event && !leafHash(event).equals(proof.leaf)) return 'event-altered';
  if (!fits(proof)) return 'not-included';
  const chain = [checkpoint, ...later];
  if (!chain.every((one) => isGenuine(one, keys))) return 'checkpoint-forged';
  if (!later.every((one, at) => follows(chain[at]!, one))) return 'checkpoints-do-not-follow';
  if (kept.length === 0) return null;
  const last = chain.at(-1)!;
  return kept.some((one) => one.chain.equals(last.chain)) ? null : 'not-what-was-kept';
}

/** Whether the path leads from the leaf to the root, at the place that the proof names. */
export const fits = ({ leaf, index, size, path, checkpoint }: Proof): boolean =>
  size === checkpoint.size - checkpoint.first + 1 && isIncluded(leaf, index, size, path, checkpoint.root);

// What stands before a raw 32-byte public key in SubjectPublicKeyInfo (RFC 8410 §4).
const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** The public half of a seal key as 64 hex digits: all that is needed to check a proof. */
export const publicHalf = ({ publicKey }: Pick<SealKey, 'publicKey'>): string =>
  publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

/** @throws Error where these are not 64 hex digits */
export function publicKeyOf(hex: string): Pick<SealKey, 'keyId' | 'publicKey'> {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new Error('A public key is 64 hex digits');
  const raw = Buffer.from(hex, 'hex');
  const publicKey = createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' });
  return { keyId: createHash('sha256').update(raw).digest('hex').slice(0, 16), publicKey };
}
