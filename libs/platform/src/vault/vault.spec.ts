import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Vault } from './vault.js';

const master = Buffer.alloc(32, 1);
const vault = new Vault(master);
const wrapped = vault.newOrganisationKey('ngo');
const organisation = vault.organisationKey('ngo', wrapped);
const { key, wrapped: ofPerson } = vault.newPersonKey(organisation, 'her');

describe('a sealed value', () => {
  it('opens where it was put, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(vault.open(key, 'people|identity|1', vault.seal(key, 'people|identity|1', plain))).toEqual(plain);
      }),
    );
  });

  it('does not open in another place, under another key, or once a byte of it was changed', () => {
    const sealed = vault.seal(key, 'people|identity|1', { full: 'Abebe' });
    expect(() => vault.open(key, 'people|identity|2', sealed)).toThrow(/authenticate|sealed value/);
    expect(() => vault.open(key, 'people|contact|1', sealed)).toThrow(/authenticate|sealed value/);
    expect(() => vault.open(vault.newPersonKey(organisation, 'her').key, 'people|identity|1', sealed)).toThrow(
      /authenticate|sealed value/,
    );
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => vault.open(key, 'people|identity|1', changed)).toThrow(/authenticate|sealed value/);
    }
    expect(() => vault.open(key, 'people|identity|1', sealed.subarray(0, 20))).toThrow(/authenticate|sealed value/);
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
    expect(() => vault.personKey(organisation, 'him', ofPerson)).toThrow(/authenticate|sealed value/);
    expect(() => new Vault(randomBytes(32)).organisationKey('ngo', wrapped)).toThrow(/authenticate|sealed value/);
    expect(() => new Vault(master).organisationKey('another', wrapped)).toThrow(/authenticate|sealed value/);
  });

  it('never meet across purposes', () => {
    const tokens = ['finding', 'likeness', 'email'].map((purpose) => vault.token(purpose, 'abebe').toString('hex'));
    expect(new Set(tokens).size).toBe(3);
    expect(vault.token('finding', 'abebe')).toEqual(new Vault(master).token('finding', 'abebe'));
    expect(new Vault(randomBytes(32)).token('finding', 'abebe').toString('hex')).not.toBe(tokens[0]);
  });
});
