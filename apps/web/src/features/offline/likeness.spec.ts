import { correctionOf, differences, fieldsOf, mayBeHer } from './likeness.js';

const hers = {
  person: { names: [{ full: 'Hana Girma' }], sex: 'female', nationalities: ['ET'], birthDate: '1999-03-01' },
  rescue: { date: '2025-02-12', method: 'released', country: 'MM' },
  hostCountry: 'TH',
  vulnerabilities: ['injury'],
} as never;
const theirs = {
  person: { names: [{ full: 'Hana G.' }], sex: 'unknown', nationalities: ['ET'], birthDate: null },
  rescue: { id: 'r', date: '2025-02-11', method: 'released', country: 'MM', place: 'Myawaddy' },
  hostCountry: 'TH',
  compound: null,
  vulnerabilities: [],
  score: 0.9,
};
const found = (person: object, more = {}) => ({ ...theirs, person: { ...theirs.person, ...person }, ...more }) as never;

describe('somebody who is on the server already', () => {
  it('may be her unless something that both know contradicts it, or the name is another', () => {
    expect(mayBeHer(hers, theirs as never)).toBe(true);
    expect(mayBeHer(hers, found({ nationalities: [] }))).toBe(true);
    expect(mayBeHer(hers, found({}, { score: 0.7 }))).toBe(false);
    for (const other of [{ sex: 'male' }, { birthDate: '1998-03-01' }, { nationalities: ['KE'] }])
      expect(mayBeHer(hers, found(other))).toBe(false);
  });

  it('is laid beside her field by field, where hers says something else', () => {
    expect(differences(hers, theirs as never)).toEqual(['name', 'sex', 'birthDate', 'date', 'vulnerabilities']);
    expect(fieldsOf(theirs as never)).not.toHaveProperty('sex');
  });

  it('is corrected by what was chosen of hers alone, and loses no name', () => {
    const correct = (...fields: string[]) => correctionOf(hers, theirs as never, new Set(fields) as never);
    expect(correct()).toBeNull();
    expect(correct('birthDate')).toEqual({ person: { birthDate: '1999-03-01' } });
    expect(correct('name')).toEqual({ person: { names: [{ full: 'Hana Girma' }, { full: 'Hana G.' }] } });
    expect(correct('date')).toEqual({ rescue: { date: '2025-02-12', method: 'released', country: 'MM', place: 'Myawaddy' } }); // prettier-ignore
  });
});
