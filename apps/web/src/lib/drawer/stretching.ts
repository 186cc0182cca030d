// oxlint-disable-next-line import/default -- Vite makes the address of it
import workerUrl from './stretch.worker.ts?worker&url';
import { scriptUrl } from '../trusted.js';
import type { Bytes } from './seal.js';
import type { Stretch } from './stretch-now.js';

/** Stretches beside the page; the worker ends, and its memory with the passphrase in it. @throws where it cannot start */
export async function stretchBeside(passphrase: string, salt: Bytes, how: Stretch): Promise<Bytes> {
  const worker = new Worker(scriptUrl(workerUrl) as unknown as string, { type: 'module' });
  try {
    return await new Promise<Bytes>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Bytes>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The key could not be made')));
      worker.postMessage([passphrase, salt, how]);
    });
  } finally {
    worker.terminate();
  }
}
