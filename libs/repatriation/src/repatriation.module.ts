import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { Module } from '@nestjs/common';
import { StepsOfActs } from './acts.js';
import { RepatriationController } from './repatriation.controller.js';
import { RepatriationService } from './repatriation.service.js';
import { Way } from './way.js';

@Module({
  imports: [CasesModule, DeadlinesModule],
  controllers: [RepatriationController],
  providers: [RepatriationService, StepsOfActs, Way],
  exports: [RepatriationService],
})
export class RepatriationModule {}
