import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { archiveOf, filledHtcds, rowsOf, sweepDisk, textRow, workbookParts } from './crafted.fixture.js';
import { interpretRow, type Row } from './index.js';
import { countryCode } from './places-and-tongues.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const templates = {
  plain: join(fixtures, 'htcds-2.0-plain.xlsx'),
  'single select': join(fixtures, 'htcds-2.0-single-select.xlsx'),
};
const today = '2025-03-01';
const abeba = {
  'First Name': 'Abeba',
  'Second Name': 'Kebede',
  Birthdate: new Date('1999-03-14T00:00:00Z'),
  Gender: 'Feminine',
  Citizenship: 'Ethiopia',
};
const codes = (findings: { column: string; code: string }[]) =>
  findings.map(({ column, code }) => `${column}: ${code}`);
const interpret = (row: Row) => interpretRow('htcds_xlsx', row, today, { country: 'TH' });
const rowOf = (cells: Record<string, string>): Row => ({
  row: 3,
  cells: { 'First Name': 'Abeba', Citizenship: 'Ethiopia', ...cells },
  refused: [],
});

describe.each(Object.entries(templates))("IOM's %s workbook", (_, template) => {
  afterAll(sweepDisk);

  it('is an empty list as it is published, its thousand numbered rows notwithstanding', async () => {
    expect(await rowsOf('htcds_xlsx', await filledHtcds(template, []))).toEqual([]);
  });

  it('gives a person under its labels, numbered as on screen', async () => {
    const filled = await filledHtcds(template, [
      {},
      { ...abeba, 'Location of Exploitation': 'KK Park', 'Mobile Phone': '+66 81 234 5678' },
    ]);
    const [row, ...more] = await rowsOf('htcds_xlsx', filled);
    expect(more).toEqual([]);
    expect(row!.row).toBe(4);
    expect(interpret(row!)).toMatchObject({
      errors: [],
      value: {
        person: {
          names: [{ full: 'Abeba Kebede', given: 'Abeba', family: 'Kebede', kind: 'legal' }],
          sex: 'female',
          birthDate: '1999-03-14',
          birthDatePrecision: 'day',
          nationalities: ['ET'],
          phones: ['+66812345678'],
        },
        rescue: { date: today, method: 'other', country: 'TH' },
        compoundName: 'KK Park',
      },
    });
  });

  it('has an address whose codes and labels disagree: the label that people read wins', async () => {
    const [row] = await rowsOf('htcds_xlsx', await filledHtcds(template, [{ ...abeba, 'Mailing Country': 'Kenya' }]));
    expect(row!.cells['Mailing Country']).toBe('Kenya');
    expect(Object.keys(row!.cells).filter((heading) => heading.startsWith('prs_'))).toEqual([]);
  });

  it('may carry our own columns beside its own, which then need no assumption', async () => {
    const [row] = await rowsOf(
      'htcds_xlsx',
      await filledHtcds(template, [
        { ...abeba, rescue_date: '2025-02-12', rescue_method: 'raid', rescue_country: 'MM' },
      ]),
    );
    const { value, warnings } = interpret(row!);
    expect(value!.rescue).toEqual({ date: '2025-02-12', method: 'raid', country: 'MM' });
    expect(warnings).toEqual([]);
  });
});

