import { DeadlinesModule } from '#deadlines';
import { Module } from '@nestjs/common';
import { RepatriationController } from './repatriation.controller.js';
import { RepatriationService } from './repatriation.service.js';
import { Way } from './way.js';

@Module({
  imports: [DeadlinesModule],
  controllers: [RepatriationController],
  providers: [RepatriationService, Way],
  exports: [RepatriationService],
})
export class RepatriationModule {}
