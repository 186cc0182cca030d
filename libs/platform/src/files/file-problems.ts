import { Problem } from '../problem.js';

const at = (code: string, message: string) => [{ pointer: '/file', code, message }];

/** 415: a kind of file that is not taken at all. */
export const kindNotTaken = (code: string, message: string): Problem =>
  new Problem('unsupported-media-type', message, { slug: 'file-type', errors: at(code, message) });

/** 422: a kind that is taken, but not this one. */
export const fileRefused = (code: string, message: string): Problem =>
  new Problem('invalid', message, { slug: 'file-refused', errors: at(code, message) });

/** 413 */
export const fileTooLarge = (most: number): Problem => {
  const message = `Send a file of at most ${Math.floor(most / 1024 / 1024)} MB`;
  return new Problem('too-large', message, { errors: at('size', message) });
};
