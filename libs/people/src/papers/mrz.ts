import { invalidField } from '#platform';
import countries from 'i18n-iso-countries';
import { type Details, parse, type ParseResult } from 'mrz';
import {
  fieldOf,
  kindOf,
  type MrzFaultCode,
  type MrzField,
  type MrzNotice,
  ownCodes,
  specimenCountry,
  withoutNationality,
} from './mrz.data.js';
import { dateOf, type MrzDate } from './mrz.dates.js';
import { tidyLines } from './mrz.lines.js';
import { changesBetween, likelier, type MrzChange } from './mrz.suggestion.js';

export interface MrzFault {
  field: MrzField;
  code: MrzFaultCode;
  /** All from 1; `to` is the last column of it. */
  line: number;
  from: number;
  to: number;
  /** What a check digit would have to be. */
  expected: string | null;
}
/** What the lines say, in the words of a case. What does not hold is null. */
export interface MrzContent {
  document: { kind: string; number: string | null; country: string | null; issuedOn: string | null; expiresOn: string | null }; // prettier-ignore
  person: {
    names: { full: string; given?: string; family?: string; script: 'Latn'; kind: 'legal' }[];
    sex: 'male' | 'female' | 'unknown' | null;
    birthDate: string | null;
    birthDatePrecision: 'day' | 'month' | 'year' | null;
    nationalities: string[];
    nationalityStatus: 'known' | 'unknown' | 'stateless';
  };
  notices: MrzNotice[];
}
export interface MrzReading extends MrzContent {
  format: ParseResult['format'];
  /** Whether the lines hold as they were sent. */
  isValid: boolean;
  faults: MrzFault[];
  /** Lines in which letters and digits that look alike are put right; then the content is read from these. */
  suggestion: { lines: string[]; changes: MrzChange[]; isValid: boolean } | null;
}

/**
 * Reads the machine readable zone of a passport, card or licence (ICAO Doc 9303 TD1, TD2, TD3; French and Swiss variants).
 * Whether the paper is genuine it cannot tell: only that the lines agree with themselves.
 * @param today YYYY-MM-DD
 * @throws Problem invalid for lines that are no zone
 */
export function readMrz(sent: readonly string[], today: string): MrzReading {
  const lines = tidyLines(sent);
  const asSent = parsed(lines);
  const faults = faultsOf(asSent, lines);
  const better = faults.length ? likelier(lines) : lines;
  const changes = changesBetween(lines, better);
  const best = changes.length ? parsed(better) : asSent;
  return {
    format: asSent.format,
    isValid: faults.length === 0,
    faults,
    suggestion: changes.length ? { lines: better, changes, isValid: faultsOf(best, better).length === 0 } : null,
    ...contentOf(best, changes.length ? better : lines, today),
  };
}

function parsed(lines: readonly string[]): ParseResult {
  try {
    return parse(lines);
  } catch {
    throw invalidField('/lines', 'mrz', 'These lines are of no kind of document that is known here');
  }
}

const rawOf = ({ line, start, end }: { line: number; start: number; end: number }, lines: readonly string[]): string =>
  lines[line]!.slice(start, end);

const codes: readonly (readonly [RegExp, MrzFaultCode])[] = [
  [/CheckDigit$/, 'check_digit'],
  [/Date$/, 'date'],
  [/State$|^nationality$/, 'state'],
  [/^sex$/, 'sex'],
  [/^documentCode$/, 'document_code'],
];

function faultsOf({ details }: ParseResult, lines: readonly string[]): MrzFault[] {
  return details
    .filter((one) => !one.valid || isNoDate(one))
    .filter((one) => rawOf(one.ranges[0]!, lines) !== specimenCountry)
    .map((one) => {
      const code = codes.find(([name]) => name.test(one.field ?? ''))?.[1] ?? 'characters';
      const expected = code === 'check_digit' ? (/Must be (\d)/.exec(one.error ?? '')?.[1] ?? null) : null;
      // An end that is no later than the start says nothing: the whole field is meant.
      const { line, start, end } = one.end > one.start ? one : one.ranges[0]!;
      return { field: fieldOf(one.field), code, line: line + 1, from: start + 1, to: end, expected };
    });
}

/** A month may have thirty-one days for the parser that in the calendar has not. */
const isNoDate = ({ field, value }: Details): boolean =>
  (field === 'birthDate' || field === 'expirationDate') && value !== null && /^\d{6}$/.test(value) && dateOf(value, 'past', '2099-12-31') === null; // prettier-ignore

function contentOf(result: ParseResult, lines: readonly string[], today: string): MrzContent {
  const { fields, format, details } = result;
  const national = details.find(({ field }) => field === 'nationality');
  const nation = national ? rawOf(national.ranges[0]!, lines).replaceAll('<', '') : '';
  const without = withoutNationality[nation];
  const country = countryOf(nation);
  const birth = read(fields.birthDate, 'past', today);
  const expiry = read(fields.expirationDate, 'around', today);
  const names = namesOf(fields.firstName, fields.lastName);
  const isSpecimen = details.some((one) => rawOf(one.ranges[0]!, lines) === specimenCountry && fieldOf(one.field) !== 'names'); // prettier-ignore
  return {
    document: {
      kind: kindOf(format, fields.documentCode),
      number: result.documentNumber ?? fields.documentNumber ?? null,
      country: countryOf(fields.issuingState ?? ''),
      issuedOn: whole(read(fields.issueDate?.padEnd(6, '<'), 'past', today)),
      expiresOn: whole(expiry),
    },
    person: {
      names,
      sex: sexes[fields.sex ?? ''] ?? null,
      birthDate: birth?.day ?? null,
      birthDatePrecision: birth?.precision ?? null,
      nationalities: country ? [country] : [],
      nationalityStatus: without?.status ?? (country ? 'known' : 'unknown'),
    },
    notices: [
      ...(expiry && expiry.precision === 'day' && expiry.day < today ? (['expired'] as const) : []),
      ...(isSpecimen ? (['specimen'] as const) : []),
      ...(without?.notice ? [without.notice] : []),
      ...(isCutOff(result, lines) ? (['name_cut_off'] as const) : []),
    ],
  };
}

const sexes: Readonly<Record<string, 'male' | 'female' | 'unknown'>> = { male: 'male', female: 'female', nonspecified: 'unknown' }; // prettier-ignore

const read = (digits: string | null | undefined, lies: 'past' | 'around', today: string): MrzDate | null =>
  digits ? dateOf(digits, lies, today) : null;
const whole = (date: MrzDate | null): string | null => (date?.precision === 'day' ? date.day : null);

const countryOf = (code: string): string | null =>
  code in ownCodes ? ownCodes[code]! : (countries.alpha3ToAlpha2(code) ?? null);

function namesOf(first: string | null | undefined, last: string | null | undefined): MrzContent['person']['names'] {
  const [given, family] = [first?.trim() ?? '', last?.trim() ?? ''];
  const full = [given, family].filter(Boolean).join(' ');
  return full ? [{ full, ...(given && { given }), ...(family && { family }), script: 'Latn', kind: 'legal' }] : [];
}

/** A name that fills its field to the end may have gone on. */
function isCutOff({ details, format }: ParseResult, lines: readonly string[]): boolean {
  if (format !== 'TD1' && format !== 'TD2' && format !== 'TD3') return false;
  const names = details.find(({ field }) => field === 'lastName');
  return names !== undefined && !rawOf(names.ranges[0]!, lines).endsWith('<');
}
