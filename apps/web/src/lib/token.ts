import type { components } from './contract.gen.js';

type SignedIn = components['schemas']['SignedInAnswer'];
export type Me = SignedIn['user'];

/** Seconds before its end at which a token is renewed. */
const EARLY = 30;

/** Left in a hurry or without a network: the session is ended before it is gone on with. It says nothing of anybody. */
const LEFT = 'homeward.left';

let held: { token: string; until: number; session: string } | null = null;
/** She works with what this device keeps: the server is not asked in her name. */
let alone = false;
let renewing: Promise<SignedIn | null> | null = null;
const listeners = new Set<() => void>();

/** Kept in memory alone: what lies in storage can be read by whoever finds the device. */
export function hold({ accessToken, expiresIn, sessionId }: SignedIn): void {
  held = { token: accessToken, until: performance.now() + (expiresIn - EARLY) * 1000, session: sessionId };
  alone = false;
  localStorage.removeItem(LEFT);
}
/** The session on this device, while somebody is signed in. */
export const sessionHere = (): string | null => held?.session ?? null;
export const isAlone = (): boolean => alone;
export function workAlone(): void {
  held = null;
  alone = true;
}
/** Ends the session here at once, and at the server as soon as it hears: also while the page goes away. */
export async function leaveSession(): Promise<void> {
  held = null;
  alone = false;
  try {
    localStorage.setItem(LEFT, '');
  } catch {
    // No room is no reason to stay: the server is told now, and where it does not hear, the session ends by its own time.
  }
  await endLeft().catch(() => undefined);
}
async function endLeft(): Promise<void> {
  await fetch('/api/v1/auth/logout', { method: 'POST', keepalive: true });
  localStorage.removeItem(LEFT);
}
/** Tells who listens that the server knows nobody any more. */
export function signedOut(): void {
  held = null;
  for (const listener of listeners) listener();
}
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for a new token by the cookie. One tab at a time: a cookie is good for one renewal. */
export function renew(): Promise<SignedIn | null> {
  renewing ??= navigator.locks
    .request('homeward-session', async () => {
      if (localStorage.getItem(LEFT) !== null) await endLeft();
      const answer = await fetch('/api/v1/auth/refresh', { method: 'POST' });
      if (answer.status !== 200) return null;
      const signedIn = (await answer.json()) as SignedIn;
      hold(signedIn);
      return signedIn;
    })
    .finally(() => (renewing = null));
  return renewing;
}

export async function freshToken(): Promise<string | null> {
  if (held && performance.now() > held.until) await renew().catch(() => null);
  return held?.token ?? null;
}
