import { type Actor, Does, Me } from '#access';
import { Answer, IfMatch } from '#platform';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { MailPreferences, SetMailPreferences } from './preferences.dto.js';
import { PreferencesService } from './preferences.service.js';

@Controller('notifications/preferences')
export class PreferencesController {
  constructor(@Inject(PreferencesService) private readonly preferences: PreferencesService) {}

  @Get()
  @Does('inbox.preferences')
  @Answer('How you want to be written to', MailPreferences)
  read(@Me() me: Actor): Promise<MailPreferences> {
    return this.preferences.read(me);
  }

  @Put()
  @Does('inbox.preferences')
  @Answer('Say how you want to be written to', MailPreferences)
  set(@Me() me: Actor, @IfMatch() version: number, @Body() input: SetMailPreferences): Promise<MailPreferences> {
    return this.preferences.set(me, version, input);
  }
}
