import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { AlertsController } from './alerts.controller.js';
import { AlertsService } from './alerts.service.js';
import { Watcher } from './watcher.js';

@Module({
  imports: [MessagingModule],
  controllers: [AlertsController],
  providers: [AlertsService, Watcher],
})
export class WatchModule {}
