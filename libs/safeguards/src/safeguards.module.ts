import { CasesModule } from '#cases';
import { DeadlinesModule } from '#deadlines';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { ExclusionsController, StandingExclusionsController } from './exclusions.controller.js';
import { ExclusionsService } from './exclusions.service.js';
import { GlassController } from './glass.controller.js';
import { GlassService } from './glass.service.js';

@Module({
  imports: [CasesModule, DeadlinesModule, MessagingModule],
  controllers: [ExclusionsController, StandingExclusionsController, GlassController],
  providers: [ExclusionsService, GlassService],
})
export class SafeguardsModule {}
