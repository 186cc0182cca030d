import { phonesMeant } from './phones.js';

describe('A telephone number written as it is dialled at home', () => {
  it('is read as one of the countries where people come out', () => {
    expect(phonesMeant('081 234 5678')).toContain('+66812345678');
    expect(phonesMeant('0８1-234-5678')).toContain('+66812345678');
    expect(phonesMeant('012 345 678')).toContain('+85512345678');
  });

  it.each(['+66812345678', 'Nok', '12', '1990-01-01', '0812345678 Nok'])('%s is none', (written) => {
    expect(phonesMeant(written)).toEqual([]);
  });
});
