import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { archiveOf, externalLink, type Part, textRow, workbookParts } from './crafted.fixture.js';
import { interpretRow, readSheet, type SheetFormat } from './index.js';

const head = ['full_name', 'nationality', 'rescue_date', 'rescue_method', 'rescue_country'];
const abeba = ['Abeba', 'ET', '2025-02-12', 'raid', 'MM'];
const list = (...rows: string[]) => [head.join(','), ...rows].join('\n');
const person = abeba.join(',');
const rows = textRow(1, ...head) + textRow(2, ...abeba);
const book = (over: Partial<Parameters<typeof workbookParts>[0]> = {}, ...more: Part[]) =>
  archiveOf([...workbookParts({ rows, ...over }), ...more]);
const instead = (name: string, part: Partial<Part>) =>
  archiveOf(workbookParts({ rows }).map((one) => (one.name === name ? { ...one, ...part } : one)));
const sheetPart = 'xl/worksheets/sheet1.xml';
const inSheet = (content: string) => instead(sheetPart, { content });
const cell = (inner: string, type = '') => textRow(1, ...head) + `<row r="2"><c${type}>${inner}</c>${rest}</row>`;
const rest = abeba
  .slice(1)
  .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
  .join('');
const entity = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`;
const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(list(person), 'utf16le')]);

type Kind = readonly [what: string, format: SheetFormat, bytes: () => Buffer | string, outcome: string];

/** Refused whole, with what to do. */
const refused: readonly Kind[] = [
  ['a part that inflates a thousandfold', 'intake_xlsx', () => book({ strings: ' '.repeat(20_000_000) }), 'inflates-too-far'],
  ['a part nobody reads that inflates a thousandfold', 'intake_xlsx', () => book({}, { name: 'x.bin', content: Buffer.alloc(20_000_000) }), 'inflates-too-far'],
  ['a bomb that says it is small', 'intake_xlsx', () => instead('xl/sharedStrings.xml', { content: ' '.repeat(20_000_000), claims: { size: 900 } }), 'lying-size'],
  ['a sheet larger than its archive says', 'intake_xlsx', () => instead(sheetPart, { claims: { size: 10 } }), 'lying-size'],
  ['a part that says it is larger than all may be', 'intake_xlsx', () => instead('xl/styles.xml', { content: randomBytes(700_000), claims: { size: 60_000_000 } }), 'too-large'],
  ['hundreds of parts', 'intake_xlsx', () => book({}, ...Array.from({ length: 300 }, (_, n) => ({ name: `x${n}`, content: 'x' }))), 'too-many-parts'],
  ['two parts of one name', 'intake_xlsx', () => book({}, { name: sheetPart, content: 'x' }), 'damaged-file'],
  ['a part above its folder', 'intake_xlsx', () => book({}, { name: '../../evil', content: 'x' }), 'bad-part-name'],
  ['a part at the root of the disk', 'intake_xlsx', () => book({}, { name: '/etc/evil', content: 'x' }), 'bad-part-name'],
  ['a part on a drive', 'intake_xlsx', () => book({}, { name: 'C:evil', content: 'x' }), 'bad-part-name'],
  ['a part with a backslash', 'intake_xlsx', () => book({}, { name: 'xl\\evil', content: 'x' }), 'bad-part-name'],
  ['a locked part', 'intake_xlsx', () => instead(sheetPart, { claims: { flags: 0x801 } }), 'protected-workbook'],
  ['an old workbook, or one with a password', 'intake_xlsx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'protected-workbook'],
  ['macros', 'intake_xlsx', () => book({}, { name: 'xl/vbaProject.bin', content: 'x' }), 'macro-workbook'],
  ['a sheet of old macros', 'intake_xlsx', () => book({}, { name: 'xl/macrosheets/sheet1.xml', content: 'x' }), 'macro-workbook'],
  ['a control that runs', 'intake_xlsx', () => book({}, { name: 'xl/activeX/activeX1.bin', content: 'x' }), 'macro-workbook'],
  ['another workbook inside', 'intake_xlsx', () => book({}, { name: 'xl/embeddings/a.xlsx', content: 'x' }), 'external-link'],
  ['a link to another workbook', 'intake_xlsx', () => book({ moreLinks: externalLink }), 'external-link'],
  ['a part that links outside', 'intake_xlsx', () => book({}, { name: 'xl/externalLinks/externalLink1.xml', content: 'x' }), 'external-link'],
  ['a connection to a database', 'intake_xlsx', () => book({}, { name: 'xl/connections.xml', content: 'x' }), 'external-link'],
  ['an entity that is a file of ours', 'intake_xlsx', () => book({ prologue: entity }), 'document-type'],
  ['entities that grow', 'intake_xlsx', () => book({ prologue: laughs }), 'document-type'],
  ['an entity in its list of texts', 'intake_xlsx', () => instead('xl/sharedStrings.xml', { content: `${entity}<sst>&e;</sst>` }), 'document-type'],
  ['an entity in its table of parts', 'intake_xlsx', () => instead('_rels/.rels', { content: `${entity}<Relationships/>` }), 'document-type'],
  ['an entity that nobody declared', 'intake_xlsx', () => inSheet('<worksheet><sheetData>&e;</sheetData></worksheet>'), 'damaged-file'],
  ['tags that never close', 'intake_xlsx', () => inSheet('<worksheet><sheetData><row>'), 'damaged-file'],
  ['a sheet in another encoding', 'intake_xlsx', () => inSheet(Buffer.from([0x3c, 0x61, 0xe9, 0x3e]).toString('latin1')), 'damaged-file'],
  ['ten million rows down', 'intake_xlsx', () => book({ rows: textRow(1, ...head) + textRow(10_000_000, ...abeba) }), 'too-many-rows'],
  ['a million columns across', 'intake_xlsx', () => book({ rows: `${textRow(1, ...head)}<row r="2"><c r="ZZZ2" t="inlineStr"><is><t>x</t></is></c></row>` }), 'too-many-columns'],
  ['a cell without a column, a million times', 'intake_xlsx', () => book({ rows: `<row r="1">${Array.from({ length: 30_000 }, (_, n) => `<c><v>${(n * 7919) % 99_991}</v></c>`).join('')}</row>` }), 'too-many-columns'],
  ['no archive', 'intake_xlsx', () => list(person), 'not-a-workbook'],
  ['a picture', 'intake_xlsx', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'not-a-workbook'],
  ['an archive cut in the middle', 'intake_xlsx', () => book().subarray(0, 300), 'damaged-file'],
  ['a workbook called a list', 'intake_csv', () => book(), 'encoding'],
  ['ten million lines', 'intake_csv', () => `${list()}${'\n'.repeat(10_000_000)}`, 'too-many-rows'],
  ['a million columns', 'intake_csv', () => list(','.repeat(1_000_000)), 'too-many-columns'],
  ['two hundred columns and one', 'intake_csv', () => `${head.join(',')}${',x'.repeat(200)}\n${person}`, 'too-many-columns'],
  ['a quotation mark that never closes', 'intake_csv', () => list(`"${person}`), 'unclosed-quote'],
  ['a quotation mark and then a million lines', 'intake_csv', () => list(`"${`${person}\n`.repeat(50_000)}`), 'unclosed-quote'],
  ['a line that never ends', 'intake_csv', () => list('x'.repeat(14_000_000)), 'cell-too-long'],
  ['UTF-16', 'intake_csv', () => utf16, 'encoding'],
  ['two encodings', 'intake_csv', () => Buffer.concat([Buffer.from(list(person, '')), Buffer.from('Jos\xe9,PH', 'latin1')]), 'encoding'],
  ['a letter cut in half at its end', 'intake_csv', () => Buffer.from(list('አበባ')).subarray(0, -1), 'encoding'],
  ['a null byte', 'intake_csv', () => list(`A\0${person}`), 'null-byte'],
  ['nothing but a byte order mark', 'intake_csv', () => '\uFEFF', 'no-headings'],
  ['one heading twice', 'intake_csv', () => `full_name,nationality,FULL_NAME\n${person}`, 'duplicate-heading'],
]; // prettier-ignore

