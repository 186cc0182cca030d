import { AccessModule, Housekeeping, IdempotencyInterceptor, JobRunner, RouteCheck } from '#access';
import { SignInGuard } from '#identity';
import { type Clock, type Config, PlatformModule } from '#platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { HealthController } from './health.controller.js';
import { entities } from './house/entities.js';
import { features } from './house/features.js';
import { LimitsGuard } from './limits/limits.guard.js';
import { Limits } from './limits/limits.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { Metrics } from './metrics/metrics.service.js';

/** What people talk to. In role `all` it also does the worker's work. */
@Module({})
export class ApiModule {
  static for(config: Config, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.for(config, entities, clock), AccessModule, ...features],
      controllers: [HealthController, MetricsController],
      providers: [
        Metrics,
        Limits,
        LimitsGuard,
        RouteCheck,
        IdempotencyInterceptor,
        // In this order: first who asks, then how much.
        { provide: APP_GUARD, useExisting: SignInGuard },
        { provide: APP_GUARD, useExisting: LimitsGuard },
        ...(config.role === 'all' ? [JobRunner, Housekeeping] : []),
      ],
    };
  }
}
