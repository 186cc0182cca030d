import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { MessagingModule } from '#messaging';
import { RepatriationModule } from '#repatriation';
import { Module } from '@nestjs/common';
import { CaseNotificationsController, ConsularController } from './consular.controller.js';
import { ConsularSending } from './consular.sending.js';
import { ConsularService } from './consular.service.js';

@Module({
  imports: [CasesModule, DeadlinesModule, MessagingModule, RepatriationModule],
  controllers: [CaseNotificationsController, ConsularController],
  providers: [ConsularService, ConsularSending],
})
export class ConsularModule {}
