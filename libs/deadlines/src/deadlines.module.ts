import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { Arrivals } from './arrivals.js';
import { Departures } from './departures.js';
import { DeadlineActs } from './deadlines.acts.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesService } from './deadlines.service.js';
import { Digests } from './digest/digests.js';
import { CalendarFeeds } from './feed/feeds.js';
import { FeedsController } from './feed/feeds.controller.js';
import { DeadlineTemplatesController } from './templates.controller.js';
import { Reminders } from './reminders.js';

@Module({
  imports: [MessagingModule],
  controllers: [DeadlinesController, DeadlineTemplatesController, FeedsController],
  providers: [Arrivals, Departures, DeadlinesService, DeadlineActs, CalendarFeeds, Digests, Reminders],
  exports: [Arrivals, Departures, DeadlinesService],
})
export class DeadlinesModule {}
