import { isValidPhoneNumber } from 'libphonenumber-js';

import { groups, releases, stated } from './facts.data.js';
import { nameTables } from './names.data.js';
import { inventPeople, type Survivor } from './people.js';

const people = inventPeople(1);
const scripts: Record<string, RegExp> = {
  Hans: /^\p{Script=Han}{2,4}$/u,
  Hant: /^\p{Script=Han}{3}$/u,
  Latn: /^[\p{Script=Latin}\p{M} '/-]+$/u,
  Deva: /^[\p{Script=Devanagari} ]+$/u,
  Ethi: /^[\p{Script=Ethiopic} ]+$/u,
  Arab: /^[\p{Script=Arabic} ]+$/u,
  Sinh: /^[\p{Script=Sinhala}\u200d ]+$/u,
  Cyrl: /^[\p{Script=Cyrillic} ]+$/u,
  Beng: /^[\p{Script=Bengali} ]+$/u,
  Laoo: /^[\p{Script=Lao} ]+$/u,
  Mymr: /^[\p{Script=Myanmar} ]+$/u,
};

function count(of: (survivor: Survivor) => boolean): number {
  return people.filter(of).length;
}

describe('The people who came out around Myawaddy', () => {
  it('are as many as the source states, men and women, in its groups', () => {
    expect(people).toHaveLength(stated.total);
    expect(count(({ person }) => person.sex === 'male')).toBe(stated.men);
    expect(count(({ person }) => person.sex === 'female')).toBe(stated.women);
    for (const { nationality, men, women } of groups) {
      const isOne = ({ person }: Survivor): boolean => (person.nationalities[0] ?? null) === nationality;
      expect([nationality, count(isOne)]).toEqual([nationality, men + women]);
      expect([nationality, count((one) => isOne(one) && one.person.sex === 'female')]).toEqual([nationality, women]);
    }
  });

  it('come out on the days of the releases, 260 of them on 12 February', () => {
    expect(releases.reduce((sum, release) => sum + release.people, 0)).toBe(stated.total);
    for (const release of releases) expect(count((one) => one.release === release)).toBe(release.people);
    expect(count(({ release }) => release.date === '2025-02-12')).toBe(260);
  });

  it('are the same in every run of a seed, and others with another', () => {
    expect(inventPeople(1)).toEqual(people);
    expect(inventPeople(2).slice(0, 50)).not.toEqual(people.slice(0, 50));
  });

  it('bear names in the script of their nationality', () => {
    const unfit = people.flatMap(({ person }) => {
      const table = nameTables[person.nationalities[0] ?? 'stateless'];
      const [native, ...others] = person.names;
      return [
        ...(native?.script === table?.script ? [] : [person.names]),
        ...[native, ...others].filter((name) => !name || !scripts[name.script]?.test(name.full)),
      ];
    });
    expect(unfit).toEqual([]);
  });

  it('bear names that tell them apart well enough: under a tenth share one with the same birth date', () => {
    const seen = new Set(people.map(({ person }) => `${person.names[0]?.full} ${person.birthDate}`));
    expect(seen.size).toBeGreaterThan(people.length * 0.9);
  });

  it('have telephone numbers that a number plan allows, and passports of their own state', () => {
    const phones = people.flatMap(({ person }) => person.phones ?? []);
    expect(phones.length).toBeGreaterThan(4000);
    expect(phones.filter((phone) => !isValidPhoneNumber(phone))).toEqual([]);
    for (const { person } of people)
      for (const { country } of person.identityDocuments ?? []) expect(person.nationalities).toContain(country);
  });

  it('are children where their age says so', () => {
    const children = people.filter(({ vulnerabilities }) => vulnerabilities.includes('child'));
    expect(children.length).toBeGreaterThan(20);
    expect(children.filter(({ person }) => person.birthDate && person.birthDate < '2006-')).toEqual([]);
  });
});
