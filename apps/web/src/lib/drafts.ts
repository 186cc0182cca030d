/** What she typed and did not save is destroyed so long after she typed it last. In milliseconds. */
const LASTS = 72 * 3_600_000;
const PREFIX = 'homeward.draft.';
/** Its length tells less of what was written. In bytes. */
const STEP = 2048;

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
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const from = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode(info) });
  const seal = await crypto.subtle.deriveKey(from('seal'), base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']); // prettier-ignore
  const name = await crypto.subtle.deriveKey(from('name'), base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']); // prettier-ignore
  const placeOf = async (of: string): Promise<string> =>
    PREFIX + asText(await crypto.subtle.sign('HMAC', name, text.encode(of)));
  return {
    read: async <T>(of: string) => {
      const place = await placeOf(of);
      const [at = '', sealed] = localStorage.getItem(place)?.split('.') ?? [];
      if (!sealed) return null;
      const whole = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0));
      const how = { name: 'AES-GCM', iv: whole.subarray(0, 12), additionalData: text.encode(`${place} ${at}`) };
      const opened = await crypto.subtle.decrypt(how, seal, whole.subarray(12)).catch(() => null);
      return opened && (JSON.parse(new TextDecoder().decode(opened)) as T);
    },
    keep: async (of, said) => {
      const place = await placeOf(of);
      const at = String(Date.now());
      const plain = text.encode(JSON.stringify(said));
      const padded = new Uint8Array(Math.ceil(plain.length / STEP) * STEP).fill(32);
      padded.set(plain);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const how = { name: 'AES-GCM', iv, additionalData: text.encode(`${place} ${at}`) };
      const sealed = new Uint8Array(await crypto.subtle.encrypt(how, seal, padded));
      localStorage.setItem(place, `${at}.${asText(new Uint8Array([...iv, ...sealed]))}`);
    },
    drop: async (of) => localStorage.removeItem(await placeOf(of)),
  };
}

/** Also of those who never came back to this device. */
function sweep(): void {
  for (const place of Object.keys(localStorage))
    if (place.startsWith(PREFIX) && Number(localStorage.getItem(place)?.split('.')[0]) < Date.now() - LASTS)
      localStorage.removeItem(place);
}

const asText = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa(Array.from(new Uint8Array(bytes as ArrayBuffer), (byte) => String.fromCharCode(byte)).join(''));
