import { AccessModule, Housekeeping, JobRunner } from '#access';
import { type Clock, type Config, PlatformModule } from '#platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { entities } from '../../api/src/house/entities.js';
import { features } from '../../api/src/house/features.js';

/** Does what happens later: the same features, no HTTP. */
@Module({})
export class WorkerModule {
  static for(config: Config, clock?: Clock): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.for(config, entities, clock), AccessModule, ...features],
      providers: [JobRunner, Housekeeping],
    };
  }
}
