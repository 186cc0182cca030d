import { hash } from 'node:crypto';

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
} as const satisfies Record<Exclude<keyof AuditEvent, 'subjects'>, keyof typeof written>;

/**
 * The hash by which an audit line is known in the log: SHA-256 of 0x00 and the line's canonical bytes, in which every
 * field has its length before it, so that no two lines share them.
 * @returns 32 bytes
 * @throws Error when an instant does not carry exactly six decimals
 * @see RFC 6962 §2.1, leaf hash
 */
export function leafHash(event: AuditEvent): Buffer {
  const subjects = event.subjects.map((id) => id.toLowerCase()).toSorted();
  // A UTF-8 byte count is at most three for each character of a string.
  const texts = names.reduce((sum, name) => sum + 5 + 3 * (event[name]?.length ?? 0), shape.length + 10);
  const bytes = Buffer.allocUnsafe(subjects.reduce((sum, id) => sum + 5 + 3 * id.length, texts));
  let end = frame(bytes, bytes.writeUInt8(0), shape);
  for (const name of names) {
    const value = event[name];
    end = frame(bytes, end, value === null ? null : written[fields[name]](value as string & Uint8Array));
  }
  end = bytes.writeUInt32BE(subjects.length, end);
  for (const id of subjects) end = frame(bytes, end, id);
  return hash('sha256', bytes.subarray(0, end), 'buffer');
}

const names = Object.keys(fields) as (keyof typeof fields)[];

const written = {
  text: (value: string): string => value,
  bytes: (value: Uint8Array): Uint8Array => value,
  // PostgreSQL writes UUIDs in lower case; a caller that holds one in capitals means the same line.
  id: (value: string): string => value.toLowerCase(),
  instant: (value: string): string => {
    // `…00Z` and `…00.000000Z` are one instant and two hashes: accept one spelling only.
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value)) throw new Error('An audit instant needs six decimals');
    return value;
  },
};

/** Writes 0 for null, else 1, the length and the value, so that null is told apart from empty; returns where it ends. */
function frame(bytes: Buffer, start: number, value: string | Uint8Array | null): number {
  if (value === null) return bytes.writeUInt8(0, start);
  const from = bytes.writeUInt8(1, start) + 4;
  const length = typeof value === 'string' ? bytes.write(value, from) : (bytes.set(value, from), value.length);
  bytes.writeUInt32BE(length, start + 1);
  return from + length;
}
