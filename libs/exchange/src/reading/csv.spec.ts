import { rowsOf, sweepDisk } from './crafted.fixture.js';
import { toCsv } from './to-csv.js';

const headings = 'full_name,nationality,language';
const csv = (bytes: Buffer | string) => rowsOf('intake_csv', bytes);

describe('a list as CSV', () => {
  afterAll(sweepDisk);

  it('is numbered as a spreadsheet shows it, whatever ends its lines, and blank lines count', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const rows = await csv([headings, '"Abeba', 'Kebede",ET,am', '', ',,', 'Somchai,TH,th'].join(end));
      expect(rows.map(({ row, cells }) => [row, cells['nationality']])).toEqual([
        [2, 'ET'],
        [5, 'TH'],
      ]);
      expect(rows[0]!.cells['full_name']).toBe(`Abeba${end}Kebede`);
    }
  });

  it('may begin with a byte order mark, with titles above the headings and with HXL tags below them', async () => {
    const rows = await csv(
      `\uFEFFArrivals of February,,\n\n${headings}\n#name+full,#nationality,#language\nAbeba,ET,am\n`,
    );
    expect(rows.map(({ row, cells }) => [row, { ...cells }])).toEqual([
      [5, { full_name: 'Abeba', nationality: 'ET', language: 'am' }],
    ]);
  });

  it('may be parted by semicolons or tabs, as half of the world writes it', async () => {
    for (const mark of [';', '\t']) {
      const [row] = await csv(`${headings.replaceAll(',', mark)}\nAbeba${mark}ET${mark}"am;om"`);
      expect({ ...row!.cells }).toEqual({ full_name: 'Abeba', nationality: 'ET', language: 'am;om' });
    }
  });

  it.each([
    ['encoding', Buffer.from(`${headings}\nJos\xe9,PH,tl`, 'latin1')],
    ['encoding', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(headings, 'utf16le')])],
    ['encoding', Buffer.concat([Buffer.from(`${headings}\nAbeba,ET,`), Buffer.from([0xe1, 0x88])])],
    ['null-byte', `${headings}\nAb\0eba,ET,am`],
    ['no-headings', 'Abeba,ET,am\nSomchai,TH,th'],
    ['no-headings', ''],
    ['duplicate-heading', 'full_name,nationality,Full_Name\nAbeba,ET,x'],
  ])('is refused for %s, and no cell is repeated', async (code, bytes) => {
    await expect(csv(bytes)).rejects.toMatchObject({ name: 'SheetRefused', code });
    await expect(csv(bytes)).rejects.not.toThrow(/Abeba|Jos/);
  });

  it('says in which row a quotation mark was left open or stands where none may', async () => {
    await expect(csv(`${headings}\nAbeba,ET,am\n\n"Somchai,TH,th\nLi,CN,zh`)).rejects.toMatchObject({
      code: 'unclosed-quote',
      row: 4,
    });
    await expect(csv(`${headings}\n"Abeba"x,ET,am`)).rejects.toMatchObject({ code: 'unclosed-quote', row: 2 });
  });

  it('holds 10,000 people and not one more', async () => {
    const people = (count: number) => `${headings}\n${'A,ET,am\n\n'.repeat(count)}`;
    expect(await csv(people(10_000))).toHaveLength(10_000);
    await expect(csv(people(10_001))).rejects.toMatchObject({ code: 'too-many-rows', row: 20_002 });
  });

  it('gives up a cell that is too long, has no heading or overflows its row, and keeps the rest', async () => {
    const rows = await csv(`${headings},\n${'x'.repeat(65_537)},ET,am\nLi,CN,zh,stray\nLi,CN,zh,,over\n`);
    expect(
      rows.map(({ cells, refused }) => [cells['nationality'], refused.map(({ column, code }) => [column, code])]),
    ).toEqual([
      ['ET', [['full_name', 'cell-too-long']]],
      ['CN', [['D', 'no-heading']]],
      ['CN', [['E', 'too-many-cells']]],
    ]);
  });

  it('is refused where it has more than 200 columns', async () => {
    await expect(csv(`${headings}${',x1'.repeat(200)}\nA,ET,am`)).rejects.toMatchObject({ code: 'too-many-columns' });
  });

  it('is refused where a record has no end', async () => {
    await expect(csv(`${headings}\n"${'x'.repeat(14_000_000)}`)).rejects.toMatchObject({
      code: 'cell-too-long',
      row: 2,
    });
  }, 30_000);

  it('is refused unread where it is larger than 50 MB', async () => {
    await expect(csv(`${headings}\n${' '.repeat(52_428_801)}`)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('takes names of columns for names, whatever they mean to a program', async () => {
    const [row] = await csv('full_name,nationality,__proto__\nAbeba,ET,x');
    expect(Object.keys(row!.cells)).toEqual(['full_name', 'nationality', '__proto__']);
  });
});

describe('an export as CSV', () => {
  afterAll(sweepDisk);
  const leads = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

  it('lets no spreadsheet program run what somebody wrote', () => {
    for (const lead of leads) expect(toCsv([[`${lead}1+1`]])).toBe(`"'${lead}1+1"\r\n`);
  });

  it('quotes every value, leaves numbers alone and has nothing to say about nothing', () => {
    expect(toCsv([['a "b", c', -5, null, undefined, true, 'x-y']])).toBe('"a ""b"", c","-5","","","true","x-y"\r\n');
    expect(toCsv([])).toBe('');
  });

  it('comes back as it went', async () => {
    const names = leads.map((lead) => `${lead}x`);
    const rows = await csv(toCsv([['full_name', 'nationality'], ...names.map((name) => [name, 'ET'])]));
    expect(rows.map(({ cells }) => cells['full_name'])).toEqual(names.map((name) => name.trim()));
  });
});
