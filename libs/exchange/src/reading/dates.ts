import type { FindingCode } from './messages.data.js';

export interface ReadDate {
  /** YYYY-MM-DD; where month or day is not known, the first */
  date: string;
  precision: 'day' | 'month' | 'year';
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december|sept|' + months.join('|');
const monthWord = `(${fullMonths})\\.?`;

type Parts = { year: string; month?: string; day?: string } | FindingCode;

/** Ways to write a date that can mean one day only, and the one that can mean two. */
const shapes: readonly [RegExp, (...found: string[]) => Parts][] = [
  [/^(\d{4})$/, (year) => ({ year: year! })],
  [/^(\d{4})[-/.](\d{1,2})$/, (year, month) => ({ year: year!, month: month! })],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/, (year, month, day) => ({ year: year!, month, day })],
  [new RegExp(`^(\\d{1,2})[-/. ]?${monthWord}[-/., ]*(\\d{4})$`, 'i'), (day, word, year) => worded(year!, word!, day!)],
  [
    new RegExp(`^${monthWord} ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})$`, 'i'),
    (word, day, year) => worded(year!, word!, day!),
  ],
  [new RegExp(`^${monthWord}[-/., ]*(\\d{4})$`, 'i'), (word, year) => worded(year!, word!)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (first, second, year) => dayAndMonth(first!, second!, year!)],
  [/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/, () => 'ambiguous-date'],
];

/**
 * A date of the common era that is not after `today` (YYYY-MM-DD). Never guesses: 03/04/1999 is two days, so it is
 * none, while 13/04/1999 and 04/04/1999 are one each.
 */
export function readDate(text: string, today: string): ReadDate | FindingCode {
  const parts = shapeOf(text.trim());
  if (typeof parts === 'string') return parts;
  const { year, month = '1', day = '1' } = parts;
  if (Number(year) >= 2400 && Number(year) <= 2700) return 'buddhist-year';
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!exists(date)) return 'impossible-date';
  if (date > today) return 'future-date';
  return { date, precision: parts.day ? 'day' : parts.month ? 'month' : 'year' };
}

/** Whole years from one day to another. */
export function yearsBetween(earlier: string, later: string): number {
  const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
  return later.slice(5) < earlier.slice(5) ? years - 1 : years;
}

function shapeOf(text: string): Parts {
  for (const [pattern, read] of shapes) {
    const found = pattern.exec(text);
    if (found) return read(...found.slice(1));
  }
  return 'not-a-date';
}

function worded(year: string, word: string, day?: string): Parts {
  const month = String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
  return { year, month, ...(day && { day }) };
}

function dayAndMonth(first: string, second: string, year: string): Parts {
  if (Number(first) > 12 || first.padStart(2, '0') === second.padStart(2, '0')) {
    return { year, month: second, day: first };
  }
  if (Number(second) > 12) return { year, month: first, day: second };
  return 'ambiguous-date';
}

function exists(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) && date >= '1900';
}
