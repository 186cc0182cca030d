/**
 * What each kind of problem is called and which status carries it (DESIGN, HTTP contract).
 * The statuses stand here so that a worker, the command line and the API speak of the same refusal;
 * only `http/problem.filter.ts` puts them on a wire.
 */
export const problemKinds = {
  malformed: { status: 400, slug: 'malformed', title: 'The request could not be read' },
  unauthenticated: { status: 401, slug: 'unauthenticated', title: 'Sign in first' },
  refused: { status: 403, slug: 'refused', title: 'This role may not do this' },
  'not-found': { status: 404, slug: 'not-found', title: 'Not found' },
  'method-not-allowed': { status: 405, slug: 'method-not-allowed', title: 'Not by this method' },
  'too-slow': { status: 408, slug: 'too-slow', title: 'The request took too long' },
  conflict: { status: 409, slug: 'conflict', title: 'The present state does not allow this' },
  gone: { status: 410, slug: 'gone', title: 'It was here, and is no more' },
  'precondition-failed': { status: 412, slug: 'stale-version', title: 'Somebody changed this in the meantime' },
  'too-large': { status: 413, slug: 'too-large', title: 'The request is too large' },
  'address-too-long': { status: 414, slug: 'address-too-long', title: 'The address is too long' },
  'unsupported-media-type': { status: 415, slug: 'unsupported-media-type', title: 'This content type is not taken' },
  invalid: { status: 422, slug: 'invalid', title: 'Some fields need attention' },
  'precondition-required': { status: 428, slug: 'if-match-required', title: 'Say which version you are changing' },
  'headers-too-large': { status: 431, slug: 'headers-too-large', title: 'The headers are too large' },
  'too-many': { status: 429, slug: 'too-many-requests', title: 'Too many requests' },
  defect: { status: 500, slug: 'defect', title: 'Something went wrong' },
  unavailable: { status: 503, slug: 'unavailable', title: 'Not available right now' },
  'insufficient-storage': { status: 507, slug: 'insufficient-storage', title: 'There is no room left' },
} as const satisfies Record<string, { status: number; slug: string; title: string }>;

export type ProblemKind = keyof typeof problemKinds;

/** One field that needs attention. `pointer` is a JSON pointer into the body or query; no value is ever repeated. */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
}

export interface ProblemDetails {
  slug?: string;
  errors?: readonly FieldError[];
  /** seconds until trying again makes sense */
  retryAfter?: number;
  /** methods that are answered at this address */
  allow?: readonly string[];
  cause?: unknown;
}

/**
 * What can go wrong in the domain, in words a caller can act on. HTTP learns of these in one filter.
 * The message goes to the caller as it is: never a name, a place or a number that belongs to a person.
 */
export class Problem extends Error {
  readonly slug: string;
  readonly errors?: readonly FieldError[];
  readonly retryAfter?: number;
  readonly allow?: readonly string[];

  constructor(
    readonly kind: ProblemKind,
    detail: string,
    { slug, errors, retryAfter, allow, cause }: ProblemDetails = {},
  ) {
    super(detail, { cause });
    this.name = 'Problem';
    this.slug = slug ?? problemKinds[kind].slug;
    if (errors) this.errors = errors;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
    if (allow) this.allow = allow;
  }

  get status(): number {
    return problemKinds[this.kind].status;
  }

  get title(): string {
    return problemKinds[this.kind].title;
  }

  get detail(): string {
    return this.message;
  }
}

export const malformed = (why: string, errors?: readonly FieldError[]) => new Problem('malformed', why, { errors });

/** @param slug which rule: `unauthenticated`, `otp-required`, `session-ended` … */
export const unauthenticated = (slug = 'unauthenticated', why = 'Sign in and send the access token') =>
  new Problem('unauthenticated', why, { slug });

export const refused = (slug = 'refused', why = 'Your role may not do this') => new Problem('refused', why, { slug });

/** Absent and not visible are one answer: say what kind of thing was looked for, never which. */
export const notFound = (what: string) => new Problem('not-found', `${what} was not found`);

/** Said only to who could have seen it. @param slug why it is gone: `erased` */
export const gone = (slug: string, why: string) => new Problem('gone', why, { slug });

/** @param slug which rule forbids it: `consent-required`, `protection-hold`, `step-order` … */
export const conflict = (slug: string, why: string) => new Problem('conflict', why, { slug });

/** @param what either the fields that need attention or, where no field is to blame, the reason */
export const invalid = (what: readonly FieldError[] | string, slug = 'invalid') =>
  typeof what === 'string'
    ? new Problem('invalid', what, { slug })
    : new Problem('invalid', 'Correct the fields named in errors and send again', { slug, errors: what });

/** One field needs attention, found by a rule that a decorator cannot state. */
export const invalidField = (pointer: string, code: string, message: string) => invalid([{ pointer, code, message }]);

export const preconditionRequired = () =>
  new Problem('precondition-required', 'Send the version you have read as If-Match, for instance If-Match: "3"');

export const preconditionFailed = () =>
  new Problem('precondition-failed', 'Read it again, look at what changed, and send your change for that version');

export const tooLarge = (why: string) => new Problem('too-large', why);

/** @param retryAfter seconds */
export const tooMany = (retryAfter: number, why = 'Wait before trying again') =>
  new Problem('too-many', why, { retryAfter });

/** @param retryAfter seconds */
export const unavailable = (why = 'Try again in a moment', retryAfter = 1, cause?: unknown) =>
  new Problem('unavailable', why, { retryAfter, cause });
