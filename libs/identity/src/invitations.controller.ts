import { OpenToAll } from '#access';
import { Answer } from '#platform';
import { Body, Controller, Inject, Post, Req } from '@nestjs/common';
import { InvitationsService } from './invitations.service.js';
import { PasswordResets } from './password-resets.service.js';
import { AcceptInvitation, ForgotPassword } from './people.dto.js';
import { type Calling, callerOf } from './sessions/calling.dto.js';

@Controller('auth')
export class InvitationsController {
  constructor(
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
    @Inject(PasswordResets) private readonly resets: PasswordResets,
  ) {}

  @Post('accept-invitation')
  @OpenToAll()
  @Answer('Choose a password with the token that an administrator gave you, or that a mail brought')
  accept(@Body() { token, password }: AcceptInvitation): Promise<void> {
    return this.invitations.accept(token, password);
  }

  @Post('forgot-password')
  @OpenToAll()
  @Answer('Have a link to a new password sent, where anybody signs in with this address')
  forgot(@Body() { email }: ForgotPassword, @Req() request: Calling): Promise<void> {
    return this.resets.ask(email, callerOf(request));
  }
}
