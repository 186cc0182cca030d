import { field, type FieldOptions } from './field.js';

const decimal = String.raw`^(0|[1-9]\d{0,14})(\.\d{1,4})?$`;
const isDecimal = new RegExp(decimal, 'u');
/** ISO 4217, as the runtime knows it. */
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** An amount of money as decimal digits: a binary fraction would lose some of it. Never negative; who owes whom is said apart. */
export const Money = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', pattern: decimal, example: '1250.50' },
      rules: [
        {
          code: 'amount',
          message: 'Send digits, with a point before at most four decimals: 1250.50',
          holds: (value) => typeof value === 'string' && isDecimal.test(value),
        },
      ],
    },
    options,
  );

/** A currency by its code, ISO 4217. */
export const Currency = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', pattern: '^[A-Z]{3}$', example: 'USD' },
      rules: [
        {
          code: 'currency',
          message: 'Send a currency of ISO 4217, for instance USD',
          holds: (value) => typeof value === 'string' && currencies.has(value),
        },
      ],
    },
    options,
  );
