import { createHash } from 'node:crypto';
import { isGenuine, seal, sealKey, trust, type Checkpoint } from './checkpoint.js';
import { leafHash, type AuditEvent } from './event.js';
import { inclusionProof, isIncluded, merkleRoot } from './merkle.js';

// The test tree of certificate transparency: leaf inputs and roots of their first 1 to 8.
// Source: google/certificate-transparency, merkletree/merkle_tree_test.cc (Apache-2.0).
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const line: AuditEvent = {
  id: '0199a000-0000-7000-8000-000000000001',
  at: '2026-11-23T03:00:00.123456Z',
  actorId: '0199a000-0000-7000-8000-00000000000a',
  actorRole: 'caseworker',
  organisationId: null,
  sessionId: null,
  requestId: null,
  action: 'case.close',
  caseId: null,
  subjectId: null,
  outcome: 'done',
  slug: null,
  detail: Buffer.of(1, 2, 3),
  subjects: ['0199a000-0000-7000-8000-0000000000b2', '0199a000-0000-7000-8000-0000000000b1'],
};

const leafOf = (hex: string) => createHash('sha256').update(Buffer.of(0)).update(Buffer.from(hex, 'hex')).digest();
const leaves = inputs.map(leafOf);

describe('the Merkle tree', () => {
  it('has the roots that certificate transparency publishes', () => {
    expect(merkleRoot([]).toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(leaves.map((_, last) => merkleRoot(leaves.slice(0, last + 1)).toString('hex'))).toEqual(roots);
  });

  it('proves that a leaf is in, at its place only, for every place and size up to 33', () => {
    for (let size = 1; size <= 33; size++) {
      const batch = Array.from({ length: size }, (_, at) => leafOf(at.toString(16).padStart(4, '0')));
      const root = merkleRoot(batch);
      for (let at = 0; at < size; at++) {
        const proof = inclusionProof(batch, at);
        expect(isIncluded(batch[at]!, at, size, proof, root)).toBe(true);
        expect(isIncluded(batch[at]!, at + 1, size, proof, root)).toBe(false);
        expect(isIncluded(leafOf('ff'), at, size, proof, root)).toBe(false);
        expect(isIncluded(batch[at]!, at, size, [...proof, root], root)).toBe(false);
      }
    }
  });
});

describe('a line of the audit', () => {
  it('keeps its hash for ever: the format may not change under sealed logs', () => {
    expect(leafHash(line).toString('hex')).toBe('1dd345def9203a796bcd77e701cfe2c669c3587cc2e292efc39a74aebc94fa96');
  });

  it('hashes alike however its subjects are ordered and its ids are written', () => {
    const same = { ...line, id: line.id.toUpperCase(), subjects: line.subjects.toReversed() };
    expect(leafHash(same)).toEqual(leafHash(line));
  });

  it('hashes differently whenever any field differs, also when text moves from one field to the next', () => {
    const other = '0199a000-0000-7000-8000-0000000000ff';
    const changes: Partial<AuditEvent>[] = [
      { id: other },
      { at: '2026-11-23T03:00:00.123457Z' },
      { actorId: other },
      { actorRole: 'supervisor' },
      { organisationId: other },
      { sessionId: other },
      { requestId: 'r' },
      { action: 'case.reopen' },
      { caseId: other },
      { subjectId: other },
      { outcome: 'refused' },
      { slug: 'done' },
      { slug: '' },
      { detail: null },
      { detail: Buffer.alloc(0) },
      { subjects: [] },
      { subjects: [other] },
      { outcome: 'don', slug: 'e' },
    ];
    const hashes = [{}, ...changes].map((change) => leafHash({ ...line, ...change }).toString('hex'));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is refused with an instant that lost its micros', () => {
    expect(() => leafHash({ ...line, at: '2026-11-23T03:00:00.123Z' })).toThrow('six decimals');
  });
});

describe('a checkpoint', () => {
  it('is signed with the key that RFC 8032 makes of its seed', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const raw = sealKey(seed).publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    expect(raw.toString('hex')).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    expect(() => sealKey(Buffer.alloc(31))).toThrow('32 bytes');
  });

  it('seals nothing when there is nothing', () => {
    expect(() => seal(null, [], '2026-11-23T03:00:00Z', sealKey(Buffer.alloc(32)))).toThrow('at least one');
  });

  it('trusts a key by what it is, not by what a checkpoint calls it', () => {
    const [ours, theirs] = [sealKey(Buffer.alloc(32, 1)), sealKey(Buffer.alloc(32, 2))];
    expect(trust(ours).get(theirs.keyId)).toBeUndefined();
    const { checkpoint } = seal(null, [line], '2026-11-23T03:00:00Z', theirs);
    const renamed: Checkpoint = { ...checkpoint, keyId: ours.keyId };
    expect([checkpoint, renamed].map((each) => isGenuine(each, trust(ours)))).toEqual([false, false]);
  });
});
