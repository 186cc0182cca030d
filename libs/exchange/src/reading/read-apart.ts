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
const MOST_SECONDS = 30;
// The tests run the sources; a thread cannot, so they use what was built from them.
const worker = new URL(
  import.meta.url.endsWith('.ts') ? '../../../../dist/libs/exchange/src/reading/sheet.worker.js' : './sheet.worker.js',
  import.meta.url,
);

/**
 * Every row of a file, understood in a thread of its own within 256 MB and 30 seconds.
 * @throws SheetRefused where the file cannot be read as a whole, or asks for more than that
 */
export function readApart(task: SheetTask): Promise<ReadRow[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: task,
      transferList: [task.bytes.buffer],
      // Nothing of ours to know, and nothing to run before it.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const rows: ReadRow[] = [];
    const end = (settle: () => void) => {
      clearTimeout(late);
      void thread.terminate();
      settle();
    };
    const late = setTimeout(() => end(() => reject(new SheetRefused('took-too-long'))), MOST_SECONDS * 1000);
    thread.on('message', (said: WorkerSays) => {
      if (said.rows) rows.push(...said.rows);
      if (said.refused) {
        const { code, row, column } = said.refused;
        end(() => reject(new SheetRefused(code, row, column)));
      }
      if (said.ended) end(() => resolve(rows));
    });
    thread.on('error', (error: Error & { code?: string }) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new SheetRefused('too-large') : error)),
    );
    thread.on('exit', () => end(() => reject(new Error('The reading thread ended before it was done'))));
  });
}
