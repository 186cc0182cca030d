import PDFDocument from 'pdfkit';
import { fontFile, type FontFile } from './fonts.js';
import { type FontName } from './fonts.data.js';
import { isRightToLeft, linesOf, type Run, runsOf, widthOf } from './runs.js';

/** What a printed page is made of, from top to bottom. */
export type Block =
  | { kind: 'title'; text: string; under: string }
  | { kind: 'warning'; lines: string[] }
  | { kind: 'heading'; text: string }
  | { kind: 'row'; label: string; values: string[] }
  | { kind: 'text'; text: string; small?: boolean }
  /** Widths in points, together `inner`; a cell may have several lines. */
  | { kind: 'table'; columns: { label: string; width: number }[]; rows: string[][][] }
  /** A line to be filled in by hand. */
  | { kind: 'blank'; label: string };

const margin = 50;
const page = { width: 595.28, height: 841.89 };
/** Points between the margins. */
export const inner = page.width - 2 * margin;
const labels = 130;
// Burmese and Khmer stack below the line, Thai and Vietnamese above it.
const leading = 1.6;

interface Place {
  size?: number;
  bold?: boolean;
  colour?: string;
  /** What is written from right to left begins at the right. */
  flush?: boolean;
}

/** The glyphs that pdfkit asks a font for, shaped by HarfBuzz: its own shaping knows no Burmese and fails on Khmer. */
interface Layout {
  getGlyph(id: number, codePoints: number[]): { advanceWidth: number };
  layout: (text: string) => object;
}

/** A4 pages in any script, with a foot on each. */
export class Sheet {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #known = new Set<FontName>();
  #y = margin;
  #rightToLeft = false;

