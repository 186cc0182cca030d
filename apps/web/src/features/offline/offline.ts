import { body, GET, Refusal } from '../../lib/api.js';
import { Drawer, headOf } from '../../lib/drawer/drawer.js';
import { ageing, untilFrom } from '../../lib/drawer/expiry.js';
import { type Act, inOrder, type Of, orphansOf, type What, withIts, written } from '../../lib/drawer/queue.js';
import { type Head, store } from '../../lib/drawer/store.js';
import { sweep } from '../../lib/drawer/sweep.js';
import { sync } from '../../lib/drawer/sync.js';
import { isAlone, type Me, sessionHere } from '../../lib/token.js';
import { destroyWhatMustGo, forgetApp, keepApp } from './device.js';
import { compare, request, saidOf } from './requests.js';
import { closed, type Known, nothing, set, state } from './state.js';

export { useOffline } from './state.js';

let me: Me | null = null;
const tellOthers = new BroadcastChannel('homeward-drawer');
tellOthers.addEventListener('message', () => void look());

const headHere = async (): Promise<Head | null> => {
  const id = state.drawer?.head.id;
  const open = id && (await store.heads()).find((head) => head.id === id);
  return open || (me ? headOf(me.id) : null);
};

const showActs = (acts: readonly Act[]) =>
  set({ acts, ageing: ageing(acts.map(({ until }) => until), Date.now()) }); // prettier-ignore

const actsIn = async (drawer: Drawer) => inOrder((await drawer.all<Act>('act')).map(({ value }) => value));

/** Whoever signs in is let in, whatever the browser's storage refuses: that is said (band.tsx). */
async function ifStored(act: () => Promise<void>): Promise<void> {
  try {
    await act();
    if (state.isRefused) set({ isRefused: false });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    set({ isRefused: true });
  }
}

/** How often something was added: what was read before the latest of it is out of date. */
let additions = 0;
/** What there is by now, in the drawer of whoever is here. */
export const look = (): Promise<void> => ifStored(read);
async function read(): Promise<void> {
  const before = additions;
  await sweep(Date.now());
  const [heads, head] = [await store.heads(), await headHere()];
  const kept = { isKept: heads.length > 0, hasPasskey: heads.some(({ passkey }) => passkey) };
  if (!head) return set({ ...closed, ...kept });
  const untils = (await store.records(head.id)).filter(({ kind }) => kind === 'act').map(({ until }) => until!);
  const { drawer } = state;
  const acts = drawer ? await actsIn(drawer) : [];
  const [known] = drawer ? await drawer.all<Known>('known') : [];
  // Its person is over: nobody can send it any more.
  const orphans = orphansOf(acts);
  if (drawer && orphans.length) {
    await store.change([], orphans.map(({ id }) => id)); // prettier-ignore
    await store.changeHead(head.id, (now) => ({ ...now, destroyed: now.destroyed + orphans.length }));
    return read();
  }
  // Also closed meanwhile: what was read of it must not be shown.
  if (before !== additions || state.drawer !== drawer) return read();
  set({
    ...kept,
    isHers: true,
    isByPasskey: !!head.passkey,
    acts,
    known: known?.value ?? nothing,
    ageing: ageing(untils, Date.now()),
    expired: head.destroyed,
  });
}

const changed = async (): Promise<void> => {
  tellOthers.postMessage('changed');
  await look();
};

/** At every contact, before anything else. Without a network what is too old goes all the same. */
export async function atContact(): Promise<void> {
  const wiped = await destroyWhatMustGo().catch(() => 0);
  if (wiped) {
    const stands = state.drawer && (await store.heads()).some(({ id }) => id === state.drawer!.head.id);
    set({ wiped: state.wiped + wiped, ...(!stands && closed) });
  }
  await look();
}

/** Who is here now. Whose drawer it is not finds it closed. */
export async function isHere(who: Me | null): Promise<void> {
  me = who;
  if (state.drawer && state.drawer.self.id !== who?.id) set(closed);
  await ifStored(async () => {
    const [session, head] = [sessionHere(), await headHere()];
    if (session && head && head.session !== session) await store.changeHead(head.id, (now) => ({ ...now, session }));
    await read();
  });
}

export async function setUp(passphrase: string): Promise<void> {
  await keepApp();
  set({ drawer: await Drawer.make(me!, sessionHere()!, passphrase) });
  await changed();
  await fetchKnown();
}

/** @returns who she is, or null where it opens nothing here */
export async function unlock(...opening: Parameters<typeof Drawer.unlock>): Promise<Me | null> {
  const drawer = await Drawer.unlock(...opening);
  if (!drawer || (me && me.id !== drawer.self.id)) return null;
  // Shown together: an open drawer without what is in it would say for a moment that everything is sent.
  set({ drawer, acts: await actsIn(drawer) });
  await look();
  void send();
  return drawer.self;
}
export const isOpen = (): boolean => state.drawer !== null;
/** Its key is gone from memory. */
export const close = (): void => set({ drawer: null, acts: [], known: nothing });

export const readNotices = async (): Promise<void> => {
  const head = await headHere();
  if (head) await store.changeHead(head.id, (now) => ({ ...now, destroyed: 0 }));
  set({ wiped: 0 });
  await look();
};

/** Her drawer goes, with all that was not sent; where it was the last one, the app's files too. */
export async function stop(): Promise<void> {
  const head = await headHere();
  if (head) await store.destroy(head.id);
  set(closed);
  if (!(await store.heads()).length) await forgetApp();
  await changed();
}

