import { createHash } from 'node:crypto';
import { isId } from './fields.text.js';
import { invalidField } from '../problem.js';
import { currentRequest } from '../request.js';

const unreadable = () =>
  invalidField('/cursor', 'cursor', 'Send nextCursor of the page before as it was, or leave it out');

/**
 * Where the next page begins, opaque to callers: the sort values of the last row and a seal over them and the list that is
 * being answered, as JSON in base64url. The seal finds mistakes; it keeps nobody out: every page is read under present rights.
 */
export const encodeCursor = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([...values, sealOf(values)]), 'utf8').toString('base64url');

const sealOf = (values: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([currentRequest()?.listing ?? null, values]))
    .digest('base64url')
    .slice(0, 16);

/**
 * The sort values that a cursor stands for.
 * @param isShape the values as this list wrote them; a cursor of another list does not pass
 * @throws Problem invalid, pointing to `/cursor`, also where it was made for another list, filter or sorting
 */
export function decodeCursor<T extends readonly unknown[]>(
  cursor: string,
  isShape: (values: readonly unknown[]) => values is T,
): T {
  const sealed = read(cursor);
  if (!Array.isArray(sealed)) throw unreadable();
  const values = sealed.slice(0, -1);
  if (sealed.at(-1) !== sealOf(values) || values.some(isFarYear) || !isShape(values)) throw unreadable();
  return values;
}

/** A year of more than four digits, which JavaScript reads as a date and PostgreSQL does not. */
const isFarYear = (value: unknown): boolean => typeof value === 'string' && /^[+-]?\d{5,}-/u.test(value);

function read(cursor: string): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(cursor, 'base64url'));
    return text.includes('\\u') ? null : JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

/** The place `[time or day, id]` that most lists go on from. */
export const isTimeAndId = (values: readonly unknown[]): values is [string, string] =>
  values.length === 2 && typeof values[0] === 'string' && !Number.isNaN(Date.parse(values[0])) && isId(values[1]);

/** The place `[id]` of lists in the order of their ids. */
export const isOneId = (values: readonly unknown[]): values is [string] => values.length === 1 && isId(values[0]);

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/**
 * One page from rows that were asked for with `limit + 1`: the row too many says that there is more.
 * @param position the sort values of a row, the last one unique
 */
export function pageOf<T>(rows: readonly T[], limit: number, position: (row: T) => readonly unknown[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null };
}
