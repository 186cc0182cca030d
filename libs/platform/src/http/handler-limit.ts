import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentRequest, tookTooLong, type TimeLimit } from '../request.js';
import { problemBody, problemHeaders } from './problem.filter.js';

/**
 * Answers 503 where an answer is not there in time. Whoever does the work learns from the request's context that nothing
 * of it may be kept. What has begun to be sent, a stream or a file, goes on.
 * @param milliseconds from when the body was read; a file that is sent is read while it is worked on, and has its own time
 */
export const handlerLimit =
  (milliseconds: number) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.headers['content-type']?.startsWith('multipart/')) return;
    const time: TimeLimit = { until: performance.now() + milliseconds, late: false, keeping: false };
    const context = currentRequest();
    if (context) context.time = time;
    const ring = () => {
      if (reply.sent || reply.raw.headersSent) return;
      // Whether it is kept is with the database: an answer is about to come, unless the database is gone.
      if (time.keeping && performance.now() < time.until + milliseconds) {
        timer = setTimeout(ring, Math.min(milliseconds, 500));
        return;
      }
      time.late = true;
      const problem = tookTooLong();
      void reply
        .code(problem.status)
        .headers(problemHeaders(problem))
        .send(JSON.stringify(problemBody(problem, request.id)));
    };
    let timer = setTimeout(ring, milliseconds);
    reply.raw.once('close', () => clearTimeout(timer));
  };
