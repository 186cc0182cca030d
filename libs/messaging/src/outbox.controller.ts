import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ListOutbox, OutboxView } from './outbox.dto.js';
import { OutboxService } from './outbox.service.js';

@Controller('outbox')
export class OutboxController {
  constructor(@Inject(OutboxService) private readonly outbox: OutboxService) {}

  @Get()
  @Does('outbox.read')
  @Answer('What leaves the house: states, tries and errors', OutboxView, { list: true })
  list(@Me() me: Actor, @Query() query: ListOutbox) {
    return this.outbox.list(me, query);
  }

  @Post(':id/retry')
  @Does('outbox.retry', (self: OutboxController, me: Actor, id: string) => self.outbox.one(me, id))
  @Answer('Try a message again', OutboxView, { status: 201 })
  retry(@Me() me: Actor, @PathId() id: string): Promise<OutboxView> {
    return this.outbox.retry(me, id);
  }
}
