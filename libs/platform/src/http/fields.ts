/**
 * One decorator per kind of field. Each states validation *and* description at once, so that what `/api/openapi.json`
 * says and what the API takes cannot drift apart. Every field is required unless `optional`, and not `null` unless
 * `nullable`. Nothing is converted in bodies: `"3"` is not a number there; a query string is read by the field's kind.
 * Answers use the same decorators: only their description matters.
 */
export { type FieldOptions, type ListOptions } from './field.js';
export { Code, Codes, Countries, Country, Language, Languages } from './fields.codes.js';
export { Many, Keyed, One } from './fields.nested.js';
export { Currency, Money } from './fields.money.js';
export { Amount, Flag, Int, type NumberOptions } from './fields.number.js';
export { Email, Id, Ids, Phones, Text, Texts, type TextOptions } from './fields.text.js';
export { Day, Hour, Instant, Weekdays, Zone } from './fields.time.js';
