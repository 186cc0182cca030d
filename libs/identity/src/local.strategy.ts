import { parse } from '#platform';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { SignIn } from './auth.dto.js';
import { AuthService } from './auth.service.js';
import type { Proof } from './factors/second-factor.js';
import { type Calling, callerOf } from './sessions/calling.dto.js';
import type { SignedIn } from './sessions/sessions.js';

interface SignInRequest extends Calling {
  body: SignIn;
}

@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(@Inject(AuthService) private readonly auth: AuthService) {
    super({ usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true });
  }

  validate(request: SignInRequest, email: string, password: string): Promise<SignedIn> {
    const { otp, passkey } = request.body;
    const proof = { ...(otp && { otp }), ...(passkey && { passkey }) } as Proof;
    return this.auth.signIn({ email, password, ...proof }, callerOf(request));
  }
}

/** Signs in by e-mail and password. A body that lacks one is named as such before anything is compared. */
@Injectable()
export class LocalGuard extends AuthGuard('local') implements CanActivate {
  override canActivate(context: ExecutionContext) {
    parse(SignIn, context.switchToHttp().getRequest<SignInRequest>().body);
    return super.canActivate(context);
  }

  override handleRequest<User>(error: unknown, user: User): User {
    if (error) throw error as Error;
    return user;
  }
}
