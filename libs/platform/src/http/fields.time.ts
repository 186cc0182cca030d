import { field, type FieldOptions, type Kind, listField, type ListOptions } from './field.js';

const day = /^(\d{4})-(\d{2})-(\d{2})$/u;
const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/u;

/** A day that the calendar has, from 1900 to 2100: what lies outside is a slip of the pen. */
function isDay(value: unknown): boolean {
  const parts = typeof value === 'string' ? day.exec(value) : null;
  if (!parts) return false;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2100) return false;
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}

const isInstant = (value: unknown): boolean => {
  const parts = typeof value === 'string' ? instant.exec(value) : null;
  return parts !== null && isDay(parts[1]);
};

// An offset such as +07:00 is none: it knows no daylight saving.
function isZone(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 60 || !/^[A-Za-z]/u.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

const dayKind: Kind = {
  schema: { type: 'string', format: 'date', example: '2025-02-12' },
  rules: [{ code: 'day', message: 'Write a day of the calendar as YYYY-MM-DD, 1900 to 2100', holds: isDay }],
};

const instantKind: Kind = {
  schema: { type: 'string', format: 'date-time', example: '2025-02-12T09:30:00.000Z' },
  rules: [
    {
      code: 'instant',
      message: 'Write a date and time with its zone, for instance 2025-02-12T09:30:00Z',
      holds: isInstant,
    },
  ],
  normalise: (value) => (isInstant(value) ? new Date(value as string).toISOString() : value),
};

const zoneKind: Kind = {
  schema: { type: 'string', maxLength: 60, example: 'Asia/Bangkok' },
  rules: [{ code: 'zone', message: 'Send a zone such as Asia/Bangkok', holds: isZone }],
};

const hourPattern = '^([01]\\d|2[0-3]):[0-5]\\d$';
const hour = new RegExp(hourPattern, 'u');
const hourKind: Kind = {
  schema: { type: 'string', pattern: hourPattern, example: '21:00' },
  rules: [
    {
      code: 'hour',
      message: 'Write a time of day as HH:MM, 00:00 to 23:59',
      holds: (value) => typeof value === 'string' && hour.test(value),
    },
  ],
};

/** A zone of the IANA time zone database. */
export const Zone = (options: FieldOptions = {}): PropertyDecorator => field(zoneKind, options);

const weekdayKind: Kind = {
  schema: { type: 'integer', minimum: 1, maximum: 7 },
  rules: [
    {
      code: 'weekday',
      message: 'Send a day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday',
      holds: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7,
    },
  ],
};

/** Days of the week, 1 Monday to 7 Sunday; at least one. */
export const Weekdays = (options: ListOptions = {}): PropertyDecorator =>
  listField(weekdayKind, { min: 1, max: 7, ...options });

/** A time of day by the clock on the wall, `HH:MM`. */
export const Hour = (options: FieldOptions = {}): PropertyDecorator => field(hourKind, options);

/** A calendar day, `YYYY-MM-DD`, kept as the string it is: it has no zone and must not get one. */
export const Day = (options: FieldOptions = {}): PropertyDecorator => field(dayKind, options);

/**
 * A moment, ISO 8601 with a zone. It arrives as a *string*, always in UTC with milliseconds
 * (`2025-02-12T09:30:00.000Z`), so that it compares, stores and answers as it stands.
 */
export const Instant = (options: FieldOptions = {}): PropertyDecorator => field(instantKind, options);
