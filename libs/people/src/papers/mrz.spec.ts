import { Problem } from '#platform';
import { readMrz } from './mrz.js';
import { alike, type MrzField } from './mrz.data.js';
import { likeliestOf } from './mrz.suggestion.js';
import { mrzSpecimens } from './mrz-specimens.fixture.js';

const today = '2026-11-23';
const read = (lines: readonly string[]) => readMrz(lines, today);
const named = (part: string) => mrzSpecimens.find(({ description }) => description.includes(part))!.lines;
const passport = named('Chinese test specimen');

const checked: Readonly<Record<string, MrzField>> = {
  document: 'document_number',
  document_long: 'document_number',
  birth: 'birth_date',
  expiry: 'expiry_date',
  personal: 'personal_number',
  composite: 'whole',
};

describe('the machine readable zone', () => {
  it.each(mrzSpecimens.map((one) => [`${one.format} ${one.description}`, one] as const))(
    'of %s has the check digits that somebody else found',
    (_, { lines, holds }) => {
      const wrong = read(lines).faults.filter(({ code }) => code === 'check_digit').map(({ field }) => field); // prettier-ignore
      const expected = Object.entries(holds).flatMap(([name, does]) => (does ? [] : [checked[name]]));
      expect(new Set(wrong)).toEqual(new Set(expected));
    },
  );

  it('is read in the words of a case', () => {
    expect(read(passport)).toMatchObject({
      format: 'TD3',
      isValid: true,
      faults: [],
      suggestion: null,
      document: { kind: 'passport', number: 'G62292599', country: 'CN', expiresOn: '2019-04-22' },
      person: {
        names: [{ full: 'YANGBEN CESHI', given: 'YANGBEN', family: 'CESHI', script: 'Latn', kind: 'legal' }],
        sex: 'female',
        birthDate: '1983-10-29',
        birthDatePrecision: 'day',
        nationalities: ['CN'],
        nationalityStatus: 'known',
      },
      notices: ['expired'],
    });
    expect(read(named('Swiss specimen')).document).toMatchObject({ kind: 'national_id', number: 'A1234567', country: 'CH' }); // prettier-ignore
    expect(read(named('Utopia, long')).document.number).toBe('D23145890734');
    expect(read(named('German specimen')).person).toMatchObject({ nationalities: ['DE'], names: [{ full: 'ERIKA MUSTERMANN' }] }); // prettier-ignore
    expect(read(named('no last name, Indian')).person.names).toEqual([{ full: 'FIRST NAME', given: 'FIRST NAME', script: 'Latn', kind: 'legal' }]); // prettier-ignore
    expect(read(named('Utopia specimen (ICAO 9303-4)')).notices).toContain('specimen');
    expect(read(named('Portugal')).notices).toContain('name_cut_off');
  });

  it('of French cards and French and Swiss licences is read too', () => {
    const french = ['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '8806923102858CORINNE<<<<<<<6512068F6'];
    expect(read(french)).toMatchObject({ format: 'FRENCH_NATIONAL_ID', isValid: true, document: { kind: 'national_id', country: 'FR' }, person: { birthDate: '1965-12-06', sex: 'female' } }); // prettier-ignore
    const swiss = ['AAA001D<<', 'FACHE305142128097<<800126<<<<<', 'SPECIMEN<<ANNA<<<<<<<<<<<<<<<<'];
    expect(read(swiss)).toMatchObject({ format: 'SWISS_DRIVING_LICENSE', isValid: true, document: { kind: 'other', country: 'CH' } }); // prettier-ignore
    expect(read(['D1FRA13AA000026181231MARTIN<<9'])).toMatchObject({ isValid: true, document: { kind: 'other', expiresOn: '2018-12-31' } }); // prettier-ignore
  });

  it('may be sent as scanners give it: small letters, spaces, other fillers, and none at the end', () => {
    const [first, second] = passport as [string, string];
    const scanned = [first.toLowerCase().replace(/<+$/, ''), `${second.slice(0, 20)} ${second.slice(20)}`];
    expect(read(scanned)).toEqual(read(passport));
    expect(read([first.replaceAll('<<', '«'), second])).toEqual(read(passport));
    expect(read([`${first}<<`, second])).toEqual(read(passport));
  });

  it('that was misread is put right where only one reading agrees', () => {
    for (const description of ['Swiss specimen, OCR', 'TD2', 'TD3'].map((part) => `${part}`)) {
      const confused = mrzSpecimens.find((one) => one.description.includes('OCR') && `${one.format} ${one.description}`.includes(description)); // prettier-ignore
      const right = mrzSpecimens.find((one) => one.format === confused!.format && one.holds['composite'] && one.description.startsWith(confused!.description.split(',')[0]!)); // prettier-ignore
      const reading = read(confused!.lines);
      expect([reading.isValid, reading.suggestion?.isValid, reading.suggestion?.lines]).toEqual([false, true, right!.lines]); // prettier-ignore
      expect(reading.person).toEqual(read(right!.lines).person);
      for (const { line, column, from, to } of reading.suggestion!.changes) {
        expect([confused!.lines[line - 1]![column - 1], right!.lines[line - 1]![column - 1]]).toEqual([from, to]);
        expect(alike[from]).toBe(to);
      }
    }
    const misread = [passport[0]!, passport[1]!.replace('G62292599', 'G6229Z599')];
    expect(read(misread).suggestion).toMatchObject({ lines: passport, changes: [{ line: 2, column: 6, from: 'Z', to: '2' }] }); // prettier-ignore
  });

  it('of a photo has zeros where two letters O would go unnoticed, and keeps an O that the digits ask for', () => {
    const first = 'P<D<<MUSTERMANN<<ERIKA'.padEnd(44, '<');
    const right = [first, 'C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0'];
    const seen = [first, right[1]!.replace('C01X000', 'CO1X00O')];
    expect(read(seen).isValid).toBe(true);
    expect(likeliestOf(seen)).toEqual({ lines: right, agreed: true });
    const withO = [first, 'C01XO006H3D<<6408125F1710319<<<<<<<<<<<<<<<6'];
    expect(likeliestOf(withO)).toEqual({ lines: withO, agreed: true });
  });

  it('says of every single digit that is wrong that something is, and where it is looked at', () => {
    let missed = 0;
    for (const at of [...Array.from({ length: 10 }, (_, n) => n), ...Array.from({ length: 7 }, (_, n) => 13 + n), ...Array.from({ length: 7 }, (_, n) => 21 + n)]) {
      const was = passport[1]![at]!;
      if (!/\d/.test(was)) continue;
      for (const digit of '0123456789'.replace(was, '')) {
        const { isValid, faults } = read([passport[0]!, passport[1]!.slice(0, at) + digit + passport[1]!.slice(at + 1)]);
        if (isValid) missed += 1;
        expect(faults.every(({ line, from, to }) => line >= 1 && from >= 1 && to >= from)).toBe(true);
      }
    }
    expect(missed).toBe(0);
  }); // prettier-ignore

  it('names a day that no calendar has, a state that there is not, and what a check digit would have to be', () => {
    const put = (at: number, text: string) => [passport[0]!, passport[1]!.slice(0, at) + text + passport[1]!.slice(at + text.length)]; // prettier-ignore
    expect(read(put(13, '830231')).faults).toContainEqual(expect.objectContaining({ field: 'birth_date', code: 'date', line: 2, from: 14, to: 19 })); // prettier-ignore
    expect(read(put(10, 'QQQ')).faults).toContainEqual(expect.objectContaining({ field: 'nationality', code: 'state', from: 11, to: 13 })); // prettier-ignore
    expect(read(put(19, '9')).faults).toContainEqual({ field: 'birth_date', code: 'check_digit', line: 2, from: 20, to: 20, expected: '1' }); // prettier-ignore
  });

  it.each([
    ['XXA', { nationalities: [], nationalityStatus: 'stateless' }, 'stateless'],
    ['XXB', { nationalities: [], nationalityStatus: 'unknown' }, 'refugee'],
    ['GBO', { nationalities: ['GB'], nationalityStatus: 'known' }, 'expired'],
  ])('of somebody who is %s says so', (code, person, notice) => {
    const reading = read([passport[0]!, passport[1]!.replace('CHN', code)]);
    expect(reading.person).toMatchObject(person);
    expect(reading.notices).toContain(notice);
  });

  it('knows a birth date only as far as it was written, and no birth to come', () => {
    const born = (digits: string) => read([passport[0]!, passport[1]!.slice(0, 13) + digits + passport[1]!.slice(19)]).person; // prettier-ignore
    expect(born('80<<<<')).toMatchObject({ birthDate: '1980-01-01', birthDatePrecision: 'year' });
    expect(born('8007<<')).toMatchObject({ birthDate: '1980-07-01', birthDatePrecision: 'month' });
    expect(born('261124')).toMatchObject({ birthDate: '1926-11-24' });
    expect(born('261122')).toMatchObject({ birthDate: '2026-11-22' });
  });

  it('is nothing else: what is no zone is refused without repeating it', () => {
    const secret = 'LEDGER99SECRET';
    for (const lines of [[secret], ['P<CHN', 'G62'], [passport[0]!], [...passport, ...passport], [passport[0]!, `${passport[1]!.slice(0, 30)}ሀሁሂሃ${secret}`]]) {
      const refusal = (() => { try { read(lines); return null; } catch (error) { return error; } })();
      expect(refusal).toBeInstanceOf(Problem);
      expect(JSON.stringify(refusal) + (refusal as Error).message).not.toContain('SECRET');
    }
  }); // prettier-ignore
});
