import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Controller, Get, Headers, HttpCode, Inject, Post, Query, StreamableFile } from '@nestjs/common';
import { ListNotifications, NotificationView } from './inbox.dto.js';
import { InboxService } from './inbox.service.js';
import { InboxStreams } from './inbox-streams.js';

@Controller('notifications')
export class InboxController {
  constructor(
    @Inject(InboxService) private readonly inbox: InboxService,
    @Inject(InboxStreams) private readonly streams: InboxStreams,
  ) {}

  @Get()
  @Does('inbox.read')
  @Answer('Your messages, the newest first', NotificationView, { list: true })
  list(@Me() me: Actor, @Query() query: ListNotifications) {
    return this.inbox.list(me, query);
  }

  @Get('stream')
  @Does('inbox.read')
  @Answer('Your messages as they come, as server-sent events', null, {
    also: ['text/event-stream'],
    description:
      'Each event `notification` carries one message as its data. Send `Last-Event-ID` to go on where you were; a message may then come a second time, under the same id. The stream ends with your session.',
  })
  async stream(@Me() me: Actor, @Headers('last-event-id') lastEventId?: string): Promise<StreamableFile> {
    return new StreamableFile(await this.streams.open(me, lastEventId), { type: 'text/event-stream; charset=utf-8' });
  }

  @Post(':id/read')
  @HttpCode(200)
  @Does('inbox.mark', (self: InboxController, me: Actor, id: string) => self.inbox.one(me, id))
  @Answer('Mark a message as read', NotificationView, { status: 200 })
  read(@Me() me: Actor, @PathId() id: string): Promise<NotificationView> {
    return this.inbox.markRead(me, id);
  }
}
