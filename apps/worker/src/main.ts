import 'reflect-metadata';
import { readConfig } from '#platform';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

try {
  const logger = new ConsoleLogger({
    json: process.env.NODE_ENV === 'production',
    logLevels: ['error', 'warn', 'log'],
  });
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
