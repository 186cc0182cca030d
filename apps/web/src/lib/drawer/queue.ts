import type { components } from '../contract.gen.js';
import { untilFrom } from './expiry.js';

type Schema = components['schemas'];

/** Whose case: one that the server knows, or the one that an act of this queue opens. */
export type Of = { case: string } | { act: string };

/** What was done without a network, as it will be sent. */
export type What =
  | { kind: 'case'; body: Schema['OpenCase'] }
  | { kind: 'consent'; of: Of; body: Schema['ConsentInput'] }
  | { kind: 'note'; of: Of; body: { body: string } }
  | { kind: 'testimony'; of: Of; body: Schema['TakeTestimony'] }
  | { kind: 'attachment'; of: Of; file: string; name: string; type: string; as: string }
  | { kind: 'correction'; of: { case: string }; version: number; body: Schema['CorrectCase'] };

/** What stands on the server instead: shown beside hers, and she chooses. */
export type Found = { kind: 'person'; theirs: Schema['CaseView'] } | { kind: 'consent'; theirs: Schema['ConsentView'] };

export interface Said {
  status: number;
  slug: string;
  detail: string;
  errors: readonly { pointer: string; code: string; message: string }[];
}

export interface Act {
  id: string;
  /** Its Idempotency-Key: however often it is sent, it happens once. */
  key: string;
  /** Its place in the order in which they were written. */
  n: number;
  /** When it was written, in milliseconds of the epoch. */
  at: number;
  /** When it is destroyed, sent or not. */
  until: number;
  /** The person it is about, for whoever reads the list. */
  who: string;
  what: What;
  /** `sending`: it went out, and no answer came: the server may have it */
  state: 'waiting' | 'sending' | 'refused' | 'conflict';
  said?: Said;
  found?: Found;
  /** What was beside it and is not the same: it is not asked twice. */
  apart: readonly string[];
}

export const ofOf = (what: What): Of | null => ('of' in what ? what.of : null);
const opens = (act: Act): string | null => {
  const of = ofOf(act.what);
  return of && 'act' in of ? of.act : null;
};
export const inOrder = (acts: readonly Act[]): Act[] => acts.toSorted((a, b) => a.n - b.n);

/** @param what is done for a case that another act opens, lives no longer than that one */
export function written(
  what: What,
  { acts, who, now, key = crypto.randomUUID() }: { acts: readonly Act[]; who: string; now: number; key?: string },
): Act {
  const of = ofOf(what);
  const opening = of && 'act' in of ? acts.find(({ id }) => id === of.act) : undefined;
  return {
    id: crypto.randomUUID(),
    key,
    n: Math.max(0, ...acts.map(({ n }) => n)) + 1,
    at: now,
    until: Math.min(untilFrom(now), opening?.until ?? Infinity),
    who,
    what,
    state: 'waiting',
    apart: [],
  };
}

/** The next that can go: not refused, no conflict, and its case is on the server. @param tried not again in this round */
export const next = (acts: readonly Act[], tried: ReadonlySet<string>): Act | null =>
  inOrder(acts).find(
    (act) => (act.state === 'waiting' || act.state === 'sending') && !tried.has(act.id) && opens(act) === null,
  ) ?? null;

/** Those that waited for a case, now that it is on the server. */
export const broughtTo = (acts: readonly Act[], opening: string, caseId: string): Act[] =>
  acts
    .filter((act) => opens(act) === opening)
    .map((act) => ({ ...act, what: { ...act.what, of: { case: caseId } } as What }));

/** Those whose case will never be on the server: it was thrown away or is over. */
export const orphansOf = (acts: readonly Act[]): Act[] => {
  const there = new Set(acts.map(({ id }) => id));
  return acts.filter((act) => {
    const opening = opens(act);
    return opening !== null && !there.has(opening);
  });
};

/** What goes with it when it is thrown away. */
export const withIts = (acts: readonly Act[], id: string): Act[] =>
  acts.filter((act) => act.id === id || opens(act) === id);

/** What may have arrived is sent again before it is changed: under a new key it would happen twice. */
export const mayChange = ({ state }: Act): boolean => state !== 'sending';

/** Written anew: another request, under another key. It is kept no longer for that. */
export function changed(act: Act, what: What): Act {
  const { said: _, found: __, ...rest } = act;
  return { ...rest, what, key: crypto.randomUUID(), state: 'waiting' };
}

/** The same once more: what was refused may pass now, and what was beside it is something else. */
export function again(act: Act, apart: readonly string[] = []): Act {
  const { said: _, found: __, ...rest } = act;
  return { ...rest, state: 'waiting', apart: [...act.apart, ...apart] };
}

/**
 * What an answer that is none means. Without one the server may have done it; where nobody is signed in or too much was
 * asked, it has not (but an earlier try may have), and the rest has to wait as well; all else is for her to read.
 * @param act as it was before it went out this time
 * @returns whether others are tried now
 */
export function afterRefusal(act: Act, said: Said): { act: Act; goesOn: boolean } {
  if (said.status === 0 || said.status >= 500) return { act: { ...act, state: 'sending' }, goesOn: false };
  if (said.status === 401 || said.status === 429) return { act, goesOn: false };
  return { act: { ...act, state: 'refused', said }, goesOn: true };
}
