import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Desk } from './desk.js';

@Global()
@Module({ imports: [DiscoveryModule], providers: [Desk], exports: [Desk, DiscoveryModule] })
export class AccessModule {}
