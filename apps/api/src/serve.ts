import { IdempotencyInterceptor } from '#access';
import { ReportsFreeze } from '#reports';
import { bootstrap, type Clock, type Config, createApp, type EdgeOptions, masterKeysOf, withRequest } from '#platform';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ApiModule } from './api.module.js';
import { migrations } from './house/migrations.js';
import { Limits } from './limits/limits.js';
import { Metrics } from './metrics/metrics.service.js';
import { seedDemo } from './demo/demo.js';
import { logInventedPeople } from './demo/people.js';
import { serveWeb } from './web/web.js';

export interface Serving {
  clock?: Clock;
  logger?: LoggerService;
  /** how long callers and answers may take, where it is not as the edge says */
  limits?: EdgeOptions['limits'];
}

/** Brings the database to our schema, where the administrator's url is known. */
export async function prepare(config: Config): Promise<void> {
  if (!config.databaseAdminUrl) return;
  await bootstrap({
    adminUrl: config.databaseAdminUrl,
    appUrl: config.databaseUrl,
    masterKeys: masterKeysOf(config),
    migrations,
  });
}

/** The API, not yet listening. */
export async function buildApi(
  config: Config,
  { clock, logger, limits: edge }: Serving = {},
): Promise<NestFastifyApplication> {
  const app = await createApp(ApiModule.for(config, clock), {
    ...(logger && { logger }),
    ...(edge && { limits: edge }),
    trustProxy: trusted(config.trustProxy),
    publicUrl: config.publicUrl,
    title: 'Homeward',
    version: '1',
  });
  // Inside those of the edge: what is told a second time gets address and tag like the first.
  app.useGlobalInterceptors(app.get(IdempotencyInterceptor));
  // Whatever happens from here on knows which request it answers.
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  fastify.addHook('onRequest', (request, _reply, done) => withRequest({ requestId: request.id }, done));
  const limits = app.get(Limits);
  fastify.addHook('onRequest', async ({ ip, url }) => {
    // Whoever watches over us must not be told that it is too much.
    if (!/^\/api\/(health|metrics)\b/u.test(url)) await limits.byAddress(ip);
  });
  const metrics = app.get(Metrics);
  fastify.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) =>
    metrics.answered({ method, route: routeOptions.url, status: statusCode, seconds: elapsedTime / 1000 }),
  );
  await serveWeb(app, config);
  app.enableShutdownHooks();
  return app;
}

/** A number is of hops: whatever else stands in `X-Forwarded-For` the caller may have written. */
const trusted = (said: Config['trustProxy']) =>
  typeof said === 'number' ? (_address: string, hop: number) => hop < said : said;

export async function serve(config: Config): Promise<NestFastifyApplication> {
  await prepare(config);
  const app = await buildApi(config);
  const newAccounts = config.demo ? await seedDemo(config) : null;
  await app.listen(config.port, config.host);
  if (newAccounts) {
    await logInventedPeople(`http://${config.host}:${config.port}`, newAccounts, config.databaseAdminUrl!);
    await app.get(ReportsFreeze).freeze();
  }
  return app;
}
