/** Letters of a name as it is shown; whole characters, so that a cut does not leave half of one. */
const MOST_CHARACTERS = 120;

// Characters that turn the reading direction round, hide, or break a line: `photo‮gpj.exe` reads as `photoexe.jpg`.
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
// What a file system or a header takes for something else than a letter of a name.
const special = /[<>:"|?*;%`$\\/]/gu;
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A name to show and to save under: no path, nothing unseen, and one ending, which is that of its true type.
 * @param extension without the dot
 */
export function cleanFileName(given: string, extension: string): string {
  const base = given.normalize('NFC').split(/[/\\]/u).at(-1)!;
  const stem = base
    .replace(invisible, '')
    .replace(/\.[^.]*$/u, '')
    .replace(special, '_')
    // One ending only: `passport.exe.pdf` is no programme, and does not look like one.
    .replaceAll('.', '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s_-]+|[\s_]+$/gu, '');
  const short = Array.from(stem).slice(0, MOST_CHARACTERS).join('').trimEnd();
  const safe = short === '' ? 'file' : device.test(short) ? `${short}_` : short;
  return `${safe}.${extension}`;
}

/** The ending of a name as it was given, in small letters, read past whatever hides it; empty where it has none. */
export function extensionOf(given: string): string {
  const base = given.replace(invisible, '').split(/[/\\]/u).at(-1)!.trimEnd();
  return /[^.]\.([^.\s]{1,10})$/u.exec(base)?.[1]?.toLowerCase() ?? '';
}

/** For `Content-Disposition` (RFC 6266, RFC 8187): always to be saved, under this name in any script. */
export function asDownload(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/gu,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
