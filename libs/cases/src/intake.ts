import { randomInt } from 'node:crypto';
import { type Contact, type Identity, scriptOf } from '#people';
import type { FieldError } from '#platform';
import type { CorrectCase, OpenCase, PersonChanges, PersonInput } from './cases.dto.js';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number to speak of a case by: tells nothing, and none is like another. */
export function newCaseNumber(): string {
  const some = (n: number) => Array.from({ length: n }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `HW-${some(5)}-${some(5)}`;
}

/** What was said of a person, over what was known. */
export function identityOf(input: PersonChanges | PersonInput, known?: Identity): Identity {
  return {
    names: input.names
      ? input.names.map((name) => ({ ...name, kind: name.kind ?? 'legal', script: name.script ?? scriptOf(name.full) }))
      : known!.names,
    birthDate: input.birthDate === undefined ? (known?.birthDate ?? null) : input.birthDate,
    birthDatePrecision:
      input.birthDatePrecision === undefined
        ? (known?.birthDatePrecision ?? (input.birthDate ? 'day' : null))
        : input.birthDatePrecision,
    languages: input.languages ?? known?.languages ?? [],
    identityDocuments:
      (input.identityDocuments as Identity['identityDocuments'] | undefined) ?? known?.identityDocuments ?? [],
  };
}

export const contactOf = (input: PersonChanges | PersonInput, known?: Contact | null): Contact => ({
  phones: input.phones ?? known?.phones ?? [],
});

/** What no field can tell by itself. Days are YYYY-MM-DD. */
export function faultsOf(
  {
    person,
    rescue,
    compoundId,
    compoundName,
  }: Pick<CorrectCase, 'rescue' | 'compoundId' | 'compoundName'> & { person?: PersonChanges | undefined },
  today: string,
  known?: Pick<OpenCase['person'], 'nationalities'>,
): FieldError[] {
  const errors: FieldError[] = [];
  const fault = (pointer: string, code: string, message: string) => errors.push({ pointer, code, message });
  if (person?.nationalities?.length === 0 || (!known && person && !person.nationalities)) {
    if (!['unknown', 'stateless', 'disputed'].includes(person?.nationalityStatus ?? '')) {
      fault(
        '/person/nationalityStatus',
        'required',
        'Without a nationality, say whether it is unknown, stateless or disputed',
      );
    }
  }
  const nationalities = person?.nationalities ?? known?.nationalities ?? [];
  const { nationalityStatus: status = '' } = person ?? {};
  if (['stateless', 'unknown'].includes(status) && nationalities.length > 0) {
    fault(
      '/person/nationalityStatus',
      'contradiction',
      `Whoever is ${status === 'unknown' ? 'of unknown nationality' : 'stateless'} has no nationality here: clear one or the other`,
    );
  }
  if (!known && person?.birthDatePrecision && !person.birthDate)
    fault('/person/birthDatePrecision', 'contradiction', 'Say the birth date, or leave out how exactly it is known');
  if (compoundId && compoundName)
    fault('/compoundName', 'contradiction', 'Name the compound by its id or by its name, not by both');
  for (const [n, { issuedOn, expiresOn }] of (person?.identityDocuments ?? []).entries()) {
    if (issuedOn && expiresOn && issuedOn > expiresOn)
      fault(
        `/person/identityDocuments/${n}/expiresOn`,
        'contradiction',
        'It ends before it was issued: check both days',
      );
  }
  if (person?.birthDate && person.birthDate > today)
    fault('/person/birthDate', 'future', 'A birth date lies in the past');
  if (rescue && !rescue.id) {
    for (const field of ['date', 'method', 'country'] as const) {
      if (!rescue[field])
        fault(`/rescue/${field}`, 'required', 'Name the rescue by its id, or by date, method and country');
    }
  }
  // A border is a day ahead of our clock at most.
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  if (rescue?.date && rescue.date > tomorrow)
    fault('/rescue/date', 'future', 'A rescue is logged once it has happened');
  if (!rescue?.id && rescue?.date && person?.birthDate && person.birthDate > rescue.date)
    fault('/person/birthDate', 'after-rescue', 'The birth date lies after the rescue: check both');
  return errors;
}
