import fastifyCookie from '@fastify/cookie';
import type { DynamicModule, LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { SafeLogger } from '../log/safe-logger.js';
import { Problem } from '../problem.js';
import { bodyKindProblem } from './body-kind.js';
import { closeOnceAnswered } from './closing.js';
import { connectionLimits, type ConnectionLimits, serverOptions } from './connection.js';
import { originCheck } from './foreign-origin.js';
import { handlerLimit } from './handler-limit.js';
import { securityHeaders } from './headers.js';
import { hostileInput } from './hostile-input.js';
import { EtagInterceptor } from './if-match.js';
import { jsonBody } from './json-body.js';
import { Methods } from './methods.js';
import { rememberListing } from './listing.js';
import { LocationInterceptor } from './location.js';
import { NoBodyInterceptor } from './no-body.js';
import { describe, type DescriptionOptions } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import { serveReference } from './reference-pages.js';
import { ValidationPipe } from './validation.pipe.js';

export interface EdgeOptions extends Partial<DescriptionOptions> {
  logger?: LoggerService;
  /** bytes of a JSON body, default 1 MiB */
  bodyLimit?: number;
  /** which proxies may say who is calling, as Fastify takes it; default none */
  trustProxy?: FastifyServerOptions['trustProxy'];
  /** what people type; where it begins with https, they come by nothing else; default this machine */
  publicUrl?: string;
  /** how long callers may take, where it is not as `connectionLimits` say */
  limits?: Partial<ConnectionLimits>;
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
    logger = new SafeLogger(),
    bodyLimit = 1024 * 1024,
    trustProxy = false,
    publicUrl = 'http://localhost:3000',
    limits = {},
    outsidePrefix = [],
    title = 'Homeward',
    version = '1',
    description,
  }: EdgeOptions = {},
): Promise<NestFastifyApplication> {
  const headers = securityHeaders(publicUrl.startsWith('https:'));
  const bounds = { ...connectionLimits, ...limits };
  const adapter = new FastifyAdapter({ ...serverOptions(bounds, headers), bodyLimit, trustProxy });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  app.getHttpServer().maxConnections = bounds.connections;
  closeOnceAnswered(fastify, bounds.handlerTimeout);

  const methods = new Methods();
  const location = new LocationInterceptor();
  fastify.addHook('onRoute', (route) => {
    location.know(route);
    methods.know(route);
  });
  const foreign = originCheck(publicUrl);
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.headers({ ...headers, 'x-request-id': request.id });
    const problem =
      (request.url.length > bounds.urlLength ? new Problem('address-too-long', 'Ask for less at once') : null) ??
      wrongMethod(request, methods) ??
      foreign(request.method, request.headers) ??
      bodyKindProblem(request) ??
      hostileInput(request.query);
    if (problem) throw problem;
  });
  fastify.addHook('preHandler', async (request: FastifyRequest) => rememberListing(request));
  fastify.addHook('preHandler', handlerLimit(bounds.handlerTimeout));
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', jsonBody(bodyLimit, bounds.bodyTimeout));
  await app.register(fastifyCookie);

  app.setGlobalPrefix(prefix, { exclude: [...alwaysOutside, ...outsidePrefix] });
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalInterceptors(new EtagInterceptor(), location, new NoBodyInterceptor());
  serveReference(fastify, title, () => describe(app, { title, version, ...(description && { description }) }));
  return app;
}

function wrongMethod({ is404, url }: FastifyRequest, methods: Methods): Problem | null {
  const allow = is404 ? methods.at(url.split('?', 1)[0]!) : [];
  return allow.length ? new Problem('method-not-allowed', 'Use a method that Allow names', { allow }) : null;
}
