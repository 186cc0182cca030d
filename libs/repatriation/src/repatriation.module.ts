import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { Module } from '@nestjs/common';
import { StepsOfActs } from './acts.js';
import { Boarding } from './movements/boarding.js';
import { MovementsController } from './movements/movements.controller.js';
import { MovementsService } from './movements/movements.service.js';
import { Travel } from './movements/travel.js';
import { RepatriationController } from './repatriation.controller.js';
import { RepatriationService } from './repatriation.service.js';
import { Way } from './way.js';

@Module({
  imports: [CasesModule, DeadlinesModule],
  controllers: [RepatriationController, MovementsController],
  providers: [RepatriationService, StepsOfActs, Way, MovementsService, Boarding, Travel],
  exports: [RepatriationService],
})
export class RepatriationModule {}
