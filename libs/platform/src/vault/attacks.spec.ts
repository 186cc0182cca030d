import { randomBytes } from 'node:crypto';
import { derive, keyId, openBytes, sealBytes, unwrapKey, wrapKey } from './envelope.js';
import { Vault } from './vault.js';

/** Worked out with another implementation (Python's hmac and cryptography), so that ours cannot agree with itself alone. */
const KNOWN = {
  wrapping: 'bdd90511798e0129d53ba0334c4f7051ffc80cb9f65619de11b6a12cd61ed194',
  id: 'e7c06996970ecfd4',
  plain: '{"full":"Abebe"}',
  value: '01000102030405060708090a0b63a38f057165fb7355f387f9803d4e87e12d39b790ea1fdd07bfbb434bff9ae8',
  wrapped: '02e7c06996970ecfd4000102030405060708090a0b63a38f057165fb7355f387f9803d4e8716cc0cc37fe52280bf49ff038ce34a79',
  token: 'd26b94d52aa711ce4ea01b39c67bbec4',
};

const vault = new Vault({ current: Buffer.alloc(32, 1) }, Buffer.alloc(32, 2));
const home = (id: string) => vault.organisationKey(id, vault.newOrganisationKey(id));
const [ngo, other] = [home('ngo'), home('other')];
const her = vault.newPersonKey(ngo, 'her');
const him = vault.newPersonKey(ngo, 'him');
const theirs = vault.newPersonKey(other, 'theirs');
const secret = { full: 'Abebe Bekele' };
const refused = /authenticate|sealed value|not here/;

/** Every place that a value of one person may be carried to: column by row by table. */
const places = ['people', 'cases', 'case_entries', 'testimony_versions'].flatMap((table) =>
  ['identity', 'contact', 'body'].flatMap((column) =>
    ['01a2-row-1', '01a2-row-2', '01a2-row-11'].map((row) => `${table}|${column}|${row}`),
  ),
);
const keys = { her: her.key, him: him.key, theirs: theirs.key, ngo, other, system: vault.system };

describe('a value that was carried', () => {
  const from = places[0]!;
  const sealed = vault.seal(her.key, from, secret);

  it('opens at home', () => expect(vault.open(her.key, from, sealed)).toEqual(secret));

  it.each(places.slice(1))('to %s does not open', (to) => {
    expect(() => vault.open(her.key, to, sealed)).toThrow(refused);
  });

  it.each(Object.keys(keys).filter((one) => one !== 'her'))(
    'under the key of %s does not open, at home either',
    (whose) => {
      expect(() => vault.open(keys[whose as keyof typeof keys], from, sealed)).toThrow(refused);
    },
  );

  it.each([
    ['a longer row id', `${from}1`],
    ['a shorter row id', from.slice(0, -1)],
    ['columns glued otherwise', 'people|identity01a2-row-1|'],
    ['another case of letters', from.toUpperCase()],
    ['nothing', ''],
  ])('to a place that looks alike does not open: %s', (_, to) => {
    expect(() => vault.open(her.key, to, sealed)).toThrow(refused);
  });
});

describe('a value of which anything was changed', () => {
  const place = places[0]!;
  const sealed = vault.seal(her.key, place, secret);

  it.each(Array.from({ length: sealed.length }, (_, at) => at))('at byte %d, in any bit, does not open', (at) => {
    for (let bit = 0; bit < 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1 << bit;
      expect(() => vault.open(her.key, place, changed)).toThrow(refused);
    }
  });

  it.each(Array.from({ length: sealed.length }, (_, length) => length))('cut to %d bytes does not open', (length) => {
    expect(() => vault.open(her.key, place, sealed.subarray(0, length))).toThrow(refused);
  });

  it.each([
    ['something after it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['its first byte twice', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 1), bytes])],
    ['the IV of another', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 1), randomBytes(12), bytes.subarray(13)])],
    ['the tag of another', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -16), vault.seal(her.key, place, secret).subarray(-16)])],
    ['all of it the same byte', (bytes: Buffer) => Buffer.alloc(bytes.length, 1)],
  ])('does not open with %s', (_, change) => {
    expect(() => vault.open(her.key, place, change(sealed))).toThrow(refused);
  }); // prettier-ignore
});

