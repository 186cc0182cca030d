import { field, type FieldOptions, type Kind } from './field.js';

export interface NumberOptions extends FieldOptions {
  /** default 0 */
  min?: number;
  /** default 2,147,483,647: what an integer column holds */
  max?: number;
  /** what a query means by leaving it out; only described here, the class sets it */
  default?: number;
}

const number = (
  { min = 0, max = 2_147_483_647, ...options }: NumberOptions,
  type: 'integer' | 'number',
  isOne: (value: unknown) => boolean,
  pattern: RegExp,
): Kind => ({
  schema: {
    type,
    minimum: min,
    maximum: max,
    ...(options.default !== undefined && { default: options.default }),
  },
  rules: [
    { code: type, message: type === 'integer' ? 'Send a whole number' : 'Send a number', holds: isOne },
    {
      code: 'range',
      message: `Send a number from ${min} to ${max}`,
      holds: (value) => (value as number) >= min && (value as number) <= max,
    },
  ],
  fromText: (text) => (pattern.test(text) ? Number(text) : text),
});

/** A whole number. */
export const Int = (options: NumberOptions = {}): PropertyDecorator =>
  field(number(options, 'integer', Number.isSafeInteger, /^-?\d{1,15}$/u), options);

/** Any number, a score or an amount. */
export const Amount = (options: NumberOptions = {}): PropertyDecorator =>
  field(number(options, 'number', Number.isFinite, /^-?\d{1,15}(\.\d{1,10})?$/u), options);

const flag: Kind = {
  schema: { type: 'boolean' },
  rules: [{ code: 'flag', message: 'Send true or false', holds: (value) => typeof value === 'boolean' }],
  fromText: (text) => (text === 'true' ? true : text === 'false' ? false : text),
};

/** Yes or no. */
export const Flag = (options: FieldOptions = {}): PropertyDecorator => field(flag, options);
