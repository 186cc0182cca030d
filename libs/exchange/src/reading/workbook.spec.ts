import { randomBytes } from 'node:crypto';
import ExcelJS from 'exceljs';
import {
  archiveOf,
  externalLink,
  type Part,
  rowsOf,
  sweepDisk,
  textRow,
  type Workbook,
  workbookParts,
} from './crafted.fixture.js';

const headings = textRow(1, 'full_name', 'nationality', 'birth_date', 'document_number');
const read = (workbook: Workbook, ...more: Part[]) =>
  rowsOf('intake_xlsx', archiveOf([...workbookParts(workbook), ...more]));
const plain = { rows: headings + textRow(2, 'Abeba', 'ET') };
const cell = (xml: string, more: Partial<Workbook> = {}) =>
  read({ rows: `${headings}<row r="7">${xml}</row>`, ...more }).then(([row]) => row);

describe('a list as a workbook', () => {
  afterAll(sweepDisk);

  it('is read from its first visible sheet, under its own row numbers, without its blank rows', async () => {
    const rows = await read({ rows: `${plain.rows}<row r="3"><c r="A3" s="1"/></row>${textRow(40, 'Li', ' CN ')}` });
    expect(rows.map(({ row, cells }) => [row, { ...cells }])).toEqual([
      [2, { full_name: 'Abeba', nationality: 'ET' }],
      [40, { full_name: 'Li', nationality: 'CN' }],
    ]);
  });

  it('has shared, rich and inline text, whose reading aids are not part of a name', async () => {
    const strings =
      '<si><r><t>Sato</t></r><r><t xml:space="preserve"> Ken</t></r><rPh><t>サトウ</t></rPh></si><si><t>J_x000A_P</t></si>';
    const row = await cell('<c r="A7" t="s"><v>0</v></c><c r="B7" t="s"><v>1</v></c><c r="D7" t="str"><v>X1</v></c>', {
      strings,
    });
    expect({ ...row!.cells }).toEqual({ full_name: 'Sato Ken', nationality: 'J\nP', document_number: 'X1' });
  });

  it('means a day by a number in a date style, and a number by any other', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const dated = (style: number, serial: string, properties = '') =>
      cell(`<c r="C7" s="${style}"><v>${serial}</v></c>`, { styles, workbookProperties: properties }).then(
        (row) => row!.cells['birth_date'] ?? row!.refused[0]!.code,
      );
    expect(await dated(0, '36233')).toBe('36233');
    expect(await dated(1, '36233')).toBe('1999-03-14');
    expect(await dated(2, '36233.75')).toBe('1999-03-14');
    expect(await dated(3, '36233')).toBe('36233');
    expect(await dated(1, '59')).toBe('1900-02-28');
    expect(await dated(1, '61')).toBe('1900-03-01');
    expect(await dated(1, '60')).toBe('bad-number');
    expect(await dated(1, '1e99')).toBe('bad-number');
    expect(await dated(1, '34771', '<workbookPr date1904="1"/>')).toBe('1999-03-14');
  });

  it('says what day a number would be where a program left out the date style', async () => {
    const days = (serial: string, workbookProperties = '') =>
      cell(`<c r="C7"><v>${serial}</v></c>`, { workbookProperties }).then((row) => row!.days?.['birth_date']);
    expect(await days('36233')).toBe('1999-03-14');
    expect(await days('34771', '<workbookPr date1904="true"/>')).toBe('1999-03-14');
    expect(await days('1999')).toBeUndefined();
    expect(await days('36233.5')).toBeUndefined();
  });

  it('keeps a long number whole and refuses one whose digits the spreadsheet has lost', async () => {
    const row = await cell(
      '<c r="A7"><v>6.6812345678E10</v></c><c r="B7" t="b"><v>1</v></c><c r="D7"><v>1234567890123456</v></c>',
    );
    expect({ ...row!.cells }).toEqual({ full_name: '66812345678', nationality: 'true' });
    expect(row!.refused).toMatchObject([{ row: 7, column: 'document_number', code: 'digits-lost' }]);
  });

  it('never takes the result of a formula, nor an error, nor a text beyond measure', async () => {
    const row = await cell(
      '<c r="A7" t="str"><f>HYPERLINK("http://x")</f><v>Abeba</v></c><c r="B7"><f t="shared" si="0"/><v>1</v></c>' +
        `<c r="C7" t="e"><v>#REF!</v></c><c r="D7" t="inlineStr"><is><t>${randomBytes(17_000).toString('hex')}ሀ${randomBytes(17_000).toString('hex')}</t></is></c>`,
    );
    expect(row!.cells).toEqual(Object.create(null));
    expect(row!.refused.map(({ column, code }) => [column, code])).toEqual([
      ['full_name', 'formula'],
      ['nationality', 'formula'],
      ['birth_date', 'error-cell'],
      ['document_number', 'cell-too-long'],
    ]);
  });

  it('is refused where a cell stands beyond column 200, however wide the sheet claims to be', async () => {
    await expect(cell('<c r="XFD7" t="inlineStr"><is><t>x</t></is></c>')).rejects.toMatchObject({
      code: 'too-many-columns',
    });
    expect((await cell('<c r="A7" t="inlineStr"><is><t>Li</t></is></c><c r="XFD7" s="4"/>'))!.refused).toEqual([]);
  });

  it('is read as exceljs writes it', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('People');
    sheet.addRow(['Full name', 'Birth date', 'Phone']);
    sheet.addRow([{ richText: [{ text: 'Ab' }, { text: 'eba' }] }, new Date('1999-03-14T00:00:00Z'), 66812345678]);
    const [row] = await rowsOf('intake_xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    expect({ ...row!.cells }).toEqual({ 'Full name': 'Abeba', 'Birth date': '1999-03-14', Phone: '66812345678' });
  });
});

