import 'reflect-metadata';
import { readConfig, SafeLogger, sayLastWordsSafely } from '#platform';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

const logger = new SafeLogger();
sayLastWordsSafely(logger);
try {
  const config = await readConfig();
  const worker = await NestFactory.createApplicationContext(WorkerModule.for({ ...config, role: 'worker' }), {
    logger,
    abortOnError: false,
  });
  worker.enableShutdownHooks();
  process.stdout.write('Homeward worker is ready\n');
} catch (error) {
  process.stderr.write(`Homeward worker did not start: ${(error as Error).message}\n`);
  process.exit(1);
}
