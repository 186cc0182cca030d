import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CaseIntake } from './case-intake.js';
import { readDate, yearsBetween } from './dates.js';
import type { IntakeColumn } from './intake-columns.data.js';
import { countryCode, languageCode, scriptCode } from './places-and-tongues.js';
import type { Reading } from './reading.js';

const oldest = 120;

/** What a row says, as far as it can be understood; whether to believe it depends on `reading.errors`. */
export function understand(reading: Reading, today: string): CaseIntake {
  const rescue = rescueOf(reading, today);
  const hostCountry = country(reading, 'host_country');
  const person = personOf(reading, today, hostCountry ?? rescue.country);
  const { birthDate } = person;
  if (birthDate && rescue.date && rescue.date < birthDate) reading.fail('rescue_date', 'before-birth');
  const reason = reading.code('hold');
  return present({
    externalId: reading.text('external_id'),
    person,
    rescue,
    hostCountry,
    compoundName: reading.text('compound'),
    vulnerabilities: unlessEmpty([...new Set(reading.codes('vulnerabilities'))]),
    riskLevel: reading.code('risk_level'),
    protectionHold: reason && { reason },
    consents: consentsOf(reading, today),
  });
}

function personOf(reading: Reading, today: string, whereSheIs: string): CaseIntake['person'] {
  const nationalities = reading.known(
    'nationality',
    [...reading.list('nationality'), ...reading.list('nationality_2')],
    countryCode,
    'unknown-country',
  );
  const nationalityStatus = reading.code('nationality_status');
  if (!reading.has('nationality') && !reading.has('nationality_2') && !nationalityStatus) {
    reading.fail('nationality', 'required', 'Where it is not known, fill in nationality_status.');
  }
  if (nationalities.length && nationalityStatus === 'stateless') reading.fail('nationality_status', 'contradiction');
  if (!nationalities.length && nationalityStatus === 'known') reading.fail('nationality', 'required');
  return present({
    names: namesOf(reading),
    sex: reading.code('sex') ?? 'unknown',
    ...birthOf(reading, today),
    nationalities,
    nationalityStatus,
    languages: unlessEmpty(reading.known('language', reading.list('language'), languageCode, 'unknown-language')),
    phones: unlessEmpty(reading.known('phone', reading.list('phone'), phoneIn(whereSheIs), 'not-a-phone')),
    identityDocuments: unlessEmpty(documentsOf(reading)),
  });
}

function namesOf(reading: Reading): CaseIntake['person']['names'] {
  const given = reading.text('given_name');
  const family = reading.text('family_name');
  const joined = [given, family].filter((part) => part !== undefined);
  const wholes = reading.list('full_name');
  if (!wholes.length && !joined.length) {
    const isWritten = reading.has('given_name') || reading.has('family_name');
    if (!isWritten) reading.fail('full_name', 'required', 'A given_name or a family_name will do as well.');
    return [];
  }
  const scripts = reading.known('script', reading.list('script'), scriptCode, 'unknown-script');
  return (wholes.length ? wholes : [inOrder(joined)]).map((full, index) =>
    present({
      full,
      given: index === 0 ? given : undefined,
      family: index === 0 ? family : undefined,
      script: scripts[index],
      kind: index === 0 ? ('legal' as const) : ('alias' as const),
    }),
  );
}

/** Chinese, Japanese and Korean names are written family first and without a gap. */
const inOrder = (parts: string[]) =>
  parts.every((part) => /^[\p{sc=Han}\p{sc=Hang}]+$/u.test(part)) ? parts.toReversed().join('') : parts.join(' ');

function birthOf(reading: Reading, today: string) {
  const text = reading.date('birth_date');
  const stated = reading.code('birth_date_precision');
  if (text === undefined) return {};
  const read = readDate(text, today);
  if (typeof read === 'string') {
    reading.fail('birth_date', read);
    return {};
  }
  if (yearsBetween(read.date, today) > oldest) reading.fail('birth_date', 'too-old');
  const rank = ['year', 'month', 'day'];
  if (stated && stated !== 'estimated' && rank.indexOf(stated) > rank.indexOf(read.precision)) {
    reading.fail('birth_date_precision', 'precision-mismatch');
  }
  return { birthDate: read.date, birthDatePrecision: stated ?? read.precision };
}

