import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';

/** Bodies come as they are, as JSON; forms only where a file is taken. Refused before a byte of them is read. */
export function bodyKindProblem({ headers, routeOptions }: FastifyRequest): Problem | null {
  const encoding = headers['content-encoding'];
  // Unpacking is where a small body becomes one without end.
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity')
    return new Problem('unsupported-media-type', 'Send the body as it is, without content-encoding', {
      errors: [{ pointer: '', code: 'content-encoding', message: 'Leave content-encoding out' }],
    });
  const type = headers['content-type'] ?? '';
  const takesFile = (routeOptions.config as { takesFile?: boolean } | undefined)?.takesFile === true;
  if (/^\s*multipart\//iu.test(type) && !takesFile)
    return new Problem('unsupported-media-type', 'Send application/json: no file is taken here');
  return null;
}
