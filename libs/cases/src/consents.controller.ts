import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ConsentInput, ConsentView } from './cases.dto.js';
import { viewConsent } from './cases.view.js';
import { ConsentsService } from './consents.service.js';

@Controller('cases/:id/consents')
export class ConsentsController {
  constructor(@Inject(ConsentsService) private readonly consents: ConsentsService) {}

  @Get()
  @Does('consent.read')
  @Answer('All decisions of this person, the latest first', ConsentView, { list: true })
  async list(@Me() me: Actor, @PathId() id: string) {
    return { items: (await this.consents.list(me, id)).map(viewConsent), nextCursor: null };
  }

  @Post()
  @Does('consent.record', (self: ConsentsController, me: Actor, consentId: string, { id }: Record<string, string>) =>
    self.one(me, id!, consentId),
  )
  @Answer('Record a decision: granted, refused, withdrawn or not asked yet', ConsentView, { status: 201 })
  async record(@Me() me: Actor, @PathId() id: string, @Body() input: ConsentInput): Promise<ConsentView> {
    return viewConsent(await this.consents.record(me, id, input));
  }

  async one(me: Actor, caseId: string, consentId: string): Promise<ConsentView | undefined> {
    const found = (await this.consents.list(me, caseId)).find(({ id }) => id === consentId);
    return found && viewConsent(found);
  }
}
