import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const places = createRequire(import.meta.url);
/** Parts of a file of Tesseract's, by their number (`TessdataType` in its tessdatamanager.h): how letters look, and how they are called. */
const kept = new Set([17, 21, 22, 23]);

/**
 * What Tesseract learnt of Latin letters, without its dictionaries: lines of a passport have no words, and dictionaries
 * are 70 % of the file. It begins with how many parts there are and where each lies, -1 for none.
 */
export function lettersAlone(whole: Buffer): Buffer {
  const count = whole.readInt32LE(0);
  const head = Buffer.alloc(4 + 8 * count);
  const from = Array.from({ length: count }, (_, n) => Number(whole.readBigInt64LE(4 + 8 * n)));
  const parts: Buffer[] = [];
  head.writeInt32LE(count, 0);
  for (const [n, start] of from.entries()) {
    const end = Math.min(whole.length, ...from.filter((other) => other > start));
    const at = kept.has(n) && start >= 0 ? [head, ...parts].reduce((sum, { length }) => sum + length, 0) : -1;
    head.writeBigInt64LE(BigInt(at), 4 + 8 * n);
    if (at >= 0) parts.push(whole.subarray(start, end));
  }
  return Buffer.concat([head, ...parts]);
}

const id = 'virtual:letters';

/** What reads the photo of a passport, as files of ours beside the pages: they are asked for when there is a photo. */
export const letters = (): Plugin => ({
  name: 'letters',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load(source) {
    if (source !== `\0${id}`) return null;
    const engine = join(dirname(places.resolve('tesseract-wasm')), 'tesseract-core.wasm');
    const data = join(dirname(places.resolve('@tesseract.js-data/eng')), '4.0.0_best_int', 'eng.traineddata.gz');
    const file = (name: string, bytes: Buffer) => this.emitFile({ type: 'asset', name, source: bytes });
    const urls = {
      engine: file('reader.wasm', readFileSync(engine)),
      letters: file('reader.letters', lettersAlone(gunzipSync(readFileSync(data)))),
    };
    return Object.entries(urls)
      .map(([name, url]) => `export const ${name} = import.meta.ROLLUP_FILE_URL_${url};`)
      .join('\n');
  },
});

/** What the library would fetch by itself is not built beside it: our worker is handed all that it needs, and may fetch nothing. */
export const handedOver = (): Plugin => ({
  name: 'handed-over',
  enforce: 'pre',
  transform: (code, file) =>
    file.includes('/tesseract-wasm/')
      ? code.replaceAll(/new URL\("[\w./-]+",\s*import\.meta\.url\)/gu, 'new URL("about:blank")')
      : null,
});
