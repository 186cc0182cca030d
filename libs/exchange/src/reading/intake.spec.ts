import { type CaseIntake, intakeColumns, interpretRow, type Row } from './index.js';
import { intakeColumn } from './intake-columns.data.js';

const today = '2025-03-01';
const abeba: Record<string, string> = {
  given_name: 'Abeba',
  family_name: 'Kebede',
  nationality: 'Ethiopia',
  rescue_date: '2025-02-12',
  rescue_method: 'released',
  rescue_country: 'MMR',
};
const row = (cells: Record<string, string>): Row => ({ row: 7, cells, refused: [] });
const read = (cells: Record<string, string>) => interpretRow('intake_csv', row({ ...abeba, ...cells }), today);
const valueOf = (cells: Record<string, string>): CaseIntake => {
  const { value, errors } = read(cells);
  expect(errors).toEqual([]);
  return value!;
};
const wrong = (cells: Record<string, string>) => read(cells).errors.map(({ column, code }) => `${column}: ${code}`);

describe('a row of an intake list', () => {
  it('becomes the body of a new case, and says no more than the row does', () => {
    expect(valueOf({})).toEqual({
      person: {
        names: [{ full: 'Abeba Kebede', given: 'Abeba', family: 'Kebede', kind: 'legal' }],
        sex: 'unknown',
        nationalities: ['ET'],
      },
      rescue: { date: '2025-02-12', method: 'released', country: 'MM' },
    });
  });

  it('may fill every column', () => {
    const cells = {
      full_name: 'Abeba Kebede; አበባ ከበደ',
      script: 'latn;Ethi',
      sex: 'F',
      birth_date: '14 March 1999',
      birth_date_precision: 'estimated',
      nationality: 'ET',
      nationality_2: 'ERI; et',
      nationality_status: 'Disputed',
      language: 'am; English;orm',
      phone: '+251 91 123 4567; 081 234 5678',
      document_kind: 'passport; national id',
      document_number: 'EP1234567;',
      document_country: 'ET;ET',
      document_status: 'confiscated; none',
      rescue_place: 'Friendship bridge 2',
      host_country: 'Thailand',
      compound: 'KK Park',
      vulnerabilities: 'injury; mental-health;injury',
      risk_level: 'High',
      consent_consular_notification: 'granted',
      consent_date: '2025-02-14',
      hold: 'fears_authorities',
      external_id: 'TH-0042',
    };
    expect(valueOf(cells)).toEqual({
      externalId: 'TH-0042',
      person: {
        names: [
          { full: 'Abeba Kebede', given: 'Abeba', family: 'Kebede', script: 'Latn', kind: 'legal' },
          { full: 'አበባ ከበደ', script: 'Ethi', kind: 'alias' },
        ],
        sex: 'female',
        birthDate: '1999-03-14',
        birthDatePrecision: 'estimated',
        nationalities: ['ET', 'ER'],
        nationalityStatus: 'disputed',
        languages: ['am', 'en', 'om'],
        phones: ['+251911234567', '+66812345678'],
        identityDocuments: [
          { kind: 'passport', number: 'EP1234567', country: 'ET', status: 'confiscated' },
          { kind: 'national_id', country: 'ET', status: 'none' },
        ],
      },
      rescue: { date: '2025-02-12', method: 'released', country: 'MM', place: 'Friendship bridge 2' },
      hostCountry: 'TH',
      compoundName: 'KK Park',
      vulnerabilities: ['injury', 'mental_health'],
      riskLevel: 'high',
      protectionHold: { reason: 'fears_authorities' },
      consents: [
        {
          purpose: 'consular_notification',
          decision: 'granted',
          obtainedAt: '2025-02-14T00:00:00.000Z',
          method: 'verbal',
        },
      ],
    });
    expect(Object.keys({ ...abeba, ...cells }).sort()).toEqual([...intakeColumns].sort());
  });

  it('joins a Chinese name without a gap and family first', () => {
    expect(valueOf({ given_name: '小明', family_name: '王' }).person.names[0]!.full).toBe('王小明');
  });

  it.each([
    ['1999-03-14', '1999-03-14', 'day'],
    ['1999/3/4', '1999-03-04', 'day'],
    ['14.3.1999', '1999-03-14', 'day'],
    ['03/14/1999', '1999-03-14', 'day'],
    ['04/04/1999', '1999-04-04', 'day'],
    ['14-Mar-1999', '1999-03-14', 'day'],
    ['March 14, 1999', '1999-03-14', 'day'],
    ['1999-03-14T00:00:00Z', '1999-03-14', 'day'],
    ['Sept 1999', '1999-09-01', 'month'],
    ['1999-03', '1999-03-01', 'month'],
    ['1999', '1999-01-01', 'year'],
  ])('understands the birth date %s', (written, birthDate, birthDatePrecision) => {
    expect(valueOf({ birth_date: written }).person).toMatchObject({ birthDate, birthDatePrecision });
  });

  it.each([
    ['03/04/1999', 'ambiguous-date'],
    ['1/2/99', 'ambiguous-date'],
    ['1999-02-29', 'impossible-date'],
    ['31/04/1999', 'impossible-date'],
    ['0000-01-01', 'impossible-date'],
    ['2025-03-02', 'future-date'],
    ['2542-03-14', 'buddhist-year'],
    ['1904-03-01', 'too-old'],
    ['infinity', 'not-a-date'],
    ['yesterday', 'not-a-date'],
    ['36233', 'not-a-date'],
  ])('does not guess what the birth date %s means', (written, code) => {
    expect(wrong({ birth_date: written })).toEqual([`birth_date: ${code}`]);
  });

  it('may make somebody 120 years old to the day', () => {
    expect(wrong({ birth_date: '1904-03-02' })).toEqual([]);
    expect(wrong({ birth_date: '1904-03-01' })).toEqual(['birth_date: too-old']);
  });

  it.each<[Record<string, string>, string[]]>([
    [{ given_name: '', family_name: '' }, ['full_name: required']],
    [{ nationality: '' }, ['nationality: required']],
    [{ nationality: 'Atlantis' }, ['nationality: unknown-country']],
    [{ nationality: 'Atlantis;Utopia' }, ['nationality: unknown-country', 'nationality: unknown-country']],
    [{ nationality_status: 'stateless' }, ['nationality_status: contradiction']],
    [{ nationality: '', nationality_status: 'known' }, ['nationality: required']],
    [{ nationality: '', nationality_status: 'stateless' }, []],
    [{ sex: 'x' }, ['sex: unknown-code']],
    [{ script: 'Xxxx' }, ['script: unknown-script']],
    [{ language: 'Klingonish' }, ['language: unknown-language']],
    [{ phone: '12' }, ['phone: not-a-phone']],
    [{ birth_date: '1999', birth_date_precision: 'day' }, ['birth_date_precision: precision-mismatch']],
    [{ birth_date: '2025-02-20' }, ['rescue_date: before-birth']],
    [{ document_number: 'EP1' }, ['document_kind: required']],
    [{ document_kind: 'passport' }, ['document_status: required']],
    [
      { document_kind: 'passport', document_status: 'held', document_number: '1;2' },
      ['document_number: list-mismatch'],
    ],
    [{ rescue_date: '' }, ['rescue_date: required']],
    [{ rescue_date: '2025-02' }, ['rescue_date: whole-date']],
    [{ rescue_date: '2025-03-02' }, ['rescue_date: future-date']],
    [{ rescue_method: 'teleported' }, ['rescue_method: unknown-code']],
    [{ rescue_country: '' }, ['rescue_country: required']],
    [{ host_country: 'XX' }, ['host_country: unknown-country']],
    [{ vulnerabilities: 'injury;sad' }, ['vulnerabilities: unknown-code']],
    [{ risk_level: 'extreme' }, ['risk_level: unknown-code']],
    [{ hold: 'yes' }, ['hold: unknown-code']],
    [
      { consent_consular_notification: 'no', consent_date: '2025-02-14' },
      ['consent_consular_notification: unknown-code'],
    ],
    [{ consent_consular_notification: 'granted' }, ['consent_date: required']],
    [{ consent_consular_notification: 'refused', consent_date: '2026-01-01' }, ['consent_date: future-date']],
    [{ compound: 'x'.repeat(401) }, ['compound: too-long']],
    [{ given_name: 'Ab\u0007eba' }, ['given_name: bad-text']],
    [{ given_name: 'Ab\ud800eba' }, ['given_name: bad-text']],
    [{ nickname: 'Abi' }, ['nickname: unknown-column']],
  ])('is wrong where it says %j', (cells, found) => {
    const filled = Object.fromEntries(Object.entries({ ...abeba, ...cells }).filter(([, text]) => text !== ''));
    const { value, errors } = interpretRow('intake_xlsx', row(filled), today);
    expect(errors.map(({ column, code }) => `${column}: ${code}`)).toEqual(found);
    expect(value === null).toBe(found.length > 0);
  });

  it('takes "not asked" for what it is: no decision', () => {
    expect(valueOf({ consent_consular_notification: 'not_asked' }).consents).toBeUndefined();
  });

  it('names the column as the sheet does, the row as the sheet numbers it, and what would be accepted', () => {
    const cells = { ...abeba, 'Risk Level': 'extreme' };
    expect(interpretRow('intake_csv', row(cells), today).errors).toEqual([
      {
        row: 7,
        column: 'Risk Level',
        code: 'unknown-code',
        message: 'This is not one of the accepted values. Write one of: high, medium, low, none.',
      },
    ]);
  });

  it('never repeats what a cell says, whatever it says', () => {
    for (const column of intakeColumns) {
      const { errors } = read({ [column]: 'Zyxwv-Canary\u0001' });
      expect(JSON.stringify(errors)).not.toMatch(/canary/i);
      expect(errors.length).toBeGreaterThan(0);
    }
  });

  it('reports a cell that was not read once, as what it is', () => {
    const without = (...columns: string[]) =>
      interpretRow(
        'intake_csv',
        {
          row: 7,
          cells: Object.fromEntries(Object.entries(abeba).filter(([column]) => !columns.includes(column))),
          refused: columns.map((column) => ({ row: 7, column: column.toUpperCase(), code: 'formula', message: '' })),
        },
        today,
      ).errors.map(({ column, code }) => `${column}: ${code}`);
    expect(without('nationality')).toEqual(['NATIONALITY: formula']);
    expect(without('given_name', 'family_name', 'rescue_date')).toEqual([
      'GIVEN_NAME: formula',
      'FAMILY_NAME: formula',
      'RESCUE_DATE: formula',
    ]);
  });

  it('reads a heading however it is spaced', () => {
    expect(['Given name', ' given-name ', 'GIVEN_NAME', 'givenname'].map(intakeColumn)).toEqual([
      'given_name',
      'given_name',
      'given_name',
      null,
    ]);
  });
});