/** By an id that stands in an address: an act of hers that opens a case, or a case of the server. */
export const whose = (id: string): Of => (state.acts.some((act) => act.id === id) ? { act: id } : { case: id });
const nameOf = (what: What): string => {
  if (what.kind === 'case') return what.body.person.names[0]?.full ?? '';
  const id = 'act' in what.of ? what.of.act : what.of.case;
  return state.acts.find((act) => act.id === id)?.who ?? state.known.cases.find((one) => one.id === id)?.name ?? '';
};

let last: Promise<unknown> = Promise.resolve();
/** One after another, each in its place behind the one before. */
function keep(what: What, more: Partial<Act> = {}, file?: File): Promise<void> {
  const kept = last.then(() => keepNow(what, more, file));
  last = kept.catch(() => undefined);
  return kept;
}
async function keepNow(what: What, more: Partial<Act>, file?: File): Promise<void> {
  const { drawer, acts } = state;
  if (!drawer) throw new Refusal(0, 'closed', '');
  const act = { ...written(what, { acts, who: nameOf(what), now: Date.now() }), ...more };
  const put = [await drawer.sealed('act', act.id, act, act.until)];
  if (file && what.kind === 'attachment')
    put.push(await drawer.sealedBytes('file', what.file, new Uint8Array(await file.arrayBuffer()), act.until));
  await drawer.change(put);
  additions += 1;
  // What came is known: of a list of hundreds not all is read anew for each.
  if (state.drawer === drawer) showActs([...state.acts, act]);
  tellOthers.postMessage('changed');
}

/**
 * Does it now, or keeps it until there is a network: what went out and had no answer may have arrived, and goes again
 * under the same key.
 * @returns what the server made; null: it is kept
 * @throws Refusal where it is refused, or where there is no network and nothing open to keep it in
 */
export async function perform<T = { id: string }>(
  what: What,
  { key = crypto.randomUUID() as string, file }: { key?: string; file?: File } = {},
): Promise<T | null> {
  const waits = what.kind !== 'case' && 'act' in what.of;
  if (state.drawer && (waits || isAlone() || !navigator.onLine)) {
    await keep(what, { key }, file);
    return null;
  }
  try {
    return (await request(what, key, async () => (file ? new Uint8Array(await file.arrayBuffer()) : null))) as T;
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 0 || !state.drawer) throw error;
    await keep(what, { key, state: 'sending' }, file);
    return null;
  }
}

async function put(acts: readonly Act[], remove: readonly Act[] = []): Promise<void> {
  const { drawer } = state;
  if (!drawer) throw new Refusal(0, 'closed', '');
  const files = remove.flatMap(({ what }) => (what.kind === 'attachment' ? [what.file] : []));
  await drawer.change(await Promise.all(acts.map((act) => drawer.sealed('act', act.id, act, act.until))), [
    ...remove.map(({ id }) => id),
    ...files,
  ]);
  await changed();
}
/** One act in the place of another, or of several. */
export const replace = put;
export const throwAway = (id: string): Promise<void> => put([], withIts(state.acts, id));
/** For an act that follows from another. */
export const following = (what: What, from: Act): Act => ({
  ...written(what, { acts: state.acts, who: from.who, now: Date.now() }),
  until: from.until,
});

/** Sends what waits, one tab at a time. @returns how many arrived */
export async function send(): Promise<number> {
  const { drawer } = state;
  if (!drawer || isAlone() || !sessionHere()) return 0;
  return navigator.locks.request(`homeward-send-${drawer.head.id}`, async () => {
    set({ isSending: true });
    try {
      const arrived = await sync({
        acts: async () => {
          if (state.drawer !== drawer) throw new Refusal(0, 'closed', '');
          return (await drawer.all<Act>('act')).map(({ value }) => value);
        },
        change: put,
        compare,
        send: async ({ what, key }) => (await request(what, key, (id) => drawer.bytes(id))).id,
        saidOf,
      }).catch((error: unknown) => {
        // Closed or gone midway: what was not sent is where it was.
        if (error instanceof Refusal) return 0;
        throw error;
      });
      await fetchKnown();
      return arrived;
    } finally {
      set({ isSending: false });
    }
  });
}

/** Whom she can name without a network: her own cases, by name and number alone. */
async function fetchKnown(): Promise<void> {
  const { drawer } = state;
  if (!drawer || isAlone()) return;
  try {
    const [cases, compounds, before] = await Promise.all([
      body(GET('/api/v1/cases', { params: { query: { limit: 100, assigneeId: drawer.self.id } } })),
      body(GET('/api/v1/compounds', { params: { query: { limit: 100 } } })),
      drawer.all<Known>('known'),
    ]);
    const known: Known = {
      cases: cases.items.map(({ id, caseNumber, person }) => ({
        id,
        number: caseNumber,
        name: person.names[0]?.full ?? '',
      })),
      compounds: compounds.items.map(({ id, name }) => ({ id, name })),
    };
    const put = await drawer.sealed('known', crypto.randomUUID(), known, untilFrom(Date.now()));
    if (state.drawer === drawer) await drawer.change([put], before.map(({ id }) => id)); // prettier-ignore
    await changed();
  } catch (error) {
    // Asked again at the next contact.
    if (!(error instanceof Refusal)) throw error;
  }
}