function phoneIn(whereSheIs: string) {
  const home = isSupportedCountry(whereSheIs) ? (whereSheIs as CountryCode) : undefined;
  return (text: string): string | null => {
    const phone = parsePhoneNumberFromString(text.replace(/^00/, '+'), { defaultCountry: home, extract: false });
    // Taken down over an interpreter's shoulder, a number may be possible and yet unassigned: it is kept.
    return phone?.isPossible() && !phone.ext ? phone.number : null;
  };
}

function documentsOf(reading: Reading): NonNullable<CaseIntake['person']['identityDocuments']> {
  const kinds = reading.list('document_kind');
  const beside = { number: 'document_number', country: 'document_country', status: 'document_status' } as const;
  const lists = { number: [''], country: [''], status: [''] };
  for (const [part, column] of Object.entries(beside) as [keyof typeof beside, IntakeColumn][]) {
    const slots = reading.slots(column);
    if (slots.length && !kinds.length) reading.fail('document_kind', 'required');
    else if (slots.length && slots.length !== kinds.length) reading.fail(column, 'list-mismatch');
    lists[part] = slots;
  }
  return kinds.flatMap((text, index) => {
    const kind = reading.codeFor('document_kind', text);
    const issuer = lists.country[index];
    const held = lists.status[index];
    if (!held) reading.fail('document_status', 'required', 'Every document needs one.');
    const status = held ? reading.codeFor('document_status', held) : undefined;
    const [issuedBy] = issuer ? reading.known('document_country', [issuer], countryCode, 'unknown-country') : [];
    return kind && status
      ? [present({ kind, number: lists.number[index] || undefined, country: issuedBy, status })]
      : [];
  });
}

function rescueOf(reading: Reading, today: string): CaseIntake['rescue'] {
  const method = reading.code('rescue_method');
  const from = country(reading, 'rescue_country');
  for (const column of ['rescue_date', 'rescue_method', 'rescue_country'] as const) {
    if (!reading.has(column)) reading.fail(column, 'required');
  }
  // Where one of these could not be read there is an error, and with an error the row's value is not handed out.
  return present({
    date: wholeDate(reading, 'rescue_date', today) ?? '',
    method: method ?? 'other',
    country: from ?? '',
    place: reading.text('rescue_place'),
  });
}

/**
 * The wish about her mission. A list does not say how consent was given, so the weakest form is recorded. "Not asked"
 * is the state of every case without a record, so it makes none.
 */
function consentsOf(reading: Reading, today: string): CaseIntake['consents'] {
  const decision = reading.code('consent_consular_notification');
  const day = wholeDate(reading, 'consent_date', today);
  if (!decision || decision === 'not_asked') return undefined;
  if (!reading.has('consent_date')) reading.fail('consent_date', 'required');
  const obtainedAt = `${day ?? ''}T00:00:00.000Z`;
  return [{ purpose: 'consular_notification', decision, obtainedAt, method: 'verbal' }];
}

function wholeDate(reading: Reading, column: IntakeColumn, today: string): string | undefined {
  const text = reading.date(column);
  if (text === undefined) return undefined;
  const read = readDate(text, today);
  if (typeof read === 'string') reading.fail(column, read);
  else if (read.precision !== 'day') reading.fail(column, 'whole-date');
  else return read.date;
  return undefined;
}

function country(reading: Reading, column: IntakeColumn): string | undefined {
  const text = reading.text(column);
  return text === undefined ? undefined : reading.known(column, [text], countryCode, 'unknown-country')[0];
}

const unlessEmpty = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without what is undefined, so that a body says only what the row says. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<T>;
}
