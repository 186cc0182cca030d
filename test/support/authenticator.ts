import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const UP = 0x01;
const UV = 0x04;
const AT = 0x40;

interface CreationOptions {
  challenge: string;
  rp: { id: string };
  user: { id: string };
}
interface RequestOptions {
  challenge: string;
  rpId: string;
}
/** How a test bends what an honest authenticator would do. */
export interface Bent {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  unverified?: boolean;
  counter?: number;
  userHandle?: string | null;
  tamper?: (authenticatorData: Buffer) => void;
}

/** A security key in software: ES256, with a counter, that verifies its user. It speaks as a browser's `toJSON()` does. */
export class Authenticator {
  readonly id = randomBytes(32);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  counter = 0;
  #user = '';

  constructor(private readonly origin = 'http://localhost:3000') {}

  /** A stolen copy: same key, same counter. */
  copy(): Authenticator {
    const copy = new Authenticator(this.origin);
    Object.assign(copy, { id: this.id, counter: this.counter });
    copy.#adopt(this.#keys, this.#user);
    return copy;
  }
  #adopt(keys: { publicKey: KeyObject; privateKey: KeyObject }, user: string) {
    Object.assign(this.#keys, keys);
    this.#user = user;
  }

  create({ challenge, rp, user }: CreationOptions, bent: Bent = {}) {
    this.#user = user.id;
    const credential = Buffer.concat([
      Buffer.alloc(16),
      Buffer.from([this.id.length >> 8, this.id.length & 255]),
      this.id,
      cosePublicKey(this.#keys.publicKey),
    ]);
    const data = this.#data(bent.rpId ?? rp.id, bent, AT, credential);
    const attestationObject = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', data],
      ]),
    );
    return this.#answer({
      clientDataJSON: this.#client('webauthn.create', challenge, bent),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['usb'],
    });
  }

  get({ challenge, rpId }: RequestOptions, bent: Bent = {}) {
    this.counter = bent.counter ?? this.counter + 1;
    const data = this.#data(bent.rpId ?? rpId, bent, 0, Buffer.alloc(0));
    const clientDataJSON = this.#client('webauthn.get', challenge, bent);
    const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const signature = sign('sha256', signed, this.#keys.privateKey);
    bent.tamper?.(data);
    return this.#answer({
      clientDataJSON,
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: bent.userHandle === undefined ? this.#user || null : bent.userHandle,
    });
  }

  #answer<Response extends object>(response: Response) {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  #data(rpId: string, { unverified }: Bent, extra: number, tail: Buffer): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.of(UP | (unverified ? 0 : UV) | extra), count, tail]);
  }

  #client(type: string, challenge: string, bent: Bent): string {
    const said = {
      type: bent.type ?? type,
      challenge: bent.challenge ?? challenge,
      origin: bent.origin ?? this.origin,
    };
    return Buffer.from(JSON.stringify({ ...said, crossOrigin: false })).toString('base64url');
  }
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** RFC 9053: kty EC2, alg ES256, crv P-256, x, y. */
function cosePublicKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' });
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x!, 'base64url')],
      [-3, Buffer.from(y!, 'base64url')],
    ]),
  );
}

/** As much of CBOR (RFC 8949) as an authenticator speaks: whole numbers, bytes, text, maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Map)
    return Buffer.concat([head(5, value.size), ...[...value].flat().map((one: unknown) => cbor(one))]);
  throw new Error('An authenticator says nothing of this kind');
}
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.of((major << 5) | length);
  return length < 256 ? Buffer.of((major << 5) | 24, length) : Buffer.of((major << 5) | 25, length >> 8, length & 255);
}
