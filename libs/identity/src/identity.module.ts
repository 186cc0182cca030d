import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { AccountNotices } from './account-notices.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { ApprovedChanges } from './changes/approved-changes.js';
import { UserChangesController } from './changes/changes.controller.js';
import { UserChangesService } from './changes/user-changes.service.js';
import { FactorsController } from './factors/factors.controller.js';
import { FactorsService } from './factors/factors.service.js';
import { Passkeys } from './factors/passkeys.js';
import { RecoveryCodes } from './factors/recovery-codes.js';
import { SecondFactor } from './factors/second-factor.js';
import { StepUpService } from './factors/step-up.service.js';
import { SignInThrottle } from './guessing/sign-in-throttle.js';
import { InvitationsService } from './invitations.service.js';
import { LocalStrategy } from './local.strategy.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';
import { OwnPassword } from './own-password.service.js';
import { PasswordsController } from './passwords.controller.js';
import { PasswordResets } from './password-resets.service.js';
import { Passwords } from './passwords.js';
import { OwnSessionsService } from './sessions/own-sessions.service.js';
import { SessionUse } from './sessions/session-use.js';
import { Sessions } from './sessions/sessions.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SignInGuard } from './sign-in.guard.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [MessagingModule],
  controllers: [
    AuthController,
    FactorsController,
    PasswordsController,
    OrganisationsController,
    SessionsController,
    UserChangesController,
    UsersController,
  ],
  providers: [
    AuthService,
    AccessTokens,
    AccountNotices,
    ApprovedChanges,
    FactorsService,
    InvitationsService,
    LocalStrategy,
    OrganisationsService,
    OwnPassword,
    OwnSessionsService,
    Passkeys,
    PasswordResets,
    Passwords,
    RecoveryCodes,
    SecondFactor,
    Sessions,
    SessionUse,
    SignInGuard,
    SignInThrottle,
    StepUpService,
    UserChangesService,
    UsersService,
  ],
  exports: [AuthService, AccessTokens, Passwords, Sessions, SessionUse, SignInGuard],
})
export class IdentityModule {}
