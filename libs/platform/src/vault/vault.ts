import { createHmac, randomBytes } from 'node:crypto';
import { derive, firstThatOpens, keyId, openBytes, sealBytes, unwrapKey, wrapKey, wrappedBy } from './envelope.js';

/** A key in use. Opaque on purpose: features hand it on, only the vault looks inside. */
export class Key {
  constructor(
    readonly name: string,
    /** @internal */ readonly bytes: Buffer,
    /** @internal Those it took the place of, for as long as anything lies under them. */
    readonly older: readonly Buffer[] = [],
  ) {}
}

/** The key that wraps from now on, and the one that wrapped before, while anything still lies under it. */
export interface MasterKeys {
  current: Buffer;
  previous?: Buffer | null;
}

const BYTES = 32;
/** Sealed text is padded to steps, so that its length does not tell a name. */
const STEP = 32;
const ACTOR_CONTEXT = 'actor-context';
const SYSTEM_KEY = 'system-key';

/** What signs who is acting. Of the master key itself: it is needed before anything can be read. */
export const contextKeyOf = (master: Buffer): Buffer => derive(master, ACTOR_CONTEXT);
const wrappingOf = (master: Buffer): Buffer => derive(master, 'wrapping');
/** The public name of a master key, as it stands on what it wrapped. */
export const masterKeyId = (master: Buffer): string => keyId(wrappingOf(master));
const wrappings = ({ current, previous }: MasterKeys): Buffer[] =>
  [current, ...(previous ? [previous] : [])].map(wrappingOf);

export const wrapSystemKey = ({ current }: MasterKeys, secret: Buffer): Buffer =>
  wrapKey(wrappingOf(current), SYSTEM_KEY, secret);
/** @throws KeyMissing where neither master key wrapped it */
export const unwrapSystemKey = (masters: MasterKeys, wrapped: Buffer): Buffer =>
  unwrapKey(wrappings(masters), SYSTEM_KEY, wrapped);

/**
 * Envelope encryption: master key -> organisation key -> one data key per person -> AES-256-GCM.
 * A sealed value opens only where it was put: its place (table, column, row) is bound into it.
 * Beside them one system key, for what belongs to no organisation and for keyed hashes; it outlives every master key.
 */
export class Vault {
  /** For what belongs to no organisation. */
  readonly system: Key;
  /** The public name of the master key that wraps from now on. */
  readonly masterKeyId: string;
  readonly #wrapping: readonly Buffer[];
  readonly #purposes = new Map<string, Buffer>();
  readonly #organisations = new Map<string, { wrapped: string; key: Key }>();

  /** @param secret the system key, see `openVault` */
  constructor(
    private readonly masters: MasterKeys,
    private readonly secret: Buffer,
  ) {
    for (const key of [masters.current, masters.previous ?? masters.current, secret])
      if (key.length !== BYTES) throw new Error(`A key has ${BYTES} bytes`);
    this.system = new Key('system', derive(secret, 'system'));
    this.#wrapping = wrappings(masters);
    this.masterKeyId = masterKeyId(masters.current);
    this.#purposes.set(ACTOR_CONTEXT, contextKeyOf(masters.current));
  }

  /** @returns a new organisation key, wrapped, to be stored beside the organisation */
  newOrganisationKey(organisationId: string): Buffer {
    return this.#wrapOrganisation(organisationId, [randomBytes(BYTES)]);
  }

  organisationKey(organisationId: string, wrapped: Buffer): Key {
    const known = this.#organisations.get(organisationId);
    const text = wrapped.toString('base64');
    if (known?.wrapped === text) return known.key;
    const [bytes, ...older] = this.#organisationKeys(organisationId, wrapped);
    const key = new Key(organisationId, bytes!, older);
    this.#organisations.set(organisationId, { wrapped: text, key });
    return key;
  }

  /** @returns the same key under the current master key; null where it is already */
  rewrapOrganisationKey(organisationId: string, wrapped: Buffer): Buffer | null {
    if (wrappedBy(wrapped) === this.masterKeyId) return null;
    return this.#wrapOrganisation(organisationId, this.#organisationKeys(organisationId, wrapped));
  }

