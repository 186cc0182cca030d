import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';
import { InboxStreams } from './inbox-streams.js';
import { MailSender } from './mail-sender.js';
import { Messages } from './messages.js';
import { OutboxController } from './outbox.controller.js';
import { OutboxService } from './outbox.service.js';

@Module({
  controllers: [InboxController, OutboxController],
  providers: [InboxService, InboxStreams, MailSender, Messages, OutboxService],
  exports: [Messages],
})
export class MessagingModule {}
