import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { ConsoleLogger, type LoggerService, type Type, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { malformed } from '../problem.js';
import { problemOf } from './error-problem.js';
import { hostileInput } from './hostile-input.js';
import { EtagInterceptor } from './if-match.js';
import { jsonBody } from './json-body.js';
import { rememberListing } from './listing.js';
import { LocationInterceptor } from './location.js';
import { NoBodyInterceptor } from './no-body.js';
import { describe, type DescriptionOptions } from './openapi.js';
import { problemBody, ProblemFilter, problemHeaders } from './problem.filter.js';
import { serveReference } from './reference-pages.js';
import { uploadLimits } from './upload.js';
import { ValidationPipe } from './validation.pipe.js';

export interface EdgeOptions extends Partial<DescriptionOptions> {
  logger?: LoggerService;
  /** bytes of a JSON body, default 1 MiB */
  bodyLimit?: number;
  /** which proxies may say who is calling, as Fastify takes it; default none */
  trustProxy?: FastifyServerOptions['trustProxy'];
  /** people reach this server over https */
  tls?: boolean;
  /** routes outside `/api/v1` beside the ones that are always there */
  outsidePrefix?: readonly string[];
}

const prefix = 'api/v1';
const alwaysOutside = ['/', 'api/health/{*path}', 'api/metrics'];

/**
 * The HTTP edge around a module: Fastify with limits and headers, checks before anything reads the input, problems for
 * everything that goes wrong, and the description of it all. It is not listening yet.
 */
export async function createApp(
  module: Type | DynamicModule,
  {
    logger = new ConsoleLogger({ logLevels: ['error', 'warn'] }),
    bodyLimit = 1024 * 1024,
    trustProxy = false,
    tls = false,
    outsidePrefix = [],
    title = 'Homeward',
    version = '1',
    description,
  }: EdgeOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ ...serverOptions, bodyLimit, trustProxy });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();

  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('x-request-id', request.id);
    // Whoever may be kept (styles, fonts) says so itself; everything else, errors too, is kept by nobody.
    void reply.header('cache-control', 'no-store');
    const problem = hostileInput(request.query);
    if (problem) throw problem;
  });
  const location = new LocationInterceptor();
  fastify.addHook('onRoute', (route) => location.know(route));
  fastify.addHook('preHandler', async (request: FastifyRequest) => rememberListing(request));
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', jsonBody(bodyLimit));
  await app.register(fastifyHelmet, headers(tls));
  await app.register(fastifyCookie);

  app.setGlobalPrefix(prefix, { exclude: [...alwaysOutside, ...outsidePrefix] });
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalInterceptors(new EtagInterceptor(), location, new NoBodyInterceptor());
  serveReference(fastify, title, () => describe(app, { title, version, ...(description && { description }) }));
  return app;
}

const serverOptions = {
  genReqId: () => randomUUID(),
  multipart: { limits: uploadLimits },
  // A caller who sends a byte now and then must not hold a connection for ever; uploads get two minutes.
  requestTimeout: 120_000,
  keepAliveTimeout: 72_000,
  http: { headersTimeout: 20_000 },
  routerOptions: { maxParamLength: 200 },
  frameworkErrors: (error: Error, request: { id: string }, reply: unknown) => {
    const problem = problemOf(error);
    void (reply as FastifyReply)
      .code(problem.status)
      .headers({
        ...problemHeaders(problem),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'x-request-id': request.id,
      })
      .send(JSON.stringify(problemBody(problem, request.id)));
  },
  clientErrorHandler: (_error: Error, socket: Socket) => {
    if (!socket.writable || socket.destroyed) return;
    const body = JSON.stringify(
      problemBody(malformed('The request is not HTTP as this server reads it'), randomUUID()),
    );
    socket.end(
      `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nCache-Control: no-store\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  },
} satisfies ConstructorParameters<typeof FastifyAdapter>[0];

/** What browsers are told. Swagger UI's icons are `data:` images; nothing runs or styles itself from inside a page. */
const headers = (tls: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' as const },
  strictTransportSecurity: tls ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  frameguard: { action: 'deny' as const },
});
