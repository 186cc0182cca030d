import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { Eraser } from './eraser.js';
import { ErasureAskingController, ErasuresController } from './erasures.controller.js';
import { ErasuresService } from './erasures.service.js';
import { LedgerKeeper } from './ledger-keeper.js';
import { LegalHolds, LegalHoldsController, StandingLegalHoldsController } from './legal-holds.controller.js';
import { RetentionClock } from './retention.js';

/** A person's right to be forgotten, what stops it, and the clock that asks for it by itself. */
@Module({
  imports: [MessagingModule],
  controllers: [ErasureAskingController, ErasuresController, LegalHoldsController, StandingLegalHoldsController],
  providers: [Eraser, ErasuresService, LedgerKeeper, LegalHolds, RetentionClock],
})
export class ErasureModule {}
