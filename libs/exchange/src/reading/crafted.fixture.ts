import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { readSheet, type Row, type SheetFormat } from './index.js';

/** One part of an archive, and the lies it tells about itself. */
export interface Part {
  name: string;
  content: string | Buffer;
  claims?: { size?: number; flags?: number };
}

/** An archive written byte by byte, so that it can be wrong in ways no program would write. */
export function archiveOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = {} } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw, { level: 9 });
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(claims.flags ?? 0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims.size ?? raw.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), common, tail, title);
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, index, Buffer.from('504b0506', 'hex'), end]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...links: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
const link = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${more}/>`;

export interface Workbook {
  /** what stands inside sheetData */
  rows: string;
  strings?: string;
  styles?: string;
  workbookProperties?: string;
  prologue?: string;
  moreLinks?: string;
}

/** The parts of a small workbook, to be spoilt one at a time. */
export function workbookParts({
  rows,
  strings = '',
  styles = '',
  workbookProperties = '',
  prologue = '',
  moreLinks = '',
}: Workbook): Part[] {
  return [
    { name: '_rels/.rels', content: rels(link('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content:
        `<workbook xmlns="${main}" xmlns:r="${office}">${workbookProperties}<sheets>` +
        `<sheet name="Hidden" sheetId="1" state="hidden" r:id="r9"/><sheet name="People" sheetId="2" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: rels(
        link('r1', 'worksheet', 'worksheets/sheet1.xml'),
        link('r2', 'sharedStrings', 'sharedStrings.xml'),
        link('r3', 'styles', '/xl/styles.xml'),
        moreLinks,
      ),
    },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${strings}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<?xml version="1.0"?>${prologue}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
}

/** A row of text cells. */
export const textRow = (row: number, ...texts: string[]): string =>
  `<row r="${row}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

export const externalLink = link('r8', 'externalLink', 'file:///budget.xlsx', ' TargetMode="External"');

let folder: string | undefined;

/** Puts bytes on disk under a passing name. */
export async function onDisk(bytes: Buffer | string): Promise<string> {
  folder ??= await mkdtemp(join(tmpdir(), 'homeward-sheets-'));
  const file = join(folder, `${Math.random().toString(36).slice(2)}.sheet`);
  await writeFile(file, bytes);
  return file;
}

export async function sweepDisk(): Promise<void> {
  if (folder) await rm(folder, { recursive: true });
  folder = undefined;
}

export async function rowsOf(format: SheetFormat, bytes: Buffer | string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readSheet(format, await onDisk(bytes))) rows.push(row);
  return rows;
}

/** IOM's own workbook, filled in under its labels as a person would. */
export async function filledHtcds(
  template: string,
  people: readonly Record<string, ExcelJS.CellValue>[],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(template);
  const sheet = workbook.worksheets[0]!;
  const labels = sheet.getRow(2).values as (string | undefined)[];
  people.forEach((person, index) => {
    for (const [label, value] of Object.entries(person)) {
      const at = labels.indexOf(label);
      sheet.getCell(3 + index, at > 0 ? at : addColumn(labels, sheet, label)).value = value;
    }
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addColumn(labels: (string | undefined)[], sheet: ExcelJS.Worksheet, label: string): number {
  labels.push(label);
  sheet.getCell(2, labels.length - 1).value = label;
  return labels.length - 1;
}
