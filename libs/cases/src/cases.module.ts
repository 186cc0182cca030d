import { DeadlinesModule } from '#deadlines';
import { MessagingModule } from '#messaging';
import { PeopleModule } from '#people';
import { PlacesModule } from '#places';
import { Module } from '@nestjs/common';
import { Acts } from './acts.js';
import { AssignmentNews } from './cases.assigned.js';
import { CasesFollowing } from './cases.following.js';
import { CaseLists } from './cases.list.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { ConsentWordingsController } from './consent-wordings.controller.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';
import { Duplicates } from './duplicates.js';
import { EntriesController } from './entries.controller.js';
import { LegalEntriesController } from './entries.legal.controller.js';
import { EntriesService } from './entries.service.js';
import { HoldsController } from './holds/holds.controller.js';
import { HoldsService } from './holds/holds.service.js';
import { HistoryController } from './history.controller.js';
import { HistoryService } from './history.service.js';
import { Mistakes } from './mistakes.js';
import { ShelterController } from './shelter.controller.js';
import { Standing } from './standing.js';

@Module({
  imports: [PeopleModule, PlacesModule, DeadlinesModule, MessagingModule],
  controllers: [
    CasesController,
    ConsentsController,
    ConsentWordingsController,
    EntriesController,
    LegalEntriesController,
    HistoryController,
    HoldsController,
    ShelterController,
  ],
  providers: [
    Acts,
    AssignmentNews,
    CasesService,
    CasesFollowing,
    CaseLists,
    ConsentsService,
    Duplicates,
    EntriesService,
    HistoryService,
    HoldsService,
    Mistakes,
    Standing,
  ],
  exports: [Acts, CasesService, CaseLists, ConsentsService, Duplicates, Mistakes, Standing],
})
export class CasesModule {}
