import { DeadlinesModule } from '#deadlines';
import { Module } from '@nestjs/common';
import { RepatriationService } from './repatriation.service.js';
import { Way } from './way.js';

@Module({
  imports: [DeadlinesModule],
  providers: [RepatriationService, Way],
  exports: [RepatriationService],
})
export class RepatriationModule {}
