const name = /^[A-Za-z_$][\w$.]{0,80}$/u;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const words = /^[a-z][a-z ,;:'-]{0,120}$/u;

/**
 * What may stand in a log, and what it may look like there. A key that is not here, and a value that does not look like
 * this, is `[dropped]`: a log lies outside the vault, and what nobody foresaw may be a name.
 */
export const logged: Readonly<Record<string, RegExp>> = {
  // Of what, by whose request.
  context: name,
  requestId: id,
  outboxId: id,
  importId: id,
  eventId: id,
  // What happened, in words that stand in the code: lower-case, without a figure.
  message: words,
  text: words,
  reason: words,
  // Which failure.
  error: name,
  engine: /^[\w$.,;:'() -]{1,120}$/u,
  code: /^[A-Za-z0-9_-]{1,60}$/u,
  sqlstate: /^[0-9A-Z]{5}$/u,
  table: name,
  column: name,
  constraint: name,
  routine: name,
  // Where: a function, a file of ours or of a package, and a place in it.
  stack:
    /^\s+at (async )?(new )?([\w$.<>#]+ )?(\[as \w+\] )?\(?((file:\/\/)?\/[\w@+./-]+|node:[\w/]+|<anonymous>|native)(:\d+){0,2}\)?$/u,
};
