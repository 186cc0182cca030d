import { createHash } from 'node:crypto';
import { trust } from './checkpoint.js';
import { inclusionProof, isIncluded, merkleRoot } from './merkle.js';
import { checkProof, prove, publicHalf, publicKeyOf, type WholeProof } from './proof.js';
import { aLog, diceOf, key, type Stored } from './sealed-log.fixture.js';

// The test tree of certificate transparency and the paths that it publishes: [leaf from 0, size, path].
// Source: google/certificate-transparency, merkletree/merkle_tree_test.cc (Apache-2.0).
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const published: [number, number, string[]][] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const leaves = inputs.map((hex) => createHash('sha256').update(Buffer.of(0)).update(Buffer.from(hex, 'hex')).digest());

describe('the path of a leaf', () => {
  it.each(published)('of leaf %i among %i is the one that certificate transparency publishes', (at, size, path) => {
    const tree = leaves.slice(0, size);
    expect(inclusionProof(tree, at).map((one) => one.toString('hex'))).toEqual(path);
    const bytes = path.map((one) => Buffer.from(one, 'hex'));
    expect(isIncluded(leaves[at]!, at, size, bytes, merkleRoot(tree))).toBe(true);
  });
});

describe('a proof that a line stands in the record', () => {
  const stored: Stored = aLog(diceOf(3));
  const keys = trust(publicKeyOf(publicHalf(key)));
  const proofOf = (position: number, upTo: number): WholeProof => {
    const at = stored.checkpoints.findIndex(({ size }) => size >= position);
    const checkpoint = stored.checkpoints[at]!;
    const batch = stored.leaves.slice(checkpoint.first - 1, checkpoint.size);
    const index = position - checkpoint.first;
    return {
      ...prove(
        batch.map(({ leaf }) => leaf),
        index,
        checkpoint,
      ),
      event: stored.lines.get(batch[index]!.eventId)!,
      later: stored.checkpoints.slice(at + 1, upTo),
    };
  };
  const [first, last] = [stored.checkpoints[0]!, stored.checkpoints.at(-1)!];

  it('holds for each line, with the public key and one checkpoint that was kept, and nothing else', () => {
    for (const { position } of stored.leaves) {
      expect(checkProof(proofOf(position, stored.checkpoints.length), keys, [last])).toBeNull();
    }
    expect(checkProof(proofOf(1, 1), keys)).toBeNull();
    expect(checkProof(proofOf(1, 1), keys, [first])).toBeNull();
  });

  it('fails for another line, another place, another checkpoint, another key and another history', () => {
    const proof = proofOf(2, 3);
    const other = proofOf(first.size, 3);
    const strange = trust(publicKeyOf('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'));
    const faults = [
      checkProof({ ...proof, event: { ...proof.event!, outcome: 'refused' } }, keys),
      checkProof({ ...proof, index: 0 }, keys),
      checkProof({ ...proof, path: proof.path.slice(1) }, keys),
      checkProof({ ...proof, size: proof.size + 1 }, keys),
      checkProof({ ...proof, leaf: other.leaf, event: other.event! }, keys),
      checkProof({ ...proof, checkpoint: { ...first, signature: Buffer.alloc(64) } }, keys),
      checkProof(proof, strange),
      checkProof({ ...proof, later: proof.later.slice(1) }, keys),
      checkProof(proof, keys, [first, last]),
    ];
    expect(faults).toEqual([
      'event-altered',
      'not-included',
      'not-included',
      'not-included',
      'not-included',
      'checkpoint-forged',
      'checkpoint-forged',
      'checkpoints-do-not-follow',
      'not-what-was-kept',
    ]);
  });

  it('needs a public key that is one', () => {
    expect(() => publicKeyOf('d75a')).toThrow('64 hex digits');
  });
});
