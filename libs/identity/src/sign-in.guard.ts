import { type Actor, asksForFreshFactor, Desk, type Doing, DOES, OPEN, reachOf } from '#access';
import { unauthenticated } from '#platform';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessTokens } from './access-tokens.js';
import { WHILE_ENROLLING } from './factors/while-enrolling.js';
import { SessionUse } from './sessions/session-use.js';
import { Sessions } from './sessions/sessions.js';

/** Every route but those open to all needs a token, and a role that may do at all what the route says it does. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(AccessTokens) private readonly tokens: AccessTokens,
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionUse) private readonly use: SessionUse,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const said = <T>(what: symbol) => this.reflector.get<T | undefined>(what, context.getHandler());
    if (said<boolean>(OPEN)) return true;
    const request = context.switchToHttp().getRequest<{ headers: { authorization?: string }; actor?: Actor }>();
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw unauthenticated();
    const { enrolling, ...actor } = this.tokens.read(token);
    request.actor = actor;
    await this.use.note(actor);
    if (enrolling && !said<boolean>(WHILE_ENROLLING)) await this.sessions.mustBeEnrolled(actor);
    const { verb } = said<Doing>(DOES)!;
    // Refused before the body is read, and on the record.
    if (reachOf(actor, verb) === null) await this.desk.do(actor, async (work) => work.require(verb));
    if (asksForFreshFactor(verb)) await this.sessions.mustBeFresh(actor, verb);
    return true;
  }
}
