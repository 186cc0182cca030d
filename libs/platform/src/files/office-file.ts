import { fileRefused } from './file-problems.js';

const END = 22;
const ENTRY = 46;

interface Part {
  name: string;
  isEncrypted: boolean;
}

/** What makes an archive a document of its kind. An ODT says it in its first part, stored as it is. */
const proofs: Readonly<Record<string, (names: ReadonlySet<string>, head: Buffer) => boolean>> = {
  docx: (names) => names.has('[Content_Types].xml') && names.has('word/document.xml'),
  xlsx: (names) => names.has('[Content_Types].xml') && names.has('xl/workbook.xml'),
  odt: (names, head) =>
    names.has('content.xml') &&
    head.subarray(30, 30 + 47).toString('latin1') === 'mimetypeapplication/vnd.oasis.opendocument.text',
};

/** Parts that a letter or a list does not need and an attacker does. */
const forbidden: readonly [RegExp, code: string, message: string][] = [
  [
    /vbaProject|(^|\/)(macrosheets|activeX)\/|^(Basic|Scripts)\//i,
    'macros',
    'This document has macros: save it without them',
  ],
  [/^\/|\\|(^|\/)\.\.(\/|$)|\0|^[a-z]:/i, 'damaged', 'This document has parts that it cannot have'],
];

/**
 * Looks at the directory of a document's archive. Nothing of it is ever unpacked here.
 * @param extension docx, xlsx or odt
 * @param head its first bytes
 * @param tail its last bytes, or all of it
 * @param size bytes of the whole
 * @throws Problem invalid
 */
export function refuseNoOffice(extension: string, head: Buffer, tail: Buffer, size: number): void {
  const parts = partsOf(tail, size);
  for (const [pattern, code, message] of forbidden)
    if (parts.some(({ name }) => pattern.test(name))) throw fileRefused(code, message);
  if (parts.some(({ isEncrypted }) => isEncrypted))
    throw fileRefused('protected', 'This document is protected by a password: save it without one');
  const names = new Set(parts.map(({ name }) => name));
  if (names.size !== parts.length) throw damaged();
  if (!proofs[extension]?.(names, head))
    throw fileRefused('content', `This is an archive and no ${extension}: send the files in it one by one`);
}

function partsOf(tail: Buffer, size: number): Part[] {
  const end = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + END > tail.length) throw damaged();
  const [count, length, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  const comment = tail.readUInt16LE(end + 20);
  // The directory lies right before the end, and the end is the end: nothing stands before, between or after.
  if (end + END + comment !== tail.length || offset + length + END + comment !== size) throw damaged();
  if (length > end) throw fileRefused('too-many-parts', 'This document has more parts than are looked at');
  const parts: Part[] = [];
  for (let at = end - length; at < end;) {
    if (at + ENTRY > end || tail.readUInt32BE(at) !== 0x504b0102) throw damaged();
    const [nameLength, extra, remark] = [28, 30, 32].map((field) => tail.readUInt16LE(at + field)) as [number, number, number]; // prettier-ignore
    const name = tail.subarray(at + ENTRY, at + ENTRY + nameLength).toString('utf8');
    parts.push({ name, isEncrypted: (tail.readUInt16LE(at + 8) & 1) === 1 });
    at += ENTRY + nameLength + extra + remark;
  }
  if (parts.length !== count) throw damaged();
  return parts;
}

const damaged = () => fileRefused('damaged', 'This document does not read as one: save it again and send that');
