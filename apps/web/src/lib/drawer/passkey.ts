import type { Bytes } from './seal.js';

/** Whether this browser has passkeys make keys: WebAuthn Level 3, §10.1.4, `prf`. */
export async function makesKeys(): Promise<boolean> {
  // Browsers that do not tell what they can do cannot do this.
  const can = await globalThis.PublicKeyCredential?.getClientCapabilities?.();
  return can?.['extension:prf'] === true;
}

export interface Shown {
  /** Whose it is: the id of a user, without dashes. */
  user: string;
  /** What it says to the input, 32 bytes; null: it makes no keys */
  output: Bytes | null;
}

/**
 * Asks for a passkey, and what it says to `input`. No server is asked: what it signs goes nowhere.
 * @returns null where none was shown
 */
export async function shownHere(input: Bytes): Promise<Shown | null> {
  const publicKey = {
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    userVerification: 'required' as const,
    extensions: { prf: { eval: { first: input } } },
  };
  const shown = await navigator.credentials.get({ publicKey }).catch(() => null);
  if (!(shown instanceof PublicKeyCredential)) return null;
  const { userHandle } = shown.response as AuthenticatorAssertionResponse;
  const said = shown.getClientExtensionResults().prf?.results?.first;
  return {
    user: Array.from(new Uint8Array(userHandle ?? new ArrayBuffer()), (byte) => byte.toString(16).padStart(2, '0')).join(''), // prettier-ignore
    output: said ? new Uint8Array(said as ArrayBuffer) : null,
  };
}
