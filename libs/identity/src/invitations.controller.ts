import { OpenToAll } from '#access';
import { Answer } from '#platform';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { InvitationsService } from './invitations.service.js';
import { AcceptInvitation } from './people.dto.js';

@Controller('auth')
export class InvitationsController {
  constructor(@Inject(InvitationsService) private readonly invitations: InvitationsService) {}

  @Post('accept-invitation')
  @OpenToAll()
  @Answer('Choose a password with the token an administrator gave you')
  accept(@Body() { token, password }: AcceptInvitation): Promise<void> {
    return this.invitations.accept(token, password);
  }
}
