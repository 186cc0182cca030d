import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from '@swc/core';
import { archiveOf, onDisk, sweepDisk, workbookParts } from './crafted.fixture.js';
import { intakeColumns, type SheetFormat } from './index.js';
import { toCsv } from './to-csv.js';

const libs = join(import.meta.dirname, '../../..');
const people = 10_000;

/** A person with every column filled, and nothing that repeats: what fills memory most. */
function person(at: number): string[] {
  const cells: Record<string, string> = {
    given_name: `Abeba ${at}`,
    family_name: `Kebede ${at * 7}`,
    full_name: `Abeba ${at} Kebede ${at * 7}`,
    sex: 'female',
    birth_date: '1999-03-14',
    nationality: 'Ethiopia',
    language: 'am;om',
    phone: `+2519${10_000_000 + at}`,
    document_kind: 'passport',
    document_number: `EP${1_000_000 + at}`,
    document_country: 'ET',
    document_status: 'confiscated',
    rescue_date: '2025-02-12',
    rescue_method: 'released',
    rescue_country: 'MM',
    rescue_place: `${'Friendship bridge, '.repeat(20)}${at}`,
    host_country: 'TH',
    compound: `KK Park, building ${at}`,
    vulnerabilities: 'injury;debt',
    risk_level: 'medium',
    external_id: `list-${at}`,
  };
  return intakeColumns.map((column) => cells[column] ?? '');
}

function workbook(rows: string[][]): Buffer {
  const strings: string[] = [];
  const sheet = rows.map((texts, row) => {
    const cells = texts.map((text) =>
      text ? `<c t="s"><v>${strings.push(`<si><t>${text}</t></si>`) - 1}</v></c>` : '<c/>',
    );
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return archiveOf(workbookParts({ rows: sheet.join(''), strings: strings.join('') }));
}

/** The code as it will run: compiled, in a process of its own, where nothing else takes memory. */
async function compiled(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'homeward-memory-'));
  for (const library of ['platform/src', 'exchange/src/reading']) {
    for (const file of await readdir(join(libs, library), { recursive: true })) {
      if (!file.endsWith('.ts') || /\.(spec|fixture)\.ts$/.test(file)) continue;
      const { code } = await transform(await readFile(join(libs, library, file), 'utf8'), {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
        },
        module: { type: 'es6' },
        swcrc: false,
      });
      const target = join(home, 'libs', library, file.replace(/\.ts$/, '.js'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, code);
    }
  }
  await symlink(join(libs, '../node_modules'), join(home, 'node_modules'));
  await writeFile(
    join(home, 'package.json'),
    '{ "type": "module", "imports": { "#platform/codes": "./libs/platform/src/codes.js", "#*": "./libs/*/src/index.js" } }',
  );
  await writeFile(
    join(home, 'read.js'),
    `import { interpretRow, readSheet } from './libs/exchange/src/reading/index.js';
     const [format, file] = process.argv.slice(2);
     let rows = 0, valid = 0;
     for await (const row of readSheet(format, file)) {
       rows += 1;
       if (interpretRow(format, row, '2025-03-01').value) valid += 1;
     }
     console.log(JSON.stringify({ rows, valid, megabytes: process.resourceUsage().maxRSS / 1024 }));`,
  );
  return home;
}

describe('a list of 10,000 people', () => {
  let home: string;
  beforeAll(async () => {
    home = await compiled();
  }, 60_000);
  afterAll(async () => {
    await rm(home, { recursive: true });
    await sweepDisk();
  });

  const rows = [[...intakeColumns], ...Array.from({ length: people }, (_, at) => person(at))];
  it.each<[SheetFormat, () => Buffer | string]>([
    ['intake_xlsx', () => workbook(rows)],
    ['intake_csv', () => toCsv(rows)],
  ])(
    'is read as %s within 300 MB of memory, the process itself included',
    async (format, bytes) => {
      const file = await onDisk(bytes());
      const { stdout } = await promisify(execFile)(process.execPath, [join(home, 'read.js'), format, file], {
        env: { PATH: process.env['PATH'] },
      });
      const seen = JSON.parse(stdout) as { rows: number; valid: number; megabytes: number };
      expect(seen).toMatchObject({ rows: people, valid: people });
      expect(seen.megabytes).toBeLessThan(300);
    },
    60_000,
  );
});
