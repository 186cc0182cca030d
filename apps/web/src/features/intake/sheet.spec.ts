import { certainDay, dayIn, plainDigits, shapesOf } from './days.js';
import { codeFor, countryNames } from './reading.js';
import { readSheet } from './sheet.js';

const sheet = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');

describe('rows of a spreadsheet', () => {
  it('are read by their headings, in any of our languages and any order; what has none that is known is left out', () => {
    for (const headings of [
      ['Date of birth', 'Remarks', 'FULL NAME', 'Passport No.'],
      ['วันเกิด', 'Remarks', 'ชื่อ-นามสกุล', 'เลขที่หนังสือเดินทาง'],
      ['تاريخ الميلاد', 'Remarks', 'الاسم', 'رقم جواز السفر'],
      ['birth_date', 'Remarks', 'full_name', 'document_number'],
    ]) {
      const { rows, read } = readSheet(sheet(headings, ['1999-12-31', 'a note', 'ትግስት', 'EP1']));
      expect([headings[0], rows]).toEqual([headings[0], [{ name: 'ትግስት', birthDate: '1999-12-31', number: 'EP1' }]]);
      expect(read.filter(({ column }) => !column)).toEqual([{ heading: 'Remarks', column: null }]);
    }
  });
  it('without headings are read by their order, from the column that they are pasted into', () => {
    expect(readSheet(sheet(['Zaw Lin', 'MM', 'M'])).rows).toEqual([{ name: 'Zaw Lin', nationality: 'MM', sex: 'M' }]);
    expect(readSheet(sheet(['MM', 'M'], ['ET', 'F']), 'nationality').rows).toEqual([
      { nationality: 'MM', sex: 'M' },
      { nationality: 'ET', sex: 'F' },
    ]);
  });
  it('may hold a line break within quotes, and quotes within a name', () => {
    expect(readSheet('"Zaw\nLin"\tMM\n"Ko ""Lin"""\tMM').rows.map(({ name }) => name)).toEqual([
      'Zaw\nLin',
      'Ko "Lin"',
    ]);
    expect(readSheet('Ko "Lin" Aung\tMM').rows[0]!.name).toBe('Ko "Lin" Aung');
  });
  it('take a heading that stands there twice once', () => {
    expect(readSheet(sheet(['Name', 'Name', 'Sex'], ['A', 'B', 'F'])).rows).toEqual([{ name: 'A', sex: 'F' }]);
  });
});

describe('a birth date', () => {
  it('is certain only as year, month, day; every other shape is asked about', () => {
    expect(certainDay('1999-12-31')).toBe('1999-12-31');
    expect(certainDay('၁၉၉၉-၁၂-၃၁')).toBe('1999-12-31');
    for (const text of ['31/12/1999', '1999-02-30', '2542-12-31', '03-04-99', '1999', '']) expect([text, certainDay(text)]).toEqual([text, null]); // prettier-ignore
  });
  it('is read as she says that it is meant, also of the Buddhist era and in other digits', () => {
    expect([dayIn('03/04/1999', 'dmy'), dayIn('03/04/1999', 'mdy')]).toEqual(['1999-04-03', '1999-03-04']);
    expect(dayIn('๓ / ๔ / ๒๕๔๒', 'dmy')).toBe('1999-04-03');
    expect(dayIn('1999年4月3日', 'ymd')).toBe('1999-04-03');
    for (const text of ['31/02/1999', '03/04/99', '3 April 1999']) expect([text, dayIn(text, 'dmy')]).toEqual([text, null]); // prettier-ignore
  });
  it('offers the shapes that read most of a list first, and none that reads nothing', () => {
    expect(shapesOf(['03/04/1999', '25/12/2001'])).toEqual([
      { shape: 'dmy', reads: 2 },
      { shape: 'mdy', reads: 1 },
    ]);
    expect(shapesOf(['03/04/99'])).toEqual([]);
  });
  it('has the same digits in every script', () => {
    for (const digits of ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '๐๑๒๓๔๕๖๗๘๙', '໐໑໒໓໔໕໖໗໘໙', '၀၁၂၃၄၅၆၇၈၉', '០១២៣៤៥៦៧៨៩']) expect([digits, plainDigits(digits)]).toEqual([digits, '0123456789']); // prettier-ignore
  });
});

describe('a word in a cell', () => {
  const words = [{ value: 'female', label: 'Femme' }];
  it('stands for a code by itself, by the word of the reader, or by what people write', () => {
    for (const said of ['female', 'FEMME', 'F', 'หญิง', '女']) expect([said, codeFor('sex', said, words)]).toEqual([said, 'female']); // prettier-ignore
    expect(codeFor('sex', 'blue', words)).toBe('');
    expect(codeFor('agreed', 'ใช่', [])).toBe('granted');
  });
  it('names a country in any language, with or without marks', () => {
    const names = countryNames(['VN', 'ET'], ['en', 'vi', 'ar', 'th']);
    expect(['việtnam', 'ethiopia', 'إثيوبيا', 'เอธิโอเปีย', 'et'].map((name) => names.get(name))).toEqual(['VN', 'ET', 'ET', 'ET', 'ET']); // prettier-ignore
  });
});
