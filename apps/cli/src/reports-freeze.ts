import { AccessModule } from '#access';
import { type Config, PlatformModule } from '#platform';
import { ReportsFreeze } from '#reports';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { entities } from '../../api/src/house/entities.js';
import { features } from '../../api/src/house/features.js';

/** The features without HTTP and without the worker: what is later stays in the outbox for those who run. */
@Module({})
class CliModule {
  static for(config: Config): DynamicModule {
    return { module: CliModule, imports: [PlatformModule.for(config, entities), AccessModule, ...features] };
  }
}

export async function freezeReports(config: Config, say: (line: string) => void): Promise<number> {
  const application = await NestFactory.createApplicationContext(CliModule.for(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    // Up to now, not to the last midnight: who asks for it wants to see what was logged today.
    const { cells, cases } = await application.get(ReportsFreeze).freeze(new Date());
    say(`${cells} figures are shown to coordinators now, counted from ${cases} cases.`);
    return 0;
  } finally {
    await application.close();
  }
}
