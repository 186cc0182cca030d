import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Problem } from '../problem.js';
import { FileDamaged, type FileSecret, openSegments, sealSegments } from './segments.js';

/** A file that should be there and is not. */
export class FileMissing extends Error {
  constructor() {
    super('A stored file is not in its place');
    this.name = 'FileMissing';
  }
}

/**
 * Files on the disk, sealed before they get there: `files/<two letters>/<id>`. A file is in its place whole or not at
 * all: it is written under `incoming`, synced, and moved.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /**
   * Stores what the stream gives; where the stream, the disk or the caller fails, nothing is left behind.
   * @returns bytes of plain content
   * @throws Problem insufficient-storage, and whatever the stream throws
   */
  async put(secret: FileSecret, plain: AsyncIterable<Uint8Array>): Promise<number> {
    const [incoming, place] = [join(this.folder, 'incoming', secret.id), this.#place(secret.id)];
    let size = 0;
    const counted = async function* () {
      for await (const chunk of plain) {
        size += chunk.length;
        yield chunk;
      }
    };
    try {
      await mkdir(dirname(incoming), { recursive: true, mode: 0o700 });
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await written(incoming, place, sealSegments(secret, counted()));
      return size;
    } catch (error) {
      throw isFull(error) ? noRoom(error) : error;
    }
  }

  /**
   * The plain content as a stream that keeps one segment in memory; its first segment has opened already.
   * @throws FileMissing, FileDamaged; the stream fails with FileDamaged where a later segment does not open
   */
  async read(secret: FileSecret): Promise<Readable> {
    const handle = await open(this.#place(secret.id), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new FileMissing() : error;
    });
    const opening = openSegments(secret, handle.createReadStream({ autoClose: false }));
    const close = () => void handle.close().catch(() => undefined);
    try {
      const first = await opening.next();
      if (first.done) throw new FileDamaged();
      const stream = Readable.from(after(first.value, opening), { objectMode: false });
      stream.once('close', close);
      return stream;
    } catch (error) {
      close();
      throw error;
    }
  }

  /** Gone, also where it was not there. */
  async remove(id: string): Promise<void> {
    for (const path of [this.#place(id), this.#setAside(id)]) await rm(path, { force: true });
  }

  /** Ids of the files that lie in their places since before `before`. */
  async *stored(before: Date): AsyncGenerator<string> {
    for (const letters of await namesIn(this.folder)) {
      if (letters.length !== 2) continue;
      for (const id of await namesIn(join(this.folder, letters)))
        if (await isOlder(join(this.folder, letters, id), before)) yield id;
    }
  }

  /** Takes a file out of its place without destroying it: whether it is wanted may be known later. */
  async setAside(id: string, now: Date): Promise<void> {
    await mkdir(dirname(this.#setAside(id)), { recursive: true, mode: 0o700 });
    await rename(this.#place(id), this.#setAside(id));
    await utimes(this.#setAside(id), now, now);
  }

  async putBack(id: string): Promise<void> {
    await rename(this.#setAside(id), this.#place(id));
  }

  /** Ids of all that was set aside. */
  asideIds = (): Promise<string[]> => namesIn(join(this.folder, 'aside'));

  /** Destroys what was set aside before `before`, and uploads that began before it and never ended. */
  async forget(before: Date): Promise<void> {
    for (const kind of ['aside', 'incoming']) {
      for (const id of await namesIn(join(this.folder, kind))) {
        const path = join(this.folder, kind, id);
        if (await isOlder(path, before)) await rm(path, { force: true });
      }
    }
  }

  #place(id: string): string {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Error('Not an id');
    // The end of an id is random, its beginning is the time: the files of a day spread over all folders.
    return join(this.folder, id.slice(-2), id);
  }

  #setAside(id: string): string {
    return join(this.folder, 'aside', id);
  }
}

// Opened apart: what another upload is writing is not ours to take away.
async function written(incoming: string, place: string, sealed: AsyncIterable<Buffer>): Promise<void> {
  const handle = await open(incoming, 'wx', 0o600);
  try {
    try {
      for await (const piece of sealed) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(incoming, place);
    await synced(dirname(place));
  } catch (error) {
    for (const path of [incoming, place]) await rm(path, { force: true });
    throw error;
  }
}

// The new name is on the disk only once its folder is.
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* after(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const isOlder = (path: string, than: Date): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs < than.getTime(),
    () => false,
  );

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

const noRoom = (cause: unknown): Problem =>
  new Problem('insufficient-storage', 'There is no room for this file: tell your administrator', { cause });
