import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { Module } from '@nestjs/common';
import { StepsOfActs } from './acts.js';
import { Boarding } from './movements/boarding.js';
import { MovementsController } from './movements/movements.controller.js';
import { MovementsService } from './movements/movements.service.js';
import { Travel } from './movements/travel.js';
import { EndingsService } from './endings.service.js';
import { JourneysController } from './journeys.controller.js';
import { JourneysService } from './journeys.service.js';
import { BulkStepsController } from './bulk.controller.js';
import { BoardService } from './board.service.js';
import { BulkSteps } from './steps.bulk.js';
import { Recalls } from './recalls.js';
import { RepatriationController } from './repatriation.controller.js';
import { RepatriationService } from './repatriation.service.js';
import { StepRulesController } from './steps.controller.js';
import { BoardViewsController } from './views/board-views.controller.js';
import { BoardViewsService } from './views/board-views.service.js';
import { Way } from './way.js';

@Module({
  imports: [CasesModule, DeadlinesModule],
  controllers: [
    RepatriationController,
    StepRulesController,
    JourneysController,
    BulkStepsController,
    MovementsController,
    BoardViewsController,
  ],
  providers: [
    BulkSteps,
    BoardService,
    RepatriationService,
    JourneysService,
    EndingsService,
    StepsOfActs,
    Way,
    Recalls,
    MovementsService,
    Boarding,
    Travel,
    BoardViewsService,
  ],
  exports: [MovementsService, Recalls, RepatriationService],
})
export class RepatriationModule {}
