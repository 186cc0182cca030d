import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PasskeyLock } from './passkey-lock.js';
import type { Bytes, Sealed } from './seal.js';
import type { Stretch } from './stretch-now.js';

/**
 * What is known of a drawer while it is closed. Whose it is stands nowhere: somebody who holds the device sees how many
 * there are, how old what lies in them is, and how large in steps.
 */
export interface Head {
  id: string;
  salt: Bytes;
  stretch: Stretch;
  /** Its key, sealed under the one that the passphrase gives. */
  lock: Sealed;
  /** The same key, sealed under the one that her passkey makes; none where she did not choose it. */
  passkey?: PasskeyLock | null;
  /** By which she is known again once she signed in: SHA-256 of the drawer's id and hers, which is not on the device. */
  mark: Bytes;
  /** The session in which something was kept last: the server says by it whether the drawer may stand. */
  session: string;
  /** What ran out and was destroyed, until its owner has read of it. */
  destroyed: number;
}
export type RecordKind = 'self' | 'known' | 'act' | 'file';
export interface KeptRecord {
  id: string;
  drawer: string;
  kind: RecordKind;
  sealed: Sealed;
  /** When it is destroyed, in milliseconds of the epoch; null: with its drawer */
  until: number | null;
}

interface Schema extends DBSchema {
  heads: { key: string; value: Head };
  records: { key: string; value: KeptRecord; indexes: { drawer: string } };
}
const NAME = 'homeward';
let opened: Promise<IDBPDatabase<Schema>> | null = null;
const forget = () => {
  opened = null;
};
/** What was refused, or closed by the browser, is opened anew the next time: it may be given then. */
const database = async (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('heads', { keyPath: 'id' });
      db.createObjectStore('records', { keyPath: 'id' }).createIndex('drawer', 'drawer');
    },
    terminated: forget,
  });
  try {
    return await opened;
  } catch (error) {
    forget();
    throw error;
  }
};

/** That somebody keeps something here: where it does not stand, no database is made, and no start waits for one. */
const KEEPS = 'homeward.keeps';

/** What lies in IndexedDB, as it lies there. */
export const store = {
  heads: async (): Promise<Head[]> => (localStorage.getItem(KEEPS) === null ? [] : (await database()).getAll('heads')),
  async putHead(head: Head): Promise<void> {
    const db = await database();
    // Before it lies there: a drawer that nobody looks for would never be destroyed.
    localStorage.setItem(KEEPS, '');
    await db.put('heads', head);
  },
  /** Of what lies there then: another tab may change it too, and what was destroyed does not come back. */
  async changeHead(id: string, to: (head: Head) => Head): Promise<void> {
    const { store: heads, done } = (await database()).transaction('heads', 'readwrite');
    const head = await heads.get(id);
    if (head) await heads.put(to(head));
    await done;
  },
  records: async (drawer: string): Promise<KeptRecord[]> =>
    (await database()).getAllFromIndex('records', 'drawer', drawer),
  /** All of it or none. */
  change: async (put: readonly KeptRecord[], remove: readonly string[] = []): Promise<void> => {
    const change = (await database()).transaction('records', 'readwrite');
    await Promise.all([
      ...put.map((one) => change.store.put(one)),
      ...remove.map((id) => change.store.delete(id)),
      change.done,
    ]);
  },
  /** A drawer and all that lies in it. */
  async destroy(drawer: string): Promise<void> {
    const change = (await database()).transaction(['heads', 'records'], 'readwrite');
    const ids = await change.objectStore('records').index('drawer').getAllKeys(drawer);
    await Promise.all([
      change.objectStore('heads').delete(drawer),
      ...ids.map((id) => change.objectStore('records').delete(id)),
      change.done,
    ]);
    if (!(await store.heads()).length) localStorage.removeItem(KEEPS);
  },
};
