import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A key in use. Opaque on purpose: features hand it on, only the vault looks inside. */
export class Key {
  constructor(
    readonly name: string,
    /** @internal */ readonly bytes: Buffer,
  ) {}
}

const FORMAT = 1;
const IV = 12;
const TAG = 16;
/** Sealed text is padded to steps, so that its length does not tell a name. */
const STEP = 32;

/**
 * Envelope encryption: master key -> organisation key -> one data key per person -> AES-256-GCM.
 * A sealed value opens only where it was put: its place (table, column, row) is bound into it.
 */
export class Vault {
  /** For what belongs to no organisation. */
  readonly system: Key;
  readonly #wrapping: Key;
  readonly #purposes = new Map<string, Buffer>();
  readonly #organisations = new Map<string, { wrapped: string; key: Key }>();

  constructor(private readonly master: Buffer) {
    if (master.length !== 32) throw new Error('The master key has 32 bytes');
    this.system = new Key('system', this.#derive('system'));
    this.#wrapping = new Key('master', this.#derive('wrapping'));
  }

  /** @returns a new organisation key, wrapped, to be stored beside the organisation */
  newOrganisationKey(organisationId: string): Buffer {
    return this.#seal(this.#wrapping, `organisation-key|${organisationId}`, randomBytes(32));
  }

  organisationKey(organisationId: string, wrapped: Buffer): Key {
    const known = this.#organisations.get(organisationId);
    const text = wrapped.toString('base64');
    if (known?.wrapped === text) return known.key;
    const key = new Key(organisationId, this.#open(this.#wrapping, `organisation-key|${organisationId}`, wrapped));
    this.#organisations.set(organisationId, { wrapped: text, key });
    return key;
  }

  /** @returns a new data key for one person, and the same wrapped under her organisation's key */
  newPersonKey(organisation: Key, personId: string): { key: Key; wrapped: Buffer } {
    const bytes = randomBytes(32);
    return { key: new Key(personId, bytes), wrapped: this.#seal(organisation, `person-key|${personId}`, bytes) };
  }

  personKey(organisation: Key, personId: string, wrapped: Buffer): Key {
    return new Key(personId, this.#open(organisation, `person-key|${personId}`, wrapped));
  }

  /** @param place table|column|row id: the value cannot be read from any other place */
  seal(key: Key, place: string, value: unknown): Buffer {
    const text = Buffer.from(JSON.stringify(value), 'utf8');
    const padded = Buffer.alloc(Math.ceil((text.length + 1) / STEP) * STEP, 0x20);
    text.copy(padded);
    return this.#seal(key, place, padded);
  }

  /** @throws Error where the value was changed, moved, or sealed under another key */
  open<T>(key: Key, place: string, sealed: Buffer): T {
    return JSON.parse(this.#open(key, place, sealed).toString('utf8')) as T;
  }

  /** A keyed hash of 16 bytes: the same text gives the same token for one purpose, and tells nothing without the key. */
  token(purpose: string, text: string): Buffer {
    return this.mac(purpose, text).subarray(0, 16);
  }

  mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.derived(purpose)).update(text, 'utf8').digest();
  }

  /** A 32-byte key of its own for one purpose, from the master key (HKDF-SHA-256). */
  derived(purpose: string): Buffer {
    let key = this.#purposes.get(purpose);
    if (!key) this.#purposes.set(purpose, (key = this.#derive(purpose)));
    return key;
  }

  #derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.master, '', `homeward|${purpose}`, 32));
  }

  #seal(key: Key, place: string, plain: Buffer): Buffer {
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', key.bytes, iv);
    cipher.setAAD(Buffer.from(`v${FORMAT}|${place}`, 'utf8'));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(FORMAT), iv, body, cipher.getAuthTag()]);
  }

  #open(key: Key, place: string, sealed: Buffer): Buffer {
    if (sealed[0] !== FORMAT || sealed.length < 1 + IV + TAG) throw new Error('Not a sealed value of a known format');
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, sealed.subarray(1, 1 + IV));
    decipher.setAAD(Buffer.from(`v${FORMAT}|${place}`, 'utf8'));
    decipher.setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([decipher.update(sealed.subarray(1 + IV, -TAG)), decipher.final()]);
  }
}
