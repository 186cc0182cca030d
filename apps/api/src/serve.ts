import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Desk, IdempotencyInterceptor } from '#access';
import { Reminders } from '#deadlines';
import { ReportsFreeze } from '#reports';
import { bootstrap, type Clock, type Config, createApp, type EdgeOptions, masterKeysOf, withRequest } from '#platform';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ApiModule } from './api.module.js';
import { migrations } from './house/migrations.js';
import { Limits } from './limits/limits.js';
import { Metrics } from './metrics/metrics.service.js';
import { FILL_DEMO, forgetSessions, isDemoMissing, seedDemo } from './demo/demo.js';
import { DemoClock } from './demo/clock.js';
import { Story } from './demo/story.js';
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
  if (config.demo && isDemoMissing(config)) await inAProcessOfItsOwn();
  const app = await buildApi(config);
  await app.listen(config.port, config.host);
  return app;
}

/** The invented people of a demo, through an API that nobody else reaches. */
export async function fillDemo(config: Config): Promise<void> {
  const accounts = await seedDemo(config);
  if (!accounts) return;
  process.stdout.write('Writing down the people of the demo, and what was done for them in seven weeks ...\n');
  const clock = new DemoClock();
  const app = await buildApi({ ...config, role: 'all' }, { clock });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  await new Story(`http://127.0.0.1:${port}`, clock, app.get(Desk), app.get(Reminders)).live(accounts);
  await app.get(ReportsFreeze).freeze();
  await app.close();
  await forgetSessions(config);
}

/** What the filling took in memory goes with its process: a server that had done it held 50 MB more for good. */
async function inAProcessOfItsOwn(): Promise<void> {
  // Its input stays open as long as we live: it ends with us.
  const filling = spawn(process.execPath, [...process.execArgv, process.argv[1]!, FILL_DEMO], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const [code] = (await once(filling, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the people of the demo could not be written down');
}
