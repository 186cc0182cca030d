import { Module } from '@nestjs/common';
import { Finding } from './finding.js';

@Module({ providers: [Finding], exports: [Finding] })
export class PeopleModule {}
