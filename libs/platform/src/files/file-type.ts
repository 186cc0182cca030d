import { extensionOf } from './file-name.js';
import { fileRefused, kindNotTaken } from './file-problems.js';
import { type FileType, fileTypes, known, undeclared } from './file-types.data.js';

const taken = fileTypes.map(({ extensions }) => extensions[0]).join(', ');

const beginsAs = (head: Buffer, { begins }: Pick<FileType, 'begins'>): boolean =>
  begins.some((marks) =>
    marks.every(([offset, hex]) => head.subarray(offset, offset + hex.length / 2).toString('hex') === hex),
  );

/**
 * What a file is: its first bytes, its name and what its sender calls it must say the same.
 * @param head at least the first 64 bytes, or all of it
 * @throws Problem unsupported-media-type where it is no kind that is taken; invalid where the three disagree
 */
export function fileTypeOf(head: Buffer, filename: string, declared: string): FileType {
  const unreadable = known.find((one) => beginsAs(head, one));
  if (unreadable) throw kindNotTaken(unreadable.code, unreadable.message);
  const extension = extensionOf(filename);
  const byName = fileTypes.find(({ extensions }) => extensions.includes(extension));
  const byContent = fileTypes.filter((one) => beginsAs(head, one));
  // Plain text begins with nothing in particular: only its name says so, and all of it is looked at later.
  const possible = byContent.length ? byContent : fileTypes.filter(({ begins }) => !begins.length);
  const found = byName && possible.find((one) => one === byName);
  if (found && isDeclared(found, declared)) return found;
  if (!byName && extension !== '')
    throw kindNotTaken('type', `Files of this kind are not taken. Send one of: ${taken}`);
  if (!byName) throw kindNotTaken('name', `Give the file a name that ends in one of: ${taken}`);
  if (!found) throw kindNotTaken('content', `The content is not what the name says. Send one of: ${taken}`);
  throw kindNotTaken('declared', 'The content type of this part is not that of the file');
}

function isDeclared({ type, alsoCalled }: FileType, declared: string): boolean {
  const said = declared.split(';')[0]!.trim().toLowerCase();
  return said === type || alsoCalled.includes(said) || undeclared.includes(said);
}

const markup = /<\s*(!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|meta|link|img|style)\b/iu;

/** Files that are two things at once: what one reader shows, another runs. @throws Problem invalid */
export function refuseSecondBeginning(head: Buffer, { is }: FileType): void {
  // Readers of PDF look for its beginning anywhere in the first 1,024 bytes.
  const start = head.subarray(0, 1024);
  if (start.indexOf('%PDF-', is === 'pdf' ? 1 : 0, 'latin1') >= 0) throw twoThings();
  if (is !== 'office' && markup.test(start.toString('latin1'))) throw twoThings();
}

/** The directory of an archive at the end of something that is none: a PDF or a song that is a ZIP or a JAR as well. */
export function refuseSecondEnding(tail: Buffer, { is }: FileType): void {
  if (is !== 'office' && tail.includes(Buffer.from('504b0506', 'hex'))) throw twoThings();
  if (is === 'pdf' && !tail.subarray(-1024).includes('%%EOF'))
    throw fileRefused('damaged', 'This PDF does not end as one: save it again and send that');
}

const twoThings = () =>
  fileRefused('two-kinds', 'This file is of two kinds at once: save it again in its own program and send that');
