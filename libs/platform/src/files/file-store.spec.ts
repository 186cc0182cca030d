import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { FileStore } from './file-store.js';
import { newFileKey, SEGMENT } from './segments.js';

let folder: string;
let store: FileStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'homeward-files-'));
  store = new FileStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const aSecret = () => ({ id: uuid(), key: newFileKey() });
const placeOf = (id: string) => join(folder, id.slice(-2), id);
const filesThere = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name);
const openFiles = () => readdirSync('/dev/fd').length;
async function* chunks(...some: (string | Error)[]): AsyncGenerator<Buffer> {
  for (const one of some) {
    await pause(1);
    if (one instanceof Error) throw one;
    yield Buffer.from(one);
  }
}
const wholeOf = async (bytes: AsyncIterable<Buffer>) => {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
};
const long = 'x'.repeat(3 * SEGMENT);

describe('the file store', () => {
  it('gives back what was put, and keeps it sealed, for its owner alone', async () => {
    const secret = aSecret();
    expect(await store.put(secret, chunks('what ', 'she said', long))).toBe(13 + long.length);
    expect((await wholeOf(await store.read(secret))).toString()).toBe(`what she said${long}`);
    expect(readFileSync(placeOf(secret.id)).includes('she said')).toBe(false);
    expect(filesThere()).toEqual([secret.id]);
  });

  it('keeps nothing of what broke off on its way', async () => {
    await expect(store.put(aSecret(), chunks(long, new Error('hung up')))).rejects.toThrow('hung up');
    expect(filesThere()).toEqual([]);
  });

  it('does not let one upload spoil another, nor an id lead out of its folder', async () => {
    const secret = aSecret();
    const both = await Promise.allSettled([store.put(secret, chunks(long, 'a')), store.put(secret, chunks(long, 'b'))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await wholeOf(await store.read(secret))).length).toBe(long.length + 1);
    await expect(store.put({ ...secret, id: '../../etc/passwd' }, chunks('x'))).rejects.toThrow('Not an id');
  });

  it('says so where a file is gone or was damaged, before a byte of it is given on', async () => {
    const [gone, cut, swapped] = [aSecret(), aSecret(), aSecret()];
    await expect(store.read(gone)).rejects.toThrow('not in its place');
    await store.put(cut, chunks('short'));
    truncateSync(placeOf(cut.id), 12);
    await expect(store.read(cut)).rejects.toThrow('does not open');
    await store.put(swapped, chunks('of another'));
    writeFileSync(placeOf(cut.id), readFileSync(placeOf(swapped.id)));
    await expect(store.read(cut)).rejects.toThrow('does not open');
  });

  it('fails midway where a later segment was damaged, and gives no byte of it', async () => {
    const secret = aSecret();
    await store.put(secret, chunks(long));
    const bytes = readFileSync(placeOf(secret.id));
    bytes[2 * SEGMENT]! ^= 1;
    writeFileSync(placeOf(secret.id), bytes);
    let given = 0;
    const reading = (async () => {
      for await (const piece of await store.read(secret)) given += (piece as Buffer).length;
    })();
    await expect(reading).rejects.toThrow('does not open');
    expect(given).toBe(SEGMENT);
  });

  it('holds no file open that is not being read', async () => {
    const secret = aSecret();
    await store.put(secret, chunks(long));
    const before = openFiles();
    for (let n = 0; n < 20; n++) {
      await wholeOf(await store.read(secret));
      (await store.read(secret)).destroy();
      const halfway = await store.read(secret);
      for await (const _ of halfway) break;
      await store.read({ ...secret, key: newFileKey() }).catch(() => undefined);
    }
    await pause(100);
    expect(openFiles()).toBeLessThan(before + 5);
  });

  it('sets aside, puts back, and destroys what was aside too long or never ended', async () => {
    const [kept, gone] = [aSecret(), aSecret()];
    for (const secret of [kept, gone]) await store.put(secret, chunks('x'));
    const now = new Date();
    const stored = async (before: Date) => {
      const ids: string[] = [];
      for await (const id of store.stored(before)) ids.push(id);
      return ids.sort();
    };
    expect(await stored(new Date(now.getTime() - 60_000))).toEqual([]);
    expect(await stored(new Date(now.getTime() + 60_000))).toEqual([kept.id, gone.id].sort());
    for (const { id } of [kept, gone]) await store.setAside(id, now);
    await store.putBack(kept.id);
    expect(await store.asideIds()).toEqual([gone.id]);
    expect((await wholeOf(await store.read(kept))).toString()).toBe('x');
    writeFileSync(join(folder, 'incoming', uuid()), 'half');
    const old = new Date(now.getTime() - 120_000);
    for (const name of readdirSync(join(folder, 'incoming'))) utimesSync(join(folder, 'incoming', name), old, old);
    await store.forget(new Date(now.getTime() - 60_000));
    expect(await store.asideIds()).toEqual([gone.id]);
    await store.forget(new Date(now.getTime() + 60_000));
    expect(filesThere()).toEqual([kept.id]);
  });
});
