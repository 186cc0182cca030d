import type { Actor } from '#access';
import { faultsOf, mayGiveReason, OpenCase } from '#cases';
import { type FieldError, parse, Problem } from '#platform';
import type { ReadRow } from '../reading/index.js';
import type { ColumnFinding, RowFinding } from './import.entity.js';

/** Which column of a list fills which field of a case. */
const columnOf: readonly (readonly [pointer: string, column: string])[] = [
  ['/person/names', 'full_name'],
  ['/person/sex', 'sex'],
  ['/person/birthDatePrecision', 'birth_date_precision'],
  ['/person/birthDate', 'birth_date'],
  ['/person/nationalityStatus', 'nationality_status'],
  ['/person/nationalities', 'nationality'],
  ['/person/languages', 'language'],
  ['/person/phones', 'phone'],
  ['/person/identityDocuments', 'document_number'],
  ['/rescue/date', 'rescue_date'],
  ['/rescue/method', 'rescue_method'],
  ['/rescue/country', 'rescue_country'],
  ['/rescue/place', 'rescue_place'],
  ['/hostCountry', 'host_country'],
  ['/compoundName', 'compound'],
  ['/vulnerabilities', 'vulnerabilities'],
  ['/riskLevel', 'risk_level'],
  ['/protectionHold', 'hold'],
  ['/consents', 'consent_consular_notification'],
];

/**
 * What `POST /cases` would say against a row that could be understood: what passes here can be logged.
 * @param today YYYY-MM-DD
 * @param sender whoever sent the list, in whose name it is written
 */
export function errorsOfBody({ row, value }: ReadRow, today: string, sender: Pick<Actor, 'role'>): RowFinding[] {
  const { externalId: _, ...body } = value!;
  return [...faults(body, today), ...holdFaults(body, sender)].map(({ pointer, code, message }) => ({
    row,
    column: columnOf.find(([start]) => pointer.startsWith(start))?.[1] ?? 'full_name',
    code,
    message,
  }));
}

function holdFaults({ protectionHold }: Pick<OpenCase, 'protectionHold'>, sender: Pick<Actor, 'role'>): FieldError[] {
  if (mayGiveReason(sender, protectionHold?.reason)) return [];
  const message = 'A supervisor decides this: choose another reason, or let her send the list';
  return [{ pointer: '/protectionHold/reason', code: 'not-yours', message }];
}

function faults(body: object, today: string): readonly FieldError[] {
  try {
    return faultsOf(parse(OpenCase, body), today);
  } catch (error) {
    if (error instanceof Problem && error.errors) return error.errors;
    throw error;
  }
}

/** A list of thousands says the same thousand times: each warning once for its column, with how many rows it is about. */
export class FoldedWarnings {
  readonly #folded = new Map<string, ColumnFinding>();

  add({ warnings }: ReadRow): void {
    for (const { column, code, message } of warnings) {
      const key = `${column}|${code}`;
      const known = this.#folded.get(key);
      if (known) known.rows++;
      else this.#folded.set(key, { column, code, message, rows: 1 });
    }
  }

  all(): ColumnFinding[] {
    return [...this.#folded.values()];
  }
}
