import { createRequire } from 'node:module';
import { isEmail } from 'class-validator';
import { parsePhoneNumberFromString, type MetadataJson } from 'libphonenumber-js/core';
import { field, listField, type FieldOptions, type Kind, type ListOptions, type Rule } from './field.js';

export interface TextOptions extends FieldOptions {
  /** characters, default 1: a text of nothing but spaces is never one */
  min?: number;
  /** characters */
  max: number;
  /** may hold line breaks and tabs */
  multiline?: boolean;
}

const isText: Rule = { code: 'text', message: 'Send text', holds: (value) => typeof value === 'string' };

// Control characters hide text from the eye and break exports; NUL has no place in PostgreSQL at all.
const allowed = {
  line: String.raw`^[^\u0000-\u001f\u007f-\u009f]*$`,
  lines: String.raw`^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$`,
};
const allowedExpressions = { line: new RegExp(allowed.line, 'u'), lines: new RegExp(allowed.lines, 'u') };

// Half of a character: no encoding can store it.
const loneSurrogate = /\p{Cs}/u;

// Spaces, and what is drawn as nothing at all, such as a zero-width space.
const visible = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** JSON Schema counts code points, so do we. */
const isLength = (text: string, min: number, max: number): boolean => {
  if (text.length > max * 2) return false;
  const characters = Array.from(text).length;
  return characters >= min && characters <= max;
};

const text = ({ min = 1, max, multiline = false }: TextOptions): Kind => {
  const shape = multiline ? 'lines' : 'line';
  return {
    schema: { type: 'string', minLength: min, maxLength: max, pattern: allowed[shape] },
    rules: [
      isText,
      {
        code: 'characters',
        message: multiline ? 'Leave out control characters' : 'Leave out line breaks and control characters',
        holds: (value) => allowedExpressions[shape].test(value as string) && !loneSurrogate.test(value as string),
      },
      {
        code: 'blank',
        message: 'Write something other than spaces, or leave the field out',
        holds: (value) => min === 0 || visible.test(value as string),
      },
      {
        code: 'length',
        message: min > 1 ? `Write ${min} to ${max} characters` : `Write at most ${max} characters`,
        holds: (value) => isLength(value as string, min, max),
      },
    ],
  };
};

/** Text as people write it, kept as it was sent. */
export const Text = (options: TextOptions): PropertyDecorator => field(text(options), options);

/** A list of short texts. */
export const Texts = (options: { length: number } & ListOptions): PropertyDecorator =>
  listField(text({ max: options.length }), options);

const matches = (code: string, message: string, pattern: RegExp): Rule => ({
  code,
  message,
  holds: (value) => pattern.test(value as string),
});

const id: Kind = {
  schema: { type: 'string', format: 'uuid' },
  rules: [isText, matches('id', 'Send an id as it was given to you', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu)],
  normalise: (value) => (typeof value === 'string' ? value.toLowerCase() : value),
};

export const isId = (value: unknown): boolean => id.rules.every(({ holds }) => holds(value));

/** One of our ids: a UUID, kept in small letters. */
export const Id = (options: FieldOptions = {}): PropertyDecorator => field(id, options);
export const Ids = (options: ListOptions = {}): PropertyDecorator => listField(id, options);

const email: Kind = {
  schema: { type: 'string', format: 'email', maxLength: 254 },
  rules: [isText, { code: 'email', message: 'Write an e-mail address', holds: (value) => isEmail(value) }],
};
export const Email = (options: FieldOptions = {}): PropertyDecorator => field(email, options);

// Not an import: Node 20 warns of every JSON module.
const numberingPlans = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json') as MetadataJson;

const phoneOf = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > 40) return null;
  const phone = parsePhoneNumberFromString(value, { extract: false }, numberingPlans);
  return phone?.isPossible() && !phone.ext ? phone.number : null;
};

// A number that was taken over an interpreter's shoulder may be possible and yet unassigned: it is kept.
const phone: Kind = {
  schema: { type: 'string', pattern: String.raw`^\+[0-9][0-9 ().-]{4,38}$`, maxLength: 40, example: '+66 2 123 4567' },
  rules: [
    isText,
    {
      code: 'phone',
      message: 'Write the number with + and the country code',
      holds: (value) => (value as string).startsWith('+') && phoneOf(value) !== null,
    },
  ],
  normalise: (value) => (typeof value === 'string' && value.startsWith('+') ? (phoneOf(value) ?? value) : value),
};

export const Phones = (options: ListOptions = {}): PropertyDecorator => listField(phone, options);