describe('a workbook made to harm', () => {
  afterAll(sweepDisk);
  const zeros = (bytes: number) => Buffer.alloc(bytes, 32);
  const spoilt = (name: string, change: (part: Part) => Part) =>
    rowsOf('intake_xlsx', archiveOf(workbookParts(plain).map((part) => (part.name === name ? change(part) : part))));

  it.each<[string, Part[]]>([
    ['inflates-too-far', [{ name: 'xl/media/bomb.bin', content: zeros(40_000_000) }]],
    ['too-many-parts', Array.from({ length: 200 }, (_, at) => ({ name: `xl/p${at}.xml`, content: 'x' }))],
    ['macro-workbook', [{ name: 'xl/vbaProject.bin', content: 'x' }]],
    ['macro-workbook', [{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }]],
    ['external-link', [{ name: 'xl/externalLinks/externalLink1.xml', content: 'x' }]],
    ['external-link', [{ name: 'xl/connections.xml', content: 'x' }]],
    ['bad-part-name', [{ name: '../../etc/passwd', content: 'x' }]],
    ['bad-part-name', [{ name: 'xl\\..\\x', content: 'x' }]],
    ['protected-workbook', [{ name: 'xl/secret.xml', content: 'x', claims: { flags: 0x801 } }]],
    ['damaged-file', [{ name: 'xl/workbook.xml', content: 'x' }]],
  ])('is refused for %s before anything is inflated', async (code, more) => {
    await expect(read(plain, ...more)).rejects.toMatchObject({ name: 'SheetRefused', code });
  });

  it('may not inflate to more than 50 MB, however honest each part is', async () => {
    const claim = { size: 60_000_000 };
    await expect(read(plain, { name: 'xl/x.bin', content: randomBytes(700_000), claims: claim })).rejects.toMatchObject(
      {
        code: 'too-large',
      },
    );
  });

  it('is stopped while inflating where it lied about its size', async () => {
    const rows = headings + textRow(2, 'Abeba', 'ET') + ' '.repeat(60_000_000);
    const lying = workbookParts({ rows }).map((part) =>
      part.name.includes('sheet1') ? { ...part, claims: { size: 5_000 } } : part,
    );
    const before = process.memoryUsage().rss;
    await expect(rowsOf('intake_xlsx', archiveOf(lying))).rejects.toMatchObject({ code: 'lying-size' });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('declares no document type, so no entity is expanded and no file is read', async () => {
    const xxe = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    await expect(read({ rows: headings + textRow(2, '&e;', 'ET'), prologue: xxe })).rejects.toMatchObject({
      code: 'document-type',
    });
    await expect(read({ rows: headings + textRow(2, '&e;', 'ET') })).rejects.toMatchObject({ code: 'damaged-file' });
    await expect(
      spoilt('xl/sharedStrings.xml', (part) => ({ ...part, content: `<!DOCTYPE sst>${part.content.toString()}` })),
    ).rejects.toMatchObject({ code: 'document-type' });
  });

  it('draws on no other file', async () => {
    await expect(read({ ...plain, moreLinks: externalLink })).rejects.toMatchObject({ code: 'external-link' });
  });

  it.each<[string, Buffer]>([
    ['not-a-workbook', Buffer.from('full_name,nationality\nAbeba,ET')],
    ['not-a-workbook', Buffer.alloc(0)],
    ['not-a-workbook', archiveOf([{ name: 'word/document.xml', content: 'x' }])],
    ['protected-workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['damaged-file', archiveOf(workbookParts(plain)).subarray(0, 900)],
  ])('is refused as %s where it is no workbook at all', async (code, bytes) => {
    await expect(rowsOf('intake_xlsx', bytes)).rejects.toMatchObject({ name: 'SheetRefused', code });
  });

  it('is refused where a part is broken, cut short or not UTF-8', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const broken = (content: string | Buffer) => spoilt(sheet, (part) => ({ ...part, content }));
    await expect(broken('<worksheet><sheetData><row>')).rejects.toMatchObject({ code: 'damaged-file' });
    await expect(broken(Buffer.from('<worksheet>\xe9</worksheet>', 'latin1'))).rejects.toMatchObject({
      code: 'damaged-file',
    });
    await expect(broken('<worksheet>\0</worksheet>')).rejects.toMatchObject({ code: 'damaged-file' });
  });
});
