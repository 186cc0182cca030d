import { join } from 'node:path';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Config, masterKeysOf } from './config.js';
import { gatherQuestions, openSource, poolOf } from './database/source.js';
import { Clamd, FileStore } from './files/index.js';
import { type Mailer, openMailer } from './mail/index.js';
import { type JobQueue, openQueue, queuePoolSettings } from './queue/index.js';
import { openVault } from './vault/open-vault.js';
import { openWebhookCaller } from './webhook/index.js';
import { masterKeyId, Vault } from './vault/vault.js';

export const QUEUE = Symbol('queue');
export const MAILER = Symbol('mailer');
/** Calls the endpoints of others. */
export const WEBHOOKS = Symbol('webhooks');
/** Looks at files for malware; null where CLAMD_URL is not set. */
export const SCANNER = Symbol('scanner');
const QUEUE_POOL = Symbol('queue pool');

/** Technology, given once to the whole application: configuration, database, vault, queue, mail, clock. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(QUEUE_POOL) private readonly pool: pg.Pool | null,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  static for(values: Config, entities: readonly (new () => object)[], clock = new Clock()): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: values },
        { provide: Clock, useValue: clock },
        { provide: FileStore, useValue: new FileStore(join(values.dataFolder, 'files')) },
        { provide: WEBHOOKS, useValue: openWebhookCaller({ trusting: values.demo }) },
        { provide: SCANNER, useValue: values.clamdUrl === null ? null : new Clamd(values.clamdUrl) },
        {
          provide: Vault,
          useFactory: (source: DataSource) =>
            openVault(poolOf(source), masterKeysOf(values)).catch(async (error: Error) => {
              await source.destroy();
              throw error;
            }),
          inject: [DataSource],
        },
        {
          provide: DataSource,
          useFactory: async () => {
            const source = await openSource(values.databaseUrl, entities, {
              connections: values.databaseConnections,
              keyed: masterKeyId(values.masterKey),
            }).initialize();
            gatherQuestions(poolOf(source));
            return source;
          },
        },
        {
          provide: QUEUE_POOL,
          useFactory: () =>
            values.redisUrl ? null : new pg.Pool({ connectionString: values.databaseDirectUrl, ...queuePoolSettings }),
        },
        {
          provide: QUEUE,
          useFactory: (pool: pg.Pool | null) =>
            openQueue(values.redisUrl ? { redisUrl: values.redisUrl } : { pool: pool! }),
          inject: [QUEUE_POOL],
        },
        {
          provide: MAILER,
          useFactory: () => openMailer({ smtpUrl: values.smtpUrl ?? undefined, from: values.mailFrom }),
        },
      ],
      exports: [Config, Clock, Vault, FileStore, SCANNER, DataSource, QUEUE, MAILER, WEBHOOKS],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
    await this.pool?.end();
    this.mailer.close();
    await this.source.destroy();
  }
}
