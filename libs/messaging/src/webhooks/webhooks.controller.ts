import { type Actor, Does, Me } from '#access';
import { Answer, IfMatch, PageQuery, PathId } from '#platform';
import { Body, Controller, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import { AddWebhook, CorrectWebhook, RotateSecret, WebhookRecord } from './webhooks.dto.js';
import { WebhooksService } from './webhooks.service.js';

// A repeat under one Idempotency-Key shows the endpoint and not its secret: that is shown once.
const again = (self: WebhooksController, me: Actor, id: string) => self.read(me, id);

@Controller('webhooks')
export class WebhooksController {
  constructor(@Inject(WebhooksService) private readonly webhooks: WebhooksService) {}

  @Get()
  @Does('webhook.read')
  @Answer('Endpoints of missions and organisations', WebhookRecord, { list: true })
  list(@Me() me: Actor, @Query() query: PageQuery) {
    return this.webhooks.list(me, query);
  }

  @Post()
  @Does('webhook.add', again)
  @Answer('Tell a mission or an organisation by its own software too', WebhookRecord, {
    status: 201,
    description: 'What an endpoint is told and how it tells that it was us: docs/webhooks.md.',
  })
  add(@Me() me: Actor, @Body() input: AddWebhook): Promise<WebhookRecord> {
    return this.webhooks.add(me, input);
  }

  @Get(':id')
  @Does('webhook.read')
  @Answer('One endpoint', WebhookRecord)
  read(@Me() me: Actor, @PathId() id: string): Promise<WebhookRecord> {
    return this.webhooks.read(me, id);
  }

  @Patch(':id')
  @Does('webhook.correct')
  @Answer('Correct the address of an endpoint, or call it no more', WebhookRecord)
  correct(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: CorrectWebhook,
  ): Promise<WebhookRecord> {
    return this.webhooks.correct(me, id, version, changes);
  }

  @Post(':id/rotate')
  @Does('webhook.rotate', again)
  @Answer('A new secret; the one before signs as well for a day', WebhookRecord, { status: 201 })
  rotate(@Me() me: Actor, @PathId() id: string, @Body() _nothing: RotateSecret): Promise<WebhookRecord> {
    return this.webhooks.rotate(me, id);
  }
}
