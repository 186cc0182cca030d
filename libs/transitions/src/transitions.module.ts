import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { MessagingModule } from '#messaging';
import { PlacesModule } from '#places';
import { Module } from '@nestjs/common';
import { CaseReferralsController, ReferralsController } from './referrals.controller.js';
import { ReferralsFollowing } from './referrals.following.js';
import { ReferralsService } from './referrals.service.js';
import { CaseTransfersController, TransfersController } from './transfers.controller.js';
import { TransfersService } from './transfers.service.js';
import { TransitionsService } from './transitions.service.js';
import { TransitionsTelling } from './transitions.telling.js';

@Module({
  imports: [CasesModule, DeadlinesModule, MessagingModule, PlacesModule],
  controllers: [CaseReferralsController, ReferralsController, CaseTransfersController, TransfersController],
  providers: [ReferralsFollowing, ReferralsService, TransfersService, TransitionsService, TransitionsTelling],
})
export class TransitionsModule {}
