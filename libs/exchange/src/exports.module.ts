import { CasesModule } from '#cases';
import { RepatriationModule } from '#repatriation';
import { Module } from '@nestjs/common';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { CasePrints } from './prints.case.js';
import { JourneyPrints } from './prints.journey.js';

@Module({
  imports: [CasesModule, RepatriationModule],
  controllers: [ExportsController],
  providers: [ExportsService, CasePrints, JourneyPrints],
})
export class ExportsModule {}
