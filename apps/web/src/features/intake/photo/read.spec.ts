import type { Grey } from './picture.js';
import { turned } from './picture.js';
import { PLACE } from './cells.js';
import { type Judge, readPicture, type Recognise } from './read.js';

/** Letters as a block with a notch, and `<` as two strokes: what finds them looks at shapes and places alone. */
const shapes: Readonly<Record<string, (u: number, v: number) => boolean>> = {
  '<': (u, v) => v > 0.15 && v < 0.85 && Math.abs(u - Math.abs((v - 0.5) / 0.35)) < 0.24,
  N: (u, v) => u < 0.25 || u > 0.75 || Math.abs(u - v) < 0.15,
};

/** A page with lines near its foot, by degrees askew. */
function page(lines: readonly string[], askew: number): Grey {
  const picture = { width: 1400, height: 1000, data: new Uint8Array(1400 * 1000).fill(225) };
  const [sin, cos] = [Math.sin((askew * Math.PI) / 180), Math.cos((askew * Math.PI) / 180)];
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1) {
      const [a, b] = [(x - 700) * cos + (y - 500) * sin + 600, (y - 500) * cos - (x - 700) * sin];
      const [place, row] = [Math.floor(a / 27), Math.floor((b - 100) / 56)];
      const sign = lines[row]?.[place];
      if (
        sign &&
        shapes[sign]?.((a - place * 27 - 4) / 18, (b - 100 - row * 56 - 8) / 26) &&
        a - place * 27 > 4 &&
        a - place * 27 < 22 &&
        (b - 100 - row * 56 - 8) / 26 > 0 &&
        (b - 100 - row * 56 - 8) / 26 < 1
      )
        picture.data[y * picture.width + x] = 40;
    }
  return picture;
}
/** Calls every place with ink in it an N. */
const recognise = ({ width, height, data }: Grey): string =>
  Array.from({ length: width / PLACE }, (_, place) => {
    for (let y = 0; y < height; y += 1)
      for (let x = place * PLACE + 4; x < (place + 1) * PLACE - 4; x += 1) if (data[y * width + x]! < 100) return 'N';
    return ' ';
  }).join('');

const judge: Judge = (lines) => ({ lines: [...lines], agreed: true });
const readOf = (picture: Grey, by: Recognise = recognise) => readPicture(picture, by, judge);

const passport = ['N<NNNNNNNN<<NNNN<NNNNN'.padEnd(44, '<'), 'NNNNNNNN<NNNNNNNNNNNNNNNNNNN'.padEnd(42, '<') + 'NN'];
const card = ['N<NNNNNNNNNNNNN'.padEnd(30, '<'), 'NNNNNNNNNNNNNNNNNN<<<<<<<<<<<N', 'NNNNN<<NNNN'.padEnd(30, '<')];

describe('a picture with a zone', () => {
  it.each([0, 4, -9])('is read %d degrees askew, every sign in its place', (askew) => {
    expect(readOf(page(passport, askew))?.lines).toEqual(passport);
    expect(readOf(page(card, askew))?.lines).toEqual(card);
  });

  it.each([1, 2, 3])('is read after %d quarter turns', (turns) => {
    const picture = Array.from({ length: turns }).reduce<Grey>(turned, page(passport, 2));
    expect(readOf(picture)?.lines).toEqual(passport);
  });

  it('has no zone where the lines lack fillers, or where there is one line', () => {
    expect(readOf(page(['N'.repeat(44), 'N'.repeat(44)], 0))).toBeNull();
    expect(readOf(page([passport[0]!], 0))).toBeNull();
    expect(readOf(page([], 0))).toBeNull();
  });

  it('shows where a letter was not made out, and does not say that it agrees', () => {
    const read = readOf(page(passport, 0), () => '');
    expect([read?.agreed, read?.lines[0]]).toEqual([false, passport[0]!.replaceAll('N', '?')]);
  });
});
