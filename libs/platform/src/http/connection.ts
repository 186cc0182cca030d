import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { malformed, Problem } from '../problem.js';
import { problemOf } from './error-problem.js';
import { problemBody, problemHeaders } from './problem.filter.js';
import { uploadLimits } from './upload.js';

/** How long a caller may take, in milliseconds, and how much of us she may hold. A slow one must not hold a connection for ever. */
export const connectionLimits = {
  headersTimeout: 10_000,
  /** of a JSON body, from its first byte to its last */
  bodyTimeout: 30_000,
  /** of a whole request: a file over a thin line takes minutes */
  requestTimeout: 600_000,
  /** of what is done for a request, once it was read; files that are sent have the time of their request */
  handlerTimeout: 10_000,
  keepAliveTimeout: 72_000,
  /** how often Node looks for those who are late */
  connectionsCheckingInterval: 2_000,
  /** of a URL, in characters */
  urlLength: 8_000,
  /** of the line and the headers together, in bytes */
  maxHeaderSize: 16_384,
  /** at a time; more are closed as they come */
  connections: 2_000,
};
export type ConnectionLimits = typeof connectionLimits;

type ServerOptions = NonNullable<ConstructorParameters<typeof FastifyAdapter>[0]>;

/** What Fastify and Node are told, and what is answered where a request never becomes one. */
export const serverOptions = (limits: ConnectionLimits, headers: Readonly<Record<string, string>>) =>
  ({
    genReqId: () => randomUUID(),
    multipart: { limits: uploadLimits },
    requestTimeout: limits.requestTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    http: {
      headersTimeout: limits.headersTimeout,
      connectionsCheckingInterval: limits.connectionsCheckingInterval,
      maxHeaderSize: limits.maxHeaderSize,
    },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, request: { id: string }, reply: unknown) => {
      const problem = problemOf(error);
      void (reply as FastifyReply)
        .code(problem.status)
        .headers({ ...headers, ...problemHeaders(problem), 'x-request-id': request.id })
        .send(JSON.stringify(problemBody(problem, request.id)));
    },
    clientErrorHandler: (error: Error & { code?: string }, socket: Socket) => {
      if (!socket.writable || socket.destroyed) return;
      const problem = (early[error.code ?? ''] ?? notHttp)();
      const requestId = randomUUID();
      const body = JSON.stringify(problemBody(problem, requestId));
      const lines = Object.entries({
        ...headers,
        ...problemHeaders(problem),
        'x-request-id': requestId,
        'content-length': String(Buffer.byteLength(body)),
        connection: 'close',
      }).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`);
    },
  }) satisfies ServerOptions;

const notHttp = () => malformed('The request is not HTTP as this server reads it');
/** What Node says of a request that did not come to be one. */
const early: Record<string, () => Problem> = {
  ERR_HTTP_REQUEST_TIMEOUT: () => tooSlow(),
  HPE_HEADER_OVERFLOW: () => new Problem('headers-too-large', 'Send a shorter address and fewer headers'),
};

export const tooSlow = () => new Problem('too-slow', 'The request did not come to its end in time: send it again');
