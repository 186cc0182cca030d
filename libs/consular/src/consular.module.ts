import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { MessagingModule } from '#messaging';
import { RepatriationModule } from '#repatriation';
import { Module } from '@nestjs/common';
import { BatchAnnouncing } from './batch/batch.announcing.js';
import { BatchService } from './batch/batch.service.js';
import { ConsularByHand } from './consular.by-hand.js';
import { ConsularCallingOff } from './consular.calling-off.js';
import { CaseNotificationsController, ConsularController } from './consular.controller.js';
import { ConsularSending } from './consular.sending.js';
import { ConsularService } from './consular.service.js';
import { ConversationController } from './conversation/conversation.controller.js';
import { ConversationService } from './conversation/conversation.service.js';
import { ConversationTelling } from './conversation/conversation.telling.js';

@Module({
  imports: [CasesModule, DeadlinesModule, MessagingModule, RepatriationModule],
  controllers: [CaseNotificationsController, ConsularController, ConversationController],
  providers: [
    BatchAnnouncing,
    BatchService,
    ConsularByHand,
    ConsularCallingOff,
    ConsularService,
    ConsularSending,
    ConversationService,
    ConversationTelling,
  ],
})
export class ConsularModule {}