describe('an envelope of another version', () => {
  const place = places[0]!;

  it.each(Array.from({ length: 256 }, (_, version) => version).filter((version) => version !== 1))(
    '%d is refused for a value',
    (version) => {
      const sealed = Buffer.from(vault.seal(her.key, place, secret));
      sealed[0] = version;
      expect(() => vault.open(her.key, place, sealed)).toThrow(refused);
    },
  );

  it.each(Array.from({ length: 256 }, (_, version) => version).filter((version) => version !== 2))(
    '%d is refused for a wrapped key',
    (version) => {
      const wrapped = Buffer.from(her.wrapped);
      wrapped[0] = version;
      expect(() => vault.personKey(ngo, 'her', wrapped)).toThrow(refused);
    },
  );

  it('is not taken for the older kind when the name of its key is cut out', () => {
    const downgraded = Buffer.concat([Buffer.of(1), her.wrapped.subarray(9)]);
    expect(() => vault.personKey(ngo, 'her', downgraded)).toThrow(refused);
  });

  it('of the older kind still opens, for its own place only', () => {
    const old = sealBytes(ngo.bytes, 'person-key|her', her.key.bytes);
    expect(vault.personKey(ngo, 'her', old).bytes.equals(her.key.bytes)).toBe(true);
    expect(() => vault.personKey(ngo, 'him', old)).toThrow(refused);
    expect(() => vault.personKey(other, 'her', old)).toThrow(refused);
  });
});

describe('a wrapped key', () => {
  it.each([
    ["another person's", () => vault.personKey(ngo, 'him', her.wrapped)],
    ["another organisation's", () => vault.personKey(other, 'her', her.wrapped)],
    ["an organisation's, as a person's", () => vault.personKey(ngo, 'her', vault.newOrganisationKey('her'))],
    ["a person's, as a value", () => vault.open(ngo, 'person-key|her', her.wrapped)],
    ["a value, as a person's", () => vault.personKey(ngo, 'her', vault.seal(ngo, 'person-key|him', 'x'))],
    ["the other organisation's, as its own", () => vault.organisationKey('ngo', vault.newOrganisationKey('other'))],
  ])('is refused where it is %s', (_, open) => {
    expect(open).toThrow(refused);
  });

  it.each(Array.from({ length: her.wrapped.length }, (_, at) => at))('with byte %d changed is refused', (at) => {
    const changed = Buffer.from(her.wrapped);
    changed[at]! ^= 0x80;
    expect(() => vault.personKey(ngo, 'her', changed)).toThrow(refused);
  });

  it('that names another key than the one that wrapped it is refused, though that one is at hand', () => {
    const two = [randomBytes(32), randomBytes(32)] as const;
    const wrapped = wrapKey(two[0], 'place', Buffer.alloc(32, 9));
    Buffer.from(keyId(two[1]), 'hex').copy(wrapped, 1);
    expect(() => unwrapKey(two, 'place', wrapped)).toThrow(refused);
  });
});

describe('known answers', () => {
  it('hold for derivation: RFC 5869 with SHA-256, no salt, our words', () => {
    expect(derive(Buffer.alloc(32, 7), 'wrapping').toString('hex')).toBe(KNOWN.wrapping);
    expect(keyId(Buffer.alloc(32, 7))).toBe(KNOWN.id);
  });

  it.each(['value', 'wrapped'] as const)('hold for an envelope that was written before: %s', (which) => {
    const key = Buffer.alloc(32, 7);
    const bytes = Buffer.from(KNOWN[which], 'hex');
    const opened =
      which === 'value' ? openBytes(key, 'people|identity|1', bytes) : unwrapKey([key], 'person-key|1', bytes);
    expect(opened.toString('utf8')).toBe(KNOWN.plain);
  });

  it('hold for keyed hashes', () => {
    expect(vault.token('finding', 'abebe').toString('hex')).toBe(KNOWN.token);
  });
});

it('never uses an IV twice: 100,000 seals of one key', () => {
  const seen = new Set<string>();
  for (let n = 0; n < 100_000; n++) seen.add(sealBytes(her.key.bytes, 'x', Buffer.alloc(1)).toString('latin1', 1, 13));
  expect(seen.size).toBe(100_000);
});
