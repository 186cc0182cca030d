import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { invalid } from '../problem.js';
import { errorsOf } from './field-errors.js';
import { fromTextOf } from './field.js';

const plain = new Set<unknown>([undefined, String, Number, Boolean, Array, Object, Buffer]);

/**
 * Turns a body or a query into its class, or says field by field what is wrong. Unknown fields are refused, so that a
 * slip in a name is not taken for a field left out. Bodies are not converted; a query is read by its fields' kinds.
 */
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (plain.has(metatype) || (type !== 'body' && type !== 'query')) return value;
    if (type === 'body' && value === undefined) return nothingSaid(metatype as Type<object>);
    return parse(metatype as Type<object>, type === 'query' ? readQuery(metatype as Type<object>, value) : value);
  }
}

/**
 * An unknown value as an instance of a class whose fields are decorated.
 * @throws Problem invalid, with a pointer to each field that needs attention
 */
export function parse<T extends object>(type: Type<T>, value: unknown): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid([{ pointer: '', code: 'object', message: 'Send a JSON object' }]);
  }
  const instance = plainToInstance(type, value);
  const errors = errorsOf(
    validateSync(instance, {
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      // A class without fields takes an empty object and nothing else.
      forbidUnknownValues: false,
      validationError: { target: false, value: true },
    }),
  );
  if (errors.length > 0) throw invalid(errors);
  dropUnsaid(instance);
  return instance;
}

// Declaring a field makes it, as `undefined`. What was not said must not be there: a change would write it as nothing.
function dropUnsaid(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, one] of Object.entries(value)) {
    if (one === undefined) Reflect.deleteProperty(value, name);
    else dropUnsaid(one);
  }
}

/** No body is `{}` to whoever asks for nothing. Where something is asked for, it is the body that is missing. */
function nothingSaid(type: Type<object>): object {
  try {
    return parse(type, {});
  } catch {
    return parse(type, undefined);
  }
}

function readQuery(type: Type<object>, query: unknown): unknown {
  if (typeof query !== 'object' || query === null) return {};
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const read = fromTextOf(type.prototype as object, name);
      return [name, read ? read(value) : (value as unknown)];
    }),
  );
}
