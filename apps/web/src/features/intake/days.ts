/** The order in which a written date names its parts. */
export type Shape = 'dmy' | 'mdy' | 'ymd';
export const shapes: readonly Shape[] = ['dmy', 'mdy', 'ymd'];

/** Years past this one are those of the Buddhist era, which is 543 ahead: nobody is born in either of both. */
const BUDDHIST = 2400;
const AHEAD = 543;

/** Where the digits of each script begin, from nought to nine. */
const noughts = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];

/** The same with the digits 0 to 9, whatever script they were written in. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const at = digit.codePointAt(0)!;
    const nought = noughts.find((one) => at >= one && at < one + 10);
    return nought === undefined ? digit : String(at - nought);
  });

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** @returns YYYY-MM-DD where the text already is one */
export const certainDay = (text: string): string | null => {
  const day = plainDigits(text.trim());
  return /^\d{4}-\d\d-\d\d$/u.test(day) && Number(day.slice(0, 4)) < BUDDHIST && isDay(day) ? day : null;
};

/**
 * A date as one shape reads it; which shape is meant nobody can tell from one date, so it is asked.
 * @returns YYYY-MM-DD, or null where it is no date in this shape. A year has four digits: of two nobody knows the century
 */
export function dayIn(text: string, shape: Shape): string | null {
  const parts = plainDigits(text.trim()).split(/\s*[./\-\s年月]\s*/u);
  if (parts.length !== 3) return null;
  const part = (letter: string) => parts[shape.indexOf(letter)]!;
  const [year, month, day] = [part('y'), part('m'), part('d').replace(/日$/u, '')];
  if (!/^\d{4}$/u.test(year) || !/^\d{1,2}$/u.test(month) || !/^\d{1,2}$/u.test(day)) return null;
  const number = Number(year);
  const said = `${number > BUDDHIST ? number - AHEAD : number}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(said) ? said : null;
}

/** Which shapes could be meant, those first that read most of these dates. */
export const shapesOf = (texts: readonly string[]): { shape: Shape; reads: number }[] =>
  shapes
    .map((shape) => ({ shape, reads: texts.filter((text) => dayIn(text, shape)).length }))
    .filter(({ reads }) => reads > 0)
    .toSorted((a, b) => b.reads - a.reads);
