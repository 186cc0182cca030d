import { Module } from '@nestjs/common';
import { CompoundsController } from './compounds.controller.js';
import { CompoundsService } from './compounds.service.js';
import { MissionsController } from './missions.controller.js';
import { MissionsService } from './missions.service.js';
import { PlacesService } from './places.service.js';
import { RescueDays } from './rescue-days.js';
import { RescuesController } from './rescues.controller.js';
import { RescuesService } from './rescues.service.js';

@Module({
  controllers: [CompoundsController, RescuesController, MissionsController],
  providers: [PlacesService, RescueDays, CompoundsService, RescuesService, MissionsService],
  exports: [PlacesService, RescueDays],
})
export class PlacesModule {}
