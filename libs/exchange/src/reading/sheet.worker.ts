import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { interpretRow } from './interpret-row.js';
import type { ReadRow, SheetTask, WorkerSays } from './read-apart.js';
import { readSheet } from './read-sheet.js';
import { type Row, SheetRefused } from './row.js';

// A thread of its own: a file made to tire the reader tires this thread, and the people who work meanwhile do not notice.
const AT_ONCE = 200;
const say = (what: WorkerSays) => parentPort!.postMessage(what);

try {
  await read(workerData as SheetTask);
} catch (error) {
  if (!(error instanceof SheetRefused)) throw error;
  const { code, row, column } = error;
  say({ refused: { code, ...(row !== undefined && { row }), ...(column !== undefined && { column }) } });
}

async function read({ format, bytes, today, assumed }: SheetTask): Promise<void> {
  let rows: ReadRow[] = [];
  for await (const row of readSheet(format, bytes)) {
    rows.push({ row: row.row, ...interpretRow(format, row, today, assumed), fingerprint: fingerprintOf(row) });
    if (rows.length < AT_ONCE) continue;
    const askedForMore = once(parentPort!, 'message');
    say({ rows });
    rows = [];
    await askedForMore;
  }
  say({ rows, ended: true });
}

/** The same cells under the same headings, in whatever order the columns stand. */
function fingerprintOf({ cells }: Row): string {
  const named = Object.entries(cells).map(([heading, text]) => [heading.toLowerCase().replace(/[\s-]+/g, '_'), text]);
  return createHash('sha256')
    .update(JSON.stringify(named.sort(([a], [b]) => (a! < b! ? -1 : 1))))
    .digest('hex');
}
