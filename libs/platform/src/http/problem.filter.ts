import { Catch, type ArgumentsHost, type ExceptionFilter, type LoggerService } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { traceOf } from '../log/trace.js';
import type { Problem } from '../problem.js';
import { problemOf } from './error-problem.js';

/** A problem as it goes over the wire, RFC 9457. */
export const problemBody = (problem: Problem, requestId: string): Record<string, unknown> => ({
  type: `/problems/${problem.slug}`,
  title: problem.title,
  status: problem.status,
  detail: problem.detail,
  requestId,
  ...(problem.errors && { errors: problem.errors }),
});

export const problemHeaders = (problem: Problem): Record<string, string> => ({
  'content-type': 'application/problem+json; charset=utf-8',
  ...(problem.retryAfter !== undefined && { 'retry-after': String(Math.ceil(problem.retryAfter)) }),
  ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }),
  ...(problem.kind === 'method-not-allowed' && { allow: problem.allow?.join(', ') ?? '' }),
  // Whoever is late has more to send: it must not be read as the next request.
  ...(problem.kind === 'too-slow' && { connection: 'close' }),
});

/** The one place where something thrown becomes an answer. Defects are logged here, once, and nowhere else. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Pick<LoggerService, 'error'>) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.kind === 'defect') this.log.error({ message: 'defect', requestId: request.id, ...traceOf(error) });
    // It was answered in time that it took too long.
    if (reply.raw.writableEnded) return;
    // An event stream that fails half way has an answer already: all that is left is to end it.
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    void reply
      .code(problem.status)
      .headers(problemHeaders(problem))
      .send(JSON.stringify(problemBody(problem, request.id)));
  }
}
