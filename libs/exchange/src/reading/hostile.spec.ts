import fc from 'fast-check';
import { archiveOf, type Part, rowsOf, sweepDisk, textRow, workbookParts } from './crafted.fixture.js';
import { interpretRow, type Row, SheetRefused } from './index.js';

const headings = ['full_name', 'nationality', 'birth_date', 'phone', 'vulnerabilities'];
const abeba = ['Abeba', 'ET', '1999-03-14', '+251911234567', 'injury;debt'];
const parts = workbookParts({
  rows: textRow(1, ...headings) + textRow(2, ...abeba),
  strings: '<si><t>x</t></si>',
  styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
});
const list = Buffer.from(`${headings.join(',')}\n"${abeba.join('","')}"\n`);

/** Bytes with some of them changed, cut out or cut off. */
const spoilt = (bytes: Buffer) =>
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    .chain((changes) => fc.tuple(fc.constant(changes), fc.nat(bytes.length), fc.nat(12)))
    .map(([changes, at, gap]) => {
      const copy = Buffer.from(bytes);
      for (const [place, value] of changes) copy[place] = value;
      return gap > 10 ? copy.subarray(0, at) : Buffer.concat([copy.subarray(0, at), copy.subarray(at + gap)]);
    });

async function answers(format: 'intake_csv' | 'intake_xlsx', bytes: Buffer): Promise<void> {
  try {
    for (const row of await rowsOf(format, bytes)) interpretRow(format, row, '2025-03-01');
  } catch (error) {
    if (!(error instanceof SheetRefused)) throw error;
  }
}

describe('a file that somebody broke, or made to tire us', () => {
  afterAll(sweepDisk);
  const runs = { numRuns: 60 };

  it('is read or refused, and is never a defect: a list', async () => {
    await expect(
      fc.assert(
        fc.asyncProperty(spoilt(list), (bytes) => answers('intake_csv', bytes)),
        runs,
      ),
    ).resolves.toBeUndefined();
  }, 60_000);

  it('is read or refused, and is never a defect: an archive', async () => {
    await expect(
      fc.assert(
        fc.asyncProperty(spoilt(archiveOf(parts)), (bytes) => answers('intake_xlsx', bytes)),
        runs,
      ),
    ).resolves.toBeUndefined();
  }, 60_000);

  it('is read or refused, and is never a defect: the parts inside', async () => {
    const one = fc
      .nat(parts.length - 1)
      .chain((at) =>
        spoilt(Buffer.from(parts[at]!.content)).map((content) =>
          parts.map((part, each): Part => (each === at ? { ...part, content } : part)),
        ),
      );
    await expect(
      fc.assert(
        fc.asyncProperty(one, (some) => answers('intake_xlsx', archiveOf(some))),
        runs,
      ),
    ).resolves.toBeUndefined();
  }, 60_000);

  it('is read or refused, and is never a defect: what the cells say', () => {
    const cells = fc.dictionary(
      fc.constantFrom(...headings, 'script', 'document_kind', 'Citizenship'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(cells, fc.constantFrom('intake_csv' as const, 'htcds_xlsx' as const), (found, format) => {
        const { value, errors } = interpretRow(format, { row: 2, cells: found, refused: [] }, '2025-03-01', {
          country: 'TH',
        });
        expect(value === null).toBe(errors.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  const sheet = (rows: string) => rowsOf('intake_xlsx', archiveOf(workbookParts({ rows })));
  it.each<[string, string, () => Promise<Row[]>]>([
    ['nests without end', 'damaged-file', () => sheet(`${'<a>'.repeat(60)}x${'</a>'.repeat(60)}`)],
    [
      'gives one tag names without end',
      'damaged-file',
      () => sheet(`<row ${Array.from({ length: 200 }, (_, at) => `a${at}="${at * 7919}"`).join(' ')}/>`),
    ],
    ['goes up again', 'damaged-file', () => sheet(textRow(1, ...headings) + textRow(2, 'Abeba') + textRow(2, 'Li'))],
    ['goes down for ever', 'too-many-rows', () => sheet(textRow(1, ...headings) + textRow(1_048_577, 'Abeba'))],
    ['is blank for ever', 'too-many-rows', () => rowsOf('intake_csv', `${headings.join(',')}\n${'\n'.repeat(50_001)}`)],
    [
      'is wide for ever',
      'too-many-columns',
      () => rowsOf('intake_csv', `${headings.join(',')}\n${','.repeat(20_000)}`),
    ],
  ])(
    'is refused where it %s',
    async (_, code, read) => {
      await expect(read()).rejects.toMatchObject({ name: 'SheetRefused', code });
    },
    30_000,
  );

  it('costs no more than its size where one cell holds ten thousand choices', () => {
    const cells = { 'First Name': 'A', Citizenship: 'a,'.repeat(32_000), 'Methods of Control': 'a,'.repeat(32_000) };
    const before = performance.now();
    expect(interpretRow('htcds_xlsx', { row: 3, cells, refused: [] }, '2025-03-01').errors.length).toBeGreaterThan(1);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
