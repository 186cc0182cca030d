import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { CaseReferralsController, ReferralsController } from './referrals.controller.js';
import { ReferralsFollowing } from './referrals.following.js';
import { ReferralsService } from './referrals.service.js';
import { TransitionsService } from './transitions.service.js';
import { TransitionsTelling } from './transitions.telling.js';

@Module({
  imports: [CasesModule, DeadlinesModule, MessagingModule],
  controllers: [CaseReferralsController, ReferralsController],
  providers: [ReferralsFollowing, ReferralsService, TransitionsService, TransitionsTelling],
})
export class TransitionsModule {}
