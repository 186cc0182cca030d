import { engine, letters } from 'virtual:letters';
import { scriptUrl } from '../../../lib/trusted.js';
import type { ZoneRead } from './read.js';
// oxlint-disable-next-line import/default -- Vite makes the address of it
import workerUrl from './read.worker.ts?worker&url';
import type { Asked, Said } from './read.worker.js';

/** Why a photo could not be read: the file is no picture, or what reads could not be fetched or started. */
export class Unread extends Error {
  constructor(readonly why: 'picture' | 'reader') {
    super(why);
  }
}

const fetched = async (url: string, signal: AbortSignal): Promise<ArrayBuffer> => {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Unread('reader');
  return answer.arrayBuffer();
};

/**
 * Reads the lines of a photo beside the page, on this device: the photo is sent to nobody and kept nowhere.
 * @param onLook each time it looks anew: how often it did before
 * @returns null where no lines were found
 * @throws Unread; the signal's reason when it was called off
 */
export async function readPhoto(
  photo: Blob,
  signal: AbortSignal,
  onLook: (look: number) => void,
): Promise<ZoneRead | null> {
  const [code, learnt] = await Promise.all([engine, letters].map((url) => fetched(url, signal))).catch(
    (error: unknown) => {
      throw signal.aborted ? error : new Unread('reader');
    },
  );
  signal.throwIfAborted();
  const worker = new Worker(scriptUrl(workerUrl) as unknown as string, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      worker.addEventListener('error', () => reject(new Unread('reader')));
      worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
        if ('look' in data) onLook(data.look);
        else if ('fault' in data) reject(new Unread(data.fault));
        else resolve(data.read);
      });
      worker.postMessage({ photo, engine: code!, letters: learnt! } satisfies Asked, [code!, learnt!]);
    });
  } finally {
    // With it goes all that it had of the photo.
    worker.terminate();
  }
}
