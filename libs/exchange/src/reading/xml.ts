import { SaxesParser } from 'saxes';
import { sheetLimits } from './limits.data.js';
import { SheetRefused } from './row.js';

/** What a reader of one kind of part wants to know; names come without their namespace prefix. */
export interface XmlEars<T> {
  opened?(name: string, attributes: Record<string, string>, emit: (item: T) => void): void;
  text?(text: string): void;
  closed?(name: string, emit: (item: T) => void): void;
}

/**
 * Reads a part as it arrives and hands on what `ears` emit. No document type is accepted, so there are no entities
 * to expand or to fetch.
 * @throws SheetRefused document-type, damaged-file
 */
export async function* readXml<T>(pieces: AsyncIterable<string>, ears: XmlEars<T>): AsyncGenerator<T> {
  const ready: T[] = [];
  const emit = (item: T) => void ready.push(item);
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new SheetRefused('document-type');
  });
  let depth = 0;
  let attributes = 0;
  // The parser keeps every open tag, and every attribute of the one it is in: a part could be nothing else.
  parser.on('opentagstart', () => {
    depth += 1;
    attributes = 0;
    if (depth > sheetLimits.xmlDepth) throw new SheetRefused('damaged-file');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > sheetLimits.xmlAttributes) throw new SheetRefused('damaged-file');
  });
  parser.on('opentag', (tag) => ears.opened?.(local(tag.name), tag.attributes as Record<string, string>, emit));
  parser.on('text', (text) => ears.text?.(text));
  parser.on('cdata', (text) => ears.text?.(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    ears.closed?.(local(tag.name), emit);
  });
  for await (const piece of pieces) {
    read(() => parser.write(piece));
    yield* ready.splice(0);
  }
  read(() => parser.close());
  yield* ready.splice(0);
}

/** The whole of a small part. */
export async function collectXml<T>(pieces: AsyncIterable<string>, ears: XmlEars<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of readXml(pieces, ears)) items.push(item);
  return items;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function read(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw error instanceof SheetRefused ? error : new SheetRefused('damaged-file');
  }
}
