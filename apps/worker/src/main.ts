import 'reflect-metadata';
import { readConfig } from '#platform';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

const logger = new ConsoleLogger({ json: process.env.NODE_ENV === 'production', logLevels: ['error', 'warn', 'log'] });
const worker = await NestFactory.createApplicationContext(WorkerModule.for({ ...readConfig(), role: 'worker' }), {
  logger,
});
worker.enableShutdownHooks();
process.stdout.write('Homeward worker is ready\n');
