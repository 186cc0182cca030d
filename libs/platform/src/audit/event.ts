import { createHash } from 'node:crypto';

/** One line of the audit as it is sealed. It holds ids and codes only; what is personal lies encrypted in `detail`. */
export interface AuditEvent {
  /** UUID of the line; within one batch the sealed order is ascending by it. */
  readonly id: string;
  /** ISO 8601 UTC with exactly six decimals: `2026-11-23T03:00:00.123456Z`. A JavaScript Date would lose the micros. */
  readonly at: string;
  readonly actorId: string | null;
  readonly actorRole: string | null;
  readonly organisationId: string | null;
  readonly sessionId: string | null;
  readonly requestId: string | null;
  readonly action: string;
  readonly caseId: string | null;
  readonly subjectId: string | null;
  readonly outcome: string;
  readonly slug: string | null;
  /** Ciphertext as stored, or null. */
  readonly detail: Uint8Array | null;
  /** Ids of every case the line is about; their order does not matter here, they are sealed sorted. */
  readonly subjects: readonly string[];
}

/** A sealed position as it lies in the database now: the leaf stored when it was sealed, and the line itself. */
export interface SealedEvent {
  readonly position: number;
  readonly leaf: Buffer;
  /** The id that stands beside the leaf. */
  readonly eventId: string;
  /** Null when the line is gone while its leaf is still there. */
  readonly event: AuditEvent | null;
}

const shape = 'homeward-audit-event-1';

// The order is part of the format: a new field means a new shape, never a new row in the middle.
const fields = {
  id: 'id',
  at: 'instant',
  actorId: 'id',
  actorRole: 'text',
  organisationId: 'id',
  sessionId: 'id',
  requestId: 'text',
  action: 'text',
  caseId: 'id',
  subjectId: 'id',
  outcome: 'text',
  slug: 'text',
  detail: 'bytes',
} as const satisfies Record<Exclude<keyof AuditEvent, 'subjects'>, keyof typeof encode>;

/**
 * The hash by which an audit line is known in the log: SHA-256 of 0x00 and the line's canonical bytes.
 * @returns 32 bytes
 * @throws Error when an instant does not carry exactly six decimals
 * @see RFC 6962 §2.1, leaf hash
 */
export function leafHash(event: AuditEvent): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(canonical(event)).digest();
}

/**
 * The bytes of a line that are hashed: every field with its length before it, so that no two lines share them.
 * @throws Error when an instant does not carry exactly six decimals
 */
export function canonical(event: AuditEvent): Buffer {
  const named = Object.entries(fields).map(([name, kind]) => {
    const value = event[name as keyof typeof fields];
    return framed(value === null ? null : encode[kind](value as string & Uint8Array));
  });
  const subjects = event.subjects.map(encode.id).toSorted(Buffer.compare).map(framed);
  return Buffer.concat([framed(encode.text(shape)), ...named, uint32(subjects.length), ...subjects]);
}

const encode = {
  text: (value: string): Buffer => Buffer.from(value, 'utf8'),
  bytes: (value: Uint8Array): Buffer => Buffer.from(value),
  // PostgreSQL writes UUIDs in lower case; a caller that holds one in capitals means the same line.
  id: (value: string): Buffer => Buffer.from(value.toLowerCase(), 'utf8'),
  instant: (value: string): Buffer => {
    // `…00Z` and `…00.000000Z` are one instant and two hashes: accept one spelling only.
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value)) throw new Error('An audit instant needs six decimals');
    return Buffer.from(value, 'ascii');
  },
};

/** Null is told apart from empty by the first byte. */
function framed(value: Buffer | null): Buffer {
  return value === null ? Buffer.of(0) : Buffer.concat([Buffer.of(1), uint32(value.length), value]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
