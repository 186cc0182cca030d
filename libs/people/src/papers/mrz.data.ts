import type { FieldName, MRZFormat } from 'mrz';

/** How the fields are called here. A check digit is named after what it checks. */
export const mrzFields = [
  'document_code',
  'issuing_state',
  'document_number',
  'personal_number',
  'names',
  'sex',
  'nationality',
  'birth_date',
  'expiry_date',
  'issue_date',
  'whole',
  'other',
] as const;
export type MrzField = (typeof mrzFields)[number];

const fields: Partial<Record<FieldName, MrzField>> = {
  documentCode: 'document_code',
  issuingState: 'issuing_state',
  documentNumber: 'document_number',
  documentNumberCheckDigit: 'document_number',
  personalNumber: 'personal_number',
  personalNumberCheckDigit: 'personal_number',
  lastName: 'names',
  firstName: 'names',
  sex: 'sex',
  nationality: 'nationality',
  birthDate: 'birth_date',
  birthDateCheckDigit: 'birth_date',
  expirationDate: 'expiry_date',
  expirationDateCheckDigit: 'expiry_date',
  issueDate: 'issue_date',
  compositeCheckDigit: 'whole',
};
export const fieldOf = (name: FieldName | null): MrzField => (name && fields[name]) ?? 'other';

/** What is wrong with a place, and what to do about it. */
export const mrzFaults = {
  check_digit: 'The digit that checks this does not agree: look at each character again',
  date: 'This is no date: it takes six digits, year, month, day',
  state: 'No state or organisation has this code',
  sex: 'This takes M, F or <',
  characters: 'These characters cannot stand here',
  document_code: 'A zone begins with P for a passport, and with I, A or C for a card',
} as const;
export type MrzFaultCode = keyof typeof mrzFaults;

export const mrzNotices = ['expired', 'specimen', 'stateless', 'refugee', 'name_cut_off'] as const;
export type MrzNotice = (typeof mrzNotices)[number];

/** Letters and digits that a camera or an eye takes for each other. */
export const alike: Readonly<Record<string, string>> = {
  O: '0', 0: 'O', I: '1', 1: 'I', S: '5', 5: 'S', B: '8', 8: 'B', Z: '2', 2: 'Z', G: '6', 6: 'G',
}; // prettier-ignore

/** What cameras and keyboards write for the filler. */
export const fillers = /[\u2039\u2329\u27e8\uff1c\u3008]/gu;

/** Of each format the lengths of its lines, and which of them never ends in fillers: that one tells the format. */
export const layouts: readonly { lengths: readonly number[]; whole: number }[] = [
  { lengths: [30], whole: 0 },
  { lengths: [36, 36], whole: 1 },
  { lengths: [44, 44], whole: 1 },
  { lengths: [9, 30, 30], whole: 0 },
  { lengths: [30, 30, 30], whole: 1 },
];

/**
 * Codes of ICAO Doc 9303-3 section 5 that are no ISO 3166-1 alpha-3 code, and the country they are of; null where they
 * are of none.
 */
export const ownCodes: Readonly<Record<string, string | null>> = {
  D: 'DE',
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
  RKS: 'XK',
};
/** Whoever has no nationality that she could go home to. */
export const withoutNationality: Readonly<Record<string, { status: 'stateless' | 'unknown'; notice?: MrzNotice }>> = {
  XXA: { status: 'stateless', notice: 'stateless' },
  XXB: { status: 'unknown', notice: 'refugee' },
  XXC: { status: 'unknown', notice: 'refugee' },
  XXX: { status: 'unknown' },
};
/** ICAO's country of specimens. */
export const specimenCountry = 'UTO';

/** Kinds of document by format, and where it says so by its code. */
export const kindOf = (format: MRZFormat, code: string | null | undefined): string => {
  if (format === 'SWISS_DRIVING_LICENSE' || format === 'FRENCH_DRIVING_LICENSE') return 'other';
  return code?.startsWith('P') || format === 'TD3' ? 'passport' : 'national_id';
};
