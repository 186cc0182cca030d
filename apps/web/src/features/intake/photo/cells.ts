import type { Grey, Mark } from './picture.js';
import { fit, middle, quantile, type Row } from './rows.js';

/** How many characters a line of a zone has: passports, old cards, cards (ICAO Doc 9303 parts 4 to 6). */
const lengths = [44, 36, 30] as const;
/** Points of a strip: a character's place, and how tall the letters in it are; Tesseract's letters are learnt at about this size. */
export const PLACE = 28;
export const TALL = 27;
export const HIGH = 52;
/** Places left empty before the first character and after the last. */
export const EDGE = 1;

/** Where the characters of a row stand: `at(n)` is the middle of the nth, as a fraction for what lies between. */
export interface Places {
  count: number;
  at: (place: number) => number;
}

const wide = ({ left, right }: Mark): number => right - left + 1;

/** Middles of letters, also where ink made one mark of two or more. */
function middles(row: Row, pitch: number): number[] {
  return row.marks.flatMap((mark) => {
    const letters = Math.max(1, Math.round((wide(mark) + 0.25 * pitch) / pitch));
    return Array.from({ length: letters }, (_, n) => mark.left + (wide(mark) * (n + 0.5)) / letters);
  });
}

/** Counts the places of a row, by how far apart letters are: it changes slowly where the photo was taken aslant. */
function counted(row: Row): (readonly [number, number])[] {
  const steps = row.marks.slice(1).map((mark, n) => middle(mark) - middle(row.marks[n]!));
  const single = steps.filter((step) => step > row.size * 0.5 && step < row.size * 1.7);
  let pitch = quantile(single, 0.5) || row.size;
  let place = 0;
  let last = -Infinity;
  const found: (readonly [number, number])[] = [];
  for (const x of middles(row, pitch)) {
    if (found.length) {
      const step = x - last;
      const places = Math.round(step / pitch);
      // A speck beside a letter is not another one.
      if (places < 1) continue;
      place += places;
      if (places < 3) pitch = pitch * 0.85 + (step / places) * 0.15;
    }
    found.push([place, x]);
    last = x;
  }
  return found;
}

/** The places of all rows of a zone, which begin and end under each other. @returns null for what is no zone */
export function placesOf(rows: readonly Row[]): Places[] | null {
  const all = rows.map(counted);
  const ends = all.map((found) => found.at(-1)![0] + 1);
  const most = Math.max(...ends);
  const count = lengths.toSorted((a, b) => Math.abs(a - most) - Math.abs(b - most))[0]!;
  if (Math.abs(count - most) > 2 || (rows.length === 3) !== (count === 30)) return null;
  const curves = all.map((found) => {
    const curve = (of: typeof found) => {
      const terms = fit(of.map(([place, x]) => [place / 22 - 1, x] as const), 3); // prettier-ignore
      return (place: number) => terms.reduce((sum, term, n) => sum + term * (place / 22 - 1) ** n, 0);
    };
    const first = curve(found);
    const pitch = Math.abs(first(30) - first(0)) / 30;
    return curve(found.filter(([place, x]) => Math.abs(first(place) - x) < pitch * 0.3));
  });
  // Along the row, also of one that is tilted: then what stands beneath each other in print does not in the picture.
  const begins = curves.map((at, n) => at(0) + slopeOf(rows[n]!, at(0)) * rows[n]!.at(at(0)));
  const begin = Math.min(...begins);
  return curves.map((at, n) => {
    // Whoever lost its first letter begins later than the others do.
    const lost = Math.round((begins[n]! - begin) / (at(1) - at(0)));
    return { count, at: (place) => at(place - lost) };
  });
}

/** How far a row goes down for each point to the right. */
const slopeOf = (row: Row, x: number): number => (row.at(x + 4) - row.at(x - 4)) / 8;

