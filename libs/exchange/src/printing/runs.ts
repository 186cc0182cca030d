import { type FontName } from './fonts.data.js';
import { fontFile, fontFor } from './fonts.js';

/** A piece of text in one font and one direction. */
export interface Run {
  text: string;
  font: FontName;
  rightToLeft: boolean;
}
type Direction = 'left' | 'right' | 'neutral';

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
// Thai, Lao, Khmer and Burmese put no spaces between words: ICU knows where a line may end.
const words = new Intl.Segmenter('und', { granularity: 'word' });
const leftward = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;

const directionOf = (character: string): Direction => {
  if (/\p{Nd}/u.test(character)) return 'left';
  if (leftward.test(character)) return 'right';
  return /\p{L}/u.test(character) ? 'left' : 'neutral';
};

/**
 * One line as runs in the order in which they are drawn, from left to right: the bidirectional algorithm (UAX #9) as far
 * as names, numbers and short sentences need it.
 */
export function runsOf(line: string, bold = false): Run[] {
  const pieces: { text: string; font: FontName; direction: Direction }[] = [];
  for (const { segment } of characters.segment(line.normalize('NFC'))) {
    const last = pieces.at(-1);
    const font = fontFor(segment, last?.font ?? null, bold);
    const direction = directionOf(segment);
    if (last && last.font === font && last.direction === direction) last.text += segment;
    else pieces.push({ text: segment, font, direction });
  }
  const base = pieces.find(({ direction }) => direction !== 'neutral')?.direction === 'right';
  const strong = (from: number, step: 1 | -1): boolean => {
    for (let at = from + step; at >= 0 && at < pieces.length; at += step) {
      if (pieces[at]!.direction !== 'neutral') return pieces[at]!.direction === 'right';
    }
    return base;
  };
  const runs = pieces.map(({ text, font, direction }, n): Run => {
    const before = strong(n, -1);
    const rightToLeft = direction === 'neutral' ? (before === strong(n, 1) ? before : base) : direction === 'right';
    return { text, font, rightToLeft };
  });
  return inOrder(runs, base);
}

/** Whether a line begins at the right: its first letter says so. */
export function isRightToLeft(line: string): boolean {
  for (const { segment } of characters.segment(line)) {
    const direction = directionOf(segment);
    if (direction !== 'neutral' && !/\p{Nd}/u.test(segment)) return direction === 'right';
  }
  return false;
}

function inOrder(runs: readonly Run[], base: boolean): Run[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last && last.rightToLeft === run.rightToLeft) {
      if (last.font === run.font) last.text += run.text;
      else group!.push({ ...run });
    } else groups.push([{ ...run }]);
  }
  const drawn = groups.map((group) => (group[0]!.rightToLeft ? group.toReversed() : group));
  return (base ? drawn.toReversed() : drawn).flat();
}

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
