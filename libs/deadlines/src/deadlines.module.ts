import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { DeadlineActs } from './deadlines.acts.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesService } from './deadlines.service.js';
import { Digests } from './digest/digests.js';
import { Reminders } from './reminders.js';

@Module({
  imports: [MessagingModule],
  controllers: [DeadlinesController],
  providers: [DeadlinesService, DeadlineActs, Digests, Reminders],
  exports: [DeadlinesService],
})
export class DeadlinesModule {}
