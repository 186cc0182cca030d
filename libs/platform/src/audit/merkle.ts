import { createHash } from 'node:crypto';

/**
 * The root of a Merkle tree over leaf hashes, as in certificate transparency.
 * @param leaves 32-byte leaf hashes in sealed order; none gives the hash of nothing
 * @see RFC 6962 §2.1
 */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  // Level by level, an odd last node rises as it is: the same tree as RFC 6962's split at the largest power of two.
  let level = leaves;
  while (level.length > 1) level = parents(level);
  return level[0]!;
}

/**
 * The hashes that prove that the leaf at `index` belongs to the tree of these leaves.
 * @param index from 0
 * @throws RangeError when there is no such leaf
 * @see RFC 6962 §2.1.1
 */
export function inclusionProof(leaves: readonly Buffer[], index: number): Buffer[] {
  if (!(index >= 0 && index < leaves.length)) throw new RangeError(`No leaf ${index} among ${leaves.length}`);
  const proof: Buffer[] = [];
  let level = leaves;
  for (let at = index; level.length > 1; at >>= 1) {
    const sibling = level[at ^ 1];
    if (sibling) proof.push(sibling);
    level = parents(level);
  }
  return proof;
}

/**
 * Whether `proof` leads from the leaf at `index` of a batch of `size` leaves to `root`.
 * @see RFC 9162 §2.1.3.2, which spells out the check that RFC 6962 implies
 */
export function isIncluded(leaf: Buffer, index: number, size: number, proof: readonly Buffer[], root: Buffer): boolean {
  if (!(index >= 0 && index < size)) return false;
  let hash = leaf;
  let last = size - 1;
  let used = 0;
  for (let at = index; last > 0; at >>= 1, last >>= 1) {
    if (at % 2 === 0 && at === last) continue;
    const sibling = proof[used++];
    if (!sibling) return false;
    hash = at % 2 === 1 ? parent(sibling, hash) : parent(hash, sibling);
  }
  return used === proof.length && hash.equals(root);
}

function parents(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const right = level[at + 1];
    above.push(right ? parent(level[at]!, right) : level[at]!);
  }
  return above;
}

function parent(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