/** One row as a strip of its own: straight, level, each letter in a place of one width, paper white and ink black. */
export function stripOf(picture: Grey, row: Row, places: Places): Grey {
  const width = (places.count + 2 * EDGE) * PLACE;
  const strip = { width, height: HIGH, data: new Uint8Array(width * HIGH) };
  const scale = row.size / TALL;
  for (let x = 0; x < width; x += 1) {
    const place = (x + 0.5) / PLACE - EDGE - 0.5;
    const from = places.at(place);
    const slope = slopeOf(row, from);
    for (let y = 0; y < HIGH; y += 1) {
      const down = (y + 0.5 - HIGH / 2) * scale;
      // Letters of a tilted row are tilted with it.
      strip.data[y * width + x] = between(picture, from - down * slope, row.at(from) + down);
    }
  }
  return spread(strip);
}

/** A value between points. */
function between({ width, height, data }: Grey, x: number, y: number): number {
  const [a, b] = [Math.max(0, Math.min(width - 2, Math.floor(x))), Math.max(0, Math.min(height - 2, Math.floor(y)))];
  const [u, v] = [Math.max(0, Math.min(1, x - a)), Math.max(0, Math.min(1, y - b))];
  const at = b * width + a;
  return (data[at]! * (1 - u) + data[at + 1]! * u) * (1 - v) + (data[at + width]! * (1 - u) + data[at + width + 1]! * u) * v; // prettier-ignore
}

/** Spreads the greys about each place from black to white: a shadow over half of the line is gone then. */
function spread(strip: Grey): Grey {
  const { width, height, data } = strip;
  const blocks = Math.ceil(width / PLACE);
  const ends = Array.from({ length: blocks }, (_, block) => {
    const values: number[] = [];
    const [from, to] = [Math.max(0, (block - 2) * PLACE), Math.min(width, (block + 3) * PLACE)];
    for (let y = 8; y < height - 8; y += 1) for (let x = from; x < to; x += 2) values.push(data[y * width + x]!);
    return [quantile(values, 0.06), quantile(values, 0.8)] as const;
  });
  for (let x = 0; x < width; x += 1) {
    const [dark, light] = ends[Math.floor(x / PLACE)]!;
    for (let y = 0; y < height; y += 1)
      data[y * width + x] = Math.max(0, Math.min(255, (255 * (data[y * width + x]! - dark)) / Math.max(12, light - dark))); // prettier-ignore
  }
  return strip;
}

/** Which way the sign in a place points: `<` is what a zone has for empty, and `>` is one that lies upside down. */
export function pointsTo({ width, data }: Grey, place: number): '<' | '>' | null {
  const left = Math.round((place + EDGE) * PLACE) - 1;
  const ink: (readonly [number, number])[] = [];
  let [from, to, top, bottom] = [Infinity, -1, Infinity, -1];
  for (let y = 8; y < HIGH - 8; y += 1)
    for (let x = left; x < left + PLACE + 2; x += 1)
      if (data[y * width + x]! < 120) {
        ink.push([x, y]);
        [from, to, top, bottom] = [Math.min(from, x), Math.max(to, x), Math.min(top, y), Math.max(bottom, y)];
      }
  const [w, h] = [to - from, bottom - top];
  if (ink.length < 20 || w < PLACE * 0.3 || h < TALL * 0.4) return null;
  // 0 at the tip, 1 at the open side; and how far above or below the middle. A letter has ink where this sign has none.
  const isOff = (towards: '<' | '>') =>
    ink.filter(([x, y]) => {
      const u = towards === '<' ? (x - from) / w : (to - x) / w;
      return Math.abs(u - Math.abs((2 * (y - top)) / h - 1)) > 0.42;
    }).length / ink.length;
  const [open, shut] = [isOff('<'), isOff('>')];
  if (Math.min(open, shut) > 0.06) return null;
  return open < shut ? '<' : '>';
}

/** The strip with some of its places alone; what stood apart stays apart, by one place. */
export function only(strip: Grey, places: readonly number[]): Grey {
  const kept = places.flatMap((place, n) => (n && place > places[n - 1]! + 1 ? [null, place] : [place]));
  const width = (kept.length + 2 * EDGE) * PLACE;
  const data = new Uint8Array(width * strip.height).fill(255);
  for (const [n, place] of kept.entries())
    if (place !== null)
      for (let y = 0; y < strip.height; y += 1) {
        const from = y * strip.width + (place + EDGE) * PLACE;
        data.set(strip.data.subarray(from, from + PLACE), y * width + (n + EDGE) * PLACE);
      }
  return { ...strip, width, data };
}
