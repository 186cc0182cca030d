import { parse } from '#platform';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { SignIn } from './auth.dto.js';
import { AuthService, type SignedIn } from './auth.service.js';

interface SignInRequest {
  body: SignIn;
  ip: string;
}

@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(@Inject(AuthService) private readonly auth: AuthService) {
    super({ usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true });
  }

  validate(request: SignInRequest, email: string, password: string): Promise<SignedIn> {
    return this.auth.signIn({ email, password, from: request.ip, ...(request.body.otp && { otp: request.body.otp }) });
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
