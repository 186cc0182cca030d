import { applyDecorators, type Type as Class } from '@nestjs/common';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Allow, ValidateNested } from 'class-validator';
import { listRules, nested, type FieldOptions, type ItemError, type ListOptions, type Rule } from './field.js';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const object: Rule = { code: 'object', message: 'Send an object', holds: isObject };

// Swagger tells a function that gives a class from a class by its name: it has to be called `type`.

/** Another class, checked field by field. */
export const One = (type: () => Class, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    ...nested.presence(options),
    nested.check(nested.given),
    nested.check(object),
    ValidateNested(),
    Type(type),
    nested.described({ type: () => type() }, options),
  );

/** A list of another class, each item checked field by field. */
export function Many(type: () => Class, options: ListOptions = {}): PropertyDecorator {
  const { min = 0, max = 50 } = options;
  const locate = (value: unknown): ItemError[] =>
    (value as unknown[]).flatMap((item, index) =>
      isObject(item) ? [] : [{ index, code: object.code, message: object.message }],
    );
  return applyDecorators(
    ...nested.presence(options),
    ...[nested.given, ...listRules(min, max)].map((rule) => nested.check(rule)),
    nested.check(
      { code: 'items', message: 'Send a list of objects', holds: (value) => locate(value).length === 0 },
      { locate },
    ),
    ValidateNested(),
    Type(type),
    nested.described({ type: () => type(), isArray: true, minItems: min, maxItems: max }, options),
  );
}

/**
 * An object whose keys are not fixed, such as the key of a report row. For answers: nothing checks what is in it.
 * @param values what its values look like, default text; `any` where that differs from key to key
 */
export const Keyed = (
  options: FieldOptions & { values?: 'string' | 'number' | 'boolean' | 'string or null' | 'any' } = {},
): PropertyDecorator => {
  const { values = 'string' } = options;
  const types = values.split(' or ');
  const additionalProperties = values === 'any' || { type: types.length > 1 ? types : values };
  return applyDecorators(
    Allow(),
    nested.described({ type: 'object', additionalProperties } as ApiPropertyOptions, options),
  );
};
