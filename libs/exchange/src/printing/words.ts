import { labelled } from '#platform';
import countries from 'i18n-iso-countries';

/** The English label of a code. */
export const label = (list: readonly string[], code: string | null | undefined): string =>
  labelled(list).find((one) => one.code === code)?.label ?? code ?? '';
export const country = (code: string): string => countries.getName(code, 'en') ?? code;
export const minute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

interface Born {
  birthDate: string | null;
  birthDatePrecision?: string | null;
}
/** Only as much of a date as somebody said. */
export const dayOfBirth = ({ birthDate, birthDatePrecision }: Born): string =>
  birthDate
    ? ({ month: birthDate.slice(0, 7), year: birthDate.slice(0, 4), estimated: `about ${birthDate.slice(0, 4)}` }[
        birthDatePrecision ?? ''
      ] ?? birthDate)
    : 'not known';
