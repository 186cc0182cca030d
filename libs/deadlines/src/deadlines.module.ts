import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { DeadlineActs } from './deadlines.acts.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesService } from './deadlines.service.js';
import { Reminders } from './reminders.js';

@Module({
  imports: [MessagingModule],
  controllers: [DeadlinesController],
  providers: [DeadlinesService, DeadlineActs, Reminders],
  exports: [DeadlinesService],
})
export class DeadlinesModule {}
