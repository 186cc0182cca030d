import { CasesModule } from '#cases';
import { RepatriationModule } from '#repatriation';
import { TransitionsModule } from '#transitions';
import { Module } from '@nestjs/common';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { CasePrints } from './prints.case.js';
import { JourneyPrints } from './prints.journey.js';
import { ReferralPrints } from './prints.referral.js';

@Module({
  imports: [CasesModule, RepatriationModule, TransitionsModule],
  controllers: [ExportsController],
  providers: [ExportsService, CasePrints, JourneyPrints, ReferralPrints],
})
export class ExportsModule {}
