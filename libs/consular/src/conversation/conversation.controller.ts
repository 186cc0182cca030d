import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ConversationMessage, SayToOther } from './conversation.dto.js';
import { ConversationService } from './conversation.service.js';

@Controller('consular-notifications/:id/messages')
export class ConversationController {
  constructor(@Inject(ConversationService) private readonly conversation: ConversationService) {}

  @Get()
  @Does('notification.list')
  @Answer('Questions and answers about a notification, the oldest first', ConversationMessage, { list: true })
  read(@Me() me: Actor, @PathId() id: string) {
    return this.conversation.read(me, id);
  }

  @Post()
  @Does(
    'notification.discuss',
    (self: ConversationController, me: Actor, messageId: string, { id }: Record<string, string>) =>
      self.conversation.one(me, id!, messageId),
  )
  @Answer('Ask the other side, or answer it', ConversationMessage, {
    status: 201,
    description:
      'The other side is told that something was said, and not what. A mission reads it while it may see the case. 409 `notification-status` where no mission knows of the notification, or not any more.',
  })
  say(@Me() me: Actor, @PathId() id: string, @Body() { text }: SayToOther): Promise<ConversationMessage> {
    return this.conversation.say(me, id, text);
  }
}
