import type { ValidationError } from 'class-validator';
import type { FieldError } from '../problem.js';
import type { ListContext } from './field.js';

/** One step of a JSON pointer, RFC 6901. */
export const pointerStep = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

// Codes that class-validator words in its own way, or with the value in them.
const foreign: Record<string, { code: string; message: string }> = {
  whitelistValidation: { code: 'unknown-field', message: 'Leave this field out: it is not known here' },
  nestedValidation: { code: 'object', message: 'Send an object' },
  unknownValue: { code: 'object', message: 'Send an object' },
};

/**
 * What class-validator found, as the contract says it: one line per field, the first rule that does not hold.
 * @returns pointers such as `/person/names/0/full`; the values themselves are never in it
 */
export const errorsOf = (errors: readonly ValidationError[], path = ''): FieldError[] =>
  errors.flatMap((error) => {
    const pointer = path + pointerStep(error.property);
    return [...own(error, pointer), ...errorsOf(error.children ?? [], pointer)];
  });

function own(error: ValidationError, pointer: string): FieldError[] {
  const [first] = Object.entries(error.constraints ?? {});
  if (!first) return [];
  const [code, message] = first;
  const context = error.contexts?.[code] as ListContext | undefined;
  if (context) {
    return context
      .locate(error.value)
      .map(({ index, ...item }) => ({ pointer: pointer + pointerStep(index), ...item }));
  }
  return [{ pointer, ...(foreign[code] ?? { code, message }) }];
}
