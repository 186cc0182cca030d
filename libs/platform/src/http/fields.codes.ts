import countries from 'i18n-iso-countries';
import { languages } from '../languages.data.js';
import { field, listField, type FieldOptions, type Kind, type ListOptions } from './field.js';

const oneOf = (list: readonly string[], code: string, message: string): Kind => {
  const known = new Set<unknown>(list);
  return {
    schema: { type: 'string', enum: [...list] },
    rules: [{ code, message, holds: (value) => known.has(value) }],
  };
};

// The lists are short; saying them spares a look at the description.
const code = (list: readonly string[]): Kind => oneOf(list, 'code', `Send one of: ${list.join(', ')}`);

/** A code of one of our lists. */
export const Code = (list: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(code(list), options);

/** Several different codes of one list; at most the whole list. */
export const Codes = (list: readonly string[], options: ListOptions = {}): PropertyDecorator =>
  listField(code(list), { max: list.length, ...options });

const country = oneOf(
  Object.keys(countries.getAlpha2Codes()).sort(),
  'country',
  'Send a country as two capital letters, ISO 3166-1',
);

/** ISO 3166-1 alpha-2. */
export const Country = (options: FieldOptions = {}): PropertyDecorator => field(country, options);
export const Countries = (options: ListOptions = {}): PropertyDecorator => listField(country, options);

const language = oneOf(languages, 'language', 'Send a language as two small letters, ISO 639-1');

/** ISO 639-1. */
export const Language = (options: FieldOptions = {}): PropertyDecorator => field(language, options);
export const Languages = (options: ListOptions = {}): PropertyDecorator => listField(language, options);
