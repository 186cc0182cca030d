/**
 * The kinds of file that are taken, and by what they are known: their first bytes, never the name alone. What is not
 * here is refused. Each begins with one of `begins`: hex digits at an offset, all of them.
 */
export interface FileType {
  /** What it is served as. */
  type: string;
  /** The first one names what we give back. */
  extensions: readonly string[];
  /** What browsers and telephones call it beside `type`. */
  alsoCalled: readonly string[];
  begins: readonly (readonly [offset: number, hex: string])[][];
  /** What else must hold, and what is done to it. `image` is drawn anew; the others are kept as they are. */
  is: 'image' | 'pdf' | 'office' | 'sound' | 'text';
}

const zip = [[[0, '504b0304']]] satisfies FileType['begins'];
/** ISO base media: `ftyp` and who wrote it. */
const brand = (name: string): FileType['begins'][number] => [[4, '66747970'], [8, Buffer.from(name).toString('hex')]]; // prettier-ignore
/** An Ogg page whose stream begins with this codec's own name. */
const ogg = (codec: string): FileType['begins'][number] => [[0, '4f676753'], [28, Buffer.from(codec, 'latin1').toString('hex')]]; // prettier-ignore

export const fileTypes: readonly FileType[] = [
  {
    type: 'image/jpeg',
    extensions: ['jpg', 'jpeg'],
    alsoCalled: ['image/jpg', 'image/pjpeg'],
    begins: [[[0, 'ffd8ff']]],
    is: 'image',
  },
  { type: 'image/png', extensions: ['png'], alsoCalled: [], begins: [[[0, '89504e470d0a1a0a']]], is: 'image' },
  {
    type: 'image/webp',
    extensions: ['webp'],
    alsoCalled: [],
    begins: [
      [
        [0, '52494646'],
        [8, '57454250'],
      ],
    ],
    is: 'image',
  },
  {
    type: 'application/pdf',
    extensions: ['pdf'],
    alsoCalled: ['application/x-pdf'],
    begins: [[[0, '255044462d']]],
    is: 'pdf',
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    alsoCalled: [],
    begins: zip,
    is: 'office',
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    alsoCalled: [],
    begins: zip,
    is: 'office',
  },
  {
    type: 'application/vnd.oasis.opendocument.text',
    extensions: ['odt'],
    alsoCalled: [],
    begins: zip,
    is: 'office',
  },
  {
    type: 'audio/mpeg',
    extensions: ['mp3'],
    alsoCalled: ['audio/mp3', 'audio/mpeg3', 'audio/x-mpeg'],
    // With a tag, or right away with a frame of MPEG 1, 2 or 2.5, layer III.
    begins: ['494433', 'fffb', 'fffa', 'fff3', 'fff2', 'ffe3', 'ffe2'].map((hex) => [[0, hex]]),
    is: 'sound',
  },
  {
    type: 'audio/mp4',
    extensions: ['m4a'],
    alsoCalled: ['audio/x-m4a', 'audio/m4a', 'audio/aac'],
    begins: ['M4A ', 'M4B ', 'mp42', 'mp41', 'isom', 'iso2', '3gp4', '3gp5'].map(brand),
    is: 'sound',
  },
  {
    type: 'audio/ogg',
    extensions: ['ogg', 'oga', 'opus'],
    alsoCalled: ['audio/opus', 'application/ogg'],
    begins: ['OpusHead', '\x01vorbis', 'Speex   '].map(ogg),
    is: 'sound',
  },
  { type: 'text/plain', extensions: ['txt'], alsoCalled: [], begins: [], is: 'text' },
];

/** Kinds that people will try and that we cannot take, with what to do instead. */
export const known: readonly (Pick<FileType, 'begins'> & { code: string; message: string })[] = [
  {
    begins: ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'].map(brand),
    code: 'heic',
    message:
      'HEIC pictures cannot be read here: send it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible)',
  },
];

/** What a declared type may be where the sender did not know. */
export const undeclared = ['', 'application/octet-stream', 'binary/octet-stream'];
