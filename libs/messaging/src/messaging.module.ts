import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';
import { InboxStreams } from './inbox-streams.js';
import { MailSender } from './mail-sender.js';
import { Messages } from './messages.js';
import { OutboxController } from './outbox.controller.js';
import { OutboxService } from './outbox.service.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { WebhookSender } from './webhooks/webhook-sender.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksService } from './webhooks/webhooks.service.js';

@Module({
  controllers: [InboxController, OutboxController, PreferencesController, WebhooksController],
  providers: [
    InboxService,
    InboxStreams,
    MailSender,
    Messages,
    OutboxService,
    PreferencesService,
    WebhookSender,
    WebhooksService,
  ],
  exports: [Messages],
})
export class MessagingModule {}