  /** @returns a new key in its place, with those it follows: both open, the new one seals */
  turnOrganisationKey(organisationId: string, wrapped: Buffer): Buffer {
    return this.#wrapOrganisation(organisationId, [
      randomBytes(BYTES),
      ...this.#organisationKeys(organisationId, wrapped),
    ]);
  }

  /** @returns the newest key alone: what lies under an older one is lost from then on */
  settleOrganisationKey(organisationId: string, wrapped: Buffer): Buffer {
    return this.#wrapOrganisation(organisationId, this.#organisationKeys(organisationId, wrapped).slice(0, 1));
  }

  /** @returns a new data key for one person, and the same wrapped under her organisation's key */
  newPersonKey(organisation: Key, personId: string): { key: Key; wrapped: Buffer } {
    const bytes = randomBytes(BYTES);
    return { key: new Key(personId, bytes), wrapped: wrapKey(organisation.bytes, `person-key|${personId}`, bytes) };
  }

  personKey(organisation: Key, personId: string, wrapped: Buffer): Key {
    return new Key(personId, unwrapKey([organisation.bytes, ...organisation.older], `person-key|${personId}`, wrapped));
  }

  /** @returns the same key under her organisation's newest; null where it is already */
  rewrapPersonKey(organisation: Key, personId: string, wrapped: Buffer): Buffer | null {
    if (wrappedBy(wrapped) === keyId(organisation.bytes)) return null;
    const { bytes } = this.personKey(organisation, personId, wrapped);
    return wrapKey(organisation.bytes, `person-key|${personId}`, bytes);
  }

  /** @returns the same key, that from now on another organisation's opens */
  passPersonKey(from: Key, to: Key, personId: string, wrapped: Buffer): Buffer {
    return wrapKey(to.bytes, `person-key|${personId}`, this.personKey(from, personId, wrapped).bytes);
  }

  /** The public name of a key, as it stands on what it wrapped. */
  idOf(key: Key): string {
    return keyId(key.bytes);
  }

  /** @returns the same value under her organisation's newest key; null where it is already */
  reseal(organisation: Key, place: string, sealed: Buffer): Buffer | null {
    const isNewest = tried(() => openBytes(organisation.bytes, place, sealed));
    if (isNewest) return null;
    return sealBytes(
      organisation.bytes,
      place,
      firstThatOpens(organisation.older, (key) => openBytes(key, place, sealed)),
    );
  }

  /** @returns the system key under the current master key; null where it is already */
  rewrapSystemKey(wrapped: Buffer): Buffer | null {
    return wrappedBy(wrapped) === this.masterKeyId ? null : wrapSystemKey(this.masters, this.secret);
  }

  /** @param place table|column|row id: the value cannot be read from any other place */
  seal(key: Key, place: string, value: unknown): Buffer {
    const text = Buffer.from(JSON.stringify(value), 'utf8');
    const padded = Buffer.alloc(Math.ceil((text.length + 1) / STEP) * STEP, 0x20);
    text.copy(padded);
    return sealBytes(key.bytes, place, padded);
  }

  /** @throws Error where the value was changed, moved, or sealed under another key */
  open<T>(key: Key, place: string, sealed: Buffer): T {
    const text = firstThatOpens([key.bytes, ...key.older], (bytes) => openBytes(bytes, place, sealed));
    return JSON.parse(text.toString('utf8')) as T;
  }

  /** A keyed hash of 16 bytes: the same text gives the same token for one purpose, and tells nothing without the key. */
  token(purpose: string, text: string): Buffer {
    return this.mac(purpose, text).subarray(0, 16);
  }

  mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.derived(purpose)).update(text, 'utf8').digest();
  }

  /** A 32-byte key of its own for one purpose. All but the actor context's outlive the master key. */
  derived(purpose: string): Buffer {
    let key = this.#purposes.get(purpose);
    if (!key) this.#purposes.set(purpose, (key = derive(this.secret, purpose)));
    return key;
  }

  #organisationKeys(organisationId: string, wrapped: Buffer): Buffer[] {
    const all = unwrapKey(this.#wrapping, `organisation-key|${organisationId}`, wrapped);
    return Array.from({ length: all.length / BYTES }, (_, n) => all.subarray(n * BYTES, (n + 1) * BYTES));
  }

  #wrapOrganisation(organisationId: string, keys: readonly Buffer[]): Buffer {
    return wrapKey(this.#wrapping[0]!, `organisation-key|${organisationId}`, Buffer.concat(keys));
  }
}

function tried(open: () => unknown): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}
