import { posix } from 'node:path';
import { sheetLimits } from './limits.data.js';
import { type RawRow, SheetRefused } from './row.js';
import { isDateFormat } from './serial-date.js';
import type { SheetFile } from './sheet-file.js';
import { type CellContext, sheetRows } from './sheet-cells.js';
import { collectXml } from './xml.js';
import { Archive } from './zip.js';

/**
 * Rows of the first visible sheet of an .xlsx workbook, as they are numbered on screen.
 * Memory: the shared strings, and one piece of the sheet at a time.
 * @throws SheetRefused for a file that is no plain workbook (see `Archive`), or has no visible sheet
 */
export async function* workbookRows(file: SheetFile): AsyncGenerator<RawRow> {
  const archive = await Archive.open(file);
  try {
    const root = (await relations(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
    if (!root) throw new SheetRefused('not-a-workbook');
    const parts = await relations(archive, root);
    const { sheetRelation, startsIn1904 } = await outline(archive, root);
    const sheet = parts.find(({ id }) => id === sheetRelation)?.target;
    if (!sheet) throw new SheetRefused('no-sheet');
    const part = (type: string) => parts.find((each) => each.type === type)?.target;
    const context: CellContext = {
      strings: await sharedStrings(archive, part('sharedStrings')),
      dateStyles: await dateStyles(archive, part('styles')),
      startsIn1904,
    };
    yield* sheetRows(archive.text(sheet), context);
  } finally {
    archive.close();
  }
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** What a part refers to. A link to another workbook is refused; a web link in a cell is only text to us. */
async function relations(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(name)) throw new SheetRefused('not-a-workbook');
  return collectXml<Relation>(archive.text(name), {
    opened(element, { Id = '', Type = '', Target = '', TargetMode }, emit) {
      if (element !== 'Relationship') return;
      if (TargetMode === 'External') throw new SheetRefused('external-link');
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      emit({ id: Id, type: posix.basename(Type), target });
    },
  });
}

async function outline(archive: Archive, workbook: string) {
  let startsIn1904 = false;
  const visible = await collectXml<string>(archive.text(workbook), {
    opened(element, attributes, emit) {
      if (element === 'workbookPr') startsIn1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (element === 'sheet' && (attributes['state'] ?? 'visible') === 'visible') emit(relationOf(attributes));
    },
  });
  return { sheetRelation: visible[0], startsIn1904 };
}

/** `r:id`, whatever the namespace prefix is called. */
const relationOf = (attributes: Record<string, string>) =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

async function sharedStrings(archive: Archive, part: string | undefined): Promise<string[]> {
  if (!part) return [];
  let text = '';
  let reading = false;
  let phonetic = 0;
  let count = 0;
  return collectXml<string>(archive.text(part), {
    opened(element) {
      if (element === 'si') {
        text = '';
        count += 1;
        if (count > sheetLimits.sharedStrings) throw new SheetRefused('too-large');
      }
      // How a Japanese or Chinese name is read aloud stands beside it; it is not part of the name.
      if (element === 'rPh') phonetic += 1;
      reading = element === 't' && phonetic === 0;
    },
    text(piece) {
      if (reading) text += piece;
    },
    closed(element, emit) {
      if (element === 't') reading = false;
      if (element === 'rPh') phonetic -= 1;
      if (element === 'si') emit(text);
    },
  });
}

async function dateStyles(archive: Archive, part: string | undefined): Promise<boolean[]> {
  if (!part) return [];
  const formats = new Map<number, string>();
  let inCellStyles = false;
  return collectXml<boolean>(archive.text(part), {
    opened(element, attributes, emit) {
      const format = Number(attributes['numFmtId'] ?? 0);
      if (element === 'numFmt') formats.set(format, attributes['formatCode'] ?? '');
      if (element === 'cellXfs') inCellStyles = true;
      if (element === 'xf' && inCellStyles) emit(isDateFormat(format, formats.get(format)));
    },
    closed(element) {
      if (element === 'cellXfs') inCellStyles = false;
    },
  });
}
