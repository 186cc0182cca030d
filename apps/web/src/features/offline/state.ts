import { useSyncExternalStore } from 'react';
import type { Drawer } from '../../lib/drawer/drawer.js';
import { type Ageing, ageing } from '../../lib/drawer/expiry.js';
import type { Act } from '../../lib/drawer/queue.js';

/** People and compounds that can be named without a network. */
export interface Known {
  cases: readonly { id: string; number: string; name: string }[];
  compounds: readonly { id: string; name: string }[];
}
interface State {
  /** Somebody keeps something on this device. */
  isKept: boolean;
  /** A passkey opens some of it. */
  hasPasskey: boolean;
  /** Whoever is signed in keeps something here, open or not. */
  isHers: boolean;
  /** Her passkey opens it, too. */
  isByPasskey: boolean;
  drawer: Drawer | null;
  /** What is not sent, in order: read while the drawer is open. */
  acts: readonly Act[];
  known: Known;
  ageing: Ageing;
  isSending: boolean;
  /** Destroyed since it was too old, or since its session was ended from elsewhere: said until it is read. */
  expired: number;
  wiped: number;
  /** The browser does not open its storage: what is kept can neither be read nor destroyed now. */
  isRefused: boolean;
}
export const nothing: Known = { cases: [], compounds: [] };
/** What is known while nothing is open. */
export const closed = {
  drawer: null,
  acts: [],
  known: nothing,
  ageing: ageing([], 0),
  isHers: false,
  isByPasskey: false,
  expired: 0,
};
export let state: State = { ...closed, isKept: false, hasPasskey: false, isSending: false, wiped: 0, isRefused: false };
const listeners = new Set<() => void>();

export function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useOffline = (): State => useSyncExternalStore(subscribe, () => state);
