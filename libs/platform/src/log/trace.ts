import { databaseError } from '../http/error-problem.js';

/** Of what the engine itself says, only sentences that can hold nothing but a name from the code. */
const ofTheEngine = [
  /^Cannot (read|set) properties of (undefined|null) \((reading|setting) '[A-Za-z_$][\w$]*'\)$/u,
  /^[A-Za-z_$][\w$.]* is not (a function|a constructor|iterable|defined)$/u,
  /^(Maximum call stack size exceeded|Invalid time value|Invalid array length)$/u,
];

/**
 * What may be written down about a failure: where it happened and of which kind. Messages of the database, of parsers and
 * of packages quote what people wrote, so none is kept but those of the engine that cannot.
 */
export function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /u.test(line));
  const database = databaseError(error) as Record<string, unknown> | null;
  const { code } = error as { code?: unknown };
  const said = ofTheEngine.some((sentence) => sentence.test(error.message));
  return {
    error: error.name,
    ...(!database && said && { engine: error.message }),
    ...(!database && typeof code === 'string' && { code }),
    ...(database && {
      sqlstate: database['code'],
      table: database['table'],
      column: database['column'],
      constraint: database['constraint'],
      routine: database['routine'],
    }),
    stack: frames?.slice(0, 20),
    ...(error.cause instanceof Error && { cause: traceOf(error.cause) }),
  };
}