describe('a row of an HTCDS workbook', () => {
  afterAll(sweepDisk);

  it('loses nothing silently: what has no field is named, what has a code is kept as one', () => {
    const found = interpret(
      rowOf({
        'Methods of Control': 'Debt bondage , Threatens children/family; WithholdsDocuments',
        'Forced Labour Industry': 'Water supply; sewerage, waste management and remediation',
        'Trafficking Status': 'possible victim of trafficking',
        Status: 'Follow up',
        'Reason for Incoming Referral': 'Migration Or Change Of Location',
        Consent: 'TRUE',
        Email: 'a@example.org',
        'Shoe size': '38',
      }),
    );
    expect(found.errors).toEqual([]);
    expect(found.coded).toEqual([
      { field: 'vic_MethodsOfControl', codes: ['DebtBondage', 'ThreatensChildrenFamily', 'WithholdsDocuments'] },
      { field: 'vic_ForcedLabourIndustry', codes: ['E_WaterSupplySewerageWasteManagement'] },
      { field: 'vic_TraffickingStatus', codes: ['PossibleVictimOfTrafficking'] },
      { field: 'cas_Status', codes: ['FollowUp'] },
      { field: 'cas_ReasonForIncomingReferral', codes: ['MigrationOrChangeOfLocation'] },
    ]);
    expect(codes(found.warnings)).toEqual(
      expect.arrayContaining([
        'Methods of Control: coded-note',
        'Consent: consent-not-imported',
        'Email: not-imported',
        'Shoe size: not-imported',
        'rescue_date: assumed',
        'rescue_method: assumed',
        'rescue_country: assumed',
      ]),
    );
  });

  it("never takes the workbook's consent for a wish that her embassy be told", () => {
    expect(interpret(rowOf({ Consent: 'Yes' })).value!.consents).toBeUndefined();
  });

  it('lets the day of the referral stand in for the rescue, and says so', () => {
    const { value, warnings } = interpret(rowOf({ 'Incoming Referral Date': '14 Feb 2025' }));
    expect(value!.rescue.date).toBe('2025-02-14');
    expect(warnings[0]!.message).toMatch(/referral stands in/);
    expect(codes(interpret(rowOf({ 'Incoming Referral Date': '02/03/2025' })).errors)).toEqual([
      'Incoming Referral Date: ambiguous-date',
    ]);
  });

  it('needs a country where none can be assumed', () => {
    expect(codes(interpretRow('htcds_xlsx', rowOf({}), today).errors)).toEqual(['rescue_country: required']);
  });

  it('keeps gender apart from sex', () => {
    const gender = (text: string) => interpret(rowOf({ Gender: text }));
    expect(gender('Masculine').value!.person.sex).toBe('male');
    expect(gender('Not Specified/Unknown').value!.person.sex).toBe('unknown');
    expect(gender('TransgenderFeminine').value!.person.sex).toBe('other');
    expect(codes(gender('Non-Conforming').warnings)).toContain('Gender: gender-identity');
    expect(codes(gender('Purple').errors)).toEqual(['Gender: unknown-code']);
  });

  it('parts several citizenships, and not the comma inside one', () => {
    const citizen = (text: string) => interpret(rowOf({ Citizenship: text })).value?.person.nationalities;
    expect(citizen('Ethiopia, Kenya')).toEqual(['ET', 'KE']);
    expect(citizen('Tanzania, United Republic of, Kenya')).toEqual(['TZ', 'KE']);
    expect(citizen('Atlantis')).toBeUndefined();
  });

  it('is checked against the lists of the standard', () => {
    expect(codes(interpret(rowOf({ 'Methods of Control': 'Debt bondage; hypnosis' })).errors)).toEqual([
      'Methods of Control: unknown-code',
    ]);
  });

  it('is found under codes alone, also the misspelt one', async () => {
    const rows = await rowsOf(
      'htcds_xlsx',
      archiveOf(
        workbookParts({
          rows:
            textRow(1, 'prs_FirstName', 'prs_Citizenship', 'vic_TraffickinStatusDecisionMakingOrg') +
            textRow(2, 'Abeba', 'ET', 'Police'),
        }),
      ),
    );
    expect(interpret(rows[0]!)).toMatchObject({
      errors: [],
      coded: [{ field: 'vic_TraffickingStatusDecisionMakingOrg', codes: ['Police'] }],
    });
  });

  it('may name any country that the workbook offers', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(templates['single select']);
    const offered: [unknown, unknown][] = [];
    workbook.getWorksheet('validation')!.eachRow((row, number) => {
      if (number > 3 && row.getCell(5).text) offered.push([row.getCell(4).value, row.getCell(5).text]);
    });
    expect(offered).toHaveLength(249);
    expect(offered.filter(([code, name]) => countryCode(String(name)) !== code)).toEqual([]);
  });
});
