import bidi from 'bidi-js';
import { type FontName } from './fonts.data.js';
import { fontFile, fontFor } from './fonts.js';

/** A piece of text in one font and one direction. */
export interface Run {
  text: string;
  font: FontName;
  rightToLeft: boolean;
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
// Thai, Lao, Khmer and Burmese put no spaces between words: ICU knows where a line may end.
const words = new Intl.Segmenter('und', { granularity: 'word' });
const isolates = /[\u2066-\u2069]/gu;
// Its types say that it has a default export; as Node loads it, it is that function.
const algorithm = (bidi as unknown as typeof bidi.default)();

/** A field among others of a line: what it is written in turns no other round (UAX #9, isolates). */
export const apart = (field: string): string => `\u2068${field}\u2069`;

/** One line as runs in the order in which they are drawn, from left to right: the bidirectional algorithm, UAX #9. */
export function runsOf(line: string, bold = false): Run[] {
  const text = line.normalize('NFC');
  const embedding = algorithm.getEmbeddingLevels(text);
  const runs: { text: string; font: FontName; level: number; from: number }[] = [];
  for (const { segment, index } of characters.segment(text)) {
    const drawn = segment.replaceAll(isolates, '');
    if (!drawn) continue;
    // A mark that only isolates may stand before the letter that it goes with.
    const from = index + segment.indexOf(drawn);
    const level = embedding.levels[from]!;
    const last = runs.at(-1);
    const font = fontFor(drawn, last?.font ?? null, bold);
    if (last && last.font === font && last.level === level) last.text += drawn;
    else runs.push({ text: drawn, font, level, from });
  }
  const places = new Map(algorithm.getReorderedIndices(text, embedding).map((from, place) => [from, place]));
  return runs
    .toSorted((one, other) => places.get(one.from)! - places.get(other.from)!)
    .map(({ text: drawn, font, level }) => ({ text: drawn, font, rightToLeft: level % 2 === 1 }));
}

/** Whether a line begins at the right: its first letter says so. */
export const isRightToLeft = (line: string): boolean => algorithm.getEmbeddingLevels(line).paragraphs[0]?.level === 1;

export const widthOf = (text: string, size: number, bold = false): number =>
  runsOf(text, bold).reduce((sum, run) => sum + fontFile(run.font).width(run.text, run.rightToLeft, size), 0);

/** Lines no wider than `width` points, broken between words, and inside a word only where it fills a line alone. */
export function linesOf(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of piecesOf(paragraph, size, width, bold)) {
      if (line && widthOf((line + word).trimEnd(), size, bold) > width) {
        lines.push(line.trimEnd());
        line = word.trimStart();
      } else line += word;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** Words with the marks that end them: no line begins with a full stop. */
function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    if (found.length && /^[\p{Po}\p{Pe}\p{Pf}]+$/u.test(segment) && !/\s$/u.test(found.at(-1)!))
      found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}

function* piecesOf(text: string, size: number, width: number, bold: boolean): Generator<string> {
  for (const segment of wordsOf(text)) {
    if (widthOf(segment, size, bold) <= width) yield segment;
    else for (const one of characters.segment(segment)) yield one.segment;
  }
}
