import { type Actor, type Doing, DOES } from '#access';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Limits } from './limits.js';

const ofACase = /^\/api\/v1\/cases\/:/u;

/** After whoever asks is known, and before anything is looked up: a refusal for being too much tells nothing else. */
@Injectable()
export class LimitsGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    const doing = this.reflector.get<Doing | undefined>(DOES, context.getHandler());
    if (!request.actor || !doing) return true;
    const { id } = request.params as { id?: string };
    // What is written is not counted: after a rescue of thousands one caseworker logs hundreds a day.
    const looks = request.method === 'GET' && ofACase.test(request.routeOptions.url ?? '');
    await this.limits.byPerson(request.actor, {
      verb: doing.verb,
      lookedAt: looks ? (id?.toLowerCase() ?? null) : null,
    });
    return true;
  }
}
