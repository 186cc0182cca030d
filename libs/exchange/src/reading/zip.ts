import { open } from 'node:fs/promises';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { sheetLimits } from './limits.data.js';
import type { FindingCode } from './messages.data.js';
import { SheetRefused } from './row.js';
import type { SheetFile } from './sheet-file.js';

/** Parts that a list of people does not need and an attacker does. */
const forbiddenParts: readonly [RegExp, FindingCode][] = [
  [/vbaProject|(^|\/)(macrosheets|activeX)\//i, 'macro-workbook'],
  [/(^|\/)(externalLinks|embeddings|queryTables)\/|(^|\/)connections\.xml$/i, 'external-link'],
  [/^\/|\\|(^|\/)\.\.(\/|$)|\0|^[a-z]:/i, 'bad-part-name'],
];

/**
 * A workbook's archive whose directory was searched before anything is inflated, and whose parts are inflated no
 * further than that directory admits: its sizes are what the limits were checked against, so they must be true.
 */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws SheetRefused when the file is no plain workbook or its directory asks for too much */
  static async open(file: SheetFile): Promise<Archive> {
    await checkMagic(file);
    const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false };
    const opening = typeof file === 'string' ? openPromise(file, options) : fromBufferPromise(asBuffer(file), options);
    const zip = await opening.catch(damaged);
    try {
      return new Archive(zip, await scan(zip));
    } catch (error) {
      zip.close();
      return damaged(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of one part, in pieces. @throws SheetRefused damaged-file, lying-size, encoding */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw new SheetRefused('damaged-file');
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let inflated = 0;
    try {
      for await (const chunk of (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        inflated += chunk.length;
        if (inflated > entry.uncompressedSize) throw new SheetRefused('lying-size');
        yield decoder.decode(chunk, { stream: true });
      }
      yield decoder.decode();
    } catch (error) {
      damaged(error);
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function scan(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > sheetLimits.archiveEntries) throw new SheetRefused('too-many-parts');
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8');
    const forbidden = forbiddenParts.find(([pattern]) => pattern.test(name));
    if (forbidden) throw new SheetRefused(forbidden[1]);
    if (entry.isEncrypted()) throw new SheetRefused('protected-workbook');
    if (entries.has(name)) throw new SheetRefused('damaged-file');
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > sheetLimits.inflation * entry.compressedSize) {
      throw new SheetRefused('inflates-too-far');
    }
    if (total > sheetLimits.bytes) throw new SheetRefused('too-large');
    entries.set(name, entry);
  }
  return entries;
}

const magic: readonly [string, FindingCode | null][] = [
  ['504b0304', null],
  // The container of old .xls files, which is also what a password puts around an .xlsx.
  ['d0cf11e0', 'protected-workbook'],
];

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length);

async function checkMagic(file: SheetFile): Promise<void> {
  const start = typeof file === 'string' ? await startOf(file) : asBuffer(file.subarray(0, 4));
  const kind = magic.find(([bytes]) => bytes === start.toString('hex'));
  if (!kind) throw new SheetRefused('not-a-workbook');
  if (kind[1]) throw new SheetRefused(kind[1]);
}

async function startOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    return (await handle.read({ buffer: Buffer.alloc(4), position: 0 })).buffer;
  } finally {
    await handle.close();
  }
}

function damaged(error: unknown): never {
  throw error instanceof SheetRefused ? error : new SheetRefused('damaged-file');
}
