import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as hb from 'harfbuzzjs';
import { type FontName, fontFiles } from './fonts.data.js';

/** One glyph of a shaped run, in units of the font. */
export interface Shaped {
  glyph: number;
  /** The first UTF-16 unit of the text that it stands for. */
  cluster: number;
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

/** A font file in memory: what it can write, and how text becomes glyphs in it. */
export class FontFile {
  readonly bytes: Buffer;
  readonly unitsPerEm: number;
  readonly #font: hb.Font;
  readonly #characters: ReadonlySet<number>;

  constructor(readonly name: FontName) {
    this.bytes = readFileSync(join(folder(), `${name}.ttf`));
    const face = new hb.Face(new hb.Blob(this.bytes));
    this.#font = new hb.Font(face);
    this.#characters = new Set(face.collectUnicodes());
    this.unitsPerEm = face.upem;
  }

  /** Whether every character of this text has a glyph; joiners and variation selectors need none. */
  writes(text: string): boolean {
    return Array.from(text).every((one) => this.#characters.has(one.codePointAt(0)!) || invisible.test(one));
  }

  /** Glyphs from left to right as they are drawn, marks in their places, letters joined and reordered. */
  shape(text: string, rightToLeft: boolean): Shaped[] {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(rightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
    hb.shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, n) => ({ glyph: codepoint, cluster, ...positions[n]! }));
  }

  /** Points at this size. */
  width(text: string, rightToLeft: boolean, size: number): number {
    const units = this.shape(text, rightToLeft).reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return (units / this.unitsPerEm) * size;
  }
}

const invisible = /[\u200b-\u200f\u2060]|\p{Variation_Selector}/u;
const files = new Map<FontName, FontFile>();

/** Read once and kept: the largest is 2.5 MB. */
export function fontFile(name: FontName): FontFile {
  let file = files.get(name);
  if (!file) files.set(name, (file = new FontFile(name)));
  return file;
}

/** The font for one character as people see it; the one in use goes on as long as it can. */
export function fontFor(character: string, inUse: FontName | null, bold: boolean): FontName {
  const latin = /^[\p{Script=Latin}\p{Nd}]/u.test(character);
  const order: FontName[] = [
    ...(inUse && !latin ? [inUse] : []),
    ...(bold ? (['latin-bold'] as const) : []),
    ...fontFiles.map(({ name }) => name),
  ];
  return order.find((name) => fontFile(name).writes(character)) ?? 'latin';
}

// The sources lie beside the fonts; what is built from them lies under `dist`, one floor further down.
function folder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const here = join(at, 'libs', 'exchange', 'fonts');
    if (existsSync(here)) return here;
    if (at === dirname(at)) throw new Error('The fonts are not where they belong: libs/exchange/fonts');
  }
}
