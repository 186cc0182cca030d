import { type Actor, Does, Me, OpenToAll } from '#access';
import { Answer } from '#platform';
import { Body, Controller, Inject, Post, Req } from '@nestjs/common';
import { InvitationsService } from './invitations.service.js';
import { OwnPassword } from './own-password.service.js';
import { PasswordResets } from './password-resets.service.js';
import { AcceptInvitation, ChangePassword, ForgotPassword } from './people.dto.js';
import { type Calling, callerOf } from './sessions/calling.dto.js';

@Controller('auth')
export class PasswordsController {
  constructor(
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
    @Inject(PasswordResets) private readonly resets: PasswordResets,
    @Inject(OwnPassword) private readonly own: OwnPassword,
  ) {}

  @Post('accept-invitation')
  @OpenToAll()
  @Answer('Choose a password with the token that an administrator gave you, or that a mail brought')
  accept(@Body() { token, password }: AcceptInvitation): Promise<void> {
    return this.invitations.accept(token, password);
  }

  @Post('password')
  @Does('password.change', () => undefined)
  @Answer('Choose another password; everywhere else you are signed out')
  change(@Me() me: Actor, @Body() input: ChangePassword, @Req() request: Calling): Promise<void> {
    return this.own.change(me, input, callerOf(request));
  }

  @Post('forgot-password')
  @OpenToAll()
  @Answer('Have a link to a new password sent, where anybody signs in with this address')
  forgot(@Body() { email }: ForgotPassword, @Req() request: Calling): Promise<void> {
    return this.resets.ask(email, callerOf(request));
  }
}
