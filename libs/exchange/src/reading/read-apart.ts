import { Worker } from 'node:worker_threads';
import type { Assumed } from './htcds.js';
import type { Interpreted } from './interpret-row.js';
import type { FindingCode } from './messages.data.js';
import type { SheetFormat } from './read-sheet.js';
import { SheetRefused } from './row.js';

/** A row as it was understood; `fingerprint` is a plain hash of its cells, the same in whatever order the columns stand. */
export interface ReadRow extends Interpreted {
  row: number;
  fingerprint: string;
}
export interface SheetTask {
  format: SheetFormat;
  /** given away: empty here afterwards */
  bytes: Uint8Array<ArrayBuffer>;
  /** YYYY-MM-DD */
  today: string;
  assumed: Assumed;
}
export interface WorkerSays {
  rows?: ReadRow[];
  ended?: true;
  refused?: { code: FindingCode; row?: number; column?: string };
}

const MOST_MEMORY_MB = 256;
/** What lives for a moment: V8 would take three times 16 MB for it, and a row at a time needs none of that. */
const MOST_FLEETING_MB = 8;
const MOST_SECONDS = 30;
// The tests run the sources; a thread cannot, so they use what was built from them.
const worker = new URL(
  import.meta.url.endsWith('.ts') ? '../../../../dist/libs/exchange/src/reading/sheet.worker.js' : './sheet.worker.js',
  import.meta.url,
);

/**
 * Every row of a file, understood in a thread of its own within 256 MB and 30 seconds of reading: some hundred at a time,
 * and while those are dealt with, the thread reads the next hundreds and no more.
 * @throws SheetRefused where the file cannot be read to its end, or asks for more than that: perhaps after many rows
 */
export async function* readApart(task: SheetTask): AsyncGenerator<ReadRow[]> {
  const thread = new Worker(worker, {
    workerData: task,
    transferList: [task.bytes.buffer],
    // Nothing of ours to know, and nothing to run before it.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: MOST_FLEETING_MB },
  });
  let left = MOST_SECONDS * 1000;
  const next = async (): Promise<WorkerSays> => {
    const asked = performance.now();
    const said = await saying(thread, left);
    left -= performance.now() - asked;
    return said;
  };
  try {
    let coming = next();
    for (;;) {
      const { rows = [], refused, ended } = await coming;
      if (refused) throw new SheetRefused(refused.code, refused.row, refused.column);
      if (!ended) {
        coming = next();
        // Whoever stops listening here has no use for what it says.
        coming.catch(() => undefined);
        thread.postMessage('go on');
      }
      yield rows;
      if (ended) return;
    }
  } finally {
    await thread.terminate();
  }
}

/** @throws SheetRefused where it says nothing for so many milliseconds, or has used up its memory */
function saying(thread: Worker, ms: number): Promise<WorkerSays> {
  return new Promise((said, failed) => {
    const settle = (how: () => void) => {
      clearTimeout(late);
      thread.off('message', heard).off('error', broke).off('exit', left);
      how();
    };
    const heard = (what: WorkerSays) => settle(() => said(what));
    const broke = (error: Error & { code?: string }) =>
      settle(() => failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new SheetRefused('too-large') : error));
    const left = () => settle(() => failed(new Error('The reading thread ended before it was done')));
    const late = setTimeout(() => settle(() => failed(new SheetRefused('took-too-long'))), ms);
    thread.on('message', heard).on('error', broke).on('exit', left);
  });
}
