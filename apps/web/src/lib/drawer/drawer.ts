import type { Me } from '../token.js';
import { isOver } from './expiry.js';
import { lockedByPasskey, newInput, openedByPasskey } from './passkey-lock.js';
import { asBytes, asValue, type Bytes, type Key, keyOf, open, seal } from './seal.js';
import { type Head, type KeptRecord, type RecordKind, store } from './store.js';
import { stretchNow } from './stretch-now.js';
import { stretchBeside } from './stretching.js';

/** Of a passphrase: what is guessed in hours on a seized phone is none. */
export const SHORTEST = 12;
const LOCK = 'lock';

const markOf = async (drawer: string, user: string): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', asBytes([drawer, user])));
const same = (one: Bytes, other: Bytes) => one.every((byte, n) => byte === other[n]);

/** The drawer of whoever is signed in, closed. */
export async function headOf(user: string): Promise<Head | null> {
  for (const head of await store.heads()) if (same(head.mark, await markOf(head.id, user))) return head;
  return null;
}

/** The key of a drawer, out of one of its locks; null where that does not open. */
type Opening = (head: Head) => Promise<Bytes | null>;

export const byPassphrase =
  (passphrase: string): Opening =>
  async ({ id, salt, stretch, lock }) =>
    open(await keyOf(await stretchBeside(passphrase, salt, stretch)), { id, kind: LOCK, owner: id }, lock);

/** @param output what the passkey said */
export const byPasskey =
  (output: Bytes): Opening =>
  async ({ id, passkey }) =>
    passkey ? openedByPasskey(id, passkey, output) : null;

/** What passkeys are asked with on this device. */
export const passkeyInput = async (): Promise<Bytes> =>
  (await store.heads()).flatMap(({ passkey }) => passkey?.input ?? [])[0] ?? newInput();

/**
 * A passkey opens it from now on, besides the passphrase. That is asked for: whoever finds it open cannot put a key of his
 * own to it.
 * @returns false where the passphrase is another: nothing is changed
 */
export async function addPasskey(
  head: Head,
  passphrase: string,
  shown: { input: Bytes; output: Bytes },
): Promise<boolean> {
  const raw = await byPassphrase(passphrase)(head);
  if (!raw) return false;
  const passkey = await lockedByPasskey(head.id, shown, raw);
  raw.fill(0);
  await store.changeHead(head.id, (now) => ({ ...now, passkey }));
  return true;
}
export const removePasskey = ({ id }: Head): Promise<void> =>
  store.changeHead(id, (now) => ({ ...now, passkey: null }));

/** What one person keeps on this device, open: its key lives as long as this does, in memory alone. */
export class Drawer {
  private constructor(
    readonly head: Head,
    private readonly key: Key,
    readonly self: Me,
  ) {}

  /** @param session in which she is signed in */
  static async make(me: Me, session: string, passphrase: string): Promise<Drawer> {
    const id = crypto.randomUUID();
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const [key, outer] = [await keyOf(raw), await keyOf(await stretchBeside(passphrase, salt, stretchNow))];
    const lock = await seal(outer, { id, kind: LOCK, owner: id }, raw);
    raw.fill(0);
    const mark = await markOf(id, me.id);
    const head = { id, salt, stretch: stretchNow, lock, passkey: null, mark, session, destroyed: 0 };
    const drawer = new Drawer(head, key, me);
    await store.putHead(head);
    await drawer.change([await drawer.sealed('self', crypto.randomUUID(), me, null)]);
    return drawer;
  }

  /**
   * Tries each drawer of this device: none says whose it is.
   * @returns null where none opens; nothing is lost by it
   */
  static async unlock(opening: Opening): Promise<Drawer | null> {
    for (const head of await store.heads()) {
      const raw = await opening(head);
      if (!raw) continue;
      const key = await keyOf(raw);
      raw.fill(0);
      const [self] = (await store.records(head.id)).filter(({ kind }) => kind === 'self');
      const me = self && (await open(key, { id: self.id, kind: 'self', owner: head.id }, self.sealed));
      if (me) return new Drawer(head, key, asValue<Me>(me));
    }
    return null;
  }

  /** All of a kind that is not over. What does not open was put there by somebody else, and is no part of it. */
  async all<T>(kind: RecordKind): Promise<{ id: string; until: number | null; value: T }[]> {
    const now = Date.now();
    const records = (await store.records(this.head.id)).filter(
      (one) => one.kind === kind && !(one.until !== null && isOver(one.until, now)),
    );
    const opened = await Promise.all(
      records.map(async ({ id, until, sealed }) => {
        const bytes = await open(this.key, { id, kind, owner: this.head.id }, sealed);
        return bytes && { id, until, value: asValue<T>(bytes) };
      }),
    );
    return opened.filter((one) => one !== null);
  }

  /** A file's content. @returns null where it is there no more */
  async bytes(id: string): Promise<Bytes | null> {
    const found = (await store.records(this.head.id)).find((one) => one.id === id);
    return found ? open(this.key, { id, kind: 'file', owner: this.head.id }, found.sealed) : null;
  }

  sealed = (kind: RecordKind, id: string, value: unknown, until: number | null): Promise<KeptRecord> =>
    this.sealedBytes(kind, id, asBytes(value), until);
  async sealedBytes(kind: RecordKind, id: string, bytes: Bytes, until: number | null): Promise<KeptRecord> {
    const place = { id, kind, owner: this.head.id };
    return { id, drawer: this.head.id, kind, until, sealed: await seal(this.key, place, bytes) };
  }

  change = store.change;
}
