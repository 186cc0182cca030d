import { AttachmentsModule, CasesModule, ErasureModule } from '#cases';
import { ConsularModule } from '#consular';
import { ExportsModule, ImportsModule } from '#exchange';
import { IdentityModule } from '#identity';
import { MessagingModule } from '#messaging';
import { RepatriationModule } from '#repatriation';
import { ReportsModule } from '#reports';
import { SafeguardsModule } from '#safeguards';
import { TestimonyModule } from '#testimony';
import { TransitionsModule } from '#transitions';
import { WatchModule } from '#watch';

/** Every feature; the API and the worker run the same. */
export const features = [
  IdentityModule,
  CasesModule,
  AttachmentsModule,
  ErasureModule,
  MessagingModule,
  ConsularModule,
  RepatriationModule,
  ImportsModule,
  ExportsModule,
  TestimonyModule,
  ReportsModule,
  WatchModule,
  SafeguardsModule,
  TransitionsModule,
];
