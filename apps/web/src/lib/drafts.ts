import { isOver, untilFrom } from './drawer/expiry.js';
import { asBytes, asValue, open, seal } from './drawer/seal.js';

const PREFIX = 'homeward.draft.';
const IV_BYTES = 12;
/** Its length tells less of what was written. In bytes. */
const STEP = 2048;
const sizeOf = (bytes: number): number => Math.ceil((bytes + 4) / STEP) * STEP;

/** What is typed, kept on this device until it is saved: sealed, under names that tell nothing. */
export interface Drafts {
  read: <T>(of: string) => Promise<T | null>;
  keep: (of: string, said: unknown) => Promise<void>;
  drop: (of: string) => Promise<void>;
}

const text = new TextEncoder();

/** @param key 16 bytes, base64, from the server: without her session, what lies here is noise */
export async function openDrafts(key: string): Promise<Drafts> {
  sweep();
  const base = await crypto.subtle.importKey('raw', fromText(key), 'HKDF', false, ['deriveKey']);
  const from = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode(info) });
  const lock = await crypto.subtle.deriveKey(from('seal'), base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']); // prettier-ignore
  const name = await crypto.subtle.deriveKey(from('name'), base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']); // prettier-ignore
  const placeOf = async (of: string): Promise<string> =>
    PREFIX + asText(new Uint8Array(await crypto.subtle.sign('HMAC', name, text.encode(of))));
  // Bound to the time, too: an older one cannot be given a longer life.
  const boundTo = (id: string, owner: string) => ({ id, kind: 'draft', owner });
  // What is dropped while it is still being sealed must not come back.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const done = last.then(act, act);
    last = done;
    return done;
  };
  return {
    read: async <T>(of: string) => {
      const place = await placeOf(of);
      const [at = '', sealed] = localStorage.getItem(place)?.split('.') ?? [];
      if (!sealed) return null;
      const whole = fromText(sealed);
      const parts = { iv: whole.slice(0, IV_BYTES), bytes: whole.slice(IV_BYTES) };
      const opened = await open(lock, boundTo(place, at), parts);
      return opened && asValue<T>(opened);
    },
    keep: (of, said) =>
      inTurn(async () => {
        const place = await placeOf(of);
        const at = String(Date.now());
        const { iv, bytes } = await seal(lock, boundTo(place, at), asBytes(said), sizeOf);
        localStorage.setItem(place, `${at}.${asText(new Uint8Array([...iv, ...bytes]))}`);
      }),
    drop: (of) => inTurn(async () => localStorage.removeItem(await placeOf(of))),
  };
}

/** Also of those who never came back to this device: what she typed lasts as long as what she could not send. */
function sweep(): void {
  for (const place of Object.keys(localStorage)) {
    if (!place.startsWith(PREFIX)) continue;
    const typed = Number(localStorage.getItem(place)?.split('.')[0]);
    // What does not say when it was typed is none of ours.
    if (Number.isNaN(typed) || isOver(untilFrom(typed), Date.now())) localStorage.removeItem(place);
  }
}

const fromText = (written: string) => Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
