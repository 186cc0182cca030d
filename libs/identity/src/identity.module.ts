import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { LocalStrategy } from './local.strategy.js';
import { Passwords } from './passwords.js';
import { SignInGuard } from './sign-in.guard.js';
import { SignInThrottle } from './sign-in-throttle.js';

@Module({
  controllers: [AuthController],
  providers: [AuthService, AccessTokens, LocalStrategy, Passwords, SignInGuard, SignInThrottle],
  exports: [AuthService, AccessTokens, Passwords, SignInGuard],
})
export class IdentityModule {}
