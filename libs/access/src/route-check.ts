import { Inject, Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { grants } from './grants.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { type Doing, DOES, OPEN } from './route.js';

/** Walks all routes at start: one without a verb, or with a verb that nobody is granted, does not start the server. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(IdempotencyInterceptor) private readonly idempotency: IdempotencyInterceptor,
  ) {}

  onApplicationBootstrap(): void {
    const faults: string[] = [];
    for (const { instance, metatype } of this.discovery.getControllers()) {
      if (!instance || !metatype) continue;
      this.idempotency.know(metatype, instance as object);
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name]!;
        const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
        if (method === undefined || Reflect.getMetadata(OPEN, handler)) continue;
        const fault = faultOf(Reflect.getMetadata(DOES, handler) as Doing | undefined, method);
        if (fault) faults.push(`${metatype.name}.${name}: ${fault}`);
      }
    }
    if (faults.length) throw new Error(`Routes that may not start:\n${faults.join('\n')}`);
  }
}

function faultOf(doing: Doing | undefined, method: RequestMethod): string | null {
  if (!doing) return 'says no verb (@Does) and is not open to all';
  if (!Object.keys(grants[doing.verb] ?? {}).length) return `${doing.verb} is granted to nobody`;
  if (method === RequestMethod.POST && !doing.again) return 'is a POST that does not say how its answer is given again';
  return null;
}
