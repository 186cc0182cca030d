import { crc32, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import type { Answer, Person, System } from './system.js';

export interface SentFile {
  name: string;
  bytes: Uint8Array;
  /** what the sender calls it; default: does not say */
  type?: string;
}

/** Sends a file as a browser does. @param about title, kind, language */
export async function sendFile(
  system: System,
  by: Person,
  caseId: string,
  { name, bytes, type = '' }: SentFile,
  about: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData();
  for (const [field, value] of Object.entries(about)) form.append(field, value);
  form.append('file', new Blob([Uint8Array.from(bytes)], { type }), name);
  const answer = await fetch(`${system.url}/api/v1/cases/${caseId}/attachments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}` },
    body: form,
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'], headers: answer.headers };
}

/** The content of a file as it is given out. */
export async function fetchFile(
  system: System,
  by: Person,
  caseId: string,
  id: string,
): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const answer = await fetch(`${system.url}/api/v1/cases/${caseId}/attachments/${id}/content`, {
    headers: { authorization: `Bearer ${by.token}` },
  });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** A photograph as a telephone takes it: lying on its side, with place, time and owner in it. */
export const aPhoto = (format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 200, g: 40, b: 40 } } })
    .withExif({
      IFD0: { Make: 'Telephone', Artist: 'Somchai Owner', DateTime: '2025:02:12 10:00:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 41/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '98/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();

export const aPdf = (inside = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${inside}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

export interface Part {
  name: string;
  bytes?: Uint8Array;
  isPacked?: boolean;
  isEncrypted?: boolean;
}

/** A ZIP archive, byte by byte, so that it can also be wrong. */
export function anArchive(parts: readonly Part[]): Buffer {
  const [files, directory]: Buffer[][] = [[], []];
  let offset = 0;
  for (const { name, bytes = Buffer.from(name), isPacked = false, isEncrypted = false } of parts) {
    const stored = isPacked ? deflateRawSync(bytes) : Buffer.from(bytes);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    common.writeUInt16LE(isPacked ? 8 : 0, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(stored.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, path, stored]);
    const ending = Buffer.alloc(14);
    ending.writeUInt32LE(offset, 10);
    files!.push(local);
    directory!.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, ending, path]));
    offset += local.length;
  }
  const list = Buffer.concat(directory!);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files!, list, end]);
}

const openXml = (main: string, more: readonly Part[]) =>
  anArchive([{ name: '[Content_Types].xml' }, { name: main }, ...more]);
export const aDocx = (...more: Part[]): Buffer => openXml('word/document.xml', more);
export const anXlsx = (...more: Part[]): Buffer => openXml('xl/workbook.xml', more);
export const anOdt = (...more: Part[]): Buffer =>
  anArchive([
    { name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.text') },
    { name: 'content.xml' },
    ...more,
  ]);

const zeros = (head: Buffer, length = 2000): Buffer => Buffer.concat([head, Buffer.alloc(length)]);
export const anMp3 = (): Buffer => zeros(Buffer.from('494433040000', 'hex'));
export const anM4a = (): Buffer => zeros(Buffer.from('\0\0\0\x18ftypM4A \0\0\0\0', 'latin1'));
export const anOgg = (): Buffer =>
  zeros(Buffer.concat([Buffer.from('OggS'), Buffer.alloc(23), Buffer.of(19), Buffer.from('OpusHead')]));
