import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';

/** One thing a value must be. The code goes into the problem, the message tells what to do and never repeats the value. */
export interface Rule {
  code: string;
  message: string;
  holds: (value: unknown) => boolean;
}

/**
 * A kind of field, said once: what it must be and how the description states it.
 * Rules are asked in their order; the first that does not hold is the error.
 */
export interface Kind {
  rules: readonly Rule[];
  schema: ApiPropertyOptions;
  /** brings an accepted value into its one stored form; must leave anything else as it is */
  normalise?: (value: unknown) => unknown;
  /** how a query string says it; must leave what it cannot read as it is */
  fromText?: (text: string) => unknown;
}

export interface FieldOptions {
  /** may be left out */
  optional?: boolean;
  /** may be `null`, which in a change means: clear it */
  nullable?: boolean;
  description?: string;
  example?: unknown;
}

/** Where a list went wrong, item by item: `errorsOf` turns it into pointers. */
export interface ItemError {
  index: number;
  code: string;
  message: string;
}
export interface ListContext {
  locate: (value: unknown) => ItemError[];
}

const FROM_TEXT = Symbol('how a query string says this field');

/** How a query string says a field of this class, or nothing where it is text already. */
export const fromTextOf = (prototype: object, property: string): ((text: unknown) => unknown) | undefined =>
  Reflect.getMetadata(FROM_TEXT, prototype, property) as ((text: unknown) => unknown) | undefined;

const presence = ({ optional, nullable }: FieldOptions): PropertyDecorator[] =>
  optional || nullable
    ? [
        ValidateIf(
          (_dto: unknown, value: unknown) => !(optional && value === undefined) && !(nullable && value === null),
        ),
      ]
    : [];

const check = ({ code, holds, message }: Rule, context?: ListContext): PropertyDecorator =>
  ValidateBy({ name: code, validator: { validate: holds, defaultMessage: () => message } }, context && { context });

const given: Rule = {
  code: 'required',
  message: 'Give this field',
  holds: (value) => value !== undefined && value !== null,
};

const described = (schema: ApiPropertyOptions, options: FieldOptions): PropertyDecorator =>
  ApiProperty({
    ...schema,
    required: !options.optional,
    ...(options.nullable && { nullable: true }),
    ...(options.description !== undefined && { description: options.description }),
    ...(options.example !== undefined && { example: options.example }),
  } as ApiPropertyOptions);

const reads = (fromText: (text: unknown) => unknown): PropertyDecorator => Reflect.metadata(FROM_TEXT, fromText);

const only =
  (change: (text: string) => unknown) =>
  (value: unknown): unknown =>
    typeof value === 'string' ? change(value) : value;

/** Validation, normalising and description of one field, from one statement of its kind. */
export function field({ rules, schema, normalise, fromText }: Kind, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    ...[given, ...rules].map((rule) => check(rule)),
    described(schema, options),
    ...(normalise ? [Transform(({ value }) => normalise(value), { toClassOnly: true })] : []),
    ...(fromText ? [reads(only(fromText))] : []),
  );
}

export interface ListOptions extends FieldOptions {
  /** items, default 0 */
  min?: number;
  /** items, default 50 */
  max?: number;
}

/** A list of values of one kind, each named by its index when it is wrong. Repeats are refused. */
export function listField(kind: Kind, options: ListOptions = {}): PropertyDecorator {
  const { min = 0, max = 50 } = options;
  const { normalise, fromText = (text: string) => text } = kind;
  const locate = (value: unknown): ItemError[] =>
    Array.isArray(value) ? value.flatMap((item, index) => broken(kind.rules, item, index)) : [];
  return applyDecorators(
    ...presence(options),
    ...[given, ...listRules(min, max)].map((rule) => check(rule)),
    check(
      { code: 'items', message: 'Correct the items of this list', holds: (value) => locate(value).length === 0 },
      { locate },
    ),
    check({ code: 'repeated', message: 'Say each item once', holds: (value) => allDifferent(value as unknown[]) }),
    described({ type: 'array', items: kind.schema, minItems: min, maxItems: max } as ApiPropertyOptions, options),
    ...(normalise
      ? [
          Transform(
            ({ value }: { value: unknown }) => (Array.isArray(value) ? value.map((item) => normalise(item)) : value),
            { toClassOnly: true },
          ),
        ]
      : []),
    reads((value) =>
      (typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value]).map(only(fromText)),
    ),
  );
}

/** What every list must be, whatever its items are. */
export const listRules = (min: number, max: number): Rule[] => [
  { code: 'list', message: 'Send a list', holds: (value) => Array.isArray(value) },
  {
    code: 'size',
    message: min > 0 ? `Send ${min} to ${max} items` : `Send at most ${max} items`,
    holds: (value) => (value as unknown[]).length >= min && (value as unknown[]).length <= max,
  },
];

const allDifferent = (items: unknown[]): boolean => new Set(items).size === items.length;

function broken(rules: readonly Rule[], item: unknown, index: number): ItemError[] {
  const rule = rules.find(({ holds }) => !holds(item));
  return rule ? [{ index, code: rule.code, message: rule.message }] : [];
}

/** What `@One` and `@Many` add to a field that nests another class. */
export const nested = { given, presence, check, described };
