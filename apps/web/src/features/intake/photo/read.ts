import { only, placesOf, pointsTo, stripOf, type Places } from './cells.js';
import { type Grey, inkOf, marksOf, turned } from './picture.js';
import { type Row, rowsOf, zonesOf } from './rows.js';

/** Reads letters and digits on a strip, black on white. @returns what it read, words parted by spaces */
export type Recognise = (strip: Grey) => string;

/** What is made of lines as they were read: letters put right where digits must stand, and whether they agree. */
export type Judge = (lines: readonly string[]) => ZoneRead;

/** What was read of a photo; `agreed` where every check digit holds. */
export interface ZoneRead {
  lines: string[];
  agreed: boolean;
}

/** Of one zone that was seen: its lines as strips, and which way the sign in each place points. */
interface Seen {
  strip: Grey;
  signs: ('<' | '>' | null)[];
}

/**
 * Finds the zone in one picture, whichever way up, and reads it.
 * @returns null where there is none
 */
export function readPicture(upright: Grey, recognise: Recognise, judge: Judge): ZoneRead | null {
  let best: ZoneRead | null = null;
  let picture = upright;
  for (let turns = 0; turns < 2; turns += 1) {
    for (const zone of zonesIn(picture)) {
      const read = readZone(zone, recognise, judge);
      if (read?.agreed) return read;
      best ??= read;
    }
    picture = turned(picture);
  }
  return best;
}

function zonesIn(picture: Grey): Seen[][] {
  const found = zonesOf(rowsOf(marksOf(inkOf(picture, Math.round(Math.max(picture.width, picture.height) / 70)), picture.width, picture.height))); // prettier-ignore
  return found.slice(0, 3).flatMap((rows) => {
    // Three rows of which the first is not of the zone are a passport's two.
    const seen = see(picture, rows) ?? (rows.length > 2 ? see(picture, rows.slice(-2)) : null);
    return seen ? [seen] : [];
  });
}

function see(picture: Grey, rows: readonly Row[]): Seen[] | null {
  const places = placesOf(rows);
  return places && rows.map((row, n) => seeRow(picture, row, places[n]!));
}
function seeRow(picture: Grey, row: Row, places: Places): Seen {
  const strip = stripOf(picture, row, places);
  return { strip, signs: Array.from({ length: places.count }, (_, place) => pointsTo(strip, place)) };
}

function readZone(rows: readonly Seen[], recognise: Recognise, judge: Judge): ZoneRead | null {
  const signs = rows.flatMap((row) => row.signs);
  const [open, shut] = (['<', '>'] as const).map((sign) => signs.filter((one) => one === sign).length) as [
    number,
    number,
  ];
  if (Math.max(open, shut) < 3) return null;
  const upright = open >= shut ? rows : rows.toReversed().map(upsideDown);
  const read = upright.map((row) => readRow(row, recognise));
  return read.some((line) => line.includes(UNREAD)) ? { lines: read, agreed: false } : judge(read);
}

const flipped = { '<': '>', '>': '<' } as const;
const upsideDown = ({ strip, signs }: Seen): Seen => ({
  strip: { ...strip, data: strip.data.toReversed() },
  signs: signs.toReversed().map((sign) => sign && flipped[sign]),
});

/** Stands where nothing was made out: it cannot stand in a zone, so that nobody overlooks it. */
const UNREAD = '?';

/** A row: fillers are known by their shape, the rest by recognition, as a whole or, where the number is wrong, by words, by letters. */
function readRow({ strip, signs }: Seen, recognise: Recognise): string {
  const letters = signs.flatMap((sign, place) => (sign === '<' ? [] : [place]));
  const read = (places: readonly number[]) => recognise(only(strip, places)).replaceAll(/\s/gu, '');
  const by = (places: readonly number[]): string => {
    const whole = read(places);
    if (whole.length === places.length) return whole;
    // A letter alone is taken for dirt, three of it are a word.
    if (places.length === 1) return read([places[0]!, places[0]!, places[0]!])[0] ?? whole[0] ?? UNREAD;
    const words = parted(places);
    if (words.length > 1) return words.map(by).join('');
    const half = Math.ceil(places.length / 2);
    return by(places.slice(0, half)) + by(places.slice(half));
  };
  const said = letters.length ? by(letters) : '';
  let at = 0;
  return signs.map((sign) => (sign === '<' ? '<' : said[at++])).join('');
}

/** Places beside each other, together. */
const parted = (places: readonly number[]): number[][] =>
  places.reduce<number[][]>((words, place) => {
    const word = words.at(-1);
    if (word && word.at(-1) === place - 1) word.push(place);
    else words.push([place]);
    return words;
  }, []);
