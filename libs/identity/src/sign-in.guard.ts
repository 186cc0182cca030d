import { type Actor, Desk, type Doing, DOES, OPEN, reachOf } from '#access';
import { unauthenticated } from '#platform';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessTokens } from './access-tokens.js';

/** Every route but those open to all needs a token, and a role that may do at all what the route says it does. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(AccessTokens) private readonly tokens: AccessTokens,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(OPEN, context.getHandler())) return true;
    const request = context.switchToHttp().getRequest<{ headers: { authorization?: string }; actor?: Actor }>();
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw unauthenticated();
    const actor = this.tokens.read(token);
    request.actor = actor;
    const { verb } = this.reflector.get<Doing>(DOES, context.getHandler());
    // Refused before the body is read, and on the record.
    if (reachOf(actor, verb) === null) await this.desk.do(actor, async (work) => work.require(verb));
    return true;
  }
}
