import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { masterKeyId, unwrapSystemKey, Vault, wrapSystemKey } from './vault.js';

const master = Buffer.alloc(32, 1);
const secret = Buffer.alloc(32, 2);
const vault = new Vault({ current: master }, secret);
const wrapped = vault.newOrganisationKey('ngo');
const organisation = vault.organisationKey('ngo', wrapped);
const { key, wrapped: ofPerson } = vault.newPersonKey(organisation, 'her');
const refused = /authenticate|sealed value|not here/;

describe('a sealed value', () => {
  it('opens where it was put, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(vault.open(key, 'people|identity|1', vault.seal(key, 'people|identity|1', plain))).toEqual(plain);
      }),
    );
  });

  it('does not tell the length of a name, nor that two are the same', () => {
    const short = vault.seal(key, 'x', 'Li');
    const longer = vault.seal(key, 'x', 'Abebe Bekele');
    expect(short.length).toBe(longer.length);
    expect(vault.seal(key, 'x', 'Li').equals(short)).toBe(false);
  });
});

describe('keys', () => {
  it('come back from their wrapping, and only for whom they were made', () => {
    expect(vault.personKey(organisation, 'her', ofPerson).bytes.equals(key.bytes)).toBe(true);
    expect(() => vault.personKey(organisation, 'him', ofPerson)).toThrow(refused);
    expect(() => new Vault({ current: randomBytes(32) }, secret).organisationKey('ngo', wrapped)).toThrow(refused);
    expect(() => new Vault({ current: master }, secret).organisationKey('another', wrapped)).toThrow(refused);
  });

  it('never meet across purposes, and outlive the master key', () => {
    const tokens = ['finding', 'likeness', 'email'].map((purpose) => vault.token(purpose, 'abebe').toString('hex'));
    expect(new Set(tokens).size).toBe(3);
    const later = new Vault({ current: randomBytes(32) }, secret);
    expect(vault.token('finding', 'abebe')).toEqual(later.token('finding', 'abebe'));
    expect(later.derived('actor-context').equals(vault.derived('actor-context'))).toBe(false);
    const other = new Vault({ current: master }, randomBytes(32));
    expect(other.token('finding', 'abebe').toString('hex')).not.toBe(tokens[0]);
  });

  it('are 32 bytes, or nothing is opened with them', () => {
    expect(() => new Vault({ current: Buffer.alloc(16) }, secret)).toThrow('A key has 32 bytes');
    expect(() => new Vault({ current: master, previous: Buffer.alloc(31) }, secret)).toThrow('A key has 32 bytes');
    expect(() => new Vault({ current: master }, Buffer.alloc(0))).toThrow('A key has 32 bytes');
  });
});

describe('two master keys', () => {
  const next = randomBytes(32);
  const during = new Vault({ current: next, previous: master }, secret);
  const after = new Vault({ current: next }, secret);

  it('both open, and only the current one wraps', () => {
    expect(during.organisationKey('ngo', wrapped).bytes.equals(organisation.bytes)).toBe(true);
    const made = during.newOrganisationKey('newcomers');
    expect(() => vault.organisationKey('newcomers', made)).toThrow(refused);
    expect(after.organisationKey('newcomers', made).bytes).toHaveLength(32);
  });

  it('hand over: wrapped anew the same key opens under the new one alone, and a second time there is nothing to do', () => {
    const rewrapped = during.rewrapOrganisationKey('ngo', wrapped)!;
    expect(after.organisationKey('ngo', rewrapped).bytes.equals(organisation.bytes)).toBe(true);
    expect(() => vault.organisationKey('ngo', rewrapped)).toThrow(refused);
    expect(during.rewrapOrganisationKey('ngo', rewrapped)).toBeNull();
    const system = wrapSystemKey({ current: master }, secret);
    const turned = during.rewrapSystemKey(system)!;
    expect(unwrapSystemKey({ current: next }, turned).equals(secret)).toBe(true);
    expect(() => unwrapSystemKey({ current: master }, turned)).toThrow(refused);
    expect(during.rewrapSystemKey(turned)).toBeNull();
  });

  it('are told apart by a name that tells nothing of them', () => {
    expect(masterKeyId(master)).toMatch(/^[0-9a-f]{16}$/);
    expect(masterKeyId(master)).not.toBe(masterKeyId(next));
    expect(master.toString('hex')).not.toContain(masterKeyId(master));
  });
});

describe("an organisation's new key", () => {
  const turned = vault.turnOrganisationKey('ngo', wrapped);
  const both = vault.organisationKey('ngo', turned);
  const settled = vault.organisationKey('ngo', vault.settleOrganisationKey('ngo', turned));
  const place = 'users|profile|1';
  const before = vault.seal(organisation, place, { name: 'Ploy' });

  it('opens what lay under the one before until that is thrown away', () => {
    expect(both.bytes.equals(organisation.bytes)).toBe(false);
    expect(vault.personKey(both, 'her', ofPerson).bytes.equals(key.bytes)).toBe(true);
    expect(vault.open(both, place, before)).toEqual({ name: 'Ploy' });
    expect(() => vault.personKey(settled, 'her', ofPerson)).toThrow(refused);
    expect(() => vault.open(settled, place, before)).toThrow(refused);
  });

  it('takes over the keys of its people and its own values, each once', () => {
    const moved = vault.rewrapPersonKey(both, 'her', ofPerson)!;
    expect(vault.personKey(settled, 'her', moved).bytes.equals(key.bytes)).toBe(true);
    expect(() => vault.personKey(organisation, 'her', moved)).toThrow(refused);
    expect(vault.rewrapPersonKey(both, 'her', moved)).toBeNull();
    const resealed = vault.reseal(both, place, before)!;
    expect(vault.open(settled, place, resealed)).toEqual({ name: 'Ploy' });
    expect(() => vault.open(organisation, place, resealed)).toThrow(refused);
    expect(vault.reseal(both, place, resealed)).toBeNull();
  });

  it('seals from then on alone', () => {
    const sealed = vault.seal(both, place, 'new');
    expect(vault.open(settled, place, sealed)).toBe('new');
    expect(() => vault.open(organisation, place, sealed)).toThrow(refused);
  });
});