/** Read: its one person is named so, or her row says what is wrong with the cell. */
const read: readonly Kind[] = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|calc!A0', '=HYPERLINK(x)'].map(
    (text): Kind => [`a name that begins ${text}`, 'intake_csv', () => list(person.replace('Abeba', text)), `name ${text}`],
  ),
  ['a name that begins with a tab', 'intake_csv', () => list(person.replace('Abeba', '"\t=1+1"')), 'name =1+1'],
  ['a name that begins with a line end', 'intake_csv', () => list(person.replace('Abeba', '"\r=1+1"')), 'name =1+1'],
  ['a name that begins = as text of a workbook', 'intake_xlsx', () => book({ rows: cell('<is><t>=1+1</t></is>', ' t="inlineStr"') }), 'name =1+1'],
  ['a formula', 'intake_xlsx', () => book({ rows: cell('<f>1+1</f>') }), 'error formula'],
  ['a formula and what it came to', 'intake_xlsx', () => book({ rows: cell('<f>1+1</f><v>2</v>') }), 'error formula'],
  ['a formula that came to a text', 'intake_xlsx', () => book({ rows: cell('<f>WEBSERVICE("http://x")</f><v>Abeba</v>', ' t="str"') }), 'error formula'],
  ['a formula that went wrong', 'intake_xlsx', () => book({ rows: cell('<v>#REF!</v>', ' t="e"') }), 'error error-cell'],
  ['a text that is not in the list of texts', 'intake_xlsx', () => book({ rows: cell('<v>99</v>', ' t="s"') }), 'error bad-number'],
  ['a byte order mark', 'intake_csv', () => `\uFEFF${list(person)}`, 'name Abeba'],
  ['lines that end as on an old Macintosh', 'intake_csv', () => list(person).replaceAll('\n', '\r'), 'name Abeba'],
  ['a name that rings a bell', 'intake_csv', () => list(person.replace('Abeba', 'A\u0007beba')), 'error bad-text'],
  ['a name too long to be one', 'intake_csv', () => list(person.replace('Abeba', 'x'.repeat(70_000))), 'error cell-too-long'],
]; // prettier-ignore

async function outcome(format: SheetFormat, content: Buffer | string): Promise<string> {
  try {
    const said: string[] = [];
    for await (const row of readSheet(format, new Uint8Array(Buffer.from(content)))) {
      const { value, errors } = interpretRow(format, row, '2025-03-01');
      said.push(errors[0] ? `error ${errors[0].code}` : `name ${value!.person.names[0]!.full}`);
    }
    return said.join();
  } catch (error) {
    const { name, code, message } = error as { name: string; code?: string; message: string };
    return name === 'SheetRefused' && !/Abeba|passwd/.test(message) ? code! : `${name} ${message}`;
  }
}

describe('a sheet made to hurt', () => {
  it('comes in many kinds', () => {
    expect(refused.length + read.length).toBeGreaterThan(55);
  });

  it.each([...refused, ...read])(
    'that holds %s is answered in good time and little memory',
    async (_, format, bytes, expected) => {
      const content = bytes();
      const [before, begun] = [process.memoryUsage().rss, performance.now()];
      expect(await outcome(format, content)).toBe(expected);
      expect(performance.now() - begun).toBeLessThan(20_000);
      expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(300);
    },
  );
});
