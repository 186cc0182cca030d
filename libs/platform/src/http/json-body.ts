import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { malformed, tooLarge } from '../problem.js';
import { tooSlow } from './connection.js';
import { hostileInput } from './hostile-input.js';

/** Above this many times the limit we stop listening to the rest as well. */
const deaf = 32;

/**
 * Reads a JSON body of at most `limit` bytes. What goes beyond is thrown away as it comes in, so that a caller who is
 * still sending hears a 413 and not a broken connection; no body at all is `undefined`, not an error.
 * @param patience milliseconds until the last byte
 * @throws Problem malformed, too-large, too-slow, or invalid with a pointer
 */
export const jsonBody =
  (limit: number, patience: number) =>
  async (_request: FastifyRequest, stream: Readable): Promise<unknown> => {
    const bytes = await inTime(patience, read(stream, limit));
    if (bytes.length === 0) return undefined;
    if (!isUtf8(bytes)) throw malformed('The body is not UTF-8');
    const body = parsed(bytes.toString('utf8'));
    const problem = hostileInput(body);
    if (problem) throw problem;
    return body;
  };

async function inTime<T>(milliseconds: number, reading: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  // What is still being read ends with the connection, and nobody is left to hear it.
  reading.catch(() => undefined);
  const late = new Promise<never>((_, refuse) => (timer = setTimeout(() => refuse(tooSlow()), milliseconds)));
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

async function read(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit * deaf) break;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw tooLarge(`Send at most ${Math.floor(limit / 1024)} KiB`);
  return Buffer.concat(chunks);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    throw malformed('The body is not JSON', [{ pointer: '', code: 'json', message: 'Send JSON' }]);
  }
}
