import { type Actor, Does, Me } from '#access';
import { Answer } from '#platform';
import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { WhichWordings, WordingView } from './consent-wordings.dto.js';
import { ConsentsService } from './consents.service.js';

@Controller('consent-wordings')
export class ConsentWordingsController {
  constructor(@Inject(ConsentsService) private readonly consents: ConsentsService) {}

  @Get()
  @Does('consent.wording')
  // Nothing of anybody stands in them; a day is soon enough for a new version.
  @Header('Cache-Control', 'private, max-age=86400')
  @Answer('What is read out to a person before she decides, in her language, as it stands today', WordingView, {
    list: true,
  })
  async list(@Me() me: Actor, @Query() which: WhichWordings) {
    return { items: await this.consents.wordings(me, which), nextCursor: null };
  }
}