  constructor(title: string) {
    this.#pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      lang: 'en',
      info: { Title: title, Producer: 'Homeward', Creator: 'Homeward' },
    });
  }

  /** @param foot what stands below each page, before its number */
  async print(blocks: readonly Block[], foot: readonly string[]): Promise<Buffer> {
    const chunks: Buffer[] = [];
    const whole = new Promise<Buffer>((resolve, reject) => {
      this.#pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.#pdf.on('end', () => resolve(Buffer.concat(chunks)));
      this.#pdf.on('error', reject);
    });
    for (const block of blocks) this.#draw(block);
    const { count } = this.#pdf.bufferedPageRange();
    for (let n = 0; n < count; n++) {
      this.#pdf.switchToPage(n);
      const lines = [...foot, `Page ${n + 1} of ${count}`];
      lines.forEach((line, at) =>
        this.#line(line, margin, page.height - margin - (lines.length - 1 - at) * 12, { size: 8, colour: '#444444' }),
      );
    }
    this.#pdf.end();
    return whole;
  }

  #draw(block: Block): void {
    switch (block.kind) {
      case 'title':
        this.#flow(block.text, margin, inner, { size: 20, bold: true });
        this.#flow(block.under, margin, inner, { size: 9, colour: '#444444' });
        this.#y += 6;
        return;
      case 'warning':
        return this.#warning(block.lines);
      case 'heading':
        this.#room(60);
        this.#y += 10;
        this.#flow(block.text, margin, inner, { size: 12, bold: true });
        this.#rule(margin, this.#y, inner);
        this.#y += 5;
        return;
      case 'row': {
        this.#room(24);
        const top = this.#y;
        this.#flow(block.label, margin, labels - 10, { size: 9, colour: '#444444' });
        const below = this.#y;
        this.#y = top;
        for (const value of block.values) this.#flow(value, margin + labels, inner - labels, { size: 10.5 });
        // Values that went on over the page end where they end: how far the label reached was on the page before.
        if (this.#y >= top && below > top) this.#y = Math.max(this.#y, below);
        return;
      }
      case 'text':
        this.#flow(block.text, margin, inner, {
          size: block.small ? 9 : 10.5,
          ...(block.small && { colour: '#444444' }),
          flush: true,
        });
        this.#y += 4;
        return;
      case 'table':
        return this.#table(block.columns, block.rows);
      case 'blank':
        this.#room(34);
        this.#y += 14;
        this.#line(block.label, margin, this.#y, { size: 9, colour: '#444444' });
        this.#rule(margin + labels, this.#y + 2, inner - labels);
        this.#y += 8;
        return;
    }
  }

  #table(columns: readonly { label: string; width: number }[], rows: readonly (readonly string[][])[]): void {
    const size = 9;
    const head = () => {
      this.#row(columns, columns.map(({ label }) => [label]), { size: 8, bold: true }); // prettier-ignore
    };
    this.#room(60);
    head();
    for (const row of rows) {
      const lines = row.map((cell, n) => cell.flatMap((text) => linesOf(text, size, columns[n]!.width - 6)));
      // A person is never torn apart over two pages, and no page begins without saying what stands in which column.
      if (this.#y + Math.max(...lines.map(({ length }) => length)) * size * leading + 6 > page.height - margin - 45) {
        this.#pdf.addPage();
        this.#y = margin;
        head();
      }
      this.#row(columns, lines, { size });
    }
  }

  #row(columns: readonly { width: number }[], cells: readonly (readonly string[])[], place: Place): void {
    const { size = 9 } = place;
    const top = this.#y + 3;
    let x = margin;
    for (const [n, lines] of cells.entries()) {
      lines.forEach((line, at) => this.#line(line, x, top + at * size * leading + size * 1.15, place));
      x += columns[n]!.width;
    }
    this.#y = top + Math.max(1, ...cells.map(({ length }) => length)) * size * leading + 3;
    this.#rule(margin, this.#y, inner);
  }

  #rule(x: number, y: number, width: number): void {
    this.#pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .stroke('#888888');
  }

  #warning(lines: readonly string[]): void {
    const size = 11;
    const broken = lines.flatMap((line) => linesOf(line, size, inner - 24, true));
    const height = broken.length * size * leading + 12;
    this.#room(height);
    this.#pdf.rect(margin, this.#y, inner, height).lineWidth(1.5).stroke('#000000');
    this.#y += 6;
    for (const line of broken) {
      this.#line(line, margin + 12, this.#y + size * 1.15, { size, bold: true });
      this.#y += size * leading;
    }
    this.#y += 12;
  }

  #flow(text: string, x: number, width: number, place: Place): void {
    const { size = 10.5, bold = false } = place;
    for (const line of linesOf(text, size, width, bold)) {
      this.#room(size * leading);
      const from = place.flush && isRightToLeft(line) ? x + width - widthOf(line, size, bold) : x;
      this.#line(line, from, this.#y + size * 1.15, place);
      this.#y += size * leading;
    }
  }

  #room(height: number): void {
    if (this.#y + height <= page.height - margin - 45) return;
    this.#pdf.addPage();
    this.#y = margin;
  }

  #line(text: string, x: number, baseline: number, { size = 10.5, bold = false, colour = '#000000' }: Place): void {
    this.#pdf.fillColor(colour).fontSize(size);
    let at = x;
    for (const run of runsOf(text, bold)) {
      this.#use(run);
      this.#pdf.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic', features: [] });
      at += fontFile(run.font).width(run.text, run.rightToLeft, size);
    }
  }

  #use({ font, rightToLeft }: Run): void {
    this.#rightToLeft = rightToLeft;
    const file = fontFile(font);
    if (this.#known.has(font)) {
      this.#pdf.font(font);
      return;
    }
    this.#pdf.registerFont(font, file.bytes);
    this.#pdf.font(font);
    this.#known.add(font);
    const { font: opened } = (this.#pdf as unknown as { _font: { font: Layout } })._font;
    opened.layout = (text) => this.#shaped(file, opened, text);
  }

  #shaped(file: FontFile, opened: Layout, text: string): object {
    const shaped = file.shape(text, this.#rightToLeft);
    const starts = [...new Set(shaped.map(({ cluster }) => cluster))].sort((one, other) => one - other);
    const told = new Set<number>();
    const glyphs = shaped.map(({ glyph, cluster }) => {
      // The characters of a cluster go to its first glyph, so that a reader who copies the text gets it whole.
      const next = starts[starts.indexOf(cluster) + 1] ?? text.length;
      const letters = told.has(cluster) ? '' : text.slice(cluster, next);
      told.add(cluster);
      return opened.getGlyph(
        glyph,
        Array.from(letters, (letter) => letter.codePointAt(0)!),
      );
    });
    return {
      glyphs,
      positions: shaped.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({ xAdvance, yAdvance, xOffset, yOffset })),
      advanceWidth: shaped.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    };
  }
}
