import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Desk } from './desk.js';
import { KeysController } from './keys/keys.controller.js';
import { RecordController } from './record/record.controller.js';
import { RecordReading } from './record/record-reading.js';
import { Sealer } from './record/sealer.js';
import { Witness } from './record/witness.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [KeysController, RecordController],
  providers: [Desk, Sealer, RecordReading, Witness],
  exports: [Desk, DiscoveryModule],
})
export class AccessModule {}
