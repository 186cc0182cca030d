import type { HeadingKind } from './headings.js';
import { type HtcdsField, htcdsFields } from './htcds.data.js';
import { type IntakeColumn, intakeColumn } from './intake-columns.data.js';
import { countryCode } from './places-and-tongues.js';
import type { Reading, Source } from './reading.js';
import { type Row, rowError } from './row.js';

/** A fact of the standard for which Homeward has no field: its name and its codes there. */
export interface CodedField {
  field: string;
  codes: string[];
}

/** What a workbook that knows nothing of rescues leaves open. */
export interface Assumed {
  /** where the importing organisation works, ISO 3166-1 alpha-2 */
  country?: string;
}

/** Ignores case, spaces and punctuation: "Debt bondage " and "DebtBondage" are one. */
const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const byCode = new Map<string, HtcdsField>();
const byLabel = new Map<string, HtcdsField | null>();
for (const field of htcdsFields) {
  for (const code of [field.code, field.alias ?? field.code]) byCode.set(folded(code), field);
  // A label that several fields share (Longitude) tells nothing.
  byLabel.set(folded(field.label), byLabel.has(folded(field.label)) ? null : field);
}

/** Headings of IOM's workbook, by label and by code; our own columns may stand beside them. */
export function htcdsHeading(heading: string): HeadingKind {
  if (byLabel.get(folded(heading)) || intakeColumn(heading)) return 'label';
  return byCode.has(folded(heading)) ? 'code' : null;
}

/** The column of our list that a heading fills, if it fills one. */
export function htcdsColumn(heading: string): IntakeColumn | null {
  const into = fieldUnder(heading)?.into;
  return intakeColumn(heading) ?? (into === 'note' || into === 'nowhere' ? null : (into ?? null));
}

const fieldUnder = (heading: string) => byLabel.get(folded(heading)) ?? byCode.get(folded(heading));

/** Puts a workbook's row where our intake list would have it; returns what is kept as codes. */
export function sortHtcds(reading: Reading, row: Row, today: string, assumed: Assumed): CodedField[] {
  const coded: CodedField[] = [];
  let referredOn: Source | undefined;
  for (const [heading, text] of Object.entries(row.cells)) {
    const source = { column: heading, text, day: row.days?.[heading] };
    const ours = intakeColumn(heading);
    const field = fieldUnder(heading);
    if (ours) reading.put(ours, source);
    else if (!field || field.into === 'nowhere') reading.warn(heading, fate(field));
    else if (field.into === 'note') coded.push(...note(reading, heading, field, text));
    else if (field.into === 'rescue_date') referredOn = source;
    else reading.put(field.into, { ...source, text: translate(reading, heading, field, text) });
  }
  assumeRescue(reading, today, assumed, referredOn);
  return coded;
}

const fate = (field: HtcdsField | undefined) =>
  field?.code === 'con_Consent' ? ('consent-not-imported' as const) : ('not-imported' as const);

/**
 * The standard knows no rescue, and a case needs one. What stands in for it is said, so that it can be corrected:
 * the day of the referral (or of the import), where the organisation works, by a method not told.
 */
function assumeRescue(reading: Reading, today: string, { country }: Assumed, referredOn: Source | undefined): void {
  const assume = (
    column: 'rescue_date' | 'rescue_method' | 'rescue_country',
    source: Source | undefined,
    why: string,
  ) => {
    if (reading.has(column) || !source) return;
    reading.put(column, source);
    reading.warn(column, 'assumed', why);
  };
  const on = referredOn ?? { column: 'rescue_date', text: today };
  assume('rescue_date', on, referredOn ? 'The day of the referral stands in.' : 'The day of the import stands in.');
  assume('rescue_method', { column: 'rescue_method', text: 'other' }, 'It was recorded as other.');
  const where = country ? { column: 'rescue_country', text: country } : undefined;
  assume('rescue_country', where, 'The country where your organisation works stands in.');
}

function note(reading: Reading, heading: string, field: HtcdsField, text: string): CodedField[] {
  const codes = pieces(text, (piece) => valueOf(field, piece)).map((piece) => valueOf(field, piece));
  const known = codes.filter((code) => code !== null);
  if (known.length < codes.length) {
    const accepted = Object.values(field.values ?? {}).join(', ');
    reading.errors.push(rowError(reading.row, heading, 'unknown-code', `Write one of: ${accepted}.`));
  }
  if (!known.length) return [];
  reading.warn(heading, 'coded-note');
  return [{ field: field.code, codes: [...new Set(known)] }];
}

/** Gender is an identity and sex is not: only what the two share is taken over. */
const sexOf: Readonly<Record<string, string>> = {
  Feminine: 'female',
  Masculine: 'male',
  NonSpecifiedUnknown: 'unknown',
};

function translate(reading: Reading, heading: string, field: HtcdsField, text: string): string {
  if (field.into === 'nationality') return pieces(text, countryCode).join(';');
  if (field.into !== 'sex') return text;
  const gender = valueOf(field, text);
  if (gender === null) return text;
  if (!sexOf[gender]) reading.warn(heading, 'gender-identity');
  return sexOf[gender] ?? 'other';
}

function valueOf(field: HtcdsField, text: string): string | null {
  const wanted = folded(text);
  const found = Object.entries(field.values ?? {}).find(([code, label]) =>
    [code, label].some((name) => folded(name) === wanted),
  );
  return found?.[0] ?? null;
}

/** A choice and the separators in it, counted as `pieces` splits them: the longest of the standard has three commas. */
const longestChoice = 9;

/**
 * The choices in one cell. The workbooks part them by commas or semicolons, and some choices contain both
 * ("Water supply; sewerage, waste management"): the longest run that is one choice counts.
 */
function pieces(text: string, known: (piece: string) => string | null): string[] {
  const parts = text.split(/([;,\n])/);
  const found: string[] = [];
  for (let start = 0; start < parts.length;) {
    let end = Math.min(parts.length, start + longestChoice);
    while (end > start + 1 && known(parts.slice(start, end).join('')) === null) end -= 2;
    const piece = parts.slice(start, end).join('').trim();
    if (piece) found.push(piece);
    start = end + 1;
  }
  return found;
}
