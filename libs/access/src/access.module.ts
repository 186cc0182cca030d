import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Desk } from './desk.js';
import { RecordController } from './record/record.controller.js';
import { RecordReading } from './record/record-reading.js';
import { Sealer } from './record/sealer.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [RecordController],
  providers: [Desk, Sealer, RecordReading],
  exports: [Desk, DiscoveryModule],
})
export class AccessModule {}
