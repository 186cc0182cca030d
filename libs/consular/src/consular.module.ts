import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { MessagingModule } from '#messaging';
import { RepatriationModule } from '#repatriation';
import { Module } from '@nestjs/common';
import { ConsularByHand } from './consular.by-hand.js';
import { ConsularCallingOff } from './consular.calling-off.js';
import { CaseNotificationsController, ConsularController } from './consular.controller.js';
import { ConsularSending } from './consular.sending.js';
import { ConsularService } from './consular.service.js';

@Module({
  imports: [CasesModule, DeadlinesModule, MessagingModule, RepatriationModule],
  controllers: [CaseNotificationsController, ConsularController],
  providers: [ConsularByHand, ConsularCallingOff, ConsularService, ConsularSending],
})
export class ConsularModule {}
