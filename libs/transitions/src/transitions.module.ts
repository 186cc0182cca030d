import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { MessagingModule } from '#messaging';
import { PlacesModule } from '#places';
import { Module } from '@nestjs/common';
import { CaseloadController, LoadsController } from './caseload.controller.js';
import { CaseloadService } from './caseload.service.js';
import { CaseReferralsController, ReferralsController } from './referrals.controller.js';
import { ReferralsFollowing } from './referrals.following.js';
import { ReferralsService } from './referrals.service.js';
import { CaseTransfersController, TransfersController } from './transfers.controller.js';
import { TransfersService } from './transfers.service.js';
import { TransitionsLapsing } from './transitions.lapsing.js';
import { TransitionsService } from './transitions.service.js';
import { TransitionsTelling } from './transitions.telling.js';

@Module({
  imports: [CasesModule, DeadlinesModule, MessagingModule, PlacesModule],
  controllers: [
    CaseloadController,
    LoadsController,
    CaseReferralsController,
    ReferralsController,
    CaseTransfersController,
    TransfersController,
  ],
  providers: [
    CaseloadService,
    ReferralsFollowing,
    ReferralsService,
    TransfersService,
    TransitionsLapsing,
    TransitionsService,
    TransitionsTelling,
  ],
  exports: [TransitionsService],
})
export class TransitionsModule {}
