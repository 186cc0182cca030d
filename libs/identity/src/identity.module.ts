import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { LocalStrategy } from './local.strategy.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';
import { Passwords } from './passwords.js';
import { SignInGuard } from './sign-in.guard.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  controllers: [AuthController, InvitationsController, OrganisationsController, UsersController],
  providers: [
    AuthService,
    AccessTokens,
    InvitationsService,
    LocalStrategy,
    OrganisationsService,
    Passwords,
    SignInGuard,
    SignInThrottle,
    UsersService,
  ],
  exports: [AuthService, AccessTokens, Passwords, SignInGuard],
})
export class IdentityModule {}
