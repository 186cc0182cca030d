import { HttpException } from '@nestjs/common';
import { Problem, conflict, problemKinds, unauthenticated, unavailable, type ProblemKind } from '../problem.js';

const unreadable = (cause: unknown) =>
  new Problem('invalid', 'A value is not one that can be stored: look for impossible dates, numbers or characters', {
    cause,
  });
const busy = (cause: unknown) => unavailable('Too busy right now: try again in a moment', 1, cause);

/**
 * What PostgreSQL refuses and a caller can act on, by SQLSTATE or its first two characters.
 * Neither parameters nor the server's message are passed on: both carry what people wrote.
 */
const bySqlState: Record<string, (cause: Error) => Problem> = {
  '22001': unreadable, // text too long
  '22003': unreadable, // number out of range
  '22007': unreadable, // not a date
  '22008': unreadable, // date out of range
  '22021': unreadable, // characters that the encoding does not have
  '22P02': unreadable, // text that its type cannot read
  '22P05': unreadable, // characters that cannot be translated
  '23505': () => conflict('already-exists', 'There is one of these already'),
  '40001': busy, // serialisation failure
  '40P01': busy, // deadlock
  '55P03': busy, // lock not to be had
  '57014': busy, // statement took too long
  '57P': busy, // server is shutting down or starting
  '53': busy, // out of connections, memory or disk
  '08': busy, // connection lost
  HW401: ({ message }) => unauthenticated(/^[a-z]+(-[a-z]+)*$/u.test(message) ? message : undefined),
};

// Connections that never came about have no SQLSTATE.
// Nor have those that are asked after one was lost.
const lostConnection =
  /ECONNREFUSED|ECONNRESET|timeout exceeded when trying to connect|Connection terminated|is not queryable/u;

/** The problem behind anything that was thrown; what nobody foresaw is a `defect`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const refusedByDatabase = databaseError(error);
  if (refusedByDatabase) {
    const { code } = refusedByDatabase;
    const known = bySqlState[code] ?? bySqlState[code.slice(0, 3)] ?? bySqlState[code.slice(0, 2)];
    // A database that ends the connection says why in its own words (a disk without room for its own files has none of ours).
    return known?.(refusedByDatabase) ?? (endsConnection(refusedByDatabase) ? busy(error) : defect(error));
  }
  if (error instanceof Error && lostConnection.test(`${(error as { code?: string }).code} ${error.message}`)) {
    return busy(error);
  }
  return edgeProblem(error) ?? defect(error);
}

const defect = (cause: unknown): Problem =>
  new Problem('defect', 'The failure is on record under this requestId. Try again, then tell your administrator', {
    cause,
  });

const endsConnection = ({ severity }: DatabaseError): boolean => severity === 'FATAL' || severity === 'PANIC';

type DatabaseError = Error & { code: string; severity: unknown };

/** The driver's error, also from inside what TypeORM wraps around it. */
export function databaseError(error: unknown): DatabaseError | null {
  for (
    let inner = error;
    inner instanceof Error;
    inner = inner.cause ?? (inner as { driverError?: unknown }).driverError
  ) {
    const { code, severity } = inner as { code?: unknown; severity?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/u.test(code) && severity !== undefined)
      return inner as DatabaseError;
  }
  return null;
}

const details: Partial<Record<ProblemKind, string>> = {
  'not-found': 'There is nothing at this address',
  'too-large': 'Send less at once',
  'unsupported-media-type': 'Send application/json, or multipart/form-data where a file is asked for',
  unauthenticated: 'Sign in and send the access token',
};

const kindByStatus = new Map<number, ProblemKind>(
  (Object.keys(problemKinds) as ProblemKind[]).map((kind) => [problemKinds[kind].status, kind]),
);

/**
 * What Nest and Fastify refuse by themselves, told apart by status. Their messages are not passed on: they quote the
 * address, the body or the content type that was sent.
 */
function edgeProblem(error: unknown): Problem | null {
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  // 406 is how @fastify/multipart says that this was no multipart.
  const kind = status === 406 ? 'unsupported-media-type' : (kindByStatus.get(status) ?? 'malformed');
  return new Problem(kind, details[kind] ?? problemKinds[kind].title, { cause: error });
}
